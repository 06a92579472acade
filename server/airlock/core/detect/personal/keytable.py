"""Names under which personal data is kept, by kind, in the languages code is written in.

One phrase a line or between semicolons, in plain small letters without accents, words apart. A phrase stands for every way to write it:
`birth date` for `birthDate`, `BIRTH_DATE`, `birth-date` and `birthdate`. A star marks the word by which it is looked for when that is not
the longest. What a phrase means next to others is decided in naming.py.
"""

from __future__ import annotations

from airlock.core.detect.words import word_set

PHRASES = {
    "person_name": """
    first *name; last *name; full *name; given *name; family *name; middle *name; maiden *name; legal *name; real *name; nick *name
    surname; forename; sur name; person *name; patient *name; customer *name; contact *name; employee *name; client full *name
    card holder; cardholder; card holder *name; cardholder *name; card *name; name on card; account holder; account holder *name
    accountholder *name; holder *name; recipient *name; sender *name; passenger *name; guest *name; student *name; teacher *name
    doctor *name; physician *name; nurse *name; spouse *name; mother *name; father *name; mothers *name; fathers *name; parent *name
    child *name; billing *name; shipping *name; beneficiary *name; beneficiary; insured *name; applicant *name; candidate *name
    member *name; subscriber *name; driver *name; owner *name; tenant full *name; signatory *name; cashier *name; voter *name
    reviewer *name; requester *name; requestor *name; payer *name; payee *name; buyer *name; seller *name; attendee *name; donor *name
    instructor *name; supervisor *name; purchaser *name; consignee *name; guardian *name; witness *name; commenter *name
    organizer *name; organiser *name; mid *name; preferred *name; birth *name
    emergency contact *name; next of kin; given names; mother maiden *name; mothers maiden *name; f name; l name
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
    ho ten; ho va ten; họ tên; họ và tên; nguoi nhan; người nhận
    ชื่อ นามสกุล; นามสกุล; नाम; पूरा नाम
    name first; name last; name given; name family; name middle; vorna; nachn; first and last *name; alternate *name; legal first *name; legal last *name
    prezime; priimek; vardas; pavarde; pavardė; eesnimi; perekonnanimi; perenimi; cognoms; nom i cognoms; nama penuh; uzvards; uzvārds; kenninafn; fulltnafn
    patientenname mutter; name der mutter; name des vaters; mädchenname; madchenname; maedchenname
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
    """,
    "email": """
    email; e mail; email address; mail address; contact email; email addr; correo; correo electronico; courriel; adresse mail
    adresse email; emailadresse; e mail adresse; mailadresse; correio eletronico; posta elettronica; indirizzo email; adres email
    eposta
    e posta; sahkoposti; sahkopostiosoite; epost; 邮箱; 电子邮箱; 电子邮件; メール; メールアドレス; 電子郵件; почта; 이메일
    email adr; mail adr; adresa email; adresa de email; email cim; emailosoite; e postadresse; e mailadres; alamat email; email pribadi; почта электронная; електронна пошта; имейл; ел поща
    """,
    "date_of_birth": """
    date of birth; birth date; birthdate; birthday; dob; d o b; born; born on; birth day; day of birth; birth dt; patient dob
    date birth
    doğum tarihi; fødselsdato; fødselsdag; født; né le; född; syntymäaika; születési dátum; datum narození
    geburtsdatum; geburtstag; geb datum; geboren; geboren am; gebdatum; gebdat
    date naissance; date de naissance; ne le; naissance; date naiss
    fecha nacimiento; fecha de nacimiento; nacimiento; fec nac; fecha nac; f nacimiento
    data nascimento; data de nascimento; nascimento; dt nascimento; dt nasc; data nasc
    data nascita; data di nascita; nascita; nato il; nata il
    data urodzenia; urodzenia; dogum tarihi; dogumtarihi; geboortedatum; fodselsdato; fodselsdag; fodelsedatum; syntymaaika
    datum narozeni
    szuletesi datum; data nasterii; chusheng riqi; seinengappi; shengri
    生年月日; 誕生日; 出生日期; 生日; 出生年月日; 出生年月; дата рождения; рождения; ημερομηνια γεννησης; 생년월일; 생일; תאריך לידה; تاريخ الميلاد
    bday; tanggal lahir; tgl lahir; ngay sinh; ngày sinh; födelsedatum; дата народження; дата на раждане; ημερομηνία γέννησης; szuletesi ido; születési idő
    data naşterii; data nastere; datum rodenja; datum rođenja; datum narodenia; dátum narodenia; dt nascto; geb dat; वर्ष जन्म; जन्म तिथि; วันเกิด
    gbdat; tarikh lahir; sunniaeg; sünniaeg; sunnikuupaev; gimimo data; datum rojstva; data naixement; data de naixement; dzimsanas datums; dzimšanas datums; faedingardagur; fæðingardagur
    nee le; ne e le; nacido el; nacida el; nascido em; nascida em; fodt den
    """,
    "postal_address": """
    street; street *address; address line; address line one; address line 1; address line 2; address 1; address 2; address1; address2
    addr1; addr2
    home *address; postal *address; mailing *address; billing *address; shipping *address; delivery *address; residential *address
    street name; street line; streetaddress; street1; street2; street 1; street 2; house number; full *address; work *address
    patient *address
    customer *address; residence; permanent *address; current *address; physical *address; *address; home town; city; town; hometown
    birth place
    birthplace; place of birth; suburb; apartment
    straße; straßenname; dirección; endereço; citta; città; miejscowość; şehir; doğum yeri; mahalle; sokağı; rue
    strasse; strassenname; hausnummer; anschrift; adresse; wohnort; wohnadresse; lieferadresse; rechnungsadresse; str hausnummer; ort
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
    commune; commune naissance; commune de naissance; lieu dit; lieu residence; lieu de residence; lieu de naissance ville
    poblacion; población; provincia nacimiento; lugar residencia; lugar de residencia; colonia; apartado postal
    comune; comune nascita; comune di nascita; comune residenza; comune di residenza; localita; località; caixa postal
    huisadres; plaatsnaam; geboorteplaats; geboortestad; miejsce zamieszkania; miejscowosc zamieszkania
    sehir; ilce; ilçe; ikametgah; ikametgah adresi; ulice; mesto; město; obec; misto narozeni; místo narození; bydliste; bydliště; adresa; miesto narodenia
    postort; fodelseort; födelseort; bostadsort; poststed; gadenavn; vejnavn; fodested; fødested; postitoimipaikka; kaupunki; kotikunta; lahiosoite; lähiosoite; syntymapaikka
    utca; varos; város; lakcim; lakcím; telepules; település; szuletesi hely; születési hely; strada; oras; oraș; localitate; domiciliu; loc nastere; locul nasterii
    διεύθυνση; οδός; πόλη; место рождения; населенный пункт; ulitsa; gorod; адреса; вулиця; місто; місце народження; град; улица и номер
    市町村; 届け先住所; 도시; 거주지; alamat; alamat lengkap; alamat rumah; kota; tempat lahir; dia chi; địa chỉ; thanh pho; thành phố; noi sinh; nơi sinh; ที่อยู่; पता
    city *name; birthplace *name; street and number; street and nr; stras; gbort; adreca; adreça; poblacio; població; lloc naixement; lloc de naixement
    gatve; gatvė; miestas; aadress; bandar; mjesto rodenja; mjesto rođenja; mjesto rodjenja; kraj rojstva; pilseta; pilsēta; heimilisfang; postanschrift; mailing line
    """,
    "postal_code": """
    zip; zip code; zipcode; postal code; post code; postcode; postalcode; postal; zip5; zip4; zip plus four; billing zip; shipping zip
    plz; postleitzahl; code postal; codepostal; codigo postal; cod postal; cep; codigo de postal; cap; codice postale; kod pocztowy
    posta kodu; postakodu; postnummer; postinumero; psc; iranyitoszam; pin code; pincode; postnr
    郵便番号; 邮编; 邮政编码; 郵遞區號; индекс; почтовый индекс; 우편번호; ταχυδρομικος κωδικας
    pst cd; kode pos; irsz; kod pocztowy odbiorcy; postkod; code postal naissance; plz ort; ταχυδρομικός κώδικας; поштовий індекс; індекс; пощенски код; ma buu dien
    postal zone; postcode code; pstlz; post code1; poskod; postna stevilka; poštna številka; postanski broj; poštanski broj; postiindeks; pasto kodas; pašto kodas; codi postal; pasta indekss
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
    cedula de identidad; cedula ciudadania; cedula de ciudadania; curp; rut; run; numero identificacion; numero de identificacion; nuss
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
    """,
    "special_category": """
    diagnosis; diagnoses; diagnosis code; icd; icd10; icd 10; icd code; icd10 code; icd9; condition code; medical condition
    health condition; disease; illness; blood type; blood group
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
    """,
    "card_security_code": """
    cvv; cvc; cvv2; cvc2; cid code; csc; card security code; security code; card verification; card verification code
    card verification value
    card verification number; security number; cvv code; cvc code; cvv number; prufziffer karte; kartenprufnummer; prufnummer; cryptogramme
    cryptogramme visuel
    codigo seguridad; codigo de seguridad; codigo seguranca; codigo de seguranca; codice sicurezza; codice di sicurezza; kod cvv
    guvenlik kodu; 安全码; セキュリティコード
    """,
    "card_expiry": """
    card expiry; card expiration; card expire; card expires; cc expire; cc expires; card exp month; card exp year; expiry date; expiration date; exp date; expiry; exp month year; card expiry date; card expiration date; expiry card; cc exp; cc expiry; cc expiration; card exp
    card exp date
    credit card expiry; expiry date card; credit card expiration; exp date card; card valid thru; valid thru; ablaufdatum karte; date expiration carte
    fecha caducidad tarjeta; fecha vencimiento tarjeta; validade cartao; scadenza carta; data waznosci karty; son kullanma tarihi kart
    カード有効期限; 有効期限カード
    card expiry month year; expiration
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
    numer konta; numer rachunku; rachunek bankowy; nr konta; nrb; hesap no; hesap numarasi; banka hesabi; rekeningnummer; bankrekening
    kontonummer bank; bankkontonummer
    tilinumero; clabe interbancaria; 口座番号; 銀行口座; 银行账号; 银行账户; 账号银行; 帐号; расчетный счет; номер счета; 계좌번호
    cislo uctu; bankszamlaszam; szamlaszam; numero di conto
    """,
    "bank_routing": """
    routing number; routing no; aba number; aba routing; aba; aba routing number; routing transit number; rtn; sort code; sortcode
    bank sort code
    bank code; bankleitzahl; blz; transit number; bsb; bsb number; ifsc; ifsc code; bank routing; bank routing number; code banque
    code guichet; abi; cab
    codigo banco; codigo sucursal; numero agencia; numero banco
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
    """,
    "organisation": """
    employer; employer *name; workplace; place of work; company employed by; arbeitgeber; empleador; employeur; datore di lavoro; pracodawca
    werkgever; empregador; isveren; arbetsgivare; arbeidsgiver; tyonantaja; 勤務先; 雇主; 工作单位; работодатель; 직장
    nome empresa; nombre empresa
    """,
    "username": """
    user name; username; login name; screen name; screenname; login; user login; user handle; twitter handle; telegram username; skype
    skype id; skype name
    benutzername; nutzername; nom utilisateur; nom d utilisateur; identifiant; nombre usuario; nombre de usuario; usuario
    nome usuario; nome de usuario; nome utente
    nazwa uzytkownika; kullanici adi; gebruikersnaam; 用户名; ユーザー名; имя пользователя
    sam account name; mail nickname; unix *name; logon *name
    """,
    "geo_location": """
    lat; latitude; lng; lon; longitude; long; lat lng; lat lon; latlng; latlon; coordinates; coords; geo; geo location; geolocation
    gps; gps coordinates; geo coordinates; gps location; gps position; gps pos; location coordinates; geo point
    breitengrad; laengengrad; langengrad; koordinaten; latitud; longitud; coordenadas; latitudine; longitudine; coordinate
    szerokosc geograficzna; dlugosc geograficzna
    enlem; boylam; 纬度; 经度; 緯度; 経度; 坐标; широта; долгота; 위도; 경도
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
    rufnummer telefonnummer handynummer anschrift strasse vorname nachname familienname geburtsdatum geburtstag geburtsort wohnort
    postleitzahl kontonummer ausweisnummer passnummer versicherungsnummer kennzeichen telefoon telefoonnummer achternaam voornaam postcode
    woonplaats geboortedatum telefonnumret fodselsdato fornavn etternavn efternavn fornamn efternamn puhelinnumero katuosoite telefonszam
    """)
"""Words that longer ones are made with in languages that write them together: the end says what it is, `Lieferanschrift`."""

KEY_TAILS_IGNORED = word_set("""
    number numbers no nr num numero nummer numer value val str text string raw input 0 1 2 3 4 5 01 02 primary secondary main alt
    home work current new old default plain full original orig s param arg v c should be as deref return returns to
    casa fijo trabajo oficina particular personal residencial comercial emergencia contacto cliente titular paciente fixe domicile bureau
    professionnel lavoro ufficio privato privat dienstlich geschaeftlich kunde mieter patient prive werk klienta klientki dostawy
    kontaktowy domowy sluzbowy klant klanten usuel habitual contato kunden клиента доставки получателя покупателя отправителя регистрации
    """)
"""Words at the end of a key that change nothing about what it names."""

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
    area zone family plan plural singular selector xpath separator delimiter
    """)
"""A key that ends in one of these names something about the data, not the data."""
