"""Words for those who are people and nothing else, in the languages tables are named in."""

from __future__ import annotations

from airlock.core.detect.words import word_set

_PATIENTS = word_set("""
    patient patienten paciente pazienti paziente pacjent pacjenci pacient hasta hastalar pasien patsient child children kind kinder enfant
    nino bambino dziecko cocuk anak baby newborn resident citizen
    student pupil alumno aluno eleve etudiant schueler schuler studente alunno uczen leerling ogrenci siswa mahasiswa zak
    sinhvien hocsinh benhnhan hocvien
    """)
BORN = _PATIENTS | word_set("""
    person persona pessoa personne persoon osoba kisi individual human player jugador jogador joueur giocatore spieler gracz zawodnik
    speler spelare spiller athlete atleta passenger pasajero passageiro passager passeggero traveller traveler
    """)
"""Those of whom a single date is that of their birth: nobody knows since when they are what they are, or they are cared for."""
PERSONS = _PATIENTS - {"kind", "citizen"} | word_set("""
    teacher professor lecturer employee doctor nurse physician dentist surgeon passenger trainee intern volunteer applicant guardian pupil
    instructor tutor person people worker waiter profesor docente empleado trabajador funcionario professor dipendente impiegato lehrer
    mitarbeiter enseignant salarie employe medewerker werknemer leraar pracownik lekarz nauczyciel calisan ogretmen personel doktor karyawan
    pegawai guru dosen anstalld ansatt larare zamestnanec ucitel lekar medico medecin passeggero pasajero passageiro passager
    persona pessoa personne osoba kisi sotrudnik prepodavatel penduduk warga emp giaovien nhanvien giangvien docgia bacsi
    instrutor professora treinador motorista enfermeiro entrenador enfermero enfermera istruttore allenatore infermiere
    entraineur infirmier conducteur formateur pfleger trener kierowca trenera pielegniarka treneris antrenor hemsire sopir perawat
    """)
"""What only people are, each with a name of their own; users and customers may be called anything."""
PARTIES = word_set("""
    creditor debtor payee payer remitter guarantor claimant plaintiff defendant nominee trustee lessee lessor landlord
    heir godparent acreedor deudor glaubiger schuldner creancier debiteur creditore debitore credor devedor
    """)
"""Those with a part in a payment, a contract or before a court: people mostly, and companies."""
