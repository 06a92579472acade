"""Names under which personal data is kept, by kind, in the languages code is written in.

One phrase a line or between semicolons, in plain small letters without accents, words apart. A phrase stands for every way to write it:
`birth date` for `birthDate`, `BIRTH_DATE`, `birth-date` and `birthdate`; words apart by a slash stand for each other: `tel/fax no/nr` is
four phrases, `tel_no/fax` two. A star marks the word by which it is looked for when that is not the longest. What a phrase means next to others is decided in
naming.py.
"""

from __future__ import annotations

from airlock.core.detect.words import word_set

PHRASES = {
    "person_name": """
    first *name; last *name; full *name; given *name; family *name; middle *name; maiden *name; legal *name; real *name; nick *name
    surname; forename; sur name; prename; fore name; surname/patronymic name; person *name; patient *name; customer *name; contact *name; employee *name; client full *name
    card holder; cardholder; card holder *name; cardholder *name; name on card; account holder; account holder *name
    accountholder *name; holder *name; recipient *name; sender *name; passenger *name; guest *name; student *name; teacher *name
    doctor *name; physician *name; nurse *name; spouse *name; mother *name; father *name; mothers *name; fathers *name; parent *name
    child *name; billing *name; shipping *name; beneficiary *name; beneficiary; insured *name; applicant *name; candidate *name
    member *name; subscriber *name; driver *name; owner *name; tenant full *name; signatory *name; cashier *name; voter *name
    reviewer *name; requester *name; requestor *name; payer *name; payee *name; buyer *name; seller *name; attendee *name; donor *name
    instructor *name; supervisor *name; purchaser *name; consignee *name; guardian *name; witness *name; commenter *name
    organizer *name; organiser *name; mid *name; preferred *name; birth *name
    emergency contact *name; next of kin; given names; mother maiden *name; mothers maiden *name; f name; l name; m name
    head/director/dean/principal/chair/chief of/of_the department/dept/school/faculty/division/section/unit/office; hod *name
    prénom; imię; soyadı; adı soyadı; hasta adı; müşteri adı; příjmení; jméno; vezetéknév; keresztnév
    vorname; nachname; familienname; geburtsname; kontoinhaber; karteninhaber; ansprechpartner; patientenname; kundenname; zuname
    rufname
    prenom; nom de famille; nom complet; nom client; nom patient; nom naissance; titulaire
    apellido; apellidos; nombre completo; primer nombre; segundo nombre; primer apellido; segundo apellido; nombre cliente
    nombre paciente; nombre apellidos; titular
    sobrenome; nome completo; primeiro nome; ultimo nome; nome cliente; nome paciente; nome mae; nome pai; apelido
    cognome; nome e cognome; nominativo; intestatario; nome paziente
    imie; nazwisko; imie nazwisko; imie i nazwisko; nazwisko panienskie; drugie imie; pelne imie
    soyad; soyadi; ad soyad; adi soyadi; soyisim; isim soyisim; hasta adi; musteri adi
    voornaam; achternaam; fornavn; etternavn; efternavn; fornamn; efternamn; etunimi; sukunimi; jmeno; prijmeni; keresztnev; vezeteknev
    shimei; seimei; myouji; xingming
    氏名; 姓名; 名前; 苗字; 名字; 患者名; 患者姓名; 客户姓名; 联系人; 收件人; 真实姓名; 姓; 性名; フリガナ; お名前; 担当者名; 顧客名
    имя; фамилия; отчество; фио; ονομα; επωνυμο; 이름; 성명; 姓氏; שם פרטי; שם משפחה; الاسم; اسم العائلة
    additional *name; guarantor *name; nominee *name; dependent *name; dependant *name; manager *name; assistant *name; pcp *name
    policy *holder name; policyholder; policyholder *name; next of kin *name; maiden surname; contact person; alias *name
    hiring manager; attending physician; referring physician; referring provider; primary care physician; treating physician
    dbtr nm; cdtr nm; ultmt dbtr nm; ultmt cdtr nm; debtor *name; creditor *name; ultimate debtor; ultimate creditor; originator *name
    kontaktperson; ansprechperson; mieter; vermieter; versicherter; versicherungsnehmer; sachbearbeiter; sachbearbeiterin; hausarzt
    ehepartner; ehegatte; rechnungsempfanger; rechnungsempfaenger; empfangername; erziehungsberechtigter; notfallkontakt; vollstandiger name; vollstaendiger name
    nom jeune fille; nom de jeune fille; nom usage; nom d usage; nom marital; nom de naissance; prenoms; nom prenom; nom et prenom
    destinataire; expediteur; expéditeur; medecin traitant; médecin traitant; beneficiaire; bénéficiaire; titulaire compte; titulaire du compte
    destinatario; remitente; conyuge; cónyuge; titular cuenta; titular de la cuenta; nombre titular; persona contacto; persona de contacto
    apellido paterno; apellido materno; nombre y apellidos; nombre del paciente; nombre del cliente; nombre del titular
    responsavel; responsável; remetente; conjuge; cônjuge; favorecido; nome social; nome responsavel; nome titular; nome da mae; nome do pai; nome da mãe
    mittente; coniuge; intestatario conto; intestatario del conto; nome cognome; cognome nome; beneficiario
    roepnaam; contactpersoon; rekeninghouder; geboortenaam; meisjesnaam; volledige naam; begunstigde; tussenvoegsel
    nazwisko rodowe; imie ojca; imię ojca; imie matki; imię matki; odbiorca; nadawca; osoba kontaktowa; nazwisko i imie; imiona; imie i nazwisko odbiorcy
    anne adi; baba adi; kizlik soyadi; kızlık soyadı; alici; alıcı; gonderen; gönderen; hesap sahibi; kart sahibi; yetkili kisi
    kontaktni osoba; kontaktní osoba; rodne prijmeni; rodné příjmení; majitel uctu; cele jmeno; celé jméno; jmeno a prijmeni; jméno a příjmení
    priezvisko; meno a priezvisko; rodne priezvisko; kontaktna osoba
    förnamn; mellannamn; fullständigt namn; kontoinnehavare; fulde navn; fullt navn; mellemnavn; mellomnavn; kontohaver
    yhteyshenkilo; yhteyshenkilö; koko nimi; kutsumanimi; tilinomistaja
    anyja neve; teljes nev; teljes név; szuletesi nev; születési név; kapcsolattarto; kapcsolattartó; utonev; utónév; csaladnev; családnév
    prenume; nume familie; nume de familie; nume complet; persoana contact; persoana de contact; titular cont; numele mamei
    όνομα; επώνυμο; πατρώνυμο; μητρώνυμο; ονοματεπώνυμο
    familiya; otchestvo; получатель; отправитель; контактное лицо; владелец счета
    імя; прізвище; по батькові; піб; отримувач; одержувач; имена; презиме; бащино име; трите имена; прізвище та ім
    担当者; 宛名; 受取人; 名義人; 口座名義; 契約者; 保護者; 紧急联系人; 收货人; 持卡人; 监护人; 投保人; 被保险人; 寄件人; 户名; 开户人
    수취인; 예금주; 받는사람; 보호자; 담당자; 고객명; 환자명; 성함; 수령인
    nama lengkap; nama depan; nama belakang; nama ibu; nama ayah; nama panggilan; nama penerima; nama pasien; nama ibu kandung
    ho ten; ho va ten; họ tên; họ và tên; nguoi nhan; người nhận; vnaam; anaam; ename
    ten/ho_ten sv/nv/kh/gv/hs/bn/sinh_vien/nhan_vien/khach_hang/giao_vien/hoc_sinh/benh_nhan
    ชื่อ นามสกุล; นามสกุล; नाम; पूरा नाम
    name first; name last; name given; name family; name middle; vorna; nachn; first and last *name; alternate *name; legal first *name; legal last *name
    prezime; priimek; vardas; pavarde; pavardė; eesnimi; perekonnanimi; perenimi; cognoms; nom i cognoms; nama penuh; uzvards; uzvārds; kenninafn; fulltnafn
    patientenname mutter; name der mutter; name des vaters; mädchenname; madchenname; maedchenname
    shipper/consignor/addressee/receiver/consignee/nominee/annuitant/claimant/payor/drawer/drawee/remitter/bearer/victim/suspect/offender name/nm
    inmate/arrestee/complainant/decedent/deceased/petitioner/respondent/plaintiff/defendant/attorney/lawyer/judge/registrant/landlord name/nm
    lessee/lessor/tenant/renter/occupant/resident/homeowner/borrower/lender/coborrower/cosigner/trustee/executor/heir/bride/groom/godfather name/nm
    godmother/pastor/priest/parishioner/traveler/traveller/pax/volunteer/pupil/learner/apprentice/professor/lecturer/tutor/caretaker/caregiver name/nm
    carer/relative/kin/husband/wife/son/daughter/brother/sister/grandfather/grandmother/surgeon/dentist/therapist/clinician name/nm
    inspector/adjuster/salesperson/salesman/recruiter/interviewer/interviewee/referrer/referee/signer/notary/roommate/subscriber/member name/nm
    rider/shopper/booker name; frequent flyer/traveller/traveler name; bank wire owner; notify party name
    lead/gu/bene/benef/fqtv/attending/eec name; patient/customer/cust/employee/emp/contact/owner/holder/bene/benef/insured/insd/guardian/spouse/parent/staff/stu/stud/mbr name/nm
    ship/bill/sold/pay/remit to *name/nm; attn *name/nm; rendering/referring/ordering/attending provider *name/nm; provider/client/tenant/partner/user full *name/nm
    occupier/householder/leaseholder/freeholder/licensee/permittee/grantor/grantee/mortgagor/taxpayer/voter/elector/juror/soldier/veteran name/nm
    patients/guardians/employees/customers/spouses/husbands/students/owners/holders/guarantors/insureds name
    baptismal/confirmation/married/birth/verified/formatted/complete name; spouse complete name; birth family/given name; first/last/mid/full/given/family/middle/maiden nm
    parent1/parent2/driver1/driver2/guest1/guest2/contact1/contact2/witness1/witness2/father1/mother1 name; name/nm on card/account/check/cheque
    last/first/middle/family/given/sur name kana/kanji/local/phonetic
    first/last/full/middle name as per aadhaar/pan/passport; second name father; given/family name 2; surname 2; family name prefix
    aadhaar/aadhar/pan/passport/id_holder name; yomi first/last name; n given/family; primary/secondary identifier mrz
    mother/mothers maiden; joint holder; co applicant; acct/acc holder; account owner; policy owner; policyowner; annuitant; nominee
    named insured; addressee; godmother; godfather; officiant; referring/attending/primary/consulting doctor/md/physician; patient alias
    schueler/schuler/besteller/empfaenger/empfanger/absender/teilnehmer/mitglieds/mitarbeiter/halter/inhaber/mieter/vermieter/kinds/eltern name
    fahrer/arzt/gast/kunden/patienten/bewerber/antragsteller/auftraggeber/versicherten/vertreter/vormund/betreuer/klienten/lehrer name; voller name; ktoi name/vorname
    empfanger; empfaenger; mandatsinhaber; sorgeberechtigter; sorgeberechtigte; unterzeichner; unterzeichnender; fahrzeughalter; kontobevollmachtigter
    zahlungsempfanger; zahlungsempfaenger; zahlungspflichtiger; antragsteller; antragstellerin; darlehensnehmer; kreditnehmer; leasingnehmer
    nom/prenom eleve/salarie/assure/adherent/locataire/employe/enfant/conjoint/pere/mere/medecin/usager/proprietaire/beneficiaire/contact
    nom/prenom destinataire/expediteur/responsable/parent/tuteur/titulaire/candidat/membre/passager/voyageur/etudiant/stagiaire; praticien/medecin traitant
    eleve/salarie/assure/adherent/locataire/employe/enfant/conjoint/client/patient/contact/beneficiaire/titulaire/destinataire/candidat/membre nom
    nom patronymique; nom epouse; nom d epouse; nom famille; deuxieme prenom; prenom usuel; responsable/representant/tuteur legal; tuteur
    personne contact; personne a contacter; personne a prevenir; titulaire carte; titulaire de la carte
    nombre/nombres alumno/estudiante/empleado/padre/madre/tutor/medico/doctor/beneficiario/contacto/conductor/propietario/asegurado/socio/solicitante
    nombre/nombres huesped/pasajero/destinatario/remitente/familiar/esposo/esposa/conyuge/hijo/hija/profesor/docente/vendedor/comprador/representante
    nombre/nombres responsable/apoderado/acudiente/inquilino/arrendatario/afiliado/trabajador/chofer; nombre completo usuario; nombre persona; nombre de pila
    alumno/estudiante/empleado/paciente/cliente/contacto/titular/medico/padre/madre/tutor/socio/propietario/conductor/beneficiario nombre
    ape/ap/apellido pat/paterno/mat/materno; ape1; ape2; apellido1; apellido2; nombres; nombre1; nombre2; tercer nombre
    representante/responsable legal; apoderado; acudiente; persona responsable; contacto emergencia; contacto de emergencia; nombre y apellido
    nome aluno/estudante/funcionario/medico/motorista/professor/socio/segurado/beneficiario/dependente/hospede/passageiro/proprietario/inquilino
    nome locatario/remetente/destinatario/contato/fiador/avalista/vendedor/comprador/tutor/dentista/utente/contribuinte/filho/filha/esposa/marido
    nome colaborador/empregado/candidato/solicitante/representante/procurador/favorecido/conjuge/cuidador/acompanhante; nome completo usuario
    aluno/estudante/funcionario/medico/paciente/cliente/contribuinte/responsavel/titular/segurado/professor/colaborador/candidato nome
    responsavel legal; segundo nome; ultimo sobrenome; nome pessoa; nome proprio; apelido familia; nome batismo; nome no cartao; nome cartao
    nome alunno/medico/padre/madre/tutore/dipendente/titolare/intestatario/referente/assicurato/passeggero/ospite/conducente/proprietario/genitore
    nome figlio/figlia/marito/moglie/coniuge/beneficiario/delegato/richiedente/destinatario/mittente/docente/insegnante/studente
    cognome nubile/coniugata/padre/madre; cognome rag soc; cognome o ragione sociale; secondo nome; secondo cognome; assicurato; contraente
    medico base/curante/famiglia; intestatario carta/della_carta/polizza; tutore legale; persona di riferimento
    klant/patient/ouder/werknemer/medewerker/leerling/cursist/verzekerde/eigenaar/bestuurder/ontvanger/afzender/contact/huurder/gast/kind/leden naam
    naam klant/patient/ouder/werknemer/medewerker/leerling/cursist/verzekerde/eigenaar/bestuurder/ontvanger/afzender/contactpersoon/huurder/kind
    voornamen; voorletters en naam; tenaamstelling; tnv; polishouder; verzekeringnemer; verzekerde; afzender; ontvanger; eerste contactpersoon
    noodcontact; noodcontactpersoon; kaarthouder; wettelijk vertegenwoordiger
    kund/patient/elev/kontakt/agar/foralder/anstalld/mottagar/avsandar/deltagar/medlems namn; namn kund/patient/elev; kortinnehavare; malsman; målsman; vardnadshavare
    vårdnadshavare; fnamn; enamn; mottagare; avsandare; avsändare; kortinnehavare; anhorig; anhörig; tilltalsnamn; efternamn ogift; smeknamn
    kunde/pasient/patient/elev/kontakt/eier/ejer/ansatt/forelder/mottaker/modtager/avsender/afsender/kortholder/medlem navn; pårørende; parorende
    kortinnehaver; kontoindehaver; kortindehaver; foresatt; verge; vaerge; mors/fars navn
    imie pacjenta/ucznia/klienta/dziecka/opiekuna/pracownika/rodzica; opiekun prawny; wlasciciel konta/rachunku; posiadacz rachunku/konta/karty
    ubezpieczony; ubezpieczajacy; najemca; wynajmujacy; pelnomocnik; kredytobiorca; imie uzytkownika; nazwisko uzytkownika; imie nazwisko kontakt
    veli/ogrenci/musteri/hasta/personel/calisan/uye/yolcu/misafir/surucu/doktor/hekim/ogretmen/sigortali/yetkili/kiraci/alici/gonderen/es/cocuk adi
    veli/ogrenci/musteri/hasta/personel/calisan/uye/yolcu/misafir/surucu/doktor/hekim/ogretmen/sigortali/kiraci/alici ad/soyad/soyadi
    baba/anne/ana ad/isim; donor/hasta anne/baba; ilk ad; ikinci ad; tam ad; ad ve soyad; hamil; kart hamili; sigorta ettiren
    meno; krstne meno; krestni jmeno; kontaktni jmeno; odesilatel; prijemce; zakonny zastupce; majitel karty; drzitel karty; pojistnik; najemnik
    fio; imya; imia; familija; familia; otchestvo; polnoe imya; kontaktnoe litso; poluchatel; otpravitel; vladelets; patronymic; patronimic
    фамилия имя отчество; имя отчество; заявитель; плательщик; владелец; держатель карты; пациент; страхователь; застрахованный; законный представитель
    simei; sei kanji; mei kanji; sei kana; mei kana; sei mei; shi mei; kanji shimei; kana shimei; name kn/knj/kana/kanji se/sei/me/mei; furigana
    kouza meigi; kouza meiginin; koza meigi; meiginin; tantousha; tantou name; tantosha; uketorinin; hogosha; keiyakusha; kanja mei; o namae; onamae; namae
    ふりがな; 氏名カナ; 氏名漢字; 申込者; 申請者; 代表者; 世帯主; 納税者; 差出人; 送り主; 本人氏名; 利用者名; 会員名; 生徒名; 園児名; 続柄氏名
    xing ming; lian xi ren; lianxiren; shouhuoren; shoujianren; jijianren; kaihuren; chikaren; zhenshi xingming; true name; link man; linkman; lxr
    huanzhe xingming; kehu xingming; xue sheng xing ming; jin ji lian xi ren
    曾用名; 本人姓名; 户主; 患者; 申请人; 法定代表人; 经办人; 负责人; 学生姓名; 家长姓名; 员工姓名; 会员姓名; 客户名称姓名; 收款人; 付款人; 乘客姓名; 旅客姓名; 业主
    practitioner/celebrant/contributor/introducer/officer/athlete/gp/pt/rcv/rcvr/lienholder/permit_holder/household_head/counterparty name
    identifier/case/addressee person name; mothers identifier name; statement name holder; crdhldr/ctct/acct_ownr/ownr nm
    prim/primary/secondary/joint acct/account hldr/holder; acct hldr; account hldr; main guest; emergency contact; emergency contact person
    contact urgence; contact d urgence; contacto emergencia; contato emergencia; contato de emergencia; person to be contacted; person to contact
    responsible party; care of; proprio; halter; referente; huisarts; lekarz; lekarz prowadzacy; medico tratante; oogarts; tandarts
    契約者名; 契約者氏名; 加入者名; 名義; 送付先氏名; 配送先氏名; 宛先氏名; fio klienta/pacienta/sotrudnika
    requesting/ordering/performing/operating/admitting physician/surgeon; physicians of record; empl/nok/legator/reporting_party/collector/requested_for name
    opened_by/closed_by/reported_by name; first/last name srch; arbeitnehmer/elternteil/elternteil1/elternteil2 name; lebenspartner; nome avo
    second/third/other/calling/chosen/former/married *name/names; first/last/given/family/middle names; first/second/third/married/birth last/given *name
    last/first/sei/mei/given/family/full/middle kana/kanji/furigana/katakana; kana/furigana sei/mei/name; kana; furigana
    geslachtsnaam; aanschrijfnaam; geslachtsnaam/achternaam/voornaam/voornamen partner; naam partner/patient/klant
    apell/apel pat/mat/paterno/materno/casada; apellido casada/soltera/casado; prim/primer/seg/segundo/tercer apellido/nombre
    nm/no aluno/trab/trabalhador/dep/dependente/benef/beneficiario/mae/pai/medico/med/pessoa/cliente/paciente/funcionario/servidor/social/resp/responsavel/titular/contato
    voornaam/achternaam/naam/vorname/nachname kind/kindes
    ho_ten/ten/ho_va_ten nguoi_dung/nguoi_lien_he/nguoi_nhan/nguoi_gui/nguoi_mua/nguoi_dat/khach_hang/khach/benh_nhan/nhan_vien/sinh_vien/hoc_sinh/giao_vien/giang_vien/bac_si/phu_huynh/chu_tai_khoan/chu_the/day_du/cha/me/bo
    ho dem; ho lot; ten dem; ten lot; nguoi lien he; nguoi gui; nguoi nhan hang; nguoi giam ho; nguoi dai dien; chu tai khoan
    nama karyawan/pegawai/siswa/mahasiswa/pelanggan/dokter/guru/dosen/wali/orang_tua/orangtua/ortu/anak/suami/istri/pemesan/pembeli/penyewa/pemilik/peserta/anggota/kontak/kontak_darurat/pengirim/penumpang/tamu/pengguna/pelapor/nasabah/warga
    nama pemilik_rekening/pemilik_kartu/kepala_keluarga/user/customer/rekening; atas nama; kepala keluarga
    vezetek/kereszt/csalad/uto/anyja/apja nev; anya/apa/anyja/apja/hazastars keresztnev/vezeteknev/vnev/knev/neve; vnev; knev; vez nev; ker nev; szuletesi vnev/knev
    ugyfel/dolgozo/vendeg/beteg/tanulo/diak/tulajdonos/vevo/alkalmazott/szamlatulajdonos/kapcsolattarto/orvos/szulo nev/neve
    sei/mei/shimei/myouji/namae/onamae yomi/kana/kanji/hurigana/yomigana/rubi; yomigana; rubi; hurigana; kojin/setainushi/hihokensha/riyousha/kazoku/hogosha/kanja/jugyoin/syain/shain name/shimei/mei; atesaki; atena *shimei
    xm; frxm; hzxm; xsxm; ysxm; ygxm; khxm; jzxm; lxrxm; sqrxm; jhrxm; fzrxm; jbrxm; jsxm; czxm; yhxm; fddbrxm; cyrxm; sjrxm; skrxm; fkrxm; jhr; fddbr; sqr; legal name cn; id/idcard/real card_name; compellation
    postnom; post nom; apodo; nombre usuario completo; daglig leder; kontaktperson navn; barnets/foreldres/brukers/ektefelles/arbeidstakers navn; ansvarlig/innsender/fullmektig navn; krestni jmena; dalsi jmena; jmena
    fam; fam imya; familiya imya otchestvo/pacienta/sotrudnika/klienta/studenta; imya pacienta/sotrudnika/klienta/studenta/polzovatelya; fio sotrudnika/studenta/uchenika/rebenka/roditelya/vracha/prepodavatelya/rukovoditelya/zayavitelya
    nick; user/member/my/chat nick
    ho_ten/ho_va_ten vo/chong/con/ong/ba; etunimet; kokonimi; nazwisko/imie panien/panienskie/rodowe matki/ojca; imya polnoe; polnoe imya; nome/cognome/sobrenome/apelido artistico/solteiro/solteira; nombre/apellido artistico/soltera
    nok/emer/emerg/emergency/patient/pat/guardian/spouse/contact/cust/emp/stud/insured fn/ln; nome completo resp/responsavel
    frist/fisrt/firts/fist/firt/fristt/lats/lsat/lastt/middel/midle/sur/sir/fahter/mohter/fater/husbend name; first/last/full/middle/father/mother nmae/naem/anme; firstnme; lastnme; surename; sirname; surnme; surnmae
    apellidop; apellidom; apellidos nombre; nombre/apellido madre/padre/tutor/apoderado/conyuge; weergave naam; schermnaam; anzeigename
    請求人; 申請者; 申込者; 世帯主; 続柄氏名; 生徒氏名; 児童氏名; 保護者氏名; 患者氏名; 代表者氏名; 読み; 氏名読み; ふりがな; よみがな; 申请人; 法定代表人; 户主; 考生姓名; 学生姓名; 家长姓名; 寄件人姓名; 收件人姓名; 收货人姓名
    delivery man; deliveryman; delivery boy/person/agent/driver name; courier name; dispatcher name; repondant nom; nom/prenom repondant/garant/tuteur/enfant/mandant/notaire
    titular/titulares conta/cartao; titular da conta; nome/cognome rappresentante/referente/legale_rappresentante/delegante/delegato/amministratore/socio; nome/cognome minore
    vor und nachname; vor/nachname kind/elternteil/mutter/vater/partner; name vater/mutter/kind; imie/nazwisko dziecka/ucznia/kandydata/zawodnika; sporcu/aday/basvuran/musteri adi/soyadi; naam ouder/kind/partner
    plaintiff; petitioner full name; claimant full name; counsel/bailiff/clerk/juror/officer/deponent/affiant name; groomsman/bridesmaid/celebrant/sponsor/godparent/pastor/minister name
    members/teachers/students/doctors/drivers/tenants/guests/clients/users/passengers/pupils/workers name
    contatto/contato emergenza/emergencia; contatto di emergenza; contato de emergencia; personne urgence; personne a prevenir; personne a contacter; notfallperson; kontakt awaryjny; kontakt alarmowy; osoba do kontaktu; acil durum kisisi/kontagi; noodcontact; contactpersoon nood
    capo famiglia; capofamiglia; chef famille; chef de famille; jefe/jefa hogar/familia; jefe de hogar; jefe de familia; chefe familia; chefe de familia; kepala keluarga; head of household; familienoberhaupt; glowa rodziny; aile reisi; gezinshoofd
    nome/nom/nombre cognome/prenom/apellido emergenza/urgence/emergencia; nome/cognome parente/congiunto/familiare; vollname; adiniz soyadiniz; adiniz; soyadiniz; imie/nazwisko kontaktowe; medico curante/di_base; medico de cabecera; medico familia; medecin de famille
    お名前カナ; 姓カナ; 名カナ; 参加者名; 参加者氏名; 入居者名; 従業員名; 従業員氏名; 社員名; 社員氏名; 職員氏名; 学生氏名; 緊急連絡先氏名; 世帯主氏名; 届出人; 申請者氏名; 使用者姓名; 员工姓名; 紧急联系人姓名; 客户联系人; 经办人
    επίθετο; όνομα πατέρα/μητέρας/ασθενή/πελάτη/υπαλλήλου/μαθητή; eponymo; epwnymo; epitheto; onomateponymo; onomatepwnymo; onoma patera/miteras/pelati/astheni; patronymo; mitronymo; onoma eponymo
    الاسم الكامل/الأول/الاول/الأخير/الاخير/الثلاثي/الرباعي; اسم الأب/الأم/المريض/العميل/الطالب/الموظف/الزبون/المستلم/المستفيد/المعلم/الطبيب/المالك/السائق/ولي_الأمر; الكنية; اسم الشهرة; الاسم بالكامل
    نام خانوادگی; نام و نام خانوادگی; نام کامل; نام پدر/مادر/بیمار/مشتری/کوچک/کارمند/دانشجو
    שם מלא/הלקוח/המטופל/האב/האם/העובד/התלמיד/הורה/איש_קשר; איש קשר
    पिता/माता/पति/रोगी/ग्राहक/छात्र/कर्मचारी का नाम; उपनाम; नाम पिता/माता; কর্মচারীর নাম; পুরো নাম; পিতার নাম; মাতার নাম; নাম; முழு பெயர்; பெயர்; पूर्ण नाव; आडनाव
    ชื่อจริง; ชื่อเล่น; ชื่อสกุล; ชื่อ สกุล; ชื่อผู้ป่วย; ชื่อลูกค้า; ชื่อผู้ติดต่อ; ชื่อบิดา; ชื่อมารดา; ชื่อพนักงาน; ชื่อนักเรียน; ชื่อผู้ปกครอง; ชื่อผู้รับ; ชื่อผู้ส่ง; ชื่อแพทย์; ชื่อสมาชิก; ชื่อเต็ม
    자명; 학생명; 회원명; 사원명; 직원명; 강사명; 교사명; 의사명; 원생명; 자녀명; 주문자; 신청자; 예약자; 대표자; 입금자; 구매자; 배우자; 의뢰인; 받는분; 보내는분; 보내는사람; 보호자 이름; 신청인; 피보험자; 계약자
    申込者名; 予約者; 予約者名; 注文者; 注文者名; 購入者; 購入者名; 届け先名; 保護者名; 法人代表; 登録者名; 利用者名; 参加者名
    ime prezime; ime i prezime; ime oca/majke/roditelja/pacijenta/kupca/korisnika/klijenta/ucenika/studenta/radnika/zaposlenog/stranke; puno ime; dekliski priimek; ime in priimek
    собствено име; име на клиент/пациент/ученик/служител; prizvyshche; pib; po batkovi; otch; numele; prenumele; nume mama/tata/elev/client/pacient/angajat/student; paciens/beteg/vevo/ugyfel/dolgozo/tanulo nev/neve
    """,
    "phone": """
    phone; telephone; mobile; cell; cellphone; fax; tel; telefax; phone number; mobile number; home phone; work phone; mobile phone
    cell phone; office phone; day phone; evening phone; contact phone; contact number; emergency phone; whatsapp; msisdn; sms number
    phone no; tel no; mobile no; caller id; callback number; landline; fax number; phone num; phones; caller number
    téléphone; teléfono; móvil; telefone móvel; telemóvel; komórka
    telefon; telefonnummer; handy; handynummer; mobilnummer; mobiltelefon; rufnummer; festnetz; faxnummer; telefonnr; mobil
    portable; numero telephone; numero de telephone; telephone portable; num tel; gsm
    telefono; movil; celular; numero telefono; numero de telefono; telefono movil; telefono fijo
    telefone; telemovel; numero telefone; telefone celular; whats app
    cellulare; numero di telefono; recapito telefonico; numero cellulare
    numer telefonu; telefon komorkowy; komorka; nr telefonu
    telefon numarasi; cep telefonu; cep tel; cep; telefon no; telefoonnummer; mobiel; telefonszam; puhelin; puhelinnumero; matkapuhelin
    denwa; denwabangou; dianhua; shouji; shoujihao
    電話; 電話番号; 携帯; 携帯電話; 携帯番号; 电话; 电话号码; 手机; 手机号; 手机号码; 联系电话; 聯絡電話; 手機; 传真; 連絡先; ファックス
    телефон; мобильный; тел; номер телефона; τηλεφωνο; κινητο; 전화; 전화번호; 휴대폰; 휴대전화; טלפון; נייד; هاتف; جوال
    pager; fone; phne nb; mob nb; fax nb; called *number; callee *number; calling *number; dialled number; dialed number
    mobiele telefoon; telefoon; gsm nummer; mobiltelefonnummer; tel portable; no hp; nomor hp; nomor telepon; no telepon; no telp; nomor handphone
    so dien thoai; số điện thoại; điện thoại; sdt; τηλέφωνο; κινητό; numar telefon; numar de telefon; telefonszám; mobilszam
    휴대폰번호; 휴대전화번호; 핸드폰; 연락처; мобільний; номер телефону; เบอร์โทร; फोन; फ़ोन
    telf; telefonas; telefono casa; no telefon; telefonski broj; broj telefona; telefonska stevilka; talrunis; tālrunis; notrufnummer; rueckrufnummer; rückrufnummer; festnetznummer; mobilfunknummer; simanumer; símanúmer; telefon domowy; callback *number
    telefonni cislo; cislo telefonu; numero portable
    mother/father/parent/guardian/spouse/student/patient/guest/nominee/witness contact number/no/num/nbr
    mother/father/parent/guardian/student/fathers/mothers contact; contact num/nbr/tel/cell/mobile; alt/alternate/alternative contact_number/contact_no/phone_number/phone_no
    emergency contact no/number/phone/mobile/tel; ice number/contact number/no; ice contact no; a/b party *number; calling party *number; caller no
    called/calling/callee/caller/originating/terminating/forwarding/redirecting party/phone *number; forwarding/originating/terminating/redirecting *number; calling party; telex *number
    work/home/office/mobile/cell/business/other/resi/residence/off/res/emerg/contact tel/telno/ph/phn/phone_no; eec home/mobile/office no
    land line; mobile/mob/cell/phone/tel nbr/nmbr/nro/nos; mob no/num; ph no/num/number; hm/wk/bus phone/tel/telephone; phn no; nri mobile
    sms/text/voice/whatsapp/viber/wechat/telegram/signal phone number/no; phone/tel day/night/eve/evening/biz; national number phone
    upi/paytm/gpay/mpesa/bkash number/phone; hp no; handphone no; fax no/nbr/tel; home2; business2; telr; telnr; telf1; telf2; telfx; sms phone
    ruf/fest/fax/mobil/telefon/handy nr/nummer; tel/telefon/fax/mobil privat/dienstlich/geschaeftlich/geschaftlich/buero/buro/mobil/arbeit/zuhause
    telefondurchwahl; durchwahl telefon; vorwahl nummer; notfalltelefon; notfallnummer; whatsappnummer; telefonkontakt; funktelefon; mobilfunk
    tel fixe/portable/mobile/domicile/bureau/pro/perso/urgence/maison/travail/parent/contact/client/mobile_pro; num/no/numero tel/telephone/portable/mobile/fixe/gsm
    telephone fixe/mobile/domicile/bureau/urgence/pro/perso/fix; tel eleve; telecopie; portable pro/perso
    tel casa/oficina/trabajo/movil/celular/fijo/emergencia/contacto/urgencia/particular/cliente/padre/madre/tutor/domicilio/familiar/recado
    num/nro/no/numero cel/celular/movil/tel/telefono/fono/whatsapp/contacto; fono; fono casa/contacto/celular/movil; cel; nro telefonico; numero telefonico
    telefono celular/casa/oficina/domicilio/particular/familiar/recado/laboral/contacto_emergencia
    tel residencial/comercial/celular/contato/fixo/recado/cel/emergencia/trabalho; fone residencial/comercial/celular/contato; telefone fixo/residencial/comercial/recado/contato/trabalho
    contato telefone/celular/tel; num/nr/numero celular/fone/telemovel/whatsapp; telemovel; tlm; telef; contacto telefonico; celular contato
    tel casa/ufficio/lavoro/cell/abitazione/fisso; telefono fisso/casa/ufficio/abitazione/cell/cellulare/mobile; num cell/cellulare/tel/telefono; recapito tel/mobile/cellulare; cell personale
    tel/telefoon/telefoonnr thuis/werk/prive/mobiel/nood/vast/overdag/avond; mobielnr; mobielnummer; mobiele nummer; gsmnr; gsmnummer; noodnummer; vaste telefoon; telnr
    hem/mobil/arbets/jobb/privat telefon/nummer/nr/tel; tel hem/arbete/mobil/jobb/nr; mobilnr; tlf; tlfnr; tlf nr; tlf privat/mobil/arbeid/arbejde; mobiltlf; telefon privat/mobil/arbeid/arbejde
    tel/telefon/nr/numer/kontakt komorkowy/kom/domowy/sluzbowy/stacjonarny/prywatny/awaryjny/kontaktowy; tel kom/komorkowy/domowy/sluzbowy/stacjonarny/kontaktowy; telefon kontakt; nr tel/kom/komorki; numer komorki/tel; kontakt awaryjny; kontakt tel
    ev/is/cep/veli/iletisim/acil/musteri/hasta/alici/sabit telefonu/telefon/tel/gsm; ev/cep/veli no; gsm no/tel/numarasi; cep no/numarasi/gsm; iletisim no; tel no/numarasi; acil durum telefonu
    tel/telefon domu/prace/mobil/cislo; mobil/mobilni cislo/telefon; cislo mobilu; telefonni kontakt; kontaktni telefon; tel cislo; telefonne cislo; mobilne cislo
    nomer telefona/mobilnogo; mobilnyi/mobilnyy/rabochiy/domashniy telefon; tel mob/dom/rab; kontaktnyi telefon; мобильный/рабочий/домашний/контактный/сотовый телефон; сотовый; номер мобильного; контактный номер; тел моб
    denwa bango/bangou/no; keitai bango/bangou/denwa/no/tel; jitaku tel/denwa/denwa_bango; renrakusaki; kinkyu renrakusaki; fax bango; tel bango; 自宅電話; 緊急連絡先; 勤務先電話; 日中連絡先; 固定電話; 自宅tel; 携帯tel
    shouji hao/haoma/hao_ma; shou ji; shou ji hao; dian hua; lianxi dianhua; lianxi fangshi; lian xi dian hua; dianhua haoma; zuoji; jiating dianhua; link phone/tel/mobile; sjh; sjhm; lxdh; lxfs; dhhm; yddh
    联系方式; 固定电话; 座机; 移动电话; 紧急联系电话; 家庭电话; 办公电话; 收件人电话; 联络电话; 聯絡方式; 行動電話; 市話; 住家電話
    telefon numaram; cep telefonum; mi telefono/celular/movil; meu telefone/celular/numero telefone; meine nummer telefon/handynummer; mon telephone/portable; moj telefon; mijn nummer telefoon; il mio numero/cellulare/telefono
    contact/cust/customer/mob no/num/nbr; contact no; mob number/num; cust/customer/emp/stu mob; caller id number; cell numbers
    guardian/parent/father/mother/wali/ortu no/number; keitai bangou; em contact number; telefono numeris; telefona numurs; talrunis; tel numeris; mobilais
    veli/ogrenci/hasta/musteri cep; nok phone
    tel contact/urgence/contact_urgence/referent; contact info/details
    so_dien_thoai/sdt/dien_thoai nguoi_lien_he/nguoi_nhan/khach_hang/ca_nhan/di_dong/co_dinh/nha/lien_he/phu_huynh/nhan_vien/benh_nhan/nguoi_gui/nguoi_mua; so di dong; so di dong; dien thoai
    no/nomor/nomer wa/telp/telpon/telepon/handphone/ponsel/whatsapp/tlp/tlpn/tlpon/telfon; nohp; notelp; telp; telepon; tlpn; keluarga/wali/ayah/ibu/ortu/kontak/kontak_keluarga/kontak_darurat hp
    telszam; tel szam; mobil/telefon/elerhetoseg/vonalas szam/szama; tel bangou; keitai; nomer tel; nom tel; tel nomer; tel nom; kontakt tel; tel sotrudnika/klienta/pacienta
    frdh; hzdh; xsdh; ysdh; ygdh; khdh; jzdh; lxrdh; sqrdh; jhrdh; fzrdh; jbrdh; jsdh; czdh; jtdh; gzdh; user pn; telefono apoderado/tutor/acudiente
    sdt/so_dien_thoai/dien_thoai cha/me/vo/chong/con/bo/ong/ba; cellulaire; numero/no/tel cellulaire; numero de cellulaire; dianhua hao/haoma; shouji num/number; lian xi dian hua; jia ting dian hua; puhelin koti/tyo; puhelinnumero koti/tyo
    hogosha keitai; hogosha keitai tel/tel_no
    phone/mobile/contact/telephone/tel nubmer/numer/numbr/nomber/numbar/numder; phne/phoen/telphone/telehpone/telepone/telephon/teliphone/moblie/moible/moblile number/no; phne; telphone; telehpone; telepone; moblie; moible; moblie phone
    tel/telephone/numero/gsm prevenir/parents/parent/tuteur/repondant/garant/urgence/pere/mere/conjoint/eleve; telefono/celular/movil apoderado/padres/emergencia; contact parents; contact tuteur; personne a prevenir tel
    msisdn; msisdn pstn; numer msisdn; phone alt; alt phone no; guardian/parent/father/mother/spouse phone alt; telefonnr eltern/vater/mutter/notfall; telefoon ouders/nood; tel veli/anne/baba; telefone recado/emergencia
    vast nummer; irtibat no/telefonu/numarasi; hp ortu/wali/ayah/ibu/siswa; hp orang tua; ligar para; telefono de urgencia; notfallnr
    αριθμός τηλεφώνου; tilefono; thlefwno; tilefwno; thlefono; kinito; kinhto; kinito tilefono; stathero tilefono; arithmos tilefonou
    رقم الموبايل/التليفون/الواتساب/الاتصال/المحمول/التواصل; موبايل; الموبايل; تلفن; شماره تلفن/موبایل/تماس/همراه; موبایل; تلفن همراه/ثابت; פלאפון; סלולרי; מספר נייד
    मोबाइल; मोबाइल नंबर/न; फोन नंबर; दूरभाष; संपर्क नंबर; ফোন; মোবাইল; মোবাইল/ফোন নম্বর; தொலைபேசி; கைபேசி
    โทรศัพท์; เบอร์โทรศัพท์; เบอร์มือถือ; มือถือ; หมายเลขโทรศัพท์; โทรศัพท์มือถือ; เบอร์ติดต่อ; 핸드폰번호; 회신번호; 연락번호; 휴대번호; 팩스번호; 자택전화; 회사전화; fax番号
    br telefona; broj mobitela/mobilnog/tel; mobitel; телефонен номер; номер на телефон; telefonnr; telefoonnr; telnummer; tel st; didong; elerhetoseg telefon
    """,
    "email": """
    email; e mail; email address; mail address; contact email; email addr; correo; correo electronico; courriel; adresse mail
    adresse email; emailadresse; e mail adresse; mailadresse; correio eletronico; posta elettronica; indirizzo email; adres email
    eposta
    e posta; sahkoposti; sahkopostiosoite; epost; 邮箱; 电子邮箱; 电子邮件; メール; メールアドレス; 電子郵件; почта; 이메일
    email adr; mail adr; adresa email; adresa de email; email cim; emailosoite; e postadresse; e mailadres; alamat email; email pribadi; почта электронная; електронна пошта; имейл; ел поща
    email/mail/correo personal/contacto/cliente/perso/pro/pessoal/privado/particular; eposta adresi; e posta adresi; email privat/dienstlich; electronic mail address; correo e; courriel pro/perso
    e postadress; epostadress; mejladress; mejl; ugyfel email; elektronicka posta; poczta elektroniczna; youxiang; dianzi youxiang; dzyx; 电邮; 电子邮件地址; 信箱; 電郵; メアド; eメール; electronnaya pochta; elektronnaya pochta; электронный адрес; адрес электронной почты
    el pastas; epasts; e pasts; thu dien tu; dia chi email; dia chi thu; surel; alamat surel; mail adresi; mailadress; maili; mairu; meru
    email id; mail id; e mail id; mailid; emailid; email ids; contact email id
    posta elektroniczna; adres poczty elektronicznej; adresse electronique; adresse e mail; direccion electronica; posta elettronica certificata; dijital posta
    ηλεκτρονική διεύθυνση; ηλ ταχυδρομείο; ηλεκτρονικό ταχυδρομείο; البريد الإلكتروني; البريد الالكتروني; بريد إلكتروني; بريد الكتروني; الايميل; الإيميل; ایمیل; پست الکترونیکی; پست الکترونیک
    אימייל; דואר אלקטרוני; דואל; ईमेल; ई मेल; ইমেইল; மின்னஞ்சல்; อีเมล; อีเมล์; 메일주소; 전자우편; 이메일주소; 메일 주소; емейл; ел пошта; електронна адреса; e posta; elektronska posta
    """,
    "date_of_birth": """
    date of birth; birth date; birthdate; birthday; dob; d o b; born; born on; birth day; day of birth; birth dt; patient dob
    date birth
    doğum tarihi; fødselsdato; fødselsdag; født; né le; född; syntymäaika; születési dátum; datum narození
    geburtsdatum; geburtstag; geb datum; geboren; geboren am; gebdatum; gebdat
    date naissance; date de naissance; ne le; naissance; date naiss
    fecha nacimiento; fecha de nacimiento; nacimiento; fec nac; fecha nac; f nacimiento
    data nascimento; data nacimento; data de nascimento; nascimento; dt nascimento; dt nasc; data nasc
    data nascita; data di nascita; nascita; nato il; nata il
    data urodzenia; urodzenia; dogum tarihi; dogumtarihi; geboortedatum; fodselsdato; fodselsdag; fodelsedatum; syntymaaika
    datum narozeni
    szuletesi datum; data nasterii; chusheng riqi; seinengappi; shengri
    生年月日; 誕生日; 出生日期; 生日; 出生年月日; 出生年月; дата рождения; рождения; ημερομηνια γεννησης; 생년월일; 생일; תאריך לידה; تاريخ الميلاد
    bday; dog tar; dogum tar; tanggal lahir; tgl lahir; ngay sinh; ngày sinh; födelsedatum; дата народження; дата на раждане; ημερομηνία γέννησης; szuletesi ido; születési idő
    data naşterii; data nastere; datum rodenja; datum rođenja; datum narodenia; dátum narodenia; dt nascto; geb dat; वर्ष जन्म; जन्म तिथि; วันเกิด
    gbdat; tarikh lahir; sunniaeg; sünniaeg; sunnikuupaev; gimimo data/metai; datum rojstva; data naixement; data de naixement; dzimsanas datums; dzimšanas datums; faedingardagur; fæðingardagur
    nee le; ne e le; nacido el; nacida el; nascido em; nascida em; fodt den
    date time of birth; datetime of birth; birth; ddn; dob dt; dt of birth; dt birth; date birthday; dateof birth; date brth; brth dt; brthdt; birth dte; birthdt
    geburtsdat; gebtag; geburtsdatum kind; geb tag; tag der geburt; date naiss; dat naiss; dte naiss; fnac; fec nacim; fecha nacim; fecha nto; fcha nacimiento; dt nascim; dta nasc; dtnasc; data nasc; nascto
    data nasc; dt nascita; datanasc; nato a data; data ur; dat urodzenia; data ur dziecka; dogum tar; dogum gunu; d tarihi; dtarihi; dogumgunu; dat nar; datum nar; dat narozeni; narozen; datum narozeniny; narozeniny
    fodt; fodd; foddatum; fodelsedag; födelsedag; fodselsaar; fodedato; data rozhdeniya; data rozhd; den rozhdeniya; d rozhdeniya; birth date jp; tanjoubi; tanjobi; umare; chusheng; chu sheng ri qi; csrq; csny; chusheng nianyue; 出生; 诞辰; 生日日期; 产生日期出生
    dob in figures/words; birth date in words
    fecha/fec/f naci; birthdate date; birth date date
    geboortedatum/geburtsdatum kind/kindes
    vefat/olum/dogdugu tarihi; szul ido/dat/datum; szuletesi ev; data smerti; chu sheng; ngay thang nam sinh; nam sinh; tanggal kelahiran; tgl kelahiran; fecha defuncion/fallecimiento; date deces; sterbedatum
    data/god/den rojdeniya/rozhdenia/rojdenia/rozdeniya/rogdeniya; ngay sinh cha/me/vo/chong/con
    date of brith/bith/birt/birh/birht/bitrh; brith/bith/birt/birh/birht date/day; brithday; birtday; birhday; bithday; brithdate; birtdate; bithdate; birtdhay; brithdy
    urodzony; urodzona; urodzony dnia; nato a il; data di nascita minore; geboren op; geb datum kind; ne a le; fecha nacimiento alumno/menor; data nascimento aluno/dependente; dob of child/spouse/nominee
    dtarih; d tarihi; dogum tarih; dogum trh; data urodz; date nais; dnaiss; geboortedag; gebdat kind; nasc; data nasc aluno; dta nasc; dt nascita; dta nascita
    ημ γέννησης; ημνία γέννησης; imerominia/hmerominia/im/hm/imer gennisis/gennhshs/gennisi; تاريخ الولادة; تاريخ ميلاد; سنة الميلاد; تاریخ تولد
    जन्म तारीख; जन्मदिन; जन्म तिथी; জন্ম তারিখ; பிறந்த தேதி; วันเดือนปีเกิด; วัน เดือน ปีเกิด; ปีเกิด; 출생일; 출생년도; datum rodjenja/rodjena; rodjendan; rojstni dan; рождена дата; рожден ден; день народження
    data narodzhennya; god rozhdeniya; szuletesnap; szuletett; data nasterii; datum narodenia; tempat tanggal/tgl lahir; geboorte datum; rojstvo
    """,
    "postal_address": """
    street; street *address; address line; address line one/two/three/four; address line 1; address line 2; address 1; address 2; address1; address2
    addr1; addr2
    home *address; postal *address; mailing *address; billing *address; shipping *address; delivery *address; residential *address
    street name; street line; streetaddress; street1; street2; street 1; street 2; house number; full *address; work *address
    patient *address
    customer *address; residence; permanent *address; current *address; physical *address; *address; home town; city; town; hometown
    birth place
    birthplace; place of birth; county/district/region/state/province of birth; suburb; apartment
    straße; straßenname; dirección; endereço; citta; città; miejscowość; şehir; doğum yeri; mahalle; sokağı; rue
    strasse; strassenname; hausnummer; anschrift; adresse; stadt; gemeinde; bydel; wohnort; wohnadresse; lieferadresse; rechnungsadresse; str hausnummer; ort
    geburtsort
    adresse postale; adresse ligne; adresse livraison; adresse facturation; ville; lieu naissance; lieu de naissance
    direccion; calle; domicilio; direccion postal; direccion envio; ciudad; localidad; municipio; lugar nacimiento; lugar de nacimiento
    endereco; rua; logradouro; morada; bairro; cidade; naturalidade; endereco completo
    indirizzo; residenza; indirizzo residenza; luogo nascita; luogo di nascita; citta
    ulica; adres; adres zamieszkania; adres zameldowania; miejscowosc; miejsce urodzenia; miasto; numer domu
    ev adresi; acik adres; sokak; cadde; mahalle; dogum yeri; teslimat adresi; fatura adresi
    adres domowy; straat; straatnaam; woonplaats; osoite; katuosoite; gatuadress; gateadresse; postadresse
    juusho; dizhi; jiedao
    住所; 地址; 详细地址; 家庭住址; 住址; 収件地址; 收货地址; 街道; 城市; 市区町村; 番地; 都道府県; 出生地; 現住所; 籍贯
    адрес; улица; город; διευθυνση; οδος; πολη; 주소; כתובת; رחוב; العنوان
    locality; address locality; municipality; post town; town name; twn nm; strt nm; adr line; city village; city of birth; birth city; extended *address
    post office box; post office box number; house number or name; admin area 2; x lgr; x bairro; x mun; private street; private city
    privatadresse; heimatadresse; geburtsstadt; strasse hausnummer; strasse nr; straße nr; postfach; ortsteil
    barangay; address complement; commune; commune naissance; commune de naissance; lieu dit; lieu residence; lieu de residence; lieu de naissance ville
    poblacion; población; provincia nacimiento; lugar residencia; lugar de residencia; colonia; apartado postal
    comune; comune nascita; comune di nascita; comune residenza; comune di residenza; localita; località; caixa postal
    adrese; adresas; gyvenamoji vieta; dzivesvieta; huisadres; plaatsnaam; geboorteplaats; geboortestad; miejsce zamieszkania; miejscowosc zamieszkania
    sehir; ilce; ilçe; ikametgah; ikametgah adresi; ulice; mesto; město; obec; misto narozeni; místo narození; bydliste; bydliště; adresa; miesto narodenia
    postort; fodelseort; födelseort; bostadsort; poststed; gadenavn; vejnavn; fodested; fødested; postitoimipaikka; kaupunki; kotikunta; lahiosoite; lähiosoite; syntymapaikka
    utca; varos; város; lakcim; lakcím; telepules; település; szuletesi hely; születési hely; strada; oras; oraș; localitate; domiciliu; loc nastere; locul nasterii
    διεύθυνση; οδός; πόλη; место рождения; населенный пункт; ulitsa; gorod; адреса; вулиця; місто; місце народження; град; улица и номер
    市町村; 届け先住所; 도시; 거주지; alamat; alamat lengkap; alamat rumah; kota; tempat lahir; dia chi; địa chỉ; thanh pho; thành phố; noi sinh; nơi sinh; ที่อยู่; पता
    city *name; birthplace *name; street and number; street and nr; stras; gbort; adreca; adreça; poblacio; població; lloc naixement; lloc de naixement
    gatve; gatvė; miestas; aadress; bandar; mjesto rodenja; mjesto rođenja; mjesto rodjenja; kraj rojstva; pilseta; pilsēta; heimilisfang; postanschrift; mailing line
    address/addr/adr/add line one/two/1/2/3; addr line/ln 1/2; addr ln; home/res/resi/mail/mailing/cust/patient/pt/perm/permanent/temp/ship/bill/delivery/insured/insd/emp addr/adr/add
    res/resident/residence/home/mail/mailing/ship/bill/postal/corr/correspondence/communication/service/site/registered/legal/contact/guardian/perm *address/addr/city/street/town
    ship_to/bill_to/sold_to/remit_to street/city/address1/address/addr; pick_up/pickup/drop_off/dropoff/origin/destination *address; native place; place birth; place of death; death place; place death; birth location; born in; country town; county resident city
    label/correspondence/street/mail *address; street nm; street address 1/2; guardian/mother/father/guest/employee/owner/patient city/town; city nm; city of residence; supplemental *address 1/2/3; house no street; house address
    wohn/post/haus/rechnungs/liefer/heimat/privat/melde/firmen/kontakt/zustell anschrift; liefer/rechnungs/wohn/post/privat/melde/heimat/zustell/kontakt adresse; strasse und hausnummer; strasse hausnr; adresszeile; adresszusatz strasse; wohnstrasse; plz ort; wohnsitz; meldeadresse
    adr rue/ville/ligne1/1/postale/domicile/livraison; adresse1; adresse2; adresse complete/rue/perso/domicile/client/facturation/livraison; libelle voie; nom voie; nom de voie; voie; ville naissance/domicile/residence; rue numero; lieu naiss; localite; domicile adresse; adr1; adr2
    dir domicilio/casa/envio; direccion casa/trabajo/particular/entrega/facturacion/residencia/completa/domicilio; calle numero; calle y numero; domicilio particular/fiscal/legal/real; ciudad nacimiento/residencia; lugar nac; lugar de nac; municipio nacimiento/residencia; barrio
    endereco residencial/entrega/cobranca/comercial/cliente/rua; nome rua; rua numero; cidade nascimento/natal/nasc; municipio nascimento; local nascimento; local nasc; morada completa/fiscal; localidade; distrito morada; freguesia; end residencial; logradouro numero
    indirizzo completo/casa/spedizione/fatturazione/consegna/domicilio; via numero; via e numero; via civico; residenza via/citta/comune/indirizzo; citta nascita; citta di nascita; luogo residenza; domicilio via; domicilio fiscale; comune residenza
    straat huisnummer; straat en huisnummer; straat nr; woon/factuur/bezorg/post/thuis/aflever/correspondentie/verblijf/prive adres; plaats van wonen; woonplaats klant; geboorteplaats; adresregel; adres regel; gemeente; geboortegemeente
    gatu/hem/bostads/post/utdelnings/leverans/faktura/folkbokforings adress; adress; gatunamn; bostadsadress; fakturaadress; leveransadress; hemort; hemadress; folkbokforingsadress; fodelsestad; gate/bosteds/post/leverings/faktura/hjemme adresse; bopael; bopel; bopæl; bosted; vej og nr; gadenavn og nr
    adres korespondencyjny/dostawy/zamieszkania/zameldowania/do_korespondencji/zamieszk/stalego_zamieszkania/domowy; adres dostawy; ulica i numer; ulica nr; nazwa ulicy; miejscowosc urodzenia; miasto urodzenia; miejsce ur; miasto zamieszkania; kod i miasto
    ev/is/fatura/teslimat/ikamet/posta/musteri/hasta/alici/acik/ikametgah adres/adresi/adresim; dogum/dg/d yeri; dogumyeri; nufusa kayitli il; memleket; ilce adi; il ilce; cadde sokak; mahalle adi; sokak adi
    ulice cp; ulice a cislo; ulice cislo; adresa bydliste; adresa trvala/dorucovaci/fakturacni/kontaktni/trvaleho_bydliste; trvale/prechodne bydliste; misto bydliste; misto nar; mesto narozeni; dorucovaci/kontaktni/fakturacni adresa; obec bydliste; bydlisko; ulica cislo
    adres registracii/prozhivaniya/propiski/dostavki/klienta; adres registratsii; mesto rozhdeniya/zhitelstva; mesto rozhd; propiska; adres mesta zhitelstva; naselennyy punkt; адрес проживания/регистрации/доставки/прописки/места_жительства/фактический; место жительства; прописка; место рожд; город проживания; г рождения
    jyusho; juusyo; jusho; jyuusho; jyusyo; juusho; jitaku jusho/juusho/jyusho; genjusho; gen jusho; todokesaki; soufusaki; honseki; juusho 1/2; jyusho1; jusho1; 届け先; 送付先; お届け先; ご住所; 本籍; 連絡先住所; 居住地; 自宅住所; 丁目番地
    jiating dizhi/zhuzhi; jia ting zhu zhi; shouhuo dizhi; xiangxi dizhi; lianxi dizhi; huji dizhi; zhuzhi; hu ji; jiguan; jtzz; lxdz; hkszd; txdz; household *address; 通讯地址; 联系地址; 户籍地址; 户口所在地; 现住址; 居住地址; 家庭住址; 收件地址; 寄件地址; 出生地点; 戶籍地址; 通訊地址; 居住地
    guest/student/member/client/employee/user home *address; address1/address2/address3 line1/line2/line3; billing/shipping/mailing/delivery addr/adr; village; village/suburb name; county resident
    city/town/village of residence/birth; landmark; street village
    localidad/ciudad/municipio/poblacion/provincia nacimiento/residencia; plaats geboorte; address person
    ds/dsc/desc/nm/tx logradouro/lograd/lgr/endereco/bairro/cidade/municipio; end dsc lograd; lograd; plaats; distrito; neighborhood; neighbourhood; residence/resident county/city/town
    addresse/adress/adres/adrs 1/2/3; addresse; ville/lieu de residence; street single line; street unstructured; between streets; entre calles; post box; postbox
    birth commune; ciudad/lugar/municipio procedencia/origen; ort geburt
    dia_chi hien_tai/thuong_tru/tam_tru/giao_hang/nhan_hang/mua_hang/lien_he/nha/khach_hang/nguoi_nhan/nguoi_gui/cu_the/chi_tiet; que quan; noi o; noi cu tru; ho khau thuong tru; ten duong; tinh thanh; quan huyen; phuong xa; so nha
    alamat rumah/kantor/domisili/ktp/tinggal/asal/pengiriman/penerima/pelanggan/siswa/karyawan/pasien/wali/ortu/orang_tua/sekarang/asli/keluarga/pemesan; tempat/tmpt/tmp/tpt lahir/tinggal; kota asal/lahir/kelahiran; desa; kelurahan; kecamatan; kabupaten; kampung
    hazszam; kozterulet; kozterulet neve; utca hazszam; lakhely; allando/ideiglenes/szallitasi/szamlazasi/levelezesi/tartozkodasi cim; tartozkodasi hely; utca neve; varos neve; allando/ideiglenes lakcim
    dogdugu/olum yeri/sehir; olum yeri; adres tel; acik adres bilgisi; nazev obce/mesta/casti_obce/ulice; kojin jusho; katagaki; banchi; tatemono; shikuchoson; jusho banchi
    xxdz; jtdz; lxdz; txdz; hjdz; jzdz; xjdz; gzdz; shdz; xjzdz; jtzz; xianzhuzhi; adress gata/postadress/ort; gata; stad; ort privat/hem; trvale bydl; place issue address; basic/detail address user
    mesto rojdeniya/rozhdenia/rojdenia/rozdeniya/rogdeniya; jia ting di zhi; xian zhu zhi; hu ji di zhi; chu sheng di
    comune nasc; comune di nasc; descr/descrizione comune/citta nascita/residenza/estera_nascita; poblacion empresa
    addrees/addrss/adrress/addresss/adddress/addess/adderss/adreess/adrees/aderss/addreess line; addrees; addrss; adrress; addresss; adddress; adderss; adreess; adrees; aderss; addreess
    comuna; comuna residencia/nacimiento; parroquia; vereda; corregimiento; brgy; barangay address; consignee/shipper/sender/recipient/customer barangay/brgy; purok; upazila; thana; taluka; tehsil
    lieu habitation; lieu d habitation; domicile; quartier residence; nato a; nata a; residente a; residente in; comune/citta residenza/domicilio minore; zamieszkaly; zamieszkala; yasadigi sehir/il/ilce/yer; ikamet ettigi il/ilce
    wohnhaft; wohnhaft in; woonachtig; woonachtig te; woon adres; morador em; residente em; domiciliado en; kunde/kunden/mieter/patienten/mitglieds adresse; adresse mieter/eltern; 寄送先; 居所; 勤務先住所; 居住城市; 所在城市; 户籍
    klantadres; klantplaats; plz ort; plz wohnort; ort plz; cp ville; cap citta; cep cidade; city state zip; citystatezip; csz; str nr; strnr; via e civico; via civico; 本籍地; 送り先; 출생지; 본적; 실거주지
    dieuthinsi; dieythynsi; diefthinsi; dieythinsi; dieuthynsi; diefthynsi; οδός αριθμός; περιοχή κατοικίας; τόπος γέννησης/κατοικίας
    عنوان السكن/المنزل/العمل/الإقامة; المدينة; الشارع; مكان/محل الميلاد; محل الإقامة; آدرس; نشانی; محل تولد/سکونت; خیابان; רחוב; עיר; עיר מגורים; מקום לידה; ישוב; מען
    शहर; जिला; गाँव; गांव; जन्म स्थान; स्थायी/वर्तमान/डाक पता; ঠিকানা; স্থায়ী/বর্তমান ঠিকানা; গ্রাম; জেলা; முகவரி; ตำบล; อำเภอ; จังหวัด; แขวง; บ้านเลขที่; ที่อยู่ปัจจุบัน; ที่อยู่จัดส่ง; สถานที่เกิด
    배송지; 배송 주소; 실거주지; mesto/mjesto rodjenja/rodenja/stanovanja/prebivalista; prebivaliste; prebivalište; prebivalisce; stalno/zacasno prebivalisce; adresa stanovanja/prebivalista/dostave; ulica broj; ulica i broj; kucni broj; hisna stevilka
    opstina; naslov stanovanja/prebivalisca; місце проживання; адреса проживання/доставки; местоживеене; населено място; adresa livrare/facturare/domiciliu; cislo popisne; postacim
    """,
    "postal_code": """
    zip; zip code; zipcode; postal code; post code; postcode; postalcode; postal; zip5; zip4; zip plus four; billing zip; shipping zip
    plz; postleitzahl; code postal; codepostal; codigo postal; cod postal; cep; codigo de postal; cap; codice postale; kod pocztowy
    posta kodu; postakodu; postnummer; postinumero; psc; iranyitoszam; pin code; pincode; postnr
    郵便番号; 邮编; 邮政编码; 郵遞區號; индекс; почтовый индекс; 우편번호; ταχυδρομικος κωδικας
    pst cd; kode pos; irsz; kod pocztowy odbiorcy; adres kod; postkod; code postal naissance; plz ort; ταχυδρομικός κώδικας; поштовий індекс; індекс; пощенски код; ma buu dien
    postal zone; postcode code; pstlz; post code1; poskod; postna stevilka; poštna številka; postanski broj; poštanski broj; postiindeks; pasto kodas; pašto kodas; codi postal; pasta indekss
    pst/post/postal/zip/pin cd/cde/nbr/no; zip code 4; adr/client/livraison/facturation/domicile/eleve/adherent/resid cp; code postale; cp ville; cod post; codpostal; codigopostal; cp domicilio; cap residenza/nascita/domicilio/spedizione; kod poczt; kod pocz; posta kod
    yubin/yuubin/yubinn no/bango/bangou/ban_go; yubinbango; yuubinbangou; jitaku/home/contact/address/res zip; zip addr; postcode woonplaats; youbian; youzheng bianma; you bian; yzbm; pochtovyi indeks; pochtovyy indeks; post indeks; indeks; 邮政编号; 〒; post nr; postnr ort; plz wohnort
    cap consegna/spedizione/fatturazione; cep entrega/cobranca/residencial; cp envio/facturacion; veli posta kodu
    present/permanent/current/residence/beneficiary/mailing/office/home pin; cp facturation/livraison/naissance
    ir szam; irszam; ir sz; iranyito szam; adress postnr/postnummer; kodepos
    cp direccion/domicilio/envio/facturacion/fiscal/residencia
    cep residencia/residencial/entrega/cobranca/comercial; cp domicilio/residencia; code postal domicile/residence/etudiant/parents; plz wohnort/ort; postcode woonplaats/klant; cap residenza/domicilio; kod pocztowy zamieszkania
    τκ; tachydromikos/taxydromikos/tax/tach kodikas; الرمز البريدي; رمز بريدي; کد پستی; کدپستی; מיקוד; पिन कोड; पिनकोड; รหัสไปรษณีย์; ptt broj; pttbroj; smerovaci cislo; पिन
    """,
    "us_ssn": """
    ssn; social security; social security number; social security no; soc sec; soc sec num; ss number; ss no; ssn last four
    tax payer ssn
    us ssn; ssn number
    """,
    "us_itin": """
    itin; individual taxpayer identification number; us itin
    """,
    "national_id": """
    national id; national identity; national identity number; national id number; national identification number; identity number
    id number; identity card; id card; id card number; identity card number; citizen id; citizen number; personal id; personal number
    personal identity code; identification number; government id; gov id; resident id; residence permit; residence permit number
    voter id
    national insurance; national insurance number; nino; ni number; social insurance; social insurance number; sin; sin number
    insurance number
    national number; national register number; document number; nric; fin number; hkid; aadhaar; aadhar; aadhaar number; uid aadhaar
    rrn
    resident registration number; pesel; bsn; sofinummer; burgerservicenummer; personnummer; fodselsnummer; cpr; cpr nummer; cprnr
    hetu; henkilotunnus
    isikukood; asmens kodas; personas kods; rodne cislo; egn; cnp; emso; jmbg; oib; amka; adt; kennitala; insz; niss
    rijksregisternummer
    numero national; numero registre national; nir; insee; numero securite sociale; numero de securite sociale; securite sociale
    num secu; nss
    personalausweis; personalausweisnummer; ausweisnummer; personalausweis nr; ausweis nr; ausweis nummer; sozialversicherungsnummer
    sv nummer; svnr
    versicherungsnummer; rentenversicherungsnummer; sozialversicherungs nr; ahv; ahv nummer; ahvnr; ahv nr; avs
    cédula; cédula identidad; número documento; número identificación; fødselsnummer; rodné číslo; dowód osobisty; kimlik numarası
    henkilötunnus
    dni; nie; nif; dni nie; documento identidad; documento de identidad; numero documento; numero de documento; cedula; cedula identidad
    cedula de identidad; cedula ciudadania; cedula de ciudadania; curp; rut; numero identificacion; numero de identificacion; nuss
    cpf; rg; cpf cnpj; numero seguridad social; seguridad social; numero de seguridad social; cartao cidadao; cartao de cidadao; numero de identidade; bilhete identidade; pis; pis pasep; titulo eleitor
    codice fiscale; codicefiscale; cod fiscale; cod fisc; carta identita; carta di identita; numero carta identita
    dowod osobisty; numer dowodu; nr dowodu; seria dowodu; tc kimlik; tc kimlik no; tckn; kimlik no; kimlik numarasi; tc no; tckimlik
    nik; ktp; no ktp; cnic; nic number; mykad; ic number; thai id; cedula number; emirates id; iqama; teudat zehut; mispar zehut
    my number; mynumber; kojin bangou; shenfenzheng; sfz; id no; passport or id; pin number kenya; ppsn; pps; pps number; upn
    身份证; 身份证号; 身份证号码; 身分證; 身分證字號; 個人番号; マイナンバー; 証件号; 证件号; 证件号码; 社保号; 保険証番号
    инн; снилс; егн; лнч; єдрпоу; рнокпп; серия паспорта; ауδτ; αμκα; 주민등록번호; 주민번호; תעודת זהות; מספר זהות; الرقم القومي
    เลขบัตรประชาชน; เลขประจำตัวประชาชน
    person identifier; uan number; esic number; esi number; pf number; epf number; sss number; philhealth number; cmnd; cccd; so cmnd
    no kad pengenalan; kad pengenalan
    piece d identite; piece identite; titulo de eleitor; szemelyi igazolvany; szemelyi igazolvany szam; documento de identificacao
    id/identity/identification/ident card/proof no/num/nbr/number; id no/num/nbr; id proof; identity proof; cert no; id cert no; idcardno; idcard; id card no; identification id; national identifier; nat id; natl id; natid; ssn id; ssnid; sin id; sinid; hcn
    citizenship number; citizen no; alien number; alien registration number; a number uscis; uscis number; redress number; known traveler/traveller number; ktn; government issued id; govt id; voter card no; epic no; ration card no; aadhar/aadhaar/adhaar/addhaar card/no/num/id/number; uidai
    national registration/identification/insurance number/no; national registry number; nino no; ni no; social insurance no; person nr/nummer; pers nr; persnr; personnr; pers org nr; persorgnr; ps number pps; medicare beneficiary
    svn; sv nr; rv nummer; rvnr; sozialvers nr; sozialversicherungsnr; ausweisnr; personalausweisnr; perso nr; pass oder ausweisnummer; steuer identnr; steueridnr; identnr person
    no/num/numero secu/securite_sociale/nir/insee/ss; num securite sociale; numero secu; no secu; noss; num cni; numero cni; cni; carte identite; carte d identite; numero carte identite; num carte identite; num piece identite; numero piece identite; no piece identite; matricule national
    num/nro/no/numero documento/doc/dni/cedula/identidad/identificacion/nss/ine/curp/ife; numero seguro social; no seguro social; num seg social; seguro social; clave elector; clave de elector; nro ci; cedula no; num doc identidad; doc identidad; doc ident; documento no
    num/nr/numero/no cpf/rg/documento/bi/cc/nif/niss/pis/cns/rne; cpf responsavel/titular/cliente/mae/pai/conjuge; cpf numero; documento cpf/rg; rg numero; registro geral; identidade; num identidade; nr identidade; cartao cidadao; pis pasep nit; cartao do cidadao; niss; rg responsavel; titulo eleitoral
    codfiscale; cod fiscale; cf intestatario/cliente/paziente/genitore; codice fiscale cliente; cf piva; cf p iva; num/numero documento/carta_identita; numero documento identita; carta d identita
    bsn/bsnr nummer/nr/nummer_klant; burgerservicenr; rijksregister nr; rijksregisternr; identiteitskaartnummer; id kaart nummer; sofinr; insz nr
    nr/numer/seria dowodu/dowodu_osobistego/pesel/dowod/legitymacji; seria nr dowodu; seria i numer dowodu; dowod; pesel klienta; nr legitymacji
    tc/kimlik/tckimlik/tc_kimlik no/numara/numarasi/nosu; tcno; hasta/donor/musteri/veli/ogrenci/personel/uye/sigortali tc/tck/tckn/kimlik; t c kimlik no; vatandaslik no; nufus cuzdan no; seri no kimlik
    cislo op; cislo obcanskeho prukazu; obcansky prukaz; obcanka; op cislo; rodne c; rodnecislo; cislo obcianskeho preukazu; rodne cislo zak
    fodselsnr; fodselsnummer; cpr nr; cpr nummer; pnr person; persnummer; samordningsnummer; kennitala; henkilotunnus
    seriya/nomer/serija pasporta; seriya i nomer pasporta; snils; nomer snils; inn fiz litsa; inn fl; inn fiz lica; dannye pasporta; pasportnye dannye; паспортные данные; номер снилс; серия и номер паспорта; удостоверение личности; серия номер паспорта; полис
    my number; mynumber; kojin bango; kojinbango; kojin bangou; 個人識別番号; 保険証記号番号; 在留カード番号; 基礎年金番号; nenkin bango; hokensho bango
    shenfenzheng hao/haoma; shen fen zheng; sfzh; sfzhm; sfz; zjhm; zj hm; zhengjian haoma; id card code; gongmin shenfen; card id person; p card id; 公民身份号码; 证件编号; 证件号; 居民身份证; 身份证件号; 社保卡号; 护照或身份证; 居留證號; 統一編號個人
    tc kimlik numaram; kimlik numaram; numero de mi dni; mi dni/cedula/curp/rut; meu cpf/rg; mein/meine ausweisnummer; mon numero de secu
    perid; stcd1; mernis no/numarasi; sss/nssf no/number/num/id; philhealth; kk number; philhealth no/number/id; pagibig; pag ibig; pagibig no/number/id; nisn; nuptk; identity/identification doc id/number/no
    id doc number/no; doc id number; gsis no; umid
    rg titular; паспорт серия номер; паспорт серия и номер
    ctps; carteira trabalho; carteira de trabalho; voter title/registration; certificado reservista; reservist certificate; civil/birth certificate number/no; rg code/codigo/document/documento; personal code
    personal identification; id card serial; identity card serial; card serial number tck; a nummer; id document; document id no; num doc; nro doc; num doc persona
    nin no/number; bvn; bvn number
    cmnd/cccd/so_cmnd/so_cccd/can_cuoc/so_can_cuoc so/nguoi_dung/khach_hang/benh_nhan; can cuoc cong dan; so can cuoc; no/nomor/nomer kk/nik/ktp/kartu_keluarga/identitas; nomor ktp; kartu keluarga; nokk; nonik; noktp
    szemelyig/szig/szemelyi/taj szam; taj; tajszam; szemelyi azonosito; adoazonosito; adoazonosito jel; ado azonosito; fnr; dnr; d nummer; person ident; norsk ident; legal id; legal person id; legal id no; legal id card
    belge/evrak/seri/dokumenten/dokument numarasi/no/nummer/nr/nummer_nr; dokumentennummer; dokumentnummer; identitaetsnummer; numero/carte cin; cin client/patient/conjoint; identidade doc/documento; doc identidade; tipo num documento; num doc id
    frsfzh; hzsfzh; xssfzh; yssfzh; ygsfzh; khsfzh; jzsfzh; lxrsfzh; sqrsfzh; jhrsfzh; samagra id; green *card number/no; emirates id no/number; uzivatel rc; user rodne cislo
    so_cccd/so_cmnd/cccd/cmnd/so_can_cuoc cha/me/vo/chong/con/bo; rg pai/mae/aluno/responsavel/conjuge/cliente/paciente/dependente/fiador/locatario; zheng jian hao/hao_ma/num; shen fen zheng num/no/number; ren yuan zheng jian
    civil id/id_no/id_number; nok id/id_no/id_number; identificacion civil
    adhar/addhar/adhaar/aadar/adher/aadhhar/aadhr/aadahar no/number/num/card/id; adhar; addhar; adhaar
    numero/num/no cin; cin number/no/num/numero
    cin; cin pere/mere/tuteur/conjoint/titulaire/client/etudiant; cin number; numero cin; cnie; father/mother/guardian/spouse/husband/wife/voter/nominee nid; nid no; nid number; nid card; smart card nid; kk no; nomor kk; no kk
    pkz; personenkennziffer; personenkennzahl; ausweis nr; ausweisnr; nr/numer dokumentu/dowodu/legitymacji/dokumentu_tozsamosci; numero de documento; num doc identidad; per num doc id; doc id numero; ghana card; omang; nrc number; nric no; nric
    numero beneficiario social; inss number; cnib; numero/num/nr cnib; carte electeur; carte d electeur; voter reg num; voter registration num/no; secmen no; philsys number/no; crn number; dpi/cui/ci/ife/bi/huduma/smartcard number; numero ci
    carnet identidad/extranjeria; documento identita; rne; rnm; titre de sejour; numero titre sejour; aufenthaltstitel; carta de residencia; permesso di soggiorno; karta pobytu; ikamet no; verblijfsvergunning
    αριθμός ταυτότητας; αρ ταυτότητας; ar tautotitas; arithmos tautotitas; رقم الهوية; رقم الهوية الوطنية; الهوية الوطنية; رقم البطاقة; رقم بطاقة الهوية; رقم الإقامة; رقم الاقامة; الرقم الوطني; کد ملی; شماره ملی; شماره شناسنامه
    תז; आधार; आधार संख्या/नंबर; জাতীয় পরিচয়পত্র; এনআইডি; บัตรประชาชน; เลขที่บัตรประชาชน; หมายเลขบัตรประชาชน; เลขบัตร ปชช; 외국인등록번호; serie ci; serie buletin; serie numar ci; nr buletin; broj licne karte; licna karta; osobna iskaznica; broj osobne; maticni broj
    лична карта; номер на лична карта; серія паспорта; паспорт серія; passport seria; nomor induk mahasiswa/siswa/pegawai
    """,
    "tax_id": """
    tax id; tax number; taxpayer id; tax payer id; taxpayer number; tax identification number; tin; tin number; tax file number; tfn
    tax identifier; tax no; taxid; vat number tax; utr; unique taxpayer reference; ird; ird number; pan number; pan card; pan no
    permanent account number; ein; ein number; fein; employer id; employer id number; employer identification number; federal tax id
    federal tax id number; federal tax number; federal ein; federal employer identification number
    steuer id; steueridentifikationsnummer; steuer idnr; idnr; steuernummer; steuer nummer; steuer nr; identifikationsnummer
    numero fiscal; numero fiscale; nif tax; spi; numero fiscal de reference; cuit; cuil; clave rfc; rfc persona; ruc; rif; nit; npwp
    inn; nuit; ninea
    vergi no; vergi kimlik; vergi kimlik no; vkn; vergi numarasi; nip; contribuinte; numero contribuinte; afm; dic; oib tax
    partita iva personale
    kra pin; 税号; 纳税人识别号; 納税者番号; αφμ; налоговый номер
    adoszam; ado szam; identyfikator podatkowy; partita iva; numero de contribuinte
    """,
    "passport": """
    passport; passport number; passport no; passport num; passport id; travel document; travel document number; passportno; mrz
    reisepass; reisepassnummer; passnummer; pass nr; reisepass nr; passeport; numero passeport; numero de passeport; pasaporte
    numero pasaporte
    numero de pasaporte; passaporte; numero passaporte; numero do passaporte; passaporto; numero passaporto; paszport; nr paszportu
    numer paszportu
    pasaport; pasaport no; pasaport numarasi; paspoort; paspoortnummer; pass number; passi; passnumer
    护照; 护照号; 护照号码; 護照; パスポート; パスポート番号; 旅券番号; паспорт; номер паспорта; 여권번호; διαβατηριο; דרכון
    cislo pasu; utlevelszam
    visa number/no/num; passport/pass/pp/ppt nbr/book_number/card_number/series_number; pport no; passport doc no; travel doc no/number; traveldoc number; document no travel; id doc passport; passnr; pass nummer; reisedokument nummer; num/no/numero passeport/passport; pasaporte no; nro pasaporte; num pasaporte; pasaporte numero
    num/nr passaporte; passaporte numero; num passaporto; passaporto numero; paspoort nr; paspoortnr; nr paszport; paszport nr; pasaport seri no; cislo cestovniho pasu; pas cislo; passnummer; passnr; pasport; nomer pasporta; zagranpasport; загранпаспорт; ryoken bango; ryokenbango; hu zhao; huzhao; hu zhao hao; hzhm; 护照编号; 旅券; 通行证号; 港澳通行证
    passport data/series number; passport data
    ho chieu; so ho chieu; no/nomor paspor; paspor; pass no; pax/passenger/traveler/traveller pass_no/passport_no/pnumber; utlevel szam; passport no/number pax
    hu zhao hao ma; hu zhao num/no/number; passi numero/nro; passinumero; passin numero; tong xing zheng hao/hao_ma
    pasport/pasaport/passort/passprt/passpot/paspport/passporrt no/number/num/id; passport nmber/numer/nubmer/numbr; pasport; passort; passprt
    passport details/info; visa details; num passeport; numero passport; dados passaporte; datos pasaporte; dati passaporto; passdaten; pasaport bilgisi
    رقم جواز السفر; جواز السفر; رقم الجواز; شماره پاسپورت; מספר דרכון; דרכון; เลขหนังสือเดินทาง; หนังสือเดินทาง; 여권번호; 護照號碼; αριθμός διαβατηρίου
    """,
    "driving_licence": """
    driver license; drivers license; driver licence; drivers licence; driving license; driving licence; driver license number
    drivers license number; driving licence number; license number; licence number; dl number; dl no; driving license no
    driver license no; driverslicense; drivers license no; dln; dl num; dl license number; driver lic; drivers lic; driver lic no
    drivers lic no; drivers lic num; driver permit number; learner permit number; state id number; state identification number
    state issued id; state id card; cdl number; commercial driver license
    führerschein; führerscheinnummer; körkort; carta de condução; sürücü belgesi
    fuhrerschein; fuehrerschein; fuhrerscheinnummer; fuehrerscheinnummer; fuhrerschein nr; permis de conduire; permis conduire
    numero permis
    licencia conducir; licencia de conducir; carnet conducir; carnet de conducir; permiso conducir; cnh; carta conducao
    carta de conducao
    patente; patente guida; patente di guida; numero patente; prawo jazdy; numer prawa jazdy; ehliyet; ehliyet no; surucu belgesi
    rijbewijs
    rijbewijsnummer; korkort; 驾照; 驾驶证; 驾驶证号; 運転免許; 免許証番号; 運転免許証番号; 운전면허; 운전면허번호; водительское удостоверение
    numero de permis; ehliyet numarasi; ridicsky prukaz; cislo ridicskeho prukazu; korekort; forerkort; carteira de habilitacao; carteira de motorista; jogositvany; jogositvany szam
    driver/drivers/driving/drv/dri/dl lic/lice/license/licence no/num/nbr/number; dri lice num; drv lic; drivers lic; ident dl; dl nbr; dlnumber; dlno; dlnum; operator license; cdl no; num/no/numero permis/permis_conduire; permis no; permis conduire no/numero; num/nro/no licencia; licencia no/numero/conducir/manejo/chofer; carne conducir; carnet de manejo; brevete; num/nr/numero habilitacao/carta_conducao; habilitacao; numero cnh; nr cnh; num patente; patente numero/no; patente di guida numero
    rijbewijs nr/nummer; rijbewijsnr; nr/numer prawa_jazdy/pj; ehliyet seri no; surucu belge no; ehliyetno; cislo rp; ridicak cislo; korkortsnr; korkortsnummer; korkortnummer; forerkortnummer; korekortnummer; kørekort; førerkort; voditelskoe udostoverenie; nomer vu; unten menkyo; menkyo bango; menkyosho bango; 免許番号; jiashizheng; jia shi zheng; jszh; 驾驶证编号; 机动车驾驶证
    my/his/her/your/their/whose license/licence; s license/licence
    id licence/license; licence/license id; giay phep lai xe; so gplx; no/nomor sim
    driving/drivers permit; driving permit no/number
    driving/driver/drivers lisence/liscense/lincense/licese/liscence/lisense no/number
    """,
    "licence_plate": """
    license plate; licence plate; number plate; plate number; plate no; plate; licenseplate; registration plate; vehicle registration
    vehicle registration number; car registration; vehicle plate; vrn; car plate; license plate number; plate num; tag number plate
    vehicle license plate; rego plate
    kennzeichen; nummernschild; kfz kennzeichen; autokennzeichen; plaque immatriculation; plaque d immatriculation; immatriculation
    matricula
    matricula vehiculo; placa; placa veiculo; patente vehiculo; targa; targa auto; numero targa; tablica rejestracyjna
    nr rejestracyjny; plaka; arac plakasi; plakasi
    plaka no; kenteken; registreringsnummer; nummerplade; 车牌; 车牌号; 车牌号码; 車牌; ナンバープレート; 車両番号; номер авто; госномер; 차량번호
    placa do veiculo; rendszam; numero de matricula; statni poznavaci znacka
    veh/vehicle/car/truck/bike/auto reg/registration/plate no/num/nbr/number/mark; vehicle no; reg plate; reg mark; car reg; tag no plate; truck plate; plate nbr; number plates; kfz kz; kfz nummer; amtliches kennzeichen; autonummer; numero immatriculation; immat; no immat; plaque; num placa; nro placa; placa auto/vehiculo/carro/moto; dominio vehiculo; num matricula coche; placa carro; matricula carro/auto; num targa; targa veicolo
    kentekennummer; kenteken nr; nummerplaat; nr/numer rejestracyjny/rejestracji/rejestracyjne; tablice rejestracyjne; nr rej; plaka no/numarasi/numara; arac plaka; plaka nosu; spz; registracni znacka; ecv; regnr; reg nr bil; bilnummer; regnummer; registreringsnr; nomer avto; gos nomer; gosnomer; гос номер; номер машины; ナンバー; nambaa; sharyou bango; chepai; che pai; chepaihao; che pai hao; cphm; 车牌号码; 车辆号牌; 号牌号码; 車號
    car license/licence number; car license; car licence
    vehicle number; no/nomor polisi/plat; nopol; plat nomor; bien so; bien so xe
    """,
    "vin": """
    vin; vin number; vehicle identification number; chassis number; chassis no; fahrgestellnummer; fin nummer; fahrzeugidentnummer
    numero chassis; bastidor; numero de bastidor; chassi; telaio; numero telaio; sasi no; numer vin; vin code; 车架号; 車台番号
    """,
    "medical_record": """
    mrn; medical record; medical record number; medical record no; patient number; patient id; patient no; patient identifier
    chart number; medrec
    hospital number; emr id; ehr id; patientennummer; patienten id; patienten nr; fallnummer; numero dossier medical; dossier patient
    ipp; numero patient
    historia clinica; numero historia clinica; nhc; prontuario; numero prontuario; cartella clinica; hasta no; protokol no
    numer pacjenta; patientid
    病历号; 病歴番号; 患者番号; 患者id; 住院号; 门诊号; カルテ番号; 診察券番号; номер карты пациента; 환자번호
    dossier medical; numero de dossier medical; numero do prontuario; numero de historia clinica
    med/medical rec/record no/nbr/num/number; chart no/num/nbr; pt/pat mrn/chart; patient chart no; unit record number; medical chart number; hosp no; patientennr; pat nr; pat id; aktenzeichen patient; nip patient; no/num/numero dossier patient/medical; num/nro/no historia_clinica; expediente clinico; hc paciente; num/nr prontuario; num cartella; cartella no; patientnummer; pacient cislo; cislo pacienta; dosya no; hasta dosya no; karuteno; karute bango; binglihao; bing li hao; zhuyuanhao; menzhenhao; 病案号; 就诊号; 就诊卡号
    pub pid; pubpid; patient ext id; pid external
    nomor rm; no/nomor rekam medis/medik; rekam medis; so benh an; ma benh nhan so; so ho so benh an
    """,
    "health_id": """
    health id; health plan; health plan id; health plan number; health insurance number; health insurance id; health card
    health card number
    health number; insurance id; insurance member id; member id; insurance policy number; policy holder id; medicare; medicare number
    medicare id
    medicaid; medicaid id; mbi; hicn; nhs; nhs number; nhs no; nhsnumber; phn; personal health number; subscriber id; beneficiary id
    beneficiary number; dea number; npi
    krankenversicherungsnummer; krankenversichertennummer; versichertennummer; kvnr; krankenkasse nr; carte vitale
    numero assurance maladie
    tarjeta sanitaria; cip sanitario; numero afiliacion; cns; cartao sus; cartao nacional saude; numero utente; tessera sanitaria
    numero tessera sanitaria
    numer ubezpieczenia; ehic; sgk no; zvnr; 医保号; 医保卡号; 社会保障号; 保険者番号; 被保険者番号; 健康保険番号; полис омс; 건강보험번호
    health/medical insurance card/policy/member/plan/subscriber no/num/nbr/number/id; insurance/ins/group_ins policy/member/subscriber no/num/nbr/number; health insurance no; medicare no/num/nbr/beneficiary_id/beneficiary_identifier/card_number; medicaid no/num/nbr; medicare beneficiary number; member medicare id; health card no; policy number/no/nbr; policynumber; hicn no; ohip; carecard; philhealth no; mbi no
    versichertennr; versicherungsschein nr; versicherungsscheinnummer; policennummer; policen nr; vsnr; krankenversicherungsnr; kv nummer; gesundheitskarte nummer; num/no/numero adherent/assure/mutuelle; numero police; num police; poliza; numero poliza; nro poliza; nro afiliado; numero afiliado; num afiliado; nro obra social; num/nr/numero carteirinha/apolice/utente/beneficiario; carteirinha; cns paciente; apolice; numero polizza; polizza; num tessera; polisnummer; polis nr; verzekeringsnummer; relatienummer verzekerde; nr polisy; numer polisy; sigorta no; police no; cislo pojistence; cislo pojistky; forsakringsnummer; forsikringsnummer; nomer polisa; polis oms; номер полиса; hokensha bango; hihokensha bango; yibaohao; yibao kahao; 医保编号; 社保编号; 保单号
    health ins/insurance card number/no; medicare health ins card number; member no insurance
    krankenkassen nr/nummer; krankenkassennr
    number health insurance; no assurance maladie; numero assurance maladie
    medical aid; medical_aid/med_aid/medical_scheme no/nr/num/number/member_no/member_number; medical aid membership no/number
    enrollee/enrolee id/number; nhif no/number; bpjs/jkn/kis no/nomor/number; num/numero affiliation/affilie/affiliato/tessera_sanitaria; versicherungsscheinnummer; polizzennummer; policennummer; policen nr
    no/nomor bpjs; bpjs; so bhyt; ma bhyt; so bao hiem y te; taj kartya
    registro/numero sus; numero sns; sns number; sns numero; utente number; libretto sanitario; bpjs kesehatan/ketenagakerjaan; nr karty ekuz; zorgnummer; zorgpas; sygesikringsnummer; numero libretto sanitario
    """,
    "special_category": """
    diagnosis; diagnoses; diagnosis code; icd; icd10; icd 10; icd code; icd10 code; icd9; condition code; medical condition
    sikayet; teshis; health condition; chronic condition/conditions/illness/disease; disease; illness; blood type; blood group
    allergy; allergies; medication; medications; disability; hiv status; prescription; religion; religious affiliation
    religious belief; faith
    ethnicity; ethnic group; ethnic origin; race ethnicity; sexual orientation; orientation sexual; trade union; union membership
    labor union
    political party; political affiliation; political views; party affiliation; gender identity; criminal record; caste
    diagnóstico; diagnóstico médico; teşhis; tanı; religião; religionszugehörigkeit; behinderung; orientación sexual; enfermedad
    diagnose; diagnosecode; befund; krankheit; blutgruppe; konfession; religionszugehorigkeit; gewerkschaft; ethnie; allergien
    behinderung; medikation
    diagnostic medical; maladie; groupe sanguin; orientation sexuelle; syndicat; appartenance syndicale; origine ethnique
    opinion politique
    diagnostico; enfermedad; grupo sanguineo; orientacion sexual; sindicato; etnia; afiliacion politica; tipo sangre; alergias
    doenca; tipo sanguineo; orientacao sexual; religiao; diagnosi; malattia; gruppo sanguigno; orientamento sessuale; religione
    sindacato
    rozpoznanie; choroba; grupa krwi; wyznanie; religia; orientacja seksualna; teshis; hastalik; tani; kan grubu; dini; mezhep
    诊断; 诊断结果; 疾病; 血型; 宗教; 宗教信仰; 民族; 政治面貌; 診断; 診断名; 病名; 血液型; 過敏史; диагноз; группа крови; вероисповедание; национальность; 진단; 혈액형; 종교
    διαγνωση
    dx/diag/icd/icd10 code/desc/text; primary/principal/secondary/admitting/discharge/admit/final/working/provisional dx/diag/diagnosis; family history; medical history; past medical history; health problem; health problems; comorbidity; comorbidities; chief complaint; allergen; drug allergy; food allergy; medical conditions; pre existing condition; religious denomination; denomination member; religious group; ethnic race; blood grp/gp/type/rh; bloodgrp; bloodtype; disability type; special needs
    krankheiten; vorerkrankungen; vorerkrankung; diagnosetext; hauptdiagnose; nebendiagnose; religionszugehoerigkeit; glaubensbekenntnis; kirchenzugehoerigkeit; schwerbehinderung; blutgr; antecedents medicaux; antecedents; pathologie; allergie; handicap; groupe sang; confession religieuse; antecedentes medicos; antecedentes; padecimiento; padecimientos; diagnostico principal; discapacidad; grupo sang; tipo de sangre; antecedentes patologicos; historico medico; alergia; deficiencia; grupo sangue; tipo sangue; tipo de sangue; diagnostico principal; patologia; patologie; allergia; disabilita; gruppo sang; credo religioso; ziekte; ziektebeeld; allergie; godsdienst; geloof; bloedgroep; medische gegevens; medicijnen; sjukdom; sykdom; sygdom; diagnos; blodgrupp; blodgruppe; blodtype; trosretning; trossamfund; religionstillhorighet; choroby; alergie; niepelnosprawnosc; gr krwi; hastaliklar; alerji; alerjiler; kronik hastalik; kangrubu; onemocneni; diagnoza; krevni skupina; nabozenstvi; alergie; zdravotni stav; krvna skupina; diagnoz; gruppa krovi; veroispovedanie; bolezn; группа крови; аллергии; заболевание; заболевания; хронические заболевания; byoumei; shindan mei; ketsueki gata; ketsuekigata; arerugi; shuukyou; アレルギー; 既往歴; 持病; 障害; 宗教; 症状; xuexing; xue xing; zongjiao; zong jiao xin yang; minzu; zhenduan; jibing; guomin; 过敏史; 病史; 既往病史; 信仰; 主诉
    religious preference; patient religious preference
    health/medical concern/concerns/issue/issues; injury description/details; injuries; diagnosis description/details/text/notes; health status description
    past/surgical/social history; history of present illness; present illness; disease information/name/description/history; maladie actuelle; antecedant; antecedants; groupe sanguin
    sang groupe; g sanguin; anamnese; anamnesis; presenting complaint; left/right/patient diag; krankengeschichte
    agama; diagnosa; keluhan; golongan/gol darah; goldar; riwayat/nama penyakit; penyakit; alergi; riwayat alergi; nhom mau; ton giao; dan toc; tien su benh; benh ly; chan doan; vercsoport; betegseg; diagnozis; vallas; allergia; tipo sangre; alergias
    health background; medical notes/remarks/problems/issues/concerns; health notes/problems/issues/concerns/remarks; probleme/problemes sante/de_sante; etat de sante; antecedents; antecedents medicaux/familiaux/chirurgicaux; antecedentes; antecedentes medicos/familiares/personales
    problemas de salud; estado de salud; estado saude; condicao saude; problemas saude; stato di salute; patologie; anamnesi; anamnese; vorerkrankung; vorerkrankungen; gesundheitszustand; gesundheitsprobleme; schorzenia; stan zdrowia; choroby przewlekle; kronik hastalik; saglik sorunu; saglik durumu; gezondheidsklachten; aandoening; aandoeningen
    診断名; 病名; 既往歴; 持病; 主诉; 既往史; 病史; 过敏史; 诊断结果; 政治面貌; 宗教信仰; chronic illness; chronic conditions; special needs; dietary medical needs; past surgeries; past medical history; current medications
    clinical/doctor/doctors/nurse/nursing/therapy/therapist/physician/treatment/progress note/notes; clinical history; soap note; medical summary; allergy list; food allergies; intolerances; disabilities; engel durumu; sendikasi; penyakit bawaan; medical history notes
    enfermedades; malattie; malattie croniche; ziekten; comorbidades; comorbilidades; comorbilita; pregnancy status; kronische krankheiten; enfermedades cronicas; doencas cronicas; maladies chroniques
    فصيلة الدم; الديانة; التشخيص; الحساسية; الأمراض المزمنة; گروه خونی; बीमारी; रक्त समूह; กรุ๊ปเลือด; หมู่เลือด; ศาสนา; โรคประจำตัว; แพ้ยา; ประวัติแพ้ยา; 병명; 진단명; 장애등급; 장애종류; 장애유형; 질병; 질환; 알레르기; 기저질환
    grupa sanguina; alergii; boala; boli cronice; religie; diagnoza; krvna grupa; alergije; bolest; medicatie; di ung; benh nen; benh man tinh; διάγνωση; ομάδα αίματος; αλλεργίες; диагнозы
    """,
    "card_number": """
    card number; card no; card num; credit card; credit card number; credit card no; debit card; debit card number; cc number; cc num
    cc no
    ccnumber; ccnum; cardnumber; payment card; payment card number; primary account number; pan; card pan; card; ccn
    kartennummer; kreditkarte; kreditkartennummer; karten nr; numero carte; carte bancaire; carte bleue; carte credit; carte de credit
    numero de carte
    tarjeta; numero tarjeta; numero de tarjeta; tarjeta credito; tarjeta de credito; cartao; numero cartao; numero do cartao
    cartao credito; cartao de credito
    carta credito; carta di credito; numero carta; numer karty; karta kredytowa; kart numarasi; kart no; kredi karti; kredi karti no
    クレジットカード; カード番号; クレジットカード番号; 信用卡; 信用卡号; 银行卡号; 卡号; 银行卡; номер карты; 카드번호; 신용카드
    cc/card/credit_card/debit_card/cr_card/dr_card nbr/num/no/numbr/nmbr; ccnbr; ccno; card acct no; card account number; cardno; cardnum; karten nummer; kreditkartennr; karte nr; num/no/numero carte_bancaire/carte/cb; num/nro/no/numero tarjeta; tarjeta no/numero/debito/num; nro de tarjeta; num/nr/numero cartao; cartao numero/num; num carta; carta num; numero della carta; kaartnummer; kaart nr; creditcardnummer; pasnummer bank; kortnummer; kortnr; nr karty; karta nr; kart num; kart numara; kredi kart no; kredi karti numarasi; cislo karty; karty cislo; nomer karty; karta nomer; kaado bango; card bango; yinhangka; yin hang ka; yinhang kahao; yinhang ka hao; yhkh; kahao; ka hao; 銀行卡號; 卡號; 储蓄卡号; 借记卡号; 信用卡號
    """,
    "card_security_code": """
    cvv; cvc; cvv2; cvc2; cid code; csc; card security code; security code; card verification; card verification code
    card verification value
    card verification number; security number; cvv code; cvc code; cvv number; prufziffer karte; kartenprufnummer; prufnummer; cryptogramme
    cryptogramme visuel
    codigo seguridad; codigo de seguridad; codigo seguranca; codigo de seguranca; codice sicurezza; codice di sicurezza; kod cvv
    guvenlik kodu; 安全码; セキュリティコード
    cc cid/cvv/cvc/csc; credit_card vv/cvv/cvc/csc/security_code; card cvv/cvc/cvv2/cvc2/cid/csc; cvv no/num; cvn; cvv cvc; cvc code; pruefziffer karte; kartenpruefnummer; pruefnummer; code securite; code de securite; crypto visuel; cod seguridad; cod seguranca; cod sicurezza; veiligheidscode; beveiligingscode; sakerhetskod; kod zabezpieczajacy; bezpecnostni kod; kod bezopasnosti
    card code
    ccv; card/credit_card/cc ccv; ccv2
    """,
    "card_expiry": """
    card expiry; card expiration; card expire; card expires; cc expire; cc expires; card exp month; card exp year; expiry date; expiration date; exp date; expiry; exp month year; card expiry date; card expiration date; expiry card; cc exp; cc expiry; cc expiration; card exp
    card exp date
    credit card expiry; expiry date card; credit card expiration; exp date card; card valid thru; valid thru; ablaufdatum karte; date expiration carte
    fecha caducidad tarjeta; fecha vencimiento tarjeta; validade cartao; scadenza carta; data waznosci karty; son kullanma tarihi kart
    カード有効期限; 有効期限カード
    card expiry month year; expiration
    card/cc/credit_card exp/expiry/expiration/expires dt/date/month/mm_yy/mmyy; card exp dt; cc exp dt; exp dt; card valid to; valid to card; gueltig bis karte; gultig bis karte; karte gueltig bis; date exp carte; exp carte; vencimiento tarjeta; venc tarjeta; fecha venc tarjeta; validade do cartao; venc cartao; scadenza carta di credito; vervaldatum kaart; kort giltigt till; karty waznosc; platnost karty; kart son kullanma; srok karty
    """,
    "card_pin": """
    card pin; atm pin; user pin; pin; debit pin; pin code card; karten pin; code pin carte; pin tarjeta; pin carta; kart sifresi; pin block; pin number
    """,
    "iban": """
    iban; iban number; iban code; iban nr; bank iban; account iban; kontonummer iban; international bank account number
    ibanid; consumer account iban
    """,
    "bic": """
    bic; swift; swift code; bic code; bic swift; swift bic; swiftcode; swift number; bank bic; codigo swift; codigo bic; codice swift
    codice bic; kod swift
    bicfi; bic or bei; bicorbei; any bic
    bicid
    """,
    "bank_account": """
    account number; account no; acct number; acct no; acct num; bank account; bank account number; bank account no; checking account
    savings account
    accountnumber; acctno; acctnum; account num; beneficiary account; ach account; bank acct; deposit account; demat account
    bank number account
    kontonummer; konto nr; kontonr; bankkonto; bankverbindung; numero compte; numero de compte; compte bancaire; rib; numero cuenta
    numero de cuenta
    cuenta bancaria; ccc; clabe; cbu; numero conta; numero da conta; conta bancaria; conta corrente; nib; numero conto; conto corrente
    coordinate bancarie
    numer konta; numer/nr konta bankowego; numer rachunku; rachunek bankowy; nr konta; nrb; hesap no; hesap numarasi; banka hesabi; rekeningnummer; bankrekening
    kontonummer bank; bankkontonummer
    tilinumero; clabe interbancaria; 口座番号; 銀行口座; 银行账号; 银行账户; 账号银行; 帐号; расчетный счет; номер счета; 계좌번호
    cislo uctu; bankszamlaszam; szamlaszam; numero di conto
    acc/acct/accnt/account/bank_acc/bank_acct/bank_ac no/nbr/num/number/nmbr; ac no; ach/wire/direct_deposit account/acct/number; bene/benef/beneficiary/remitter/payee/payer/debtor/creditor/receiver/sender acc/acct/account/acc_no/acct_no/account_no/account_number
    provident fund account; pf account; gl bank account; savings/checking/current/salary/deposit/loan account number/no/nbr; iban or account; account nbr; acct nbr; acctnbr; bank accno; accno; bankn
    kontonr; konto nummer; giro konto; girokonto; sparkonto; konto; kontoverbindung; num/no/numero compte/cpte; numero de compte bancaire; compte no; cpte; num/nro/no/numero cuenta/cta; cuenta no/clabe/ahorro/corriente; cta bancaria; nro cta; cuenta ahorros; cuenta banco; cuenta deposito
    num/nr/numero conta/cta; conta numero; conta banco; conta poupanca; conta deposito; conta num; conta nr; num conto; nr conto; n conto; conto bancario; conto num; numero conto corrente; rekening nr; rekeningnr; bankrekeningnr; bankrekeningnummer; banknummer
    konto bankowe/klienta; numer rachunku bankowego; nr rachunku; rachunek; nr kb; bank konto no; hesap numara; hesapno; banka hesap no; c uctu; cislo bankovniho uctu; bankovni ucet; ucet cislo; bankkonto nr; kontonr bank; clearingnummer konto; clearing konto
    raschetnyi schet; raschetnyy schet; nomer scheta; lits schet; litsevoy schet; лицевой счет; расчетныйсчет; счет получателя; kouza/koza bango/bangou/no; kinyu kouza; furikomi kouza; ginkou kouza; ginko koza; 振込口座; 銀行口座番号; 普通預金口座
    zhanghao; yinhang zhanghao; yin hang zhang hao; zhang hao; yhzh; kaihu zhanghao; 银行账户号; 收款账号; 对公账号; 結算口座
    agencia conta; agencia e conta; bacs/sepa/swift account/acct
    bank account details
    no/nomor rekening; nomor rek; so tai khoan; so tk; stk; so tai khoan ngan hang; bankszamla; bankszamla szam; szamlaszam; bankkonto
    통장번호; رقم الحساب; رقم الحساب البنكي; شماره حساب; מספר חשבון; खाता संख्या; เลขบัญชี; เลขที่บัญชี; broj racuna; ziro racun; tekuci racun; αριθμός λογαριασμού
    """,
    "bank_routing": """
    routing number; routing no; aba number; aba routing; aba; aba routing number; routing transit number; rtn; sort code; sortcode
    bank sort code
    bank code; bankleitzahl; blz; transit number; bsb; bsb number; ifsc; ifsc code; bank routing; bank routing number; code banque
    code guichet; abi; cab
    codigo banco; codigo sucursal; numero agencia; numero banco
    wire/ach/bank/fed routing/aba/transit no/number/nbr/num/code; wire routing; ach routing; aba no/nbr/num; bank location id; micr code/no/number; rtn no; sort cd; bank no blz; bank key routing; bankl; branch code bank; institution number transit; codigo agencia; ifsc no; bank ifsc; rtgs code; neft ifsc; bank branch number
    """,
    "ip_address": """
    ip; ip address; ipaddress; ip addr; client ip; remote ip; remote addr; remote *address; user ip; source ip; src ip
    x forwarded for; x real ip
    last login ip; login ip; signup ip; visitor ip; ipv4; ipv6; ip adresse; adresse ip; direccion ip; indirizzo ip; endereco ip
    adres ip; ip adresi; ip 地址; ipアドレス
    """,
    "mac_address": """
    mac; mac *address; mac addr; macaddress; hw addr; hwaddr; hardware *address; ethernet *address; bluetooth *address; wifi mac
    bssid; device mac; physical *address mac
    """,
    "device_id": """
    imei; imei number; imsi; meid; iccid; device id; deviceid; device identifier; advertising id; advertisingid; idfa; gaid; aaid
    idfv; udid; android id
    device serial; device serial number; ad id; esn; imei1; imei2; geratenummer; 设备号; 設備号
    imei sv; imeisv; imei no/num/nbr; imsi no/number; iccid number; sim serial; meid number; handset imei; device imei; phone imei; numero imei
    """,
    "organisation": """
    employer; employer *name; workplace; place of work; company employed by; arbeitgeber; empleador; employeur; datore di lavoro; pracodawca
    werkgever; empregador; isveren; arbetsgivare; arbeidsgiver; tyonantaja; 勤務先; 雇主; 工作单位; работодатель; 직장
    nome empresa; nombre empresa
    employer nm; emp company name; current employer; previous employer
    former/last/present/prior employer
    """,
    "username": """
    user name; username; login/logon name; screen name; screenname; login; user login; user handle; twitter handle; telegram username; skype
    skype id; skype name
    benutzername; nutzername; nom utilisateur; nom d utilisateur; identifiant; nombre usuario; nombre de usuario; usuario
    nome usuario; nome de usuario; nome utente
    nazwa uzytkownika; kullanici adi; gebruikersnaam; 用户名; ユーザー名; имя пользователя
    sam account name; mail nickname; unix *name; logon *name
    uname login; login nm; user nm; loginname; samaccountname; userid name; nom user; nick user; kullaniciadi; gebruikers naam; uzytkownik login; yonghuming; yong hu ming; riyousha mei
    ten dang nhap; felhasznalo nev; felhasznalonev; brukernavn; anvandarnamn; uzivatelske jmeno; nama pengguna; pseudo; nom usuari; usuari
    apodo usuario; nick usuario; felhasznalo; uzytkownik; nazwa konta; nom de compte; nome conta; handle user; account login
    nutzerkennung; benutzerkennung; anmeldename
    사용자명; 사용자 이름; اسم المستخدم; نام کاربری; שם משתמש; ชื่อผู้ใช้; όνομα χρήστη; उपयोगकर्ता नाम
    """,
    "geo_location": """
    lat; latitude; lng; lon; longitude; long; lat lng; lat lon; latlng; latlon; coordinates; coords; geo; geo location; geolocation
    gps; gps coordinates; geo coordinates; gps location; gps position; gps pos; location coordinates; geo point
    breitengrad; laengengrad; langengrad; koordinaten; latitud; longitud; coordenadas; latitudine; longitudine; coordinate
    szerokosc geograficzna; dlugosc geograficzna
    enlem; boylam; 纬度; 经度; 緯度; 経度; 坐标; широта; долгота; 위도; 경도
    geo code 1/2; geocode lat/lon/lng/long; gps lat/lon/lng/long/latitude/longitude; loc lat/lon/lng/long; latitude deg; longitude deg; drop/pickup/home/house/household lat/lon/lng/long; lat deg; lon deg; coord lat/lon; breite geo; laenge geo; shirota; dolgota; ido lat; keido; wei du; jing du; weidu; jingdu; ido keido
    lattitude; latitute; latitue; lattiude; latitide; latidude; latiude; longtitude; longitute; logitude; longtude; longitide; longitue; longitud; langitude; longnitude; lontitude
    consignee/consignor/shipper/sender/recipient/pickup/delivery/dropoff/customer/driver/origin/destination lat/lng/lon/long/latitude/longitude
    """,
    "crypto_wallet": """
    wallet; wallet *address; bitcoin *address; btc *address; eth *address; ethereum *address; crypto *address; crypto; crypto wallet
    btc wallet; eth wallet; bitcoin
    payout *address; withdrawal *address; deposit *address; recipient wallet; 钱包地址; ウォレット; адрес кошелька
    """,
    "cloud_account": """
    aws account; aws account id; account id; aws account number; owner account id; subscription id; azure subscription id; gcp project
    gcp project id; project id; google cloud project; tenant id; azure tenant id; billing account id
    """,
}
"""Phrases by kind."""

HEADS = word_set("""
    rufnummer telefonnummer handynummer mobilnummer anschrift strasse vorname nachname familienname geburtsdatum geburtstag geburtsort wohnort
    postleitzahl kontonummer ausweisnummer passnummer versicherungsnummer steuernummer kennzeichen kontoinhaber ansprechpartner mailadresse
    blutgruppe diagnose telefon telefonnr handynr firstname lastname birthdate zipcode postalcode streetaddress phone
    telefoon telefoonnummer achternaam voornaam postcode woonplaats geboortedatum geboorteplaats rekeningnummer rekeninghouder emailadres
    gsmnummer huisnummer straatnaam
    telefonnumret fodselsdato fodelsedatum fornavn etternavn efternavn fornamn efternamn gatuadress postnummer personnummer kontonummer
    telefonnummer mobilnummer mobiltelefon epost postadress puhelinnumero katuosoite sukunimi etunimi postinumero syntymaaika
    telefonszam lakcim iranyitoszam
    """)
"""Words that longer ones are made with in languages that write them together: the end says what it is, `Lieferanschrift`."""

JOINED = word_set(
    "address surname lastname firstname fname lname mobile birthdate zipcode postcode city street phone email telno phoneno ssn dob passport"
)
"""Words that others are written together with only where those say whose it is: `altcontactsurname`, no `ipaddress`."""

BEFORE = word_set("""
    alt alternate contact cust cst clt emp empl stu std pat pt mem mbr usr home work office biz bus bill billing ship shipping mail mailing perm
    permanent temp curr current prim primary sec secondary res resi personal pers emerg emergency deliv delivery user first second next kin
    """)
"""What such words begin with, besides words for persons."""

KEY_TAILS_IGNORED = word_set("""
    number numbers no nr num numero nummer numer value val str text string raw input 0 1 2 3 4 5 01 02 primary secondary main alt
    home work current new old default plain full original orig s param arg v c should be as deref return returns to
    casa fijo trabajo oficina particular personal residencial comercial emergencia contacto cliente titular paciente fixe domicile bureau
    professionnel lavoro ufficio privato privat dienstlich geschaeftlich kunde mieter patient prive werk klienta klientki dostawy
    kontaktowy domowy sluzbowy klant klanten usuel habitual contato kunden клиента доставки получателя покупателя отправителя регистрации
    sanitized sanitised numeric normalized normalised formatted e164 display
    other alt alternate alternative biz business contact perso personal cell daytime evening emergency nbr nmbr
    pro maison travail urgence livraison facturation expedition naissance correspondance
    laboral particular recado urgencia envio entrega facturacion nacimiento
    cobranca trabalho nascimento abitazione spedizione consegna fatturazione nascita urgenza
    thuis mobiel nood vast bezorg factuur
    dom praca sluzbowy prywatny komorkowy stacjonarny korespondencyjny korespondencji zamieszkania zameldowania
    domu prace domaci bydliste dorucovaci
    registracii prozhivaniya dostavki проживания прописки рождения домашний рабочий мобильный
    domisili tinggal pengiriman darurat thuongtru tamtru hientai giaohang lienhe canhan allando ideiglenes szallitasi szamlazasi prywatne
    actuelle actuel actual attuale atual aktuell obecny guncel permanente temporaire temporal principal principale secundario secondaire linea linha riga ligne zeile regel satir dua satu kedua panienskie panien rodowe
    pelny pelna pelne volledig volledige complet complete completo completa intero vollstandig details detail emergenza notfall nood awaryjny
    acil persoonlijk personale domicilio residenza residencia residence wohnort
    """)
"""Words at the end of a key that change nothing about what it names."""

OWNERS = word_set("""
    adh uti util etu elv conjoint enfant eleve salarie assure adherent usager locataire proprietaire beneficiaire destinataire expediteur employe candidat membre
    responsable tuteur parent mere pere
    alumno estudiante empleado usuario beneficiario padre madre tutor apoderado conductor propietario asegurado socio proveedor solicitante
    familiar representante huesped pasajero
    aluno estudante funcionario responsavel medico motorista mae pai inquilino segurado dependente conjuge favorecido passageiro hospede
    titular titulaire intestatario responsable mieter
    alunno dipendente titolare utente referente assicurato proprietario genitore ospite passeggero delegato
    pacjenta ucznia dziecka opiekuna pracownika rodzica odbiorcy nadawcy wlasciciela ojca matki uczestnika kierowcy
    zakaznika pacienta zaka studenta zamestnance odesilatele prijemce majitele ditete rodice
    ouder leerling werknemer bestuurder eigenaar verzekerde huurder partner bezorging
    roditelya rebenka patsienta sotrudnika uchenika zayavitelya poluchatelya otpravitelya пациента сотрудника ученика заявителя плательщика владельца ребенка
    родителя студента работника водителя
    abonnent absender antragsteller arzt auftraggeber begleitperson benef besteller betreuer bewerber ehefrau ehemann eigentumer empfanger
    erbe fahrer gast geschaftsfuhrer halter hausmeister inhaber kandidat klient kollege kunde lehrer mandant mitarbeiter mitglied mutter nachbar
    notfall patientin pfleger schuler teilnehmer therapeut unterzeichner vater verkaufer versicherter vertreter vormund
    acheteur apprenti assistante avocat chauffeur collaborateur demandeur directeur docteur elu emprunteur enseignant epouse epoux etudiant
    fille gerant infirmier interlocuteur joueur livreur locataire maman marie mari medecin medicin patiente praticien prestataire preteur resident
    signataire stagiaire vendeur visiteur voyageur
    abogado acompanante acudiente aseg chofer companero comprador deudor docente dueno encargado enfermero esposa esposo estudiante garante
    heredero hija hijo hermano huesped invitado jefe jugador maestro marido mujer novia novio paciente persona pareja pasajera profesor
    recepcionista remitente socia suscriptor testigo trabajador vecino vendedor viajero visitante
    advogado amigo aprendiz atleta avalista avo candidata chefe colaborador contato contratante convidado cuidador dentista depositante dono
    entregador esposa filha filho fiador gerente hospede indicado irmao jogador locador locatario marido motorista noiva noivo pagador paciente
    pensionista pessoa procurador proprietaria recebedor segurada socia solicitante sindico trab trabalhador tutora vendedora vizinho
    accompagnatore alunna amico autista avvocato cliente compratore conducente coniuge contraente debitore dirigente figlia figlio fratello
    garante giocatore infermiere inquilino insegnante madre marito moglie nonna nonno padre paziente richiedente socio sorella testimone
    tutore venditore viaggiatore visitatore
    begeleider bezoeker bewoner buurman chauffeur contactpersoon cursist deelnemer docent echtgenoot echtgenote gebruiker kandidaat
    leraar moeder ondertekenaar patient reiziger schuldeiser schuldenaar student vader verhuurder verkoper vriend
    adwokat corka dziadek gosc kandydat kierowca klient kontrahent kupujacy kurier lekarz nauczyciel opiekun pacjent pasazer pielegniarka
    pracownik rodzic siostra sprzedawca swiadek uczen uczestnik zleceniodawca zona
    arkadas calisan cocuk danisan doktor ebeveyn hasta kiraci kisi komsu kurye kullanici misafir musteri mudur ogrenci ogretmen personel sahip
    sofor sorumlu temsilci yolcu yonetici ziyaretci
    zamestnanec zakaznik pacient rodic ucitel lekar manzel manzelka
    zeuge zeugin zeugen hogosha elev foralder gast kontakt kund larare medarbetare
    responsabile referente danisman danismani
    ayah ibu wali siswa mahasiswa karyawan pasien pelanggan dosen suami istri pegawai keluarga ortu orangtua nasabah warga penerima
    docente allievo paziente studente iscritto relatore infermiere autista genitore tutore padre madre figlio figlia socio dipendente richiedente ospite passeggero assistito motorista passageiro morador inquilino oyuncu sporcu sofor ebeveyn spieler besitzer zeuge maestro huesped chofer jugador entrenador enfermera acompanante enseignant joueur chauffeur medecin infirmier passager entraineur accompagnant docent speler passagier
    parente parenti congiunto congiunta familiare convivente zio zia cugino nipote suocero cognato erede tesserato tesserata defunto dichiarante
    locatore affittuario condomino atleta allieva elettore padrino madrina
    abuelo abuela sobrino nieto suegro cunado yerno nuera codeudor afiliado afiliada postulante aspirante arrendatario arrendador propietaria
    apoderada fiador contratista votante ciudadano matriculado
    sobrinho neto sogro cunhado locataria associado associada requerente falecido herdeiro testemunha outorgante cedente sacado tomador
    acolhido assistido declarante participante
    frere soeur grandpere grandmere oncle mandataire benevole licencie inscrit ayantdroit defunt temoin heritier associe
    bruder schwester grossvater grossmutter bevollmachtigter elternteil sorgeberechtigter gesellschafter vermieter darlehensnehmer burge
    brata dziadka babci wnuka meza malzonka malzonki czlonka najemcy wynajmujacego dluznika wierzyciela ubezpieczonego zawodnika swiadka
    pelnomocnika spadkobiercy zmarlego wyborcy mieszkanca zleceniodawcy
    kardes dede veli vasi kefil vekil mirasci sigortali uye basvuran secmen vatandas refakatci surucu tanik davaci davali
    broer schoonmoeder voogd verzorger mantelzorger erfgenaam getuige vrijwilliger aanvrager inwoner koper melder
    bapak istri suami anak saksi pemilik penyewa peserta pemohon pasangan kakak kakek nenek penghuni anggota
    """)
"""Of whom a key tells at its end, in languages that say it there: `telefono_padre`, `cpf_titular`; where it names no person by itself."""

PEOPLE = word_set("""
    addressee adjuster applicant attendee attendant attn  beneficiary bidder booker borrower bride    candidate caregiver caretaker
    carer cashier  claimant  clinician consignee consignor cosigner counsellor counselor    daughter debtor
    decedent dentist dependant dependent doctor donor drawer  emp employee  father girl godfather godmother grandfather grandmother
    grantee grantor groom guarantor guardian   husband inspector instructor insured interviewer invitee juror kin landlord lawyer
    learner lender lessee lessor lodger midwife mother   nominee notary nurse occupant occupier offender officiant organiser
    organizer   passenger patient   payor pensioner petitioner pharmacist physician plaintiff policyholder priest
    prisoner professor pupil purchaser receptionist  recruiter referee  remitter renter representative requester requestor
    respondent rider roommate salesperson secretary   shipper signatory  sister spouse student sibling
    surgeon suspect tailor taxpayer teacher technician  therapist traveler traveller trustee tutor victim  volunteer voter  widow
    widower wife witness
    coborrower coapplicant cosignatory
    """)
"""Words for a person in English, where they end a key that holds somebody's name: `phone_owner` is no number."""

CUSTOMERS = word_set("client agent")
"""Of whom a key tells at its end in French and some more languages, where none of its words is ENGLISH: there it is a program."""

ENGLISH = JOINED | word_set("""
    name names number id ip mac host address port postal code user account date time birth device login token key secret zone region
    location country county state town first last full middle given family legal display nick contact cell fax telephone home work office
    """)
"""Words of keys in English."""

ABBREVIATED = word_set("""
    apellido apellidos apellidopaterno direccion telefono celular cedula correo ciudad domicilio documento identificacion
    sobrenome endereco telefone cidade bairro prenom adresse telephone courriel ville cognome indirizzo cellulare residenza
    vorname nachname anschrift wohnort strasse geburtsdatum voornaam achternaam woonplaats geboortedatum telefoon
    nazwisko miasto ulica adres telefon pesel soyad alamat telepon etternavn efternavn efternamn
    """)
"""Words that those who write keys cut short, `ape`, `direc`; what each is, its phrase says."""

UNMISTAKABLE = ABBREVIATED - {"documento", "identificacion"} | word_set("""
    telefon telefone telefoon telefonnummer handynummer mobilnummer rufnummer strasse gatuadress gateadresse gade fornavn fornamn etunimi
    sukunimi puhelinnumero osoite jmeno prijmeni ulice mesto telefonszam lakcim vezeteknev keresztnev nachname postleitzahl postcode
    codepostal numtel datenaissance datenaiss lieunaissance fechanacimiento datanascimento codigopostal numtelephone
    soyadi soyisim dogumtarihi alamat kecamatan kelurahan desa namalengkap telp telepon imie nazwisko prenume domicilio endereco cep
    """)
"""Words of keys that mean one thing, whatever stands behind them: `alamat_sementara`, `apellido_casada`."""

CLIENTS = word_set("""
    cliente clientes klant klanten kunde kunden klient klienta musteri socio usuario utente usager utilisateur gebruiker kullanici persoon
    """)
"""Those of whom a name beside them is told as surely as beside words for a person, in languages that code is not written in."""

ROLES = CLIENTS | word_set("""
    worker caller sender recipient client child parent driver broker bearer buyer seller signer heir ward creditor courier customer examiner subscriber visitor
    participant tenant supervisor owner holder relative neighbor neighbour resident guest payer payee person partner proveedor kontrahent
    phlebotomist anesthetist radiologist cardiologist psychologist psychiatrist nutritionist dietitian physiotherapist optometrist
    dermatologist pathologist pediatrician gynecologist orthodontist hygienist paramedic veterinarian groomer stylist barber hairdresser
    beautician mechanic plumber electrician carpenter foreman surveyor appraiser underwriter accountant bookkeeper trainer coach mentor
    mentee adviser advisor photographer chauffeur pilot captain babysitter nanny housekeeper janitor headteacher librarian salesman
    """)
"""The same where they are words of code as well: a name beside one has to be known."""

NAMES = word_set("name nama nam nm nomb naam navn namn nome nombre nombres nom adi isim ismi nimi nev nume jmeno imie familyname cname")
"""Words for a name, somebody's or something's."""

NAME_PARTS = word_set("""
    surname surnames lastname firstname middlename givenname familyname maidenname forename forenames nachname vorname zuname rufname
    familienname prenom prenoms patronyme apellido apellidos apellidopaterno apellidomaterno primerapellido segundoapellido cognome
    sobrenome apelido ultimonome soyad soyadi soyisim nazwisko prijmeni priezvisko prenume voornaam achternaam fornavn etternavn efternavn
    fornamn efternamn etunimi sukunimi keresztnev vezeteknev familiya familija otchestvo prezime priimek pavarde uzvards perenimi
    namadepan namabelakang фамилия отчество прізвище фамилия
    """)
"""Keys of one part of somebody's name, written together: beside such, one called `name` holds another part."""

NOBODYS = word_set("""
    actor agency airline airport album alias api app application artist asset attribute author authors band bank bar block board book branch
    brand bucket building button campaign car carrier category cell chain channel character class client_id cluster code color colour column
    command commit committer company component composer config container contributor contributors copyright country course crate creator credit
    currency database dataset db default demo department designer device dir director disease display district division dns domain drug
    editor engine entity enum env environment error event example exchange export facility factory family_plan fare farm field file film
    filter firm flag flow folder font form format founder fragment framework function game gateway generic genre graph group hall handler head
    header hero holiday hook hospital hotel icon image index industry ingredient institution interface inventor island item job key keyword kind
    lab label lake language layer layout league lib library license licence line link list locale location logger maintainer maintainers
    manufacturer map market measure medicine medication menu merchant method metric mode model module mount movie museum namespace network
    node object offer office operator option organisation organization origin os owner_id package page panel parameter param park path pattern
    permission pharmacy pipeline plan planet planner platform player plugin policy pool popular port product profile program programme project
    prompt property provider publisher query queue receptor region registry release repo repository report resource restaurant river road role room route
    row rule sample scale scheme school script season section segment series server service session set setting shape ship shop show singer site
    skill song source space species spec sport stadium stage standard state station step stock store street style subject suite symbol system
    tab table tag target task tax team template term test text theme theory ticket tier title token tool topic town track train trait
    transform translation tribe type unit university url user_agent vendor venue version vessel view village virtual visitor_type volume warehouse
    website widget winner word workspace writer zone
    arquivo bestand bestands banco cargo categoria cidade ciudad comercial commercial datei dosya empresa entreprise escola escuela fantasia fichier
    firma firmen firmy funcao funzione loja marca marque medicamento musica negozio pais plik producto produit produkt produktu produto
    prodotto proyecto projet projeto rua ruolo societe societa urun ville strasse
    city place county plant recipe church college campus business collection scene level variant palette case law hurricane storm theorem award movement rules seal host_group certificate
    abteilung abteilungs kurs kurse verein vereins raum schule krankenhaus strassen gruppe gruppen
    cours ecole hopital magasin domaine evenement table groupe chantier
    habitacion curso materia equipo evento sucursal servicio banco plan tabla articulo carrera proyecto barrio colegio
    azienda corso evento squadra reparto stanza progetto scuola ospedale categoria banca tabella
    curso disciplina turma projeto colegio plano medicamento servico fazenda time
    cursus team afdeling project evenement klas school
    nazwa produktu kursu projektu dzialu szkoly banku kategorii compania companhia compagnia comercio negocio
    takim urun okul ders banka kategori sube departman proje hastane dosya sehir ulke ilce
    sekolah kelas mapel barang kota jurusan
    tipo tip typ tur loai jenis soort
    parentesco parentezco parentela relation relationship relacion relacao yakinlik verwandtschaft pokrewienstwo mascota pet
    """)
"""Words beside which a name is not a person's, or one of somebody who wants to be known."""

THINGS = word_set("""
    distro distribution kernel span trace deployment daemon pod replica vm cpu gpu disk partition firmware router switch sensor camera printer
    build artifact bundle manifest patch bug feature experiment milestone sprint epic thread trigger workflow alarm alert notification
    signal message instruction opcode macro syntax parser lexer algorithm compiler runtime toolchain sdk const var func struct constraint
    procedure schema vertex edge socket protocol firewall browser computer machine subcommand arg argument cmd integration
    addon extension automation dashboard chart plot axis legend banner sidebar footer dialog window avatar emoji voice tts
    video audio photo picture clip playlist podcast episode article chapter journal magazine newspaper blog forum wiki lesson exam degree
    faculty scenario fixture assay gene protein allele molecule compound mineral gem virus bacteria strain syndrome
    star galaxy constellation continent province ocean sea mountain volcano storm typhoon cyclone beach avenue
    vehicle boat aircraft bus weapon armor spell quest enemy monster npc tournament squad club orchestra choir ministry
    dish drink beer wine flower tree animal breed coupon cart coin subscription timezone lang
    """)
"""Words that say of a name right beside them that it is no person's; of what they are, somebody may be the owner or driver."""

LIKELY = {
    "postal_address": "via; avenue; line 1; line 2; primary line; secondary line; location; complemento",
    "phone": "contact; contacto; contatto; contato; kontakt; kontak; from number; to number; number from; number to; sender; recipient; caller",
    "national_id": "documento; document; dokument; tc; dpi; rfc; identificacion; identificacao; identification; carnet",
    "person_name": "user name; xm",
}
"""Phrases that mean so much that only the value can say whether it is of a kind."""

PARTICLES = word_set("de del della dello dei di do da dos das du des d la le les el los las e en et y i of the van der den des")
"""Small words between those of a key, which may be left out: `numero_de_la_cuenta`."""

NEGATIVE_TAILS = word_set("""
    regex regexp re pattern patterns format formats formatter formatted label labels type types kind kinds hash hashes hashed digest url
    urls uri href link placeholder placeholders schema column columns col cols validator validators validation validate validates valid
    invalid count counts counter total length len size max min width height error errors message messages msg messages2 title titles
    hint help tooltip description desc field fields fieldname attribute attr prop property key keys index idx icon icons image img class
    classes css style styles id ids template templates component view widget button btn form page path file filename dir folder
    prefix suffix mask masked masker enabled disabled required optional visible hidden exists verified confirmed status state mode flag
    flags option options config settings setting policy rule rules test tests example examples sample parser parse provider service
    handler helper factory manager list map dict set table metadata info event events action actions callback
    listener token tokens password secret generator faker fake mock book tag tags group groups role roles level version timestamp time
    source target sql query where order sort filter match matcher lookup resolver finder extractor detector recognizer entity
    entities method function func getter setter converter serializer encoder decoder codec charset encoding language lang locale country
    area zone family plan plural singular selector xpath separator delimiter kraj paese ulke orszag negara zeme
    """)
"""A key that ends in one of these names something about the data, not the data."""
