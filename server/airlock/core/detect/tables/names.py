"""Given names in common use, in small letters without accents: by them a column of names is told from one of products.

A list of words says nothing about one value; only the share of a column that it knows counts. From national statistics of first names,
such as https://www.ssa.gov/oact/babynames/ (of which those that 2,000 children were given since 1930), the census of Brazil
(https://censo2010.ibge.gov.br/nomes/, those of 3,000 people) and https://www.behindthename.com/top/, and names of further countries that
are common there without a count. Words of code, towns and those of texts that only fill a page are left out.
"""

from __future__ import annotations

from airlock.core.detect.words import word_set

GIVEN = word_set("""
    aaden aadhya aaliyah aamir aanya aaradhana aaradhna aarav aarna aarne aaron aarti aarush aarya aaryan aaryn aase aashild aatos aayan
    abadia abagail abbey abbi abbie abbigail abbigale abby abbygail abdelaziz abdelkader abdias abdiel abdirahman abdoulaye abdul abdullah
    abdullahi abdulrahman abdurrahman abebe abel abelardo abena abenaa abgail abhay abhijeet abhijit abhinav abhishek abigail abigale
    abigayle abilio abimael abimbola abiola abmael abner abraao abraham abram abrao abriana abrianna abrielle abril abygail acacia acacio
    acassio achala achieng achille achilles acir ada adaeze adah adail adailson adailto adailton adair adalberto adalee adalgisa adalgiza
    adalia adalie adalina adaline adalto adalton adalyn adalynn adam adamari adamaris adan adao adara adauto addalyn addalynn addelyn addie
    addilyn addilynn addison addisyn addyson adebayo adebola adeel adeilda adeildo adeilson adeilton adeir adel adela adelaida adelaide
    adelar adelardo adelcio adele adelheid adelia adelice adelina adeline adelino adelio adelir adelita adell adella adelle adelma adelmo
    adelphine adelso adelson adelyn adelynn ademar ademario ademilson ademilton ademir aden adenilda adenildo adenilson adenilton adenilza
    adenir adeola aderaldo aderbal aderonke aderson adesola adevaldo adewale adewunmi adhiambo adia adiel adil adila adilene adilio adilma
    adilso adilsom adilson adilton adilyn adilynn adimilson adin adina adison aditi aditya adley admilson admir adna adnan adolfo adolph
    adolphus adonias adonis adora adoracion adrain adreia adria adrian adriana adriane adrianna adrianne adriano adriel adriele adrieli
    adrielle adrielly adriely adrien adriene adrienne adrina adroaldo adson adunni adwoa adyson aecio aedan aelson aerial afia afonso
    afranio afton agapita agapito agata agatha agathe agathi agda agemiro agenor ageu aggeliki aglae agnaldo agne agnes agneta agnieszka
    agostinho agoston agripino aguida aguinaldo agung agus agustin aharon ahmad ahmed ahmet ahmir ahsan aibek aicha aida aidan aiden aidos
    aidyn aigerim aigul aikaterini aila ailani ailany aileas aileen ailsa ailson ailtom ailton ailyn aime aimee ainhoa aino ainsley ainur
    aires airton aisha aislan aislinn aislynn aissatou aitana aitor aivar aiyana aiyanna aizhan ajani ajay ajeng ajinkya ajit ajla akash ake
    akeem akello akhil akhilesh akiko akil akilah akinyi akira akiva akmal akos akosua akoth aksel akshata akshay akua akwasi aladar alaia
    alaide alaides alain alaina alaine alair alaiya alam alan alana alanah alane alani alanis alanna alannah alaor alaric alasdair alastair
    alaya alayah alayna alaysia alba alban alberi alberico albert alberta albertha albertina albertino alberto albina albino albrecht
    alcebiades alcemir alcenir alceu alci alcide alcides alcilene alcimar alcina alcindo alcineia alcino alcione alcir alda aldair aldeci
    aldecir aldeir aldemar aldemir alden aldenice aldenir aldenira aldenor aldenora aldi aldilene aldineia aldir aldo aldonza alea aleah
    aleandro alec alecia alecio alecsandro aleena alefe aleia aleida aleigha aleisha alejandra alejandro alejo alek aleksandar aleksander
    aleksandr aleksandra aleksei aleksi alemayehu alemu alena alencar alene ales alesandra alesandro alesha aleshia alesia alessa alessandra
    alessandro alessia alessio aleta aletha alethea alethia alex alexa alexadre alexander alexandra alexandre alexandrea alexandria
    alexandrina alexandro alexandros alexandru alexavier alexi alexia alexis alexsander alexsandra alexsandro alexssandro alexus alexys
    alexzander aleya aleyah aleyna alfeu alfie alfons alfonso alfonzo alford alfred alfreda alfredo algusto ali aliah aliana aliane alianna
    alice alicia alicio alicja alida aliete alife alifer alighiero alijah alin alina aline alini alipio alirio alisa alise alisha alisher
    alishia alisia alisom alison alissa alissom alisson alistair alita alivia alix aliya aliyah aliyana aliza alize alkis allan allana
    allegra allen allene alli allie allison allissa allisson alliyah allyn allysa allyson allyssa alma almas almaz almerinda almerindo almir
    almira almiro almos alois aloisio aloizio alojzy alok alona alondra alonna alonso alonza alonzo alora aloysius alparslan alpay alper
    alphonse alphonsine alphonso alston alta altair altamir altamira altamiro altan altemar altemir althea altina altino alton aluisio
    aluizio alva alvaro alvie alvin alvina alvino alvis alya alyana alyce alycia alyna alysa alyse alysha alysia alyson alyssa alyssia
    alysson alyvia alzbeta alzenir alzenira alzira amabile amada amadeo amadeu amadeus amado amador amaia amaka amal amalia aman amanda
    amandeep amandine amani amar amara amarah amare amari amaria amariah amarie amarildo amarion amaris amaro amauri amaury amaya amayah
    ambar amber amberlee amberly ambika ambria ambroise ambrose ambrosio amedeo ameer ameera ameerah amelia amelie amen americo amerie
    amethyst amia amiah amias amie amilcare amilia amiltom amilton amin amina aminah aminata aminatou aminu amir amira amirah amirali
    amirhossein amiri amit amitabh amity amiya amiyah amjad ammar ammon amna amol amon amor amora amos amoura amparo amra amrita amy amya
    amyah amyra ana anabel anabella anabelle anacleto anadir anahi anahit anaiah anailton anair anais anaiya anakin analee anali analia
    analice analicia analisa analise anamaria anand ananda ananias ananya anas anastacia anastacio anastasia anastasios anatalia anatole
    anatoly anay anaya anayah anayeli anca ancelmo anders andersom anderson andersson andeson andi andie andika andile andra andrae andras
    andre andrea andreas andree andreea andrei andreia andreina andrelina andres andresa andreson andressa andrew andrey andreza andrezza
    andria andriel andriele andrieli andrii andris andriy andrzej andy anel anelise anelita anesia anesio anessa anestis aneta anete anett
    anette anezka angel angela angelena angeles angelia angelic angelica angelie angelika angeliki angelina angeline angelino angelique
    angelita angella angelo angely angelyn angga anggi anggun angie angus anh aniah anibal anicet aniceto aniele anika aniket aniko anil
    anilda anildo anilson anilton anindita anirudh anisa anish anisha anisia anisio anissa aniston anita anitra aniya aniyah anizia anizio
    anja anjali anjana anjanette anjelica anker ankit ankita ankur ann anna annabel annabell annabella annabelle annabeth annalee annaleigh
    annaliese annalisa annalise annamaria annamarie anne annegret anneli annelie anneliese annelise annemarie annetta annette annie annika
    anniken annikki annisa anniston annmarie annunziata anny anong anouk ansel anselma anselmo ansgar ansh ansley anson antal antenor antero
    anthoney anthony antinio antione antionette antoine antoinette antolin anton antone antonela antonella antonette antoni antonia antoniel
    antonieta antonietta antonin antonina antoninho antonino antonio antonis antony antti antwain antwan antwon antwone anuj anup anupam
    anuradha anurag anusha anushka anwar anya anyango anyla anyssa aodhan aoi aoibheann aoibhinn aoife aonghas aparecida aparecido aparicio
    aparna apinya apiyo apolinar apolline apolonia apoorva apostolos april apryl aqib aquila aquiles arabella araceli aracely araci aracy
    arafat aram aramis aranka arantxa aranza aranzazu arao araya arcadio arcangelo archana archer archibald archie arda ardell arden ardis
    ardith areli arely ares aretha areti argemiro argeu argyris arham aria ariadna ariadne ariah ariana ariane arianna arianne aric arica
    arie arief ariel ariela ariele arieli ariella arielle aries arif arifin arik arika arildo arilson arin arion arionna ariosvaldo
    ariovaldo aris arissa aristeidis aristeu aristide aristides ariston aristoteles arivaldo ariya ariyah ariyana ariyanna arja arjun
    arkadiusz arkady arla arlan arleen arlei arlen arlene arlet arlete arleth arlette arley arlie arlin arlinda arlindo arline arlis arlo
    arlyn armaan arman armance armand armando armelle armen armida armin arminda armindo armon armond armoni arnaldo arnaud arnav arne
    arnetta arnildo arno arnold arnoldo arnulfo aroldo aron aronas arpad arquimedes arrigo arron arsene arsenio art artem artemio artemis
    arther arthit arthu arthur arti artie artis arttu artu artur arturo arturs arun aruna arundhati arunima arvid arvin arvind arwen arya
    aryah aryan aryana aryanna aryeh aryn aryo asa asad asaf asbjorn asela asen asep asha ashanti ashely asher ashia ashish ashlea ashlee
    ashlei ashleigh ashley ashli ashlie ashlin ashly ashlyn ashlynn ashok ashten ashtin ashton ashtyn ashutosh ashwin ashwini asiah asier
    asif asih asimina asiya askar asko aslak aslaug asli asma asmund aspyn assis assunta aston astri astrid asuman asuncion asya ataide
    athan athanasia athanasios atharv athena atieno atif atila atilio atilla atos atreus atreyu atticus attila attilio atul aubin aubree
    aubrey aubri aubriana aubrianna aubrie aubriella aubrielle aubry aude auden audie audra audree audrey audriana audrianna audrie audrina
    audry august augusta augustin augustine augustinho augusto aulia auma aundrea aurea aurel aurelia aureliano aurelie aurelien aurelina
    aurelino aurelio aurenice aureo auri auria aurica auricelia aurilene aurineide aurino aurora aurore austeja austen austin auston austyn
    autum autumn auxiliadora auzira ava avah avalon avalyn avalynn avani avanir avayah avelina avelino aven averi averie avery avi avian
    aviana avianna avigail avila avinash avion aviva avraham avrohom awuor axel axelle axton ayaan ayah ayaka ayan ayana ayanda ayanna ayca
    aydan ayden aydin ayesha ayfer aygul ayhan aykut ayla aylah ayleen aylin ayman aynur ayodele ayomide ayoub ayrton ayse aysegul aysel
    aysen aysha aysia aysun aytac ayten ayu ayumi ayush ayva azael azalea azalia azamat azari azaria azariah aziel aziz azlan azman azrael
    azriel azucena azul babajide babar babatunde babette babirye babyboy babygirl bagas bagus bahadir bahriye baila bailee baileigh bairre
    bakari bakhtiyor bakyt balaji balakrishna balazs balbina balbino baldassare baldemar baldomero baldur balint balram baltasar baltazar
    bambang bambi bamidele baptiste baraka barasa barb barbara barbie barbora barbra barbro baris barnabas barnabe barney baron barrie
    barron barry bart barthelemy bartholomew bartlomiej bartolome bartolomeu barton bartosz basak basant basil basile basilia basilio bassam
    bastian bastien batbayar batista batsheva battal battista baudilio baudouin baxter bayar baylee bayleigh bayley baylie baylor bayu
    bayumi beata beathag beatrice beatris beatrix beatriz beau beaux becca beck beckett beckham becki beckie becky bedia bedirhan begona
    behice behnam behzad bekele bekir bela belen belgin belinda belisario bella bellamy bello belma belmira belmiro belva ben benaiah bence
    bendeguz benedek benedetta benedict benedita benedito bengt benicio benigna benigno benita benito benjamen benjamim benjamin benji
    benjiman bennet bennett bennie benny benoit benson benta bente bentlee bently bento benvinda berengere berenice beril berit berk berkay
    berkley bernabe bernadete bernadett bernadette bernadine bernadino bernado bernard bernarda bernardete bernardina bernardine bernardino
    bernardo bernd bernhard bernice bernie berniece bernita berrin berry bert berta bertalan bertha berthold bertie bertram bertrand beryl
    besim bessie betania beth bethanie bethann bethany bethel betina beto betsey betsy bette bettie bettina betty bettye beulah beverley
    beverly bexley beyza bhagya bharat bharati bhaskar bhavana bhavesh bhavna bhavya biagio bianca bianka biatriz bibiana bijan bijoy bilal
    biljana bill billie billy billye bimala bintou bipin birdie birger birgit birgitta birol birthe bishnu bishop bjarne bjorg bjorn blade
    blahoslav blain blair blaire blaise blaize blake blakely blanca blanche blandine blane blanka blas blasa blayke blayne blaze blazej
    blazena bleuenn blossom blythe boaz bob bobbi bobbie bobby bobbye bobur bode boden bodhi bodie bodil bogdan boglarka bogna bogumil
    bogumila boguslaw boguslawa bohdan bohdana bohumil bohumila bohumir bohuslav bohuslava boitumelo bojan bojana bolanle bolat boleslav
    boleslaw bolormaa bongani bonifacio bonita bonnie bonny booker boone borbala borghild boris borislav borivoj borje botond boubacar bowen
    bowie boyce boyd bozena bozydar bracha brad braden bradlee bradley bradly bradon brady bradyn braeden braedon braedyn braelyn braelynn
    braian braiden bram brandan brandee branden brandi brandie brandin brando brandon brandt brandy brandyn branislav branko brannon branson
    brant brantlee brantley bras brasilina braulio braxton braxtyn brayan brayden braydon braylee brayleigh braylen braylin braylon brayson
    brayton braz brea breana breann breanna breanne breck brecken bree breeanna brena brenda brendan brenden brendo brendon brenna brennan
    brennen brenno brennon breno brent brentley brenton breon breonna bret bretislav brett bria brian briana brianna brianne briar brice
    bridger bridget bridgett bridgette brie brieanna briella brielle brien brieuc brigette briggs brigham brigid brigida brigitte brijesh
    briley brinda brinlee brinley brion brionna brisa briseida brissa bristol britany britney britni britt britta brittaney brittani
    brittanie brittany brittnee brittney brittni brittnie brittny britton brixton broc brock broderick brodie brody brogan bronagh bronislaw
    bronislawa bronson bronwyn bronx brooke brookelyn brookelynn brooklin brooklynn brooks bruce bruna brunella brunhilde bruno bryan bryana
    bryanna bryant bryar bryce brycen bryer brylee bryleigh brylie bryn brynhild brynjar brynlee brynleigh brynley brynn brynna brynne bryon
    brysen bryson bryton buck budi budiman buffy buford buhle bukola bulent burak burcu burhan burke burkhard burnell burt bushra busisiwe
    busra butch byaruhanga byron cacilda cade caden cady caeden cael caelan caelyn caesar caetano cafer cagla cahit cahya cahyo caic caiden
    caike cailane cailean cailey cailin cailyn cain caine caio caique cait caitlin caitlyn caitlynn caitriona caius calder caleb calebe
    caleigh calen caley cali caline calista calla callahan callan calleigh callen calli callie calliope callista callum calos calum calvin
    camari cambree cambria cambrie camden camdyn camelia cameran cameron cameryn cami camila camile camili camilla camille camillo camilly
    camilo camily cammie camren camron camryn canan candace candance candelaria candi candice candida candido candie candis candra candyce
    caner cannon cansu canuto canyon caoimhe caolan caomhan capri caprice capucine cara cardell carem caren carey carie carin carina carine
    carisa carissa carl carla carleane carlee carleen carleigh carlene carleton carletta carley carli carliane carlie carlin carlinda
    carlindo carlito carlo carlos carlota carlotta carlton carly carlyle carlyn carma carman carmel carmela carmelia carmelina carmelinda
    carmelita carmella carmelo carmem carmen carmina carmine carmo carmon carmosina carnell carol carolaine carolann carole carolee carolina
    caroline carolini carolyn carolyne carolynn carri carrie carrington carrol carroll carsen carson carsten carsyn carter cartier carver
    cary caryl caryn carys casandra casen casey cashton casia casie casilda casimir casimira casio cason caspian cassandra cassaundra cassi
    cassia cassian cassiana cassiane cassiano cassidy cassie cassilda cassio cassius cassondra castiel cataleya catalin catalina catarina
    catarine catelyn caterina cathal catharina catharine catherine cathey cathi cathie cathleen cathrine cathryn cathy catia catiana catiane
    catina catrina catriona caua cauam cauan cauana cauane cauani caue cayden caydence cayla caylee cayleigh caylin caysen cayson cecelia
    cecil cecile cecilia cecilio cecily cedric cedrick cees celal celedonio celena celeste celestin celestina celestine celestino celi celia
    celiane celil celina celine celino celio celita celma celso celson cem cemal cemil cemile cenek cengiz cenira ceren ceri cerys cesar
    cesare cesareo cesarine cesario cesira cestmir cevdet cevriye cezar cezary chace chad chadd chadrick chadwick chaiane chaim chaimae
    chaitanya chaiwat chalerm chamara chaminda chana chancellor chanda chandan chandler chandni chandra chandrakant chandrashekhar chanell
    chanelle channing chantal chante chantel chantell chantelle charalambos charalampos chariklia charis charise charisma charissa charisse
    charla charlee charleen charleigh charlene charles charleston charlette charley charli charlie charline charlize charlotte charlton
    charly charmaine charolette chasen chasidy chasity chassidy chassity chastity chathura chauncey chava chaya chayce chayse chaz chebet
    cheikh cheila chelimo chelsea chelsey chelsi chelsie chelsy chema chen chepkoech cheptoo cheree cheri cherie cherilyn cherise cherish
    cherokee cherono cherri cherrie cheryl cheryle cheryll chesley chesney chet chetan chetana chevelle cheyanne cheyenne chiamaka chiara
    chidi chikako chinedu chinmay chinonso chinwe chioma chipo chiquita chirag chirlei chirley chitra chloe chris chrissy christ christa
    christain christal christan christel christen christene christi christian christiana christiane christianna christie christin christina
    christine christofer christoper christoph christophe christopher christos christy chrysa chrysanthi chrysoula chrystal chukwu chukwudi
    chukwuemeka chyanne chyna chynna cian ciana cianna ciara ciaran ciarra cibele cibeli cicely cicera cicero cida cidinei cielo cienna
    ciera cierra cihan cilas cilene cillian cinara cinda cindi cindy cinnamon cinthia cintia cinzia ciprian cipriana cipriano cirene ciriaco
    cirilo cirlei cirlene ciro citlali citlalli citlaly cladio clair claira claire claiton clara clarance clare clarence clarice clarinda
    clarindo clarisa clarise clarissa clarisse clarke claud claude claudeci claudecir claudemir claudemiro claudenice claudenir claudete
    claudette claudia claudiana claudiane claudiano claudie claudiene claudilene claudimar claudina claudine claudinei claudineia
    claudineide claudinete claudiney claudino claudio claudiomar claudiomiro claudionor claudir claudiu claudivan claudomiro claus clay
    clayton clea cleane cleber cleberson clebio clebson cleci clecia clecio cledson cleia cleice cleiciane cleide cleidiana cleidiane
    cleidimar cleidson cleilson cleilton cleison cleisson cleito cleitom cleiton clelia clemence clemencia clement clemente clementina
    clementine clemilda clemilson clemilton clenilda clenilson clenio cleo cleomar cleon cleone cleonice cleria clerio cleriston clesia
    clesio cleta cletus cleudiane cleunice cleusa cleuton cleuza cleve cleverson cleverton cleyton clicia clifford clint clinton clive
    clodagh clodoaldo clodomiro cloe clotaire clothilde clotilde cloves clovis clyde coby codey codie codrin codrut codruta cody coen cohen
    coinneach colbie colby coleen coleman coleson coleton colette colin colleen collette collin collins colm colson colten colter coltin
    colton conall conceicao concepcion concetta conley conner connie connor conor conrad conrado constance constancia constant constantin
    constantine constantino consuelo contessa conway cora coralee coralie coraline corban corbin corbyn cordelia cordell coreen corentin
    coretta corey cori corie corin corina corine corinna corinne corissa corliss cormac cornel cornelia cornelio cornelis corneliu cornelius
    cornell corrado corrie corrin corrina corrine corry cortez cortland cortney corwin cory cosette cosimo coskun cosma cosme cosmin cosmo
    costanza costel costica costin coty coumba courtland courtney courtnie craig crawford cree creed creighton cremilda crescencio crescenzo
    creusa creuza crisanto crislaine crislane crislene crispim crispin crispina crispulo crissy crista cristal cristen cristi cristiam
    cristian cristiana cristiane cristiani cristiano cristie cristiele cristin cristina cristine cristino cristobal cristofer cristopher
    cristovao cristy crosby crue cruz crystal csaba csilla csongor ctibor cullen cuneyt curley curt curtis curtiss custodia custodio cydney
    cyndi cynthia cypress cyprien cyrielle cyril cyrille cyrus czeslaw czeslawa daan dacia dacian daciana daelyn dafine dafne dafydd dag
    dagfinn dagmar dagny dagoberto dahlia daiana daiane daiani daiara daichi daija daijah daiki dailson dailton dailyn daina daine daise
    daisha daisuke daisy daithi daivid daja dajah dajuan dakari dakoda dakotah dalary dalci dale daleyza dalia dalibor dalila dalilah
    dalimil dalius dallin dalma dalmacio dalmir dalmo dalton dalva dalvan dalvina damani damarcus damares damari damarion damaris damen
    dameon damian damiana damiano damiao damien damilola damion damir damodar damon damond dan dana danae danang dandara dandre danelle
    danette dangelo dani danial danica daniel daniela daniele danieli daniell daniella danielle danielli danielly daniely danika danila
    danilo danisha danita daniyar danna dannette danni dannie danniel dannielle danny danubia danuta danya danyel danyell danyelle daphne
    daquan dara darby darcey darci darcie darcio darcy darell daren daria darian dariana dariane dariel darien darin darina dario darion
    darius dariusz darko darla darlan darleen darlei darlene darli darliane darline darlison darlyn darnell darold daron darragh darrel
    darrell darren darrian darrick darrien darrin darrion darrius darron darryl darshana darvin daryl daryle daryn dasha dashaun dashawn
    dashiell dasia dauren dave daven daveon davey davi davian david davida davide davidson davie davila davin davina davion davis davison
    davit davon davonte davy dawid dawit dawn dawna dawne dawson daxton dayana dayanara dayane dayanna dayla daylan dayle daylen daylin
    daylon dayna dayne dayo dayse daysha deacon dean deana deandra deandre deandrea deane deangelo deann deanna deanne deante deanthony
    deasia debashish debbi debbie debbra debby debi debora deborah debra debrah decio decker declan deden dedi dedra dedrick dedy deeann
    deedee deedra deegan deena deepa deepak deepali deepika deidra deidre deilson deion deirdre deise deisi deisiane deisy deivid deivide
    deividi deivison deivson deize dejah dejair dejan dejanira dejon dejuan deklan delaine delana delaney delanie delano delbert delci
    delcio delfina delfino delia deliane delicia delila delilah delinda delio delisa della delma delmar delmer delmira delmiro delois delora
    delores deloris delphin delphine delson delton delvin delyth delza demarco demarcus demari demario demarion demarius demetra demetri
    demetria demetric demetrice demetrio demetrios demetris demetrius demi demian demitri demond demonte dempsey dena denae denali deneen
    denes deni denice denilson denilton denilza denim denir denis denise denisha denison denisse denita denival denivaldo deniz denize
    denner dennie dennis dennise denny denton denys denzel denzil deoclecio deolinda deon deondre deonna deonta deontae deonte dequan
    deraldo derci dereck derek deric derick derik derivaldo derli dermot deron derrek derrell derrick derrik dervla derwin derya desean
    deshaun deshawn deshon desi desideria desirae desiree desislava desmond despina despoina dessie destany destinee destiney destini
    destinie destiny desy detlef detra deusa deusdete deusilene deusimar devair devan devanir devansh devante devaughn deven devendra devika
    devin devison devlin devon devona devonta devontae devonte devora devorah devyn dewa dewayne dewey dewi dewitt dexter deyse deyvid
    dezirae dezmond dezso dhananjay dharmendra dhea dhruv dhruva diah dian diana diane diann dianna dianne dick dickie didier didik diego
    diene dienifer diesel dieter diethelm dietlinde dietmar dietrich dieudonne dijalma dika dilan dilani dilara dilawar dilce dilek dilene
    dilip dillan dillard dillion dillon dilma dilmar dilnoza dilshan dilshod dilson dilva dilwyn dilza dimas dimitar dimitra dimitri
    dimitrios dimitris dimitur dimosthenis dina dinah dinair dinalva dinara dineo dinesh dino dinora dinuka diogenes diogo diomar dion
    dionata dionatan dione dionei dioneia diones dionisia dionisio dionizio dionna dionne dionte dionysios dionysis diovana dipak dipika
    dirce dirceu dirk dirlei dirlene diva divaldo divanir divina divine divino divya divyansh divyanshu dixie dixon diya djair djalma
    djanira djibril djordje dmitri dmitry dmytro dobrawa dobromila dobromir dobroslav dobroslava dobroslawa dogan doglas doina dolglas
    dollie dolly dolores domenic domenica domenick domenico domhnall domicio dominga domingas domingos dominic dominick dominik dominika
    dominique dominque domitila domonic domonique don dona donal donald donatella donatien donato donavan donavin donavon donell doni
    donielle donita donizete donizeti donna donnacha donnell donnie donny donovan donta dontae dontay donte dontrell donya dora doraci
    doralice doralina doran dorcas doreen dorel dorene doretha dorgival dori dorian dorien dorin dorina dorinda dorine doris dorit dorival
    dorivaldo dorota dorotea doroteia dorothea dorothee dorothy doroti dorottya dorris dorsey dorte dortha dorthy doru dorvalina dorvalino
    dottie doug dougal douglas douglass dovid dovie doyle dragan dragana dragomir dragos drahomir drahomira drahoslav drahoslava draven
    drayden dreama drema driele driss dror drucilla drue duane ducilene ducineia dudley dughall dulani dulce dulcilene dulcineia dumitra
    dumitru duncan durmus durval durvalina durvalino dusan dushyant dustin dusty dustyn duwayne duygu dwain dwaine dwan dwane dwayne dwi
    dwight dylan dylis dyllan dylon dynasty eamon eamonn earl earlene earline earnest earnestine eartha eason ebba eber eberhard eberson
    eboni ebonie ebony ebru ebuka ecaterina ece ecevit eckart eckhard ed eda edcarlos eddie eddy edegar edelson edeltraud edeltraut edemar
    edemilson edemir edenilson edenir ederson edesio edevaldo edgar edgard edgardo edgars ediana ediane edicarlos edicleia edie edielson
    ediene edigar edijane edila edilaine edilane edilania edilberto edileia edileide edilene edileusa edileuza edilma edilsa edilsom edilson
    edilton edilza edimar edimara edimilsom edimilson edimundo edina edinaldo edinalva edinei edineia edineide edinelson edinete edinilson
    edio edipo edir edison edit edite edith edival edivaldo edivan edivania edivanio edjane edla edlaine edlene edleuza edmar edmara edmee
    edmeia edmilsom edmilson edmond edmonde edmund edmundo edna ednaldo ednalva ednei edneia edneide ednelson edney ednilson edno edoardo
    edouard edsel edsom edson eduard eduarda eduardo edurne edval edvaldo edvan edvando edvania edvanio edvar edvige edward edwardo edwin
    edwina edyta edythe eero eetu eeva eevi effie efigenia efisio efrain efrat efren efstathios efstratios efthymia efthymios eftychia efua
    egidio egil eglantine egle egnaldo egon ehab ehrenfried ehud eian eibhlin eila eileen eilidh eilif eilis eiluned eimear einar einat
    einir eino eirian eirik eirlys eisley eitan eithan eitor eivind eka ekaterina ekaterini ekkehard ekmel ekrem eladia eladio elaina elaine
    elam elan elana elane elani elayna elayne elba elber elbert elci elcio elda elden elder eldo eldon eldridge eleandro eleanor eleanora
    eleanore eleazar eleftheria eleftherios elemer elena eleni elenice elenilda elenilde elenildo elenilson elenilton elenir elenita eleno
    eleonora eleonore eleuterio eleuza elexis elfriede elgin eli elia eliabe eliam elian eliana eliandra eliandro eliane eliani elianna
    eliano elias eliazar elicia elida elidia elidiane elidio elie eliel elielma elielson elielton elienai eliene elieser eliesio eliete
    eliette eliezer elif elijah elimar elin elina elinaldo eline elineide elinete elinor eliomar elionai eliot eliott elisa elisabete
    elisabeth elisama elisandra elisandro elisane elisangela elise eliseo elisete eliseu elisha elisheva elisia elisiane elisio eliska
    elismar elison elissa elissandra elissandro elisson elisvaldo elita eliton eliude elivaldo elivan elivania elivelton eliyah eliyahu
    eliza elizabet elizabete elizabeth elizabethe elizabeti elizama elizandra elizandro elizane elizangela elizebeth elizel elizete elizeu
    elizia eliziane elke ella ellem ellen ellena ellery elli elliana ellianna ellie ellinor elliot elliott ellis ellisif ellison ellsworth
    elly ellyn elma elmer elmo elnice elnora eloa elodie elof eloi eloina eloir eloisa eloise eloiza elon elora elouise elowyn eloy elpida
    elpidio elroy els elsa elsbeth else elsie elsio elso elson elspeth elton elva elves elvia elvin elvio elvira elvis elwin elwood elyana
    elyse elyssa elza elzbieta elzi elzira emad emalee emani emanoel emanuel emanuela emanuele emanueli emanuelle emanuelly emanuely emari
    emberly emberlyn emberlynn embla emeka emel emeli emelia emelie emeline emely emelyn emerald emerenciana emeri emerie emersom emerson
    emersyn emery emese emeterio emi emidio emigdio emiko emil emile emilee emilene emili emilia emilian emiliana emiliano emilie emilienne
    emilio emille emilli emilly emilson emily emine emir emlyn emma emmalee emmaleigh emmaline emmalyn emmalynn emmanuel emmarie emme
    emmeline emmerich emmerson emmet emmett emmi emmie emmit emmitt emmy emogene emoke emoni emory emrah emre emry emrys encarnacion enda
    endah endang ender enderson endre eneas enedina eneias eneida eneko enes engelbert engin engracia enid eniko enilda enildo enilson enio
    enir enivaldo ennio ennis enoch enoque enora enrica enrico enrique ensio ensley enzo eoghan eoin epameinondas epaminondas ephraim
    epifanio eraldo erasmo ercan erci ercilia ercilio ercument erdal erdem erdmute erdogan eremita eren ereni erenice erenilda erenita erhan
    erhard eriberto eric erica erich erick ericka ericles erico ericson erie erik erika erike erin erinaldo erinn erique eris erismar erison
    erisvaldo erivaldo erivan erivania erivelto erivelton erkan erkki erlan erlane erlend erlinda erling erlon erma ermanno ermek ermelinda
    ermelinde ermenegildo ermes ermeson ermias erminia erminio erna ernandes ernando ernane ernani ernest ernesta ernestina ernestine
    ernesto ernie erno ernst erol eron erondina eroni eronildes eronildo erotides erotildes errol ersilia ersin ertan ertugrul ervin erwan
    erwin eryn erzsebet erzsi esai esau escolastica esdras esequiel esin eskil esko esma esmael esme esmeralda esmeraldo espedita espedito
    espen esperanza esra essam essie estanislao esteban estefane estefani estefania estefano estefany estela estelina estelita estella
    estelle estenio ester estevam estevan estevao esther estrella eszter etelka etelvina eternity etevaldo ethan ethel ethen etiene etienne
    ettore euan euanthia euclides eudes eufemia eufrasia eugen eugene eugenia eugenie eugenio eugeniusz eulalia eulina eulogio eunice eunji
    eurico eurides euripedes eusebe eusebia eusebio eustachio eustaquio euvira euza euzebio eva evair evaldo evalyn evalynn evan evander
    evando evandro evaneide evangelia evangelina evangeline evangelista evangelos evani evania evanice evanilda evanilde evanildo evanilson
    evanio evanir evanthia evariste evaristo evdokia eve evelen eveli evelim evelin evelina eveline evellyn evely evelyn evelynn everaldo
    everardo everett everette everlee everleigh everley everly everson evert evertom everton evette evgenia evgeny evie evilasio evilin evin
    evon evonne ewa ewald ewan ewelina ewen ewerton expedito eyal eydis eyerusalem eystein eyup ezekiel ezell ezequias ezequiel ezio ezra
    ezrah ezz fabia fabian fabiana fabiane fabiano fabiele fabien fabienne fabio fabiola fabiula fabrice fabricia fabricio fabrizio facundo
    fadhil fadhli fadi fadime fadli fagner fahad faheem fahmi fahri faigy faisal faith faizal fajar fallon falon fanchon fannie fanny farah
    farai farhad farhan farhana farid fariha faris faron farooq farouk farrah farrell farris farrukh faruk farzad farzana fatema fatih
    fatima fatimah fatma fatos fatou fatoumata fausta faustina faustine faustino fausto fauzan fauzi favian fawn faye fayth fearghal feargus
    febri federica federico fedor fehmi felecia felica felice felicia feliciana feliciano felicien felicio felicita felicite felicity felipe
    felipi felisa felisberto felisha felix fellipe felton femi femke fenna ferdinand ferdinanda ferdinando ferdynand ferenc fergal fergus
    ferhat feri feride feridun ferit fermin fermina fern fernada fernado fernand fernanda fernande fernandes fernando ferris fethi fevzi
    fevziye ffion fiacre fiadh fidel fiete fikirte fikret fikri filiberto filip filipe filipi filippa filippo filiz filofteia filomena
    finbar finley finn finnegan finnian finnley fiona fionn fionnghuala fionnuala fiorella fiorenza fiorenzo firat firman firmin firmina
    firmino fitri fitria flaminia flavia flaviana flaviane flaviano flavie flavien flavio fletcher fleur flint floarea flor flora floraci
    florence florencia florencio florene florent florentina florentino florestan florian floriane floriano florin florinda florindo florine
    floripes floris florisvaldo floriza flossie floyd flynn folake folasade fonda forrest fortunato foster fotini fotios fotis fouad
    fracisca fracisco franca francelina frances francesca francesco francette franchesca franciane francica francico francidalva franciel
    franciele francieli francielle francielly franciely franciene francileide francilene francimar francimara francinaldo francine francinei
    francineide francinete francinildo francis francisca francisco francislaine francislene franciso franciszek francivaldo franco francois
    francoise franisco frank frankie franklyn franky franscisca franscisco fransisco frantisek frantiska franz franziska fraoch fred freda
    freddie freddy frederic frederick frederico frederik frederique fredric fredrick fredrik fredson fredy freek freeman freida freya
    freydis freyja frida frieda friedbert friedel friederike friedhelm friedrich fritz frncisco frode froilan froylan fruzsina fryderyk fuat
    fulbert fulgencio fulton fulvia fulvio funmi funmilayo furaha furkan gabe gabino gabor gabriel gabriela gabriele gabrieli gabriella
    gabrielle gabrielli gabrielly gabriely gadiel gael gaelle gaetan gaetana gaetano gage gaia gaige gail gajendra gala galdino gale galen
    galih galilea galina galip galit galuh galya gamze ganbold ganesh gannon gardenia gareth garett garfield garland garnet garnett garold
    garret garrett garrick garrison garry garth gary gaspar gaspard gaspare gasparina gaston gathoni gatien gatlin gaudencio gaurav gauri
    gautam gaven gavin gavino gavril gavyn gayane gayatri gaye gayla gayle gaylen gaylene gaylon gaylord gaynell gbenga gean geane geani
    gearld gearldine gearoid geary gebhard geci gedalva gediminas geeta geferson geilson geir geisa geise geisiane geison geiza gellert
    gelson gema gemma gena genario genaro gene geneci generosa genesio genesis genevieve genie genifer genilda genildo genilson genilton
    genir genival genivaldo genna gennady gennaro geno genoveva genowefa gentil gentry geny geoffrey geoffroy georg george georgeann
    georgene georges georgeta georgetta georgette georgi georgia georgiana georgianna georgie georgina georgine georgios geova geovan
    geovana geovane geovani geovania geovanna geovanni geovanny geraint gerald geralda geraldina geraldine geraldino geraldo geralyn gerard
    gerardo gerci gercina gercino gerd gerda geremias gergana gergely gergo gerhard gerlane gerlinde germaine german germana germano gernot
    gerolamo gerold geronimo gerri gerrit gerry gerson gertie gertraud gertraude gertrud gertrude gertrudes gerusa geruza gervais gervasio
    gesiane gesica gesiel gesine gesse gessi gessica gesualdo getachew gethin getulio gevorg geza ghada gheorghe gheorghita ghislain
    ghislaine ghita ghulam giacinta giacinto giacoma giacomina giacomo giada giana giancarlo giane giang gianluca gianna gianni giannis
    gianpaolo giavanna gibson gica gicelia gideon giedre gigi gijs gilang gilbert gilberte gilberto gilcimar gilda gildasio gildete gildo
    gileno giles gilherme giliard giliarde gilles gillian gilma gilmar gilmara gilmario gilnei gilsa gilsom gilson gilton gilvam gilvan
    gilvana gilvane gilvaneide gilvanete gilvani gilvania gilza gina ginaldo ginette ginevra ginger ginny gino gintaras gioacchino gioele
    giordana giordano giorgi giorgia giorgio giorgos giosue giovana giovane giovani giovanna giovanni giovannina giovanny girish girlane
    girleide girlene girma girolama girolamo gisel gisela giselda gisele giseli giselia giselle gislaine gislane gisleine gislene gislinde
    gissel gisselle gitty giuditta giulia giuliana giuliano giulio giuseppa giuseppe giuseppina giustina givaldo givanilda givanildo gizele
    gizella gizelle gizem gjertrud glaci gladis gladson gladys glauber glauce glaucia glauciane glauciene glaucio glauco gleb gledson gleice
    gleiciane gleiciele gleide gleidson gleise gleison gleisson glen glenda glendon glenn glenna glennis glenys gleyce glinda gloria glynda
    glynis glynn gocha godfrey gokce gokhan golda goldie gonca goncala goncalo gontran gontse gonul gonzalo gopal gopi gopinath goran
    gordana gordon gorete gorge gorka goronwy gosta gottfried gotthard gottlieb govind graca grace gracelyn gracelynn gracen gracey graciana
    graciane graciano gracie graciela graciele gracieli graciene graciete gracilene gracjan gracyn grady graeme graham grainne granger grant
    granville grasiela grasiele grasieli grayce grayden graydon graysen grayson grazia graziano graziela graziele grazieli graziella
    grazielle grazyna grecia greer greet greg gregg greggory gregoire gregor gregori gregoria gregorio gregory greice greta gretchen grete
    grethe gretta greysen greyson griffin grigore grigoris grigory griselda gro grover gruffudd gruffydd grzegorz guadalupe gualtiero
    guaraci gudmund gudrun guenaelle guglielmo guido guilerme guilhem guilherme guilhermina guillaume guillemette guillermo guinevere
    guiomar gul gulay gulcan gulden gulhan gulherme gulizar gulnara gulnora gulnur gulsah gulsen gulshan gulsum gulten gumercindo gumersindo
    gunars gunawan gundula gungor gunilla gunjan gunnar gunnel gunner gunnhild gunter gunther guntis guntram guntur gunvor guri gurpreet
    gursel gussie gustaf gustav gustave gustavo gustaw gusztav gutemberg guttorm guus guven guy gwen gwenael gwenaelle gwenda gwendal
    gwendolyn gwenllian gwenyth gwilym gwyn gwyneth gwynfor gyongyi gyorgy gyorgyi gyozo gyula haakon habib habibe habimana hacer hadassa
    hadassah haden hadi hadiza hadlee hadleigh hadley hafiz hafizah hafsa hagen haiden haidyn haile hailee hailey hailie haily haisley
    haitham hajar hajnalka hakan hakeem hakim hakki hakob hakon haldun halee haleigh halen haley halie halil halima halime halina halit
    halldis halldor halle halley hallgeir hallie hallvard haluk halvor halyna hamdi hamid hamide hamidreza hamilton hamish hamisi hampton
    hamza hana hanah hanan handan hande hanh hani hanif hanife hank hanna hannah hanne hanneke hannele hannelore hannes hannu hans hansel
    hansjorg harald harish harlan harland harlee harleigh harlem harlen harley harlie harlow harlyn harm harmon harmoni harmonie harold
    haroldo harper harpreet harri harriet harriett harriette harrison harry harsha harshad harshit harshita hartley hartmut hartwig haruka
    harun haruto harvey haryanto hasan hashini hasibe hasim hasini hassan hatem hatice hattie hauwa havard havva hawa haydar haydee hayden
    haydn hayes haylee hayleigh hayley haylie hayrettin hayri hayriye hayward haywood hazel haziq heather heaven heavenly heber hebert
    hector hedda hedvig hedvika hedwig hedy hege heide heidemarie heidi heidrun heidy heike heikki heiko hein heiner heinrich heinz heitor
    helaine helcio helder helem helen helena helene helenice helenita heleno helga helge heli helia helida helio heliodoro heliton hella
    hellen hellmut helmi helmut helmuth heloisa heloise heloiza helton helvi hemant hemanth hemerson hemlata henderson hendra hendri hendrik
    hendrix henk henley henna henning henri henric henrietta henriette henrik henrique henrrique henry henryk henryka hensley heraclio
    heraldo herbert hercilia herculano hercules herdis heribert heriberto herica herique herlina herlinda herman hermance hermann hermelinda
    hermenegildo herminia herminio hermon hernan hernandes herschel hershel herta hertha herve hester hesti heulwen heverton hezekiah hiago
    hicham hideo hieronim hieu higinio higo higor hikmet hilaire hilal hilaria hilario hilary hilda hildburg hilde hildegard hildegund
    hildete hildo hilkka hillary hilma hilmi hilton hiltrud himanshu himesh hinnerk hipolito hippolyte hiram hiroko hiroshi hirut hisham
    hitesh hiwot hjalmar hjordis hoa hoang hobert holden holger holley holli hollie hollis holly homer homero honesty honey honorato honore
    honorina honorine honorio honza horace horacio horatiu horia horlando horst hortencia hortense hortensia horymir hosana hosea hossam
    hossein houria hovhannes howard howell hoyt hristo hrithik hrvoje hubert hubertus huda hudson huey hugh hugo hugues huguette huib hulya
    humberto huong huriye hurrem husamettin huseyin husnu hussein huxley hyejin hynek hyrum hyun hywel iacopo iago iain ian ianca iancu
    iandra iane iara iarla iasmim iasmin ibolya ibrahim ibrahima ibukun icaro ichiro ida idalia idalina idella idoia idris idriss ieda iesha
    ieuan ieva ifeanyi ifeoma ifor ignacio ignas ignatius ignazia ignazio ignes igor ihor ihsan iida iiris ikenna iker ilan ilana ilaria
    ilario ilca ilda ildefonsa ildefonso ildete ildiko ildo ileana ilektra ilene ilham ilhami ilhan iliana ilias ilie ilinca iliuta ilka
    ilkay ilker ilkka ilknur illiana ilma ilmar ilmari ilona ilsa ilse ilson ilton ilya ilyas ilyass ilza ilze imaculada iman imani imanol
    imari imelda imke imma immacolata immanuel imogen imogene imran imre imtiaz inacia inacio inaldo inara inaya indah indiana indianara
    indiara indie indira indra indrajit indrek indy ineke ines inese inez infant inga ingabire inge ingeborg ingeburg ingegerd ingelore
    ingemar inger ingetraud ingo ingred ingrede ingredi ingrid ingride ingridi ingunn ingvar ingvild inka inkeri inmaculada inna inocencia
    intan ioan ioana ioanna ioannis iola iolanda iole iolo ion iona ionara ione ionel ionela ionica ionut iorwerth ipek ippolito iqbal iqra
    iracema iraci iracilda iracir iracy iraides irailde iraildes irakli iraklis iramar iraneide iranete irani iranilda iranilde iranildo
    iranir irati iratxe irem iren irena irene ireni irenice irenilda ires iretioluwa irfan iria irie irina irineia irineu irini iris irismar
    irja irlan irma irmeli irmgard irmtraud irmtraut irvin irving irwan irwin iryna isaac isaak isabeau isabel isabela isabele isabeli
    isabell isabella isabelle isabelli isabelly isabely isac isadora isael isai isaiah isaias isais isaline isamar isamara isamu isaque
    isaura isaure iseabail isela isha ishaan ishan ishara ishita ishmael ishwar isiah isidoro isidro isis isla islaine islane islwyn ismael
    ismail ismar ismenia ismet isobel isolde isolete isolina issac istvan isuru itacir itai itala italia italo itamar itamara itzayana itzel
    itziar iulia iulian iuliana iuliu iuri iury iva ivair ivaldo ivam ivan ivana ivanaldo ivane ivaneide ivanete ivani ivania ivanice ivanil
    ivanilda ivanilde ivanildes ivanildo ivanilson ivanilton ivanir ivanira ivanise ivanna ivano ivar ivars ivaylo ivelina iveta ivete
    ivette ivey ivica ivonaldo ivone ivonei ivoneide ivonete ivoni ivonne ivy iwan iwona iyana iyanna iyla izaac izaak izabel izabela
    izabele izabeli izabella izabelle izac izadora izael izaiah izaias izaque izaura izayah izilda izolina izydor izzabella izzat izzet jaak
    jaakko jaan jaap jabari jacalyn jacari jacco jace jacek jacelyn jacen jacey jaci jaciane jaciara jacie jaciel jaciele jacilene jacinda
    jacinta jacinto jacir jacira jack jackeline jackelyn jacki jackie jacklyn jacklynn jackson jacky jaclyn jaclynn jaco jacob jacobo jacoby
    jacopo jacorey jacqualine jacque jacquelin jacqueline jacquelyn jacquelyne jacquelynn jacquemine jacques jacquline jacqulyn jacson jacy
    jada jade jadelyn jaden jader jaderson jadiel jadilson jadin jadir jadon jadson jadwiga jadyn jaeda jaeden jaedon jaedyn jael jaela
    jaelin jaelson jaelyn jaelynn jagdeep jagdish jagger jagruti jaheim jahir jahlil jahmir jaiane jaida jaiden jaidyn jaila jailda jailene
    jailma jailsom jailson jailton jailyn jailynn jaime jaimee jaimie jaina jainara jaine jair jaira jairo jairus jaison jajuan jakai jakari
    jakayla jake jakeline jakob jakobe jakobi jakson jakub jala jalani jalayah jaleah jaleel jaleesa jalen jalil jalin jalisa jalissa
    jaliyah jalon jalyn jalynn jamaal jamal jamar jamarcus jamari jamarion jamaya jame jamee jameel jamel jamell jamerson james jamesha
    jameson jamey jami jamia jamiah jamie jamil jamila jamilah jamile jamili jamille jamilly jamilson jamily jamin jamir jamison jamiya
    jamiyah jammie jamon jamya jan jana janae janai janailson janaina janaine janaki janay janaya jander janderson jandir jandira jane janea
    janee janeen janeide janel janell janelle janelly janely janene janes janessa janet janete janeth janett janetta janette janey janhvi
    jani jania janiah janice janicleide janie janiece janiel janiele janieli janilson janina janine janio janir janira janis janise janiya
    janiyah janka jann janna jannah jannatul janne janneke jannet jannette jannie janos jansen januario janusz janya janyla jaquan jaquelin
    jaqueline jaquelini jaquelyn jaques jaquez jarad jarbas jardel jardiel jared jarell jaren jaret jareth jarett jari jariel jarka jarkko
    jarle jarlene jarmila jarmo jarod jaromir jaromira jaron jaroslav jaroslava jaroslaw jarred jarrell jarren jarret jarrett jarrod jarvis
    jarwo jase jasen jashawn jasiah jasiel jasleen jaslene jaslyn jaslynn jasmin jasmine jasmyn jasmyne jasna jason jasper jaspreet jasur
    jatin jaunita javan javed javen javian javier javin javion javon javonte jawad jaxen jaxon jaxson jaxton jaxtyn jaxx jaxxon jay jaya
    jayant jayanti jayce jaycee jayceon jaycie jaycob jayda jaydan jayde jaydeep jayden jaydin jaydon jaye jayesh jayla jaylah jaylan
    jaylani jaylee jayleen jaylen jaylene jaylin jaylon jaylyn jaylynn jayme jaymee jaymes jaymie jayna jayne jayse jaysen jayson jayven
    jayvion jayvon jazelle jaziah jaziel jazlyn jazlynn jazmin jazmine jazmyn jazmyne jazzlyn jazzmin jazzmine jean jeana jeanderson jeane
    jeanelle jeanene jeanetta jeanette jeanie jeanine jeanmarie jeanna jeanne jeannette jeannie jeannine jedediah jedidiah jedrzej jefersom
    jeferson jefersson jefeson jeff jefferey jefferson jeffery jeffrey jeffry jehan jeisa jeisiane jeison jelani jelena jelle jelson jemma
    jena jenae jenaro jenee jenefer jenell jenelle jenesis jenessa jeni jenica jenifer jeniffer jenilson jenine jenise jenival jenivaldo
    jenna jennah jennette jenni jennie jennifer jenniffer jennings jenny jeno jens jensen jenson jeorge jeova jeovana jeovane jeovani
    jepkosgei jeppe jerad jerald jeraldine jeramiah jeramie jeramy jere jered jerel jereme jeremey jeremiah jeremias jeremie jeremy
    jerferson jerfeson jeri jeriah jerica jerilyn jerimiah jermain jermaine jermey jermiah jerod jeroen jerold jerome jeromy jeron jeronimo
    jerrel jerrell jerri jerrica jerrick jerrie jerrod jerrold jerry jerson jerusa jerzy jesenia jeshua jesiah jesica jesiel jesper jess
    jessa jessalyn jesse jessenia jessi jessiah jessiane jessica jessie jessika jesslyn jessy jesuina jesuino jesus jethro jett jeverson
    jevon jewel jewell jhenifer jheniffer jhennifer jhon jhonata jhonatan jhonatas jhonathan jhone jhones jhoni jhonny jhony jiahao jian
    jianna jignesh jihad jihoon jilberto jill jillian jilmar jilson jilvan jim jimena jimmie jimmy jin jina jindrich jindriska jiovanni
    jiraiya jireh jiri jirina jiro jiselle jisoo jitendra jitka jiwoo jiya joab joabe joachim joaci joacir joakim joan joana joanderson
    joane joanice joanie joanita joann joanna joanne joao joaquim joaquin joaquina joares joarez joas jobson jocelaine joceli jocelia
    jocelin jocelina jocelino jocelio jocelyn jocelyne jocelynn jocemar jochen jociane jociel jociele jocilene jocimar jocimara jodee jodi
    jodie jody joe joedson joel joelia joell joella joelle joellen joelma joelson joerg joeseph joesph joetta joette joey joffrey johan
    johana johann johanna johannah johannes john johna johnathan johnathon johnetta johnie johnmichael johnna johnnie johnny johnpaul johny
    joice joiciane joie joilma joilson joise joke jokin joko jolan jolanda jolanta jolee joleen jolene jolie jolynn jomar jon jona jonah
    jonas jonata jonatam jonatan jonatas jonatha jonathan jonathas jonathon jone jonell jonelle jonh joni jonilson jonna jonnie jonny jony
    joop joost jordan jordana jordania jordao jorden jordi jordin jordon jordy jordyn jordynn jorg jorge jorgen jorgina jori joris jorja
    jorje jorma jorn jorunn jory jos josafa josalyn josane joscelyn jose joseana joseane josef josefa josefina josefine joseilda joseildo
    joseilton joselaine joselene joselha joseli joselia joselin joselina joseline joselino joselio joselita joselito joselma joseluis
    joselyn josemar josemir josenaldo joseneide joseni josenice josenilda josenilde josenildo josenilson josenilton josenir joseph josephina
    josephine josete josette joseval josevaldo josevan josey josh joshua joshuah josi josiah josiana josiane josiani josias josicleide josie
    josiel josiele josieli josielma josiene josilaine josilane josilda josileide josilene josimar josimara josimeire josina josinaldo
    josinei josineide josinete josino josip josival josivaldo josivan josivania joslyn joslynn josmar josselyn josslyn jost jostein josue
    josuel jouko jouni jourdan journee journei journi journie jovan jovana jovane jovani jovanna jovanni jovanny jovany jovelina jovelino
    joventina jovi jovie jovina jovino jovita jovon joy joyce joycelyn joye joze jozef jozefa joziah jozsef jream juan juana juancarlos
    juanita juanpablo juares juarez jubilee jucara juceli jucelia jucelina jucelino jucelio juciane juciara jucicleide juciele juciene
    jucileia jucileide jucilene jucimar jucimara jucineia jucineide judah judd jude judi judicael judie judit judita judite judith judson
    judy juelz juergen juha juhani juho jukka julee jules julha julia julian juliana juliane juliann julianna julianne juliano julie
    julieann julien juliene julienne juliet julieta juliete julietta juliette julimar julio julisa julissa julita julius jullian juma junaid
    june junho junia junior juniper junius juraci juracir juracy juraj jurandi jurandir jurema jurgen jurgita juris jurnee jusara juscelino
    jussara jussi justas justen justice justin justina justine justiniano justino juston justus justyce justyn justyna jutta juul juvenal
    juvencio juvenil juwan jyoti jyotsna jytte kaan kaare kaarina kabir kace kacee kacey kaci kacie kacper kacy kade kadeem kaden kadence
    kadie kadin kadir kadri kadriye kady kadyn kaeden kaedyn kael kaela kaeli kaelin kaelyn kaelynn kagiso kahlil kai kaia kaiane kaic
    kaiden kaidence kaidyn kaik kaike kaiky kaila kailah kailane kailani kailash kailee kaileigh kailey kaili kaily kailyn kailynn kain
    kaine kainoa kaio kaique kaira kairat kaire kairi kairo kaisa kaisen kaiser kaisley kaison kaisu kaitlin kaitlyn kaitlynn kaito kaiya
    kaizen kajal kala kalani kale kalea kaleah kaleb kalee kaleena kalei kaleigh kalel kalen kalena kalervo kalevi kaley kalia kaliah
    kaliane kalie kalin kalina kaline kalista kaliyah kalle kallen kalli kallie kalliopi kallirroi kalman kaloyan kalpana kalvin kalyani
    kalyn kalynn kamal kamala kamara kamari kamaria kamarion kamarul kamau kamden kamdyn kameron kameryn kami kamil kamila kamilah kamile
    kamilla kamille kamilly kamily kamiya kamiyah kamlesh kamora kamran kamren kamron kamryn kamuran kamya kana kanchan kandace kandi
    kandice kandis kandy kane kanika kanisha kaniya kaniyah kannon kanokwan kaori kapil kara karabo karah karan kare kareem kareen karel
    karely karem karen karey kari karie karim karime karin karina karine karis karisa karisma karissa kariuki karl karla karlee karleen
    karleigh karlene karley karlheinz karli karlie karly karlyn karmen karmyn karol karolaine karolayne karolina karoline karolis karoly
    karolyn karon karren karri karrie karsen karson karsten karsyn karter karthik karthikeyan kartik kartika kartini kary karyl karyme karyn
    kasandra kase kasen kasey kash kashif kashish kashton kasi kasie kason kaspar kaspars kasper kassandra kassi kassia kassidy kassie
    kassio kasun kataleya katalin katalina katarina katarzyna kate katelin katelyn katelynn kateri katerina katey kathaleen katharina
    katharine kathe katherin katherine kathern katheryn kathi kathie kathleen kathlene kathlyn kathrine kathryn kathryne kathy kathyrn kati
    katia katiana katiane katie katiele katina katja katlego katlin katlyn katlynn katri katrice katrin katrina kattie katy katya kaua kauam
    kauan kauana kauane kauani kauany kaue kauko kaushal kaushik kaveh kavin kavita kavitha kavon kavya kawan kay kaya kayce kaycee kaycie
    kaydee kayden kaydence kaye kayke kayky kayla kaylah kaylan kaylane kaylani kayle kaylea kayleb kaylee kayleen kaylei kayleigh kaylen
    kaylene kayley kayli kaylie kaylin kaylyn kaylynn kayne kayo kayode kayque kaysen kayson kaytlin kaytlyn kazim kazimiera kazimierz
    kazimir kazuhiro kazuko kazumi kazuo keagan keana keandre keanna keanu keara keaton kebede kecia kedrick keegan keelan keeley keely
    keena keenan kees keesha kegan kehinde kehlani keijo keiko keila keilani keily keion keira keisha keite keith kekoa kelby kelcey kelci
    kelcie kele kelechi kelen keli keliane kelis kellan kelle kellee kellen keller kelley kelli kellie kelly kellye kellyn kelma kelsea
    kelsey kelsi kelsie kelson kelsy kelton kelvin kely kemal kemari kemi kemili kemilly kemily ken kenai kenan kenda kendal kendall kendell
    kendra kendric kendrick kendyl kenedi kenedy kenia kenisha kenji kenlee kenleigh kenley kenna kennadi kennard kennedi kennedy kenneth
    kenney kennith kenny kensington kensley kent kenta kenton kentrell kenya kenyatta kenyetta kenyon kenzi kenzie kenzo keon keona keoni
    kera kerem keren keri kerim kermit kerri kerrie kerrigan kerry kersti kerstin kerttu kerwin kesha keshaun keshav keshawn keshia kesia
    kessia kestutis ketan ketelen ketelin ketevan ketlen ketlin ketlyn keturah kevan keven kevin kevon kevyn keyana keyanna keyla keyon
    keyona keyonna keyshawn keyvan keza kezban kezia keziah kgomotso khadija khadijah khady khai khairul khalani khaled khaleesi khali
    khalia khalid khalil khamari khanh khari khloe khristian khristopher khurram khushboo kiaan kiah kian kiana kianna kiara kiarra kibet
    kiera kieran kiernan kierra kiersten kierstin kierstyn kiesha kieth kiley kilian killian kim kimani kimball kimber kimberely kimberlee
    kimberley kimberli kimberlie kimberly kimberlyn kimmo kimora kindra kinga kinlee kinleigh kinley kinsey kinslee kinsleigh kinsley kinza
    kinzley kipchoge kipkemboi kipkoech kiplagat kipp kiprono kiprotich kira kiran kirby kiril kirill kirk kirkland kirra kirsi kirsten
    kirstie kirstin kirsty kirstyn kirt kirti kisha kishan kishore kittisak kiya kiyah kiyoshi kizza kizzy kjartan kjell kjersti kjerstin
    kjetil klaas klara klarissa klaudia klaus klayton kleber kleberson kleiton klemens kloe klothilde knox knud knut kobe kobi koby kodi
    kodie kody koen kofi kohen koji kojo kokeny kolbein kolby kole kollin kolt kolten kolton komal komang konner konnor konrad konstantin
    konstantina konstantinos kooper koos kora koray korben korbin korbinian korbyn korey korie korina korir korkut kornel kornelia kortney
    kory kostas kourosh kourtney kraig krasimir krasimira kresimir kresna kreszentia krew kris krish krisha krishan krishna krishnan krissy
    krista kristal kristan kristaps kristel kristen kristi kristian kristiana kristie kristin kristina kristine kristofer kristoffer
    kristopher kristy kristyn kristyna krisztian krisztina kriti kritsada krunal kruz krysta krystal krysten krystian krystin krystina
    krystle krystof krystyna krzysztof ksawery ksenia kubilay kubra kudzai kuldeep kumiko kunal kunigunde kunle kurnia kurt kurtis kusum
    kusuma kveta kvetoslav kvetoslava kwabena kwadwo kwaku kwame kwasi kwesi kyah kyan kyana kyanna kyara kyla kylah kylan kylar kyle kylee
    kyleigh kylen kyler kyli kylian kylie kylin kyllikki kylo kymani kymberly kyndal kyndall kyndra kyng kynlee kynslee kyosti kyra kyrah
    kyran kyree kyren kyriakos kyrie kyrin kyro kyron kyson kyung lacee lacey lachelle lachlan laci lacie lacramioara lacy ladarius ladislao
    ladislav ladonna laecio lael laelson laercio laerte laetitia lafayette lahiru laiana laiane laiba laide laiken laikyn laila lailah
    lailani lailson lailton laima laina laine lainey lair laira lairton lais laisa laise laisha laisla laissa laith laiz laiza lajos
    lakeisha lakelyn lakelynn laken lakendra lakesha lakeshia lakia lakin lakisha lakota lakshman lakshmi lakyn lalit lalita lamar lamarcus
    lamarr lambert lamberto lambros lamine lamont lamonte lamya lana lanae lance landan landen landin landis landon landry landyn lanell
    lanette laney lanfranco langston lani lanie lanita laniya laniyah lanna lannie lanny lapo laquan laquisha laquita lara larae laraine
    laramie laras larhonda lariane larica larisa larissa larisse larkin laron laronda larrisa larrissa larry lars larue laryssa lasaro lasha
    lashanda lashaun lashawn lashawnda lashay lashon lashonda lashunda lasith lasse laszlo latanya latasha latavia latesha latha lathan
    latia laticia latifa latife latina latisha latonia latonya latoria latosha latoya latrell latrice latricia latrina lauana lauane
    laudelina laudelino laudiceia launa laura lauralee laure laureci laureen laurel lauren laurence laurene laurent laurentina laurentino
    laurentiu lauretta laurette lauri lauriane laurie laurinda laurindo laurinete laurita lauro lauryn lautaro lavada lavell lavelle lavern
    laverne lavina lavinia lavon lavonda lavonne lawana lawanda lawanna lawerence lawrance lawrence lawson lawton laxman laxmi layan layane
    layla laylah laylani layna layne laynie laysa layton lazar lazara lazaro lazarus lea leah leana leander leanderson leandra leandro leane
    leann leanna leanne leatha leatrice leberecht lebohang lebron leci leda lediane lee leea leeann leeanna leeanne leela leeland leena
    leeroy leesa leevi lefteris leia leida leide leidiana leidiane leidimar leidy leif leigh leigha leighann leighton leila leilah leilane
    leilani leilany leiliane leilson leire leisa leisha leiticia lejla lekan lela leland lelia leliane lemuel lena lenard leni lenice
    lenilda lenildo lenilson lenir lenira lenise lenita lenka lenna lennart lennon lennox leno lenon lenora lenore lenox lenuta leo leobardo
    leocadia leokadia leola leomar leon leona leonan leonard leonarda leonardo leonce leoncio leone leonel leonhard leoni leonice leonid
    leonida leonidas leonides leonidia leonie leonilda leonilde leonildo leonilson leonir leonor leonora leontina leontine leopold
    leopoldina leopoldo leora leornado leos leota leovigildo lerato leroy lesa lesego lesia leslee lesley lesli leslie lesly leslye lessie
    lestari lester leszek leta letha leticia letitia letizia lettie letty levan levar levent levente levi levino levon levy lewis lexi lexie
    lexington lexis lexy leyla leylani leyna leyton lezlie li lia liah liam lian liana liandra liane lianna lianne libby liberata liberty
    libor liborio libuse licia lidia lidiana lidiane lidio liduina liege lieke liesbeth liesel lieselotte lieve ligia ligiane liisa lila
    lilah lili lilia liliam lilian liliana liliane lilianna lilit lilith lilli lillia lillian lilliana lillianna lillie lilly lillyan
    lillyana lillyann lillyanna lilou lily lilyan lilyana lilyann lilyanna limor lin lina lincon linda lindaci lindalva lindamir lindaura
    lindell linden lindinalva lindiwe lindolfo lindomar lindsay lindsey lindsy lindy linette linh linkin linn linnea linnie lino linsey
    linus linwood lionel liria lirio lisa lisandra lisandro lisbeth lise lisete lisette lisha lisiane lissa lissette lita litzy liu liv
    livia livio liviu liya liyah liz liza lizabeth lizandra lizbeth lizet lizete lizeth lizette liziane lizzie ljiljana ljubica lleucu
    llewellyn llinos lloyd lluvia llyr loan lochlan logan loic loide lois loiva lokesh loki lola lolita lona londyn londynn longinos loni
    lonna lonnie lonny lonzo lora loraine loran lorane lorant loreci loredana loree loreen lorelai lorelei lorella loren lorena lorenco
    lorene loreni lorenza lorenzo loretta lori loriann lorie lorin lorinc lorinda lorine lorisvaldo lorival lorivaldo lorna lorne lorraine
    lorran lorrana lorrane lorrany lorrayne lorretta lorri lorrie lory lothar lotta lotte lotus lou louane louann loudes louella louie louis
    louisa louise louisette loukas lourdes lourenco lourival lovell lovie lowell lowri loyal loyalty loyce loyd luam luan luana luanda
    luanderson luane luani luann luanna luanne luara lubomir lubomira lubor lubos luc luca lucas lucca lucelena lucelia lucero lucette luci
    lucia lucian luciana luciane luciano luciara lucica lucicleia lucicleide lucidalva lucie luciele lucielma lucien luciene lucienne
    luciete lucila lucile lucileia lucileide lucilene lucilia lucille lucimar lucimara lucimeire lucinaldo lucinalva lucinda lucinei
    lucineia lucineide lucinete lucio lucious lucirene lucius lucival lucivaldo lucivania lucja lucjan lucrecia lucretia lucrezia lucy
    lucyna ludek ludger ludimila ludivine ludmila ludovic ludovica ludovico ludvik ludwig ludwik ludwika luella luigi luigia luigina luis
    luisa luise luitgard luitpold luiz luiza luka lukas lukasz luke lukman lula lulu luminita lumir luna lungile lupe lupita lura lurdes
    lusia lusine lusinete lutfi lutfiye luther lutz luuk luyanda luzanira luzia luziana luziane luziene luzilene luzimar luzineide luzinete
    lwazi lyanna lydia lydie lyla lylah lyle lyman lynda lyndell lynden lyndon lyndsay lyndsey lynell lynelle lynette lynn lynne lynnette
    lynsey lynwood lyra lyrik lyubomir lyubov lyudmila maaike maame maarit maarja maarten maartje mabel mable macarena macario macayla
    macelo maceo macey machelle maci macia macie maciej maciel macilene macio mack mackenna mackenzi mackenzie macklin macy madalena madalin
    madalina madaline madalyn madalynn madan maddalena madden maddie maddison maddix maddox maddux madelaine madeleine madelin madeline
    madelyn madelyne madelynn madge madhav madhavi madhu madhuri madilyn madilynn madina madis madisen madison madisyn madonna mads madson
    madysen madyson maegan mael maeli maelle maelyn maelynn maelys maeve mafalda magali magaly magan magda magdalena magdalene magdalini
    magdolna magen maggie magne magnhild magno magnolia magnus maha mahala mahalia mahdi mahela mahendra mahesh mahima mahir mahlon mahmoud
    mahmud mahmudul mahmut mahnoor mahogany mahsa maia maiana maiane maiara maico maicom maicon maija maik maike maiken maikon maila maile
    mailon mailson maina mainara maique maira maire mairead mairi mairwen maisa maisie maison maisy maite maiya maiza maizie maja majid
    makaela makai makaila makala makayla makaylah makbule makena makenna makenzi makenzie makhi makiah makiya makiyah makoto maksim
    maksymilian makyla malachi malachy malaika malak malakai malakhi malaki malani malayah malcolm malcom malea maleah malee maleek malek
    malena malfrid malgorzata malia maliah malik malika malin malina malinda malini malisa malissa malith maliya maliyah malka malky
    mallorie mallory malorie malti malvina malwina mamadou mamie mamoru mamta manal manasi manav manda mandar mandi mandie mandla mandy
    manel manfred mangesh manish manisha manjeet manjit manju manjula manlio manny manoel manoela manohar manoj manolis manon manpreet mansi
    mansour mansueto mantas manuel manuela manuele manuella mara marah maraisa maranda marat marbella marc marceau marcel marcela marcele
    marceli marcelina marceline marcelino marcell marcella marcelle marcello marcellus marcelly marcelo marci marcia marcial marciana
    marciane marciano marcie marciel marciele marcieli marcileia marcilene marcilia marcilio marcin marcio marco marcondes marcone marcones
    marconi marcos marcus marcy mared mareike marek marely maren maressa margaret margareta margarete margareth margarethe margarett
    margarette margarida margarita margarito margaux marge marged margery margherita margie margit margo margot margret marguerite margus
    mari maria mariaelena mariah mariajose mariam mariama marian mariana mariane mariangela mariani mariann marianna marianne mariano
    maribel maribeth maricela maricelia maricica maricruz maridalva marie marieke mariel mariela mariele marieli mariella marielle mariene
    marieta mariete marietta mariette marigold marija marijke marika mariko marilaine marilane marilda marildo marilee marilei marileia
    marileide marilena marilene marilete marilha marili marilia marilou marilsa marilu mariluce mariluci marilucia marilyn marilynn marilza
    marin marina marinalda marinaldo marinalva marineia marineide marinela marinella marines marinete marinette marineuza marinez marinho
    marino mario marioara marion marios maris marisa marise marisela marisete marisol marissa maristela maristella marit marita maritza
    marius mariusz mariuza marivalda marivaldo marivania marivel marivone mariya mariyah mariza marize marizete marja marjan marjatta marjo
    marjolaine marjolein marjorie marjory mark markayla markeith markel markell marketa markita markku marko markus marla marlana marlee
    marleen marlei marleide marleigh marlen marlena marlene marlete marley marli marlie marlies marliese marlin marlise marlison marlo
    marloes marlom marlon marlos marlow marlowe marluce marluci marlucia marly marlyn marlys marna marni marnie marquel marques marquetta
    marquez marquis marquise marquita marsha marshawn marta marte martell marten martez martha marthe marti martijn martim martin martina
    martine martinha martinho martins marton marty marva marvin marwa marwan mary marya maryah maryalice maryam maryann maryanna maryanne
    marybeth maryellen maryjane maryjo marykate maryla marylee marylin marylou marylyn marylynn maryn maryse marzanna marzena masako masao
    masego masen masha mason masood masoud massimiliano massimo masyn mate matej mateo mateus mateusz matheo mathes matheus mathew mathias
    mathieu mathijs mathilde mathis mathurin matias matilda matilde matous mats matteo matthew matthias matthieu matthijs matti mattia
    mattias mattie mattis mattison matus matvei matvey matyas maud maude maudie maulana mauno maura maureen mauri maurice mauriceia
    mauricelia mauricette mauricia mauricio maurilio maurina maurine maurino maurizio mauro maury mavis max maxence maxie maxim maxime
    maximilian maximiliano maximilien maximillian maximina maximino maximo maxine maxsuel maxton maxuel maxwel maxwell maya mayah mayane
    mayank mayara maycee maycon mayer maykon maylee maylin maynard mayra maysa mayson mayte mayumi mayur mayuri mazen mazie mazlan mazlum
    mcarthur mccoy mckay mckayla mckenna mckenzi mckenzie mckinley meagan meaghan mecca mechelle mechthild mechtild mederic meelis meena
    meenakshi meera megan meggan megha meghan meghana meghann megumi mehdi mehmet mehtap mehwish mei meibhin meike meilani meinhard meinir
    meinolf meir meire meiriane mekdes mekhi melahat melaine melani melania melanie melany melati melba melchor melek meleri melia meliha
    melike melina melinda melisa melissa melker mellisa mellissa melodee melodi melodie melonie melony melquiades meltem melton melusine
    melva melvin melvina melvyn melynda melyssa menachem mendel mendy menno meral meranda mercedes mercedez merces mercia mercy meredith
    merel merete meri meridith meriem merissa merja merle merlyn merri merrick merrie merrill merritt merry mert mertcan merve mervi mervin
    meryem meryl meseret mesias messias mesut metin mette mevlut mhairi mia miabella miah mica micael micaela micaele micaeli micah micaiah
    micayla miccaela micha michael michaela michaella michal michale michalis micheal michel michela michele micheli michelina micheline
    michell michelle michelli michelly michely michiko mick mickael mickey micki mickie micky midian mieczyslaw mieczyslawa mieke mies
    miesha migdalia miguel miguelangel miguelina mihaela mihai mihail mihaita mihaly mihir miho mika mikael mikaela mikaele mikaeli mikaelly
    mikaely mikah mikaila mikal mikala mikayla mike mikeal mikel mikell mikhail miki mikkel mikki mikko miklos mikolaj mila milada milagros
    milah milan milana milani milania mildred mileide milena milene mileni miley milford milica milind milissa milla millard millena
    millicent millie milly milo milos miloslav miloslava milosz milous milson miltiadis miltom milton miluse mimi min mina minal mindaugas
    mindi mindy minerva minervina minh minji minjun minna minnie minoru miodrag miqueias miquel mira miraci miracle miralva miranda mircea
    mirco mireia mireille mirela mirele mireli mirella mireya miria miriam mirian miriane mirja mirjam mirjana mirla mirlene mirna miroslav
    miroslava miroslaw miroslawa mirtes mirza misael misaki misha mislav mislene missy misti mistie misty mitali mitch mitchel mitchell
    mitica mitzi miya miyah mizael mizanur mladen mmabatho moaci moacir moacyr modesto modou mohamad mohamed mohammad mohammadreza mohammed
    mohan mohini mohit mohsen moira moiseis moises mojisola mojmir mojtaba mollie molly mona monae monalisa monaliza monia monica monika
    monique monise monroe monserrat montez montrell montserrat monty morag mordechai morfydd morgan morgana morgane morgen moriah moritz
    morris morten morteza morton morven morwenna mory mose moses moshe mostafa mounir moussa mozart mozes mpho mridul mrinal mscislaw
    mthunzi mualla muammer muazzez mucahit mufit mugisha mugur muhamad muhammad muhammed muhammet muharrem muhittin muhsin muireann muirne
    mujde mujgan mukaddes mukamana mukami mukasa mukesh mukul mulugeta mumbi munashe muneeb munevver munkh murali murat muriel murillo
    murilo murphy murray murugan musa mushfiq mustafa mustapha musyoka mutheu muthoni mutiso mutua muzaffer mwanaisha mwangi mwende myah
    mychal myesha myfanwy myia myka mykah mykayla mykel mykhailo mykola myla mylah mylee mylena mylene myles mylo myra myranda myriam myrna
    myron myrtis myrtle naama nabil nabila nabilah nabin nabirye nadeem nadeesha nadege nadezda nadezhda nadia nadim nadine nadja nadson
    nadya naeem naeli nafula nagesh nagila nahia nahla nahum naia naiana naiane naiara naide naila nailah nailde nailson nailton naim naima
    nair naira najara najee najwa nakato nakia nakisha nakita nala nalani naldo naledi nallely nalva namiko namrata namukasa nana nanami
    nanci nancie nancy nandini nandita nandor nanette nanna nannette nannie nansubuga naoki naoko naomi napoleao napoleon nara narayan
    narayanan narciso narcisse narek narendra naresh nariah narong narve naser nash nasir nasreen nasrin nata natacha natal natalee natalha
    natali natalia natalice natalicia natalicio natalie natalina natalino nataliya nataly natalya natan natanael natani nataniel natasha
    natashia nate nathalia nathalie nathaly nathan nathanael nathanial nathaniel nathen natiele natieli natividad natosha nattapol nattapong
    nattaya natukunda nauman nautica naveed naveen navin navya naya nayane nayara nayeli nayely nayla nayra nazan nazare nazareno nazario
    nazife nazim nazir nazli nazmi nazmiye nazzareno ndayisaba ndeye neal nebojsa necati necdet nechama neci necla necmettin necmiye neculai
    nedim nedra neel neelam neely neema neemias neeraj neeta neetu neftali negar neha nehemiah neia neida neide neil neila neilson neilton
    neimar neiva nekesa nektarios nelci nelda nele neli nelia nelio nelita nell nellie nello nelly nelma nels nelsa nelsi nelso nelsom
    nelson nelton nelu nely nelza nemesio nenad nerci nerea nereida neri neriah neriman nerina neringa nerivaldo nermin nerys nese nesibe
    neslihan nesrin nestor neto nettie neuci neuma neuraci neuri neusa neuza neva nevaeh neveah nevin nevzat neymar nezahat nezihe nga nghia
    ngoc ngozi nguyen nguyet nhlanhla nhung niall niamh nicanor nicasio niceia nichelle nichol nicholas nicholaus nichole nick nicki nickie
    nicklas nicklaus nickolas nickole nicky nicodemo nicol nicola nicolae nicolas nicolau nicole nicoleta nicoletta nicolette nicoli
    nicolina nicolle nicolly nicolo nicoly nicomedes nicu nicusor nidhi nidia niedja niels nielson nienke niesha nigel nihal nihat niilo
    niina nikhil niki nikia nikita nikki nikko niklaus niko nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikole nikoleta
    nikolina nikos nila nilay nilce nilceia nilda nilde nildete nildo nile niles nilesh nilgun nilima nilma nilmar nilo niloofar nils nilsa
    nilse nilso nilsom nilson nilto niltom nilton nilufer nilva nilza nilzete nimal nimisha nimra nina nining nino ninon niraj niranjan
    nirmal nirmala nisha nishant nita nitesh nithya nitin nivalda nivaldo nivea nivia nixon niya niyah niyazi niyi niyonzima nizamettin njal
    njeri njoki njoroge nkechi nkosinathi nnamdi nneka noah noam noberto noble noboru nodira noe noel noelani noeli noelia noelie noella
    noelle noeme noemi noemia noemie nohemi nokuthula nola nolan nolen nolwenn noman nomsa nomvula nona nonato nonhlanhla noor nora norah
    norbert norberto noreen norene norhayati nori noriko norine norival norma norman normand normunds norris nosipho notburga nour noura
    novah novalee novella novi novita ntombi nuala nubia nunzia nunzio nupur nur nuraini nuran nuray nurcan nurettin nurgul nurhaliza nurhan
    nurhayat nuri nuria nuriye nurlan nursultan nurten nurul nusrat nusret nuwan nyah nyambura nyasha nyasia nyawira nydia nyla nylah
    nyokabi nyomi nyra oaklee oakleigh oakley oaklyn oaklynn oana obadiah obdulia obed obie obinna obioma oceane ochieng ocie ocimar octavia
    octavian octavie octavio octavius odair odalis odalys oddbjorg oddny oddone oddrun oddvar oddvin odell odenir odessa odete odetta odette
    odhiambo odila odile odilia odilon odin odirlei odon ofelia ofer ognjen ognyan oihane oisin okan okechukwu okello oki okoth oksana
    oktawia oktay ola olaf olamide olaug olav olavi olavo oldrich oldriska ole oleg olegario oleh oleksandr oleksandra oleksii oleksiy olena
    oleta olga olimpia olimpio olin olinda olindina olindo oliveira oliver olivia olivier olivio oliwia olli ollie oluf olumide
    oluwadamilola oluwaseun oluwaseyi oluwatobi olwen olympe olympia olyvia omar omari omarion ombretta omer omercan omid omolara omondi
    omotola onalenna ondina ondrej oneal oneide onesimo onildo onofre onofrio onur onyango onyeka onyx oonagh opal ophelia ophelie opiyo
    oracio oralia oratile orazio orcun oren oreste orestes orhan oriana orides orietta orin orit orivaldo orla orlaith orlanda orlandina
    orlando orlei ornella orrin orsola orsolya orson ortrud ortrun ortwin orval orville osama osamu osana osbaldo oscar oscarina oseas
    oseias osian osias osiel osiris oskar oskari osmair osman osmar osmarina osmario osmir osnat osni osnir osorio ossie ostap osvaldina
    osvaldino osvaldo oswald oswaldo otabek otacilia otacilio otakar otaviano otavio otha othmane otieno otilia otis otmar otokar otoniel
    ottavia ottavio ottilie ottis ottmar otto ottokar ottone ouida oumar oumou ousmane oussama outi ove ovidio ovidiu owen owino oystein
    oyvind ozan ozana ozcan ozden ozeias ozge ozgur ozias oziel ozlem ozzie ozzy paavo pablo paciano pacome padma padmini padraic padraig
    padraigin paige paislee paisleigh paityn paivi pal palesa pallavi palle palmira palmiro paloma pam pamala pamela pamelia pamella
    panagiota panagiotis panayiotis pandora pandu pankaj panos pansy pantelis paola paolo paquita parag paramjit paraschiva paraskevas
    paraskevi paresh parisa parris parrish parth parvati parveen parvez pascal pascale pascaline pascoal pascual pascuala pasquale
    pasqualina passion patrcia patric patrica patrice patricia patricio patrick patrik patrique patrizia patrizio patryk patsy patti pattie
    patty paul paula paule pauletta paulette pauliana paulina pauline paulinho paulino paulius paulo pavan pavel pavithra pavla pavlina
    pavlo pavlos pawan pawel paxton payal payam payden payson payten payton pearl pearlie pearline peder pedra pedrina pedro peggie peggy
    peighton pekka pelagia pelin penda penelope penha penni pennie penny pentti pepe per percy peri pericles perihan periklis perla pernell
    pernilla pernille perola perpetua perri perrine perry persephone pertti pervin petar pete peter peterson petr petra petre petri petrica
    petro petrona petronela petronila petronio petros petru petruta petter petteri petya peyton phelipe phil philibert philip philipp
    philippe philippine phillip phillis philomena phineas phoebe phuc phumzile phuong phylicia phylis phyllis pia pichit piera pierangelo
    pierce pierina pierluigi piero pierpaolo pierre pierrette pierrick pierson piet pieter pietra pietro piia pilar pina pinar piotr piper
    piret pirjo pirkko piroska piyush placido plamen plinio poliana poliane policarpo polina polly pollyana polyana polyxeni pompeo ponciano
    pongsakorn pontus pooja poonam pooya poppy porfirio pornthip porsha porter portia pouya prabhakar prabhat prabhu prachi pradeep pradip
    prafull prajakta prajwal prakash pramod pranali pranav pranay prasad prasanna prasanth prasert prasetyo prashant prasit pratama pratap
    prateek pratibha pratik pratiksha praveen pravin pravoslav preben predrag preecha preetam preethi preeti premysl prentice prentiss
    prerna preslee presleigh presley pricila pricilla priit prisca priscila priscilla prisha prithvi prity priya priyanka priyanshu
    prodromos proinsias prokop prudence prudencio przemyslaw puja pulkit puneet purushottam pushkar pushpa puspita putra putri pyper qiana
    quang queen queenie queila queli quentin quenton quesia quezia quiana quin quincey quincy quinlan quinn quinshae quinten quintin quinton
    quirino quiteria quoc quynh rabia rachael rachana racheal rachel rachele rachell rachelle rachid rachida rachma rachna racquel radek
    radha radhika radim radka radmila radomir radoslav radoslaw radovan radu radzimir raeann raechel raegan raekwon rael raeleigh raelene
    raelyn raelynn rafael rafaela rafaele rafaeli rafaella rafal raffaela raffaele raffaella rafiqul ragan raghav raghavendra raghu ragna
    ragnar ragnhild rahayu raheem rahim rahime rahma rahmat rahmi rahul raian raiana raiane raica raiden raija raila railan railane railda
    railson railton raimonda raimonds raimund raimunda raimundo raina rainara raine rainer rainey rair raira raisa raissa raivo raiza raizy
    raj raja rajan rajani rajat rajeev rajendra rajesh rajeshwari rajiv rajkumar rajni raju rakeem rakesh rakhi rakib raleigh ralf ralitsa
    ralph raluca ramakrishna ramao ramazan ramdan ramesh rameshwar rami ramin ramires ramiro ramom ramon ramona ramone ramses ramsey ramundo
    ramune ramy ramya rana ranae rance randa randal randall randee randel randell randi randie randle randolph randy rangel rangga rani
    rania raniel raniele ranieli raniere ranieri raniyah ranjan ranjana ranjeet ranjit ranjith rannveig ransom raoul raphael raphaela raquel
    raquele raqueli rashaad rashad rashard rashaun rashawn rasheed rashid rashida rashmi rasim rasmus ratih ratko ratna rattana raul rauni
    raven ravena ravi ravindra ravyn ray raya rayan rayana rayane rayanna rayanne rayden raye rayford rayla raylan raylee rayleigh raylen
    raylene raylynn raymon raymond raymonde raymundo rayna raynard rayne raysa rayshawn rayssa rayven rayvon rayyan razvan reagan reanna
    reba rebbecca rebeca rebecca rebecka rebeka rebekah rebekka rebel recai recep reece reem reena reese refik refilwe refugio regan regane
    regena regenia reggie regia regiane regilene regina reginal reginald reginalda reginaldo regine regis regivaldo rehema rehor reid reidar
    reidun reign reijo reiko reilly reimund reina reinaldo reinan reinhard reinhilde reinhold rejane reka rekha rembert remi remigio
    remigiusz remy remzi remziye rena renae renaldo renam renan renard renata renate renato renaud rene renea renee rener reni renilda
    renilde renildo renilson renilton renita renivaldo reno renu renuka renzo reshma restituto resul reta retha reuben reva reya reyansh
    reyes reymundo reyna reynald reynaldo reynold reza rezso rhea rhett rhianna rhiannon rhoda rhodes rhodri rhonda rhuan rhyan rhydian
    rhylee rhys riam rian riana riane rianna rianne ribamar ricardo riccardo richa richard richardo richardson richelle richie richmond rick
    rickey ricki rickie ricky riddhi ridho ridley ridvan ridwan riet rifat riggs rigoberto rihanna riikka riina riitta rika rikke rikki riko
    rildo rilee rileigh riley rilynn rima rimantas rimsha rina rinaldo rini rino ripley riquelme risa rishabh rishi rishikesh riski risto
    rita ritchie ritesh ritika ritu ritva rivaldo rivelino river rivka rivky riya riza rizal rizki rizky rizwan roald roan roar rob robb
    robbie robbin robby roberio roberson robert roberta roberto roberval robin robison robsom robson robyn rocco rochel rochelle rocio rocky
    rod roddy roderic roderich roderick rodger rodica rodinei rodnei rodney rodolfo rodolphe rodrick rodrigo rodrigues roel rogan rogelia
    rogelio roger rogeria rogerio rogers rohan rohini rohit rohman roibeard roisin rojelio rokia roland rolanda rolande rolando rolf rolland
    rollie rollin rolv roma romain romaine roman romana romane romao romaric romario romel romello romeo romerio romero romeu romilda
    romildo romilson romina romoaldo romolo romona romualdo romulo romy ron rona ronald ronalde ronaldo ronan ronda rondell rone ronei ronen
    roney rong roni roniel ronilda ronildo ronilson ronin ronit ronivaldo ronivon ronna ronnell ronni ronnie ronny rony roopa roosevelt
    ropafadzo roque rori rory rosa rosagela rosalba rosalee rosali rosalia rosalie rosalina rosalind rosalinda rosaline rosalino rosalva
    rosalvo rosalyn rosalynn rosamaria rosana rosane rosangela rosani rosania rosann rosanna rosanne rosaria rosario rosaura roscoe rose
    roseana roseane roseann roseanna roseanne rosel roselaine roselane roselene roseli roselia roseline roselita rosella rosely roselyn
    roselynn rosemar rosemara rosemari rosemarie rosemary rosemeire rosemere rosemeri rosendo roseneide roseni rosenilda rosenilde rosenildo
    rosenir rosetta roshan roshni rosi rosiana rosiane rosicleia rosicleide rosicler rosie rosiel rosiele rosiene rosilaine rosilane rosilda
    rosildo rosilei rosileia rosileide rosilene rosimar rosimara rosimare rosimari rosimary rosimeire rosimere rosimeri rosina rosinaldo
    rosinalva rosinei rosineia rosineide rosinete rosinha rosio rosirene rosita rosival rosivaldo rosivan rosivania roslan rosli roslyn ross
    rossana rossella rostislav roswitha rotimi rowdy rowen rowena rowland rowyn roxana roxane roxann roxanna roxanne roxie roxy roy roza
    rozalia rozana rozangela rozeli rozilda rozsa ruaidhri ruairi ruam ruan ruana ruaridh rubem ruben rubens rubi rubia rubiana rubie rubin
    rubina ruby rubye rucha ruchi ruchika rudi rudiger rudimar rudinei rudnei rudo rudolf rudolfo rudolph rudson rudy rueben ruedi rufina
    rufino rufus ruger ruggero ruhi rukhsana rukiye rukmini rumen rune rupali rupert ruperta rupesh rusdi ruslan russ russel russell rustam
    rustin rustu rusty rute ruth ruthann ruthanne ruthe ruthi ruthie ruti rutuja ruud ruwan ruxandra ruzena ryan ryann ryanne ryatt ryder
    ryen ryker rylan ryland rylee ryleigh rylen ryley rylie rylin rylynn ryne ryo ryon ryszard saad saadet saanvi saara sabahat sabahattin
    saban sabastian sabatino sabbir sabiha sabina sabine sabino sabra sabri sabrina sacha sachiko sachin sadettin sadhana sadi sadia sadie
    sadik sadiye saeed safa safira safitri safiya sagar sagrario sahana sahar sahara sahil saida saidi saif saige sailor saima saime saimon
    saint saionara saira sajawal sajid sakari sakib sakine sakshi sakura salah salatiel salena salete salih saliha salim salima salimata
    salina sallie sally salma salman salme salomao salome salomon salsabila salustiano salvador salvadora salvatore salwa sam saman samanta
    samantha samar samara samari samaria samatha samaya sameer sameera samela sami samia samila samile samili samir samira samiya samiyah
    sammie sammuel sammy samoel samone sampath sampson samson samual samuel samuele samvel samya sana sanaa sanae sanai sanath sanaz
    sanchita sanda sandeep sander sanderson sandhya sandi sandie sandile sandip sandis sandor sandoval sandra sandriele sandrine sandro
    sanduni sandy sanford sangeeta sanghamitra sangwoo sanika saniya saniyah saniye sanjana sanjay sanjeev sanjiv sanjuana sanjuanita sanket
    sanna sanne santana santeri santi santiago santina santino santo santos santosh santoso saoirse saphira sapphire sara sarah sarahi sarai
    saray sarena sari sariah sarina sarita sariyah sarka sarnai saroj sarolta sarthak sasha saskia satilmis satish satoshi satu saturnino
    satyam saul saule saulius saulo saundra saurabh saurav savana savanah savanna saverio savina savio savion savita savvas sawyer saylor
    sayonara sayuri saziye scarlet scarlett scarlette scheila schuyler scot scott scottie scotty seamus sean seanna sebahat sebald sebastian
    sebastiana sebastiano sebastiao sebastien sebatiao sebrina secundino seda sedat sedef sedona sedrick seema sefa segismundo segolene
    segun seija selah selahattin selam selami selcuk selda selena selene selia selim selin selina selma selmo selso semaj semih semiha semra
    semyon senad senan seneca senem senhorinha seojun seonaid seoyeon sepehr seppo septian serafettin serafim serafina serafino serap
    seraphin seraphina seraphine serapio sercan serdar serena serene serge sergei sergey sergio serhat serhii serhiy serife serina serkan
    serpil servando serwaa seth setiawan settimio sevda severiano severina severine severino sevgi sevil sevilay sevim sevket sevyn seydou
    seyfettin seyfi seyhan seyit seyma seymour sezai sezen sezer sezgin shaan shabnam shad shadi shae shaelyn shahid shahidul shahram
    shahrul shahzad shai shaiane shaila shailesh shaina shaindy shakia shakil shakira shala shalini shalom shalonda shamar shambhu shameka
    shamika shamya shan shana shanae shanaya shanda shandra shane shaneka shanel shanell shanelle shani shania shanice shaniece shanika
    shaniqua shanita shaniya shaniyah shankar shanna shannan shannen shannon shanon shanta shantanu shante shantel shantell shantelle shanti
    shanya shaquan shaquana shaquille shaquita shara sharad sharada sharee sharen shari sharif sharita sharla sharleen sharlene sharmila
    sharmin sharon sharonda sharron sharvari sharyl sharyn shashank shashi shasta shaul shaun shauna shaunna shavkat shavon shavonne
    shawanda shawn shawna shawnda shawnee shawnna shay shaya shayan shaye shayla shaylee shaylyn shaylynn shayna shayne shazia shea shedrick
    sheela sheena sheetal shehroz sheila sheilah shekhar shekinah shelba shelbi shelbie shelby sheldon shelia shelley shelli shellie shelly
    shelton shemar shena shepard shepherd sheree sheri sheridan sherie sherif sherilyn sherita sherlyn sherman sheron sherrell sherri
    sherrie sherrill sherron sherry sherryl sherwin sherwood sheryl sherzod sheyla shia shiann shianne shiela shigeru shilo shiloh shilpa
    shimon shinji shinta shira shirin shirlee shirlei shirlene shirley shital shiv shivam shivani shivraj shlomo shmuel shoaib shobha shon
    shona shonda shonna shoshana shota shraddha shreya shreyas shriram shruti shubha shubham shubhangi shweta shyam shyann shyanne shyla
    siara siavash sibel sibele sibusiso siddharth siddhesh siddhi sidharth sidika sidinei sidineia sidiney sidnei sidneia sidney sidoine
    sidonie sidra siebe siegbert siegfried sieglinde siegmar siegmund siegrid siera sierra sifiso sigbjorn sigfrid sigfrido sigge sigit
    sigmar sigmund sigrid sigrun sigurd sigvard silas sileide silene silje silke silma silmar silmara silvan silvana silvane silvanei
    silvaneide silvanete silvani silvania silvanio silvanir silvanira silvano silverio silvestre silvia silviane silvina silvino silvio
    silviu silvo sima simao simara simbarashe simcha simeon simisola simiyu simon simona simone simonetta simoni simran sinai sinan sinara
    sincere sindre sindy sinead sinesio sinforosa sinikka sinji sinta sintia sintija sinval sinvaldo siobhan sioned sipho sirena sirin
    siriporn siriwan sirkka sirlei sirleia sirleide sirlene sirley sirpa siska sissel sita siti siv sivaldo sivert sixten siya siyabonga
    sizwe sjaak sjoerd sjors skye skyla skylah skylar skylee skyler skylynn slade slamet slater slavica slavko slavomir slavomira slawomir
    sloan sloane slobodan smaranda smita smriti sneha snehal snezana snorre sobeslav socorro soeli sofia sofie sofoklis sohail sohan soheil
    sointu solana solange soledad soleil solene solenn solfrid solimar solomiya solomon solvei solveig sombat somchai somer somesh sommer
    somporn somsak somtochukwu somying sonal sonali sonam sondra soner songul sonia sonja sonny sonya soojin sophia sophie sora soraia
    soraya sorcha soren sorin sorina soroush sotiria sotirios sotiris souad soufiane souleymane soumia sourabh sourav sowmya spenser
    spyridon spyridoula spyros spytihnev srdan srdjan sreedhar sreenivas sri sridhar srikanth srinivas srishti ssemakula stacey staci stacia
    stacie stacy stafford stamatia stan stanislas stanislav stanislava stanislaw stanislawa stanko stanley stanton starla starr stavros
    stavroula steele stefan stefane stefani stefania stefanie stefano stefanos stefany steffanie steffen stefka stein steinar stela stelian
    steliana stelios stella stellan steluta stepan stephaine stephan stephane stephani stephania stephanie stephany stephen stephenie
    stephon stergios stetson stevan steve steven stevie stewart sthefani sthefany stian stig stijn stina stojan stoney storm stormi stormie
    stormy stoyan struan stuart sture sturla stylianos suane suat subagio subash subhash subodh subramanian subrata suchart suchitra sucipto
    sudeep sudha sudhakar sudhanshu sudhir sue sueann suele suelem suelen suelene sueli suellen suely suenia sugeng suha suhaimi suhani
    suharto suhas suheyla suiane sujata sujatha sujit sukanya sukma sukran sukriye sukru sulamita sulastri sule suleyman sullivan sultan
    sumaira sumaiya suman sumaya sumiati sumit sumitra suna sunanda sundar suneel sung sunhee sunil sunisa sunita sunni sunnie sunniva
    supachai supri supriya surachai suraj surendra suresh sureyya suri suryadi suryani susan susana susane susann susanna susannah susanne
    susanti susanto sushant sushil sushila sushma susi susie susilo susumu sutrisno sutthipong sutton suyash suzan suzana suzane suzann
    suzanna suzanne suzete suzette suzi suziane suzie suzy svanhild svante svatava svatopluk svatoslav svein sven sverre svetlana svetoslav
    svitlana swantje swapna swapnil swati sweta swietoslaw syafiq syahrul sybil sybille syble sydnee sydni sydnie syed syifa sylas sylvain
    sylvaine sylvan sylvester sylvestre sylvette sylvia sylviane sylvie sylwester sylwia symone symphony syncere synnove synthia szabina
    szabolcs szczepan szczesny szilard szilveszter szilvia szymon tabata tabatha tabetha tabitha taciana taciane tacio tadas tadashi tadeo
    tadesse tadeu tadeusz tadhg taelor taelyn tafadzwa tage taha tahir tahj tahlia tahmina tahsin taiana taiane taiara taila tailan tailane
    taina tainan tainar tainara taine tairine tais taisa taise taisha taissa taiwo taiz taiza takashi takeshi takisha takudzwa takumi tala
    talan taleah talen tales talha talia taliah taline talis talisa talisha talison talisson talita talitha taliyah talles tallulah talmadge
    talon talya tamala tamar tamara tamas tamatha tameka tamela tamer tamera tamia tamica tamie tamika tamiko tamir tamira tamires tamiris
    tamisha tammara tammie tammy tamra tamya tamyra tana tanaya tancrede taneisha taneli taner tanesha tangela tanguy tania tanika tanisha
    taniya taniyah tanja tanmay tanna tanner tansel tansu tanuja tanushree tanvi tanvir tanya tapani tapio tapiwa tara tarah taraji taran
    taras tarciana tarcila tarcio tarcisio tarciso tarek tari tarik tariq tariro tarja tarjei tarkan taro taron tarra tarsha tarun taryn
    tasha tashia tasia tasnim tassia tassiane tassio tate tatenda tatiana tatiane tatiani tatianna tatiele tatieli tatiyana tatum tatyana
    taua tauan tauana tauane tauani taufik tauno taurean taurus tavares tavaris tavia tavian tavion tavis tavish tavon tawana tawanda
    tawanna tawny tawnya taya tayane tayden tayfun tayla taylan taylar taylee taylen tayler taylin tayna taynara taytum teagan teanna tebogo
    ted teddie teddy teegan teemu teena tegan teguh tegwen tehya teigan teja tejal tejas tejaswini tejo tekin tekla teleri telesforo telma
    telmo temidayo temitope temperance tendai tenisha tenley tennille tenzin teo teodomiro teodor teodora teodoro teodosia teofil teofila
    teofilo tequila tera terance tercio terell terence teresa terese teresina teresinha teresita teressa terez tereza terezia terezina
    terezinha terhi teri terje tero terra terran terrance terrel terrell terrence terri terrie terrill terron terry terttu tesfaye tess
    tessa tessie tetiana teun tevfik tevin thabo thad thaddeus thaiane thaila thaina thainara thais thaisa thaise thaissa thaksin thales
    thalia thalis thalita thalles thamara thamires thamiris thanakorn thanapon thanasis thanawat thandeka thandi thandiwe thane thang thanh
    thao tharindu thatcher thayane thayla thayna thaynara thays thea theadore theda thelma themba themistoklis theo theodor theodora
    theodore theodoros theodule theofanis theophile theophilus theresa therese theresia thereza therezinha theron thiago thibaud thibault
    thierry thijs thilini thilo thinh thisara thodoris thomais thomas thomasina thomaz thor thora thorbjorg thorbjorn thorin thorleif
    thorsten thorvald thulani thurman thurston thuy thyago tia tiago tiana tianna tiara tiarra tiberiu tibor tiburcio ticiane tien tiera
    tierney tierra tiesha tifani tiffaney tiffani tiffanie tiffany tiffiny tigist tigran tihamer tiina tiit tijana tijn tillie tillman tilly
    tilman tilmann tilo tim timea timmie timmothy timmy timo timofei timofey timotea timoteo timothee timothy timur tina tinashe tineke
    tinley tinsley tionna tiphaine tirzah tisha titan titik titilayo tito titouan titus tivadar tiziana tiziano toader tobey tobi tobias
    tobie tobin toby todd todor toini toivo tolga toluwani tom tomas tomasa tomasz tomaz tome tomeka tomi tomika tomislav tommaso tommie
    tommy tomoko tomos tonda tone toney toni tonia tonie tonino tonisha tonja tonu tony tonya toomas tor toralf torben torbjorn tord tore
    torey torfinn torgeir torhild tori toribio torie torild torill torin torleif torquil torrance torrence torrey torri torrie torstein
    torsten torunn tosha touko tova tove towanda toya tracey traci tracie tracy trae traian tramaine trang traudel traute travion travis
    travon trayvon treasa treasure tremaine tremayne trena trent trenten trenton tresa tressa tressie treva trever trevin trevion trevon
    trevor trey treyton treyvon triantafyllos tricia triin trilok trina trine trinh trinidad triniti trinity tripp trish trisha trista
    tristan tristen tristian tristin triston tristyn troels trond troy trude trudi trudy truett truman trung truus tryfon trygve trystan
    tsehay tshegofatso tshepo tsubasa tsutomu tsvetan tsvetelina tuan tuane tucker tudor tudora tudur tugba tuija tulay tulio tullia tullio
    tumelo tumusiime tunahan tuncay tuncer tunde tuomas tuomo turgay turgut turhan turid turkan turner tushar tuti tuula tuulikki tuva tuyet
    twana twila twyla tyana tyanna tyasia tyce tyesha tygo tyla tylan tylar tyler tylor tymon tymoteusz tyquan tyra tyran tyre tyree tyreek
    tyreese tyrek tyrel tyrell tyren tyrese tyron tyrone tyrus tyshawn tyson tyyne tzipi tzvi uanderson ubaldo ubiraci ubirajara ubiratan
    uche uchenna uday udin udo udson ueliton uelton ueslei ufuk ugur uilian uilson uilton ujjwal ujwala ulf ulises ulisses ulker ulku ulla
    ulrich ulrika ulrike ulugbek ulysses umair umar umbelina umberta umberto umesh umit umut unai unal unni upendra upul urbain urbano uriah
    uriel urijah urmas urmila uros urpo ursel ursula ursule urszula urvashi uschi usha usman uta utami utkarsh uwase uwe uwimana uziel uzma
    vaclav vaclava vada vadim vaggelis vagner vahit vaibhav vaida vaidehi vaino vaishali vaishnavi vakhtang valarie valber valborg valci
    valcir valdair valdeci valdecir valdeir valdeli valdelice valdemar valdemir valdemira valdemiro valdeni valdenia valdenice valdenilson
    valdenir valdenira valdenor valderes valderez valderi valdete valdevino valdi valdice valdilene valdimiro valdina valdinar valdinei
    valdineia valdineide valdinete valdir valdira valdirene valdis valdivia valdivina valdivino valdo valdomira valdomiro valentim valentin
    valentina valentine valentino valere valeria valeriana valerie valerio valeriu valery valesca valeska valfredo valkiria valmir valmira
    valmor valnei valorie valquiria valtair valteir valtemir valter valtteri vance vanda vandana vandeir vander vanderlan vanderlei
    vanderleia vanderley vanderli vanderlucia vanderson vandete vandir vando vaneide vanesa vanessa vanete vani vania vanice vanilda vanilde
    vanildo vanilson vanilza vanio vanir vanita vannessa vanni vantuir vanusa vanusia vanuza vanuzia vanya vardan vardhan varsha varun
    vasant vasanthi vasil vasile vasileios vasilica vasiliki vasilis vasily vasudev vasudha vasyl vaughn vavrinec vayda vazul vebjorn veda
    vedat vedran veena veer veera vegard vehbi veijo veikko velda veli velia velina velma velvet venancia venancio venanzio venceslas
    venceslava vendel vendula venessa venice venicio venicios venina venita venkat venkatesan venkatesh ventsislav venus vera veralucia
    verda verdell verena veridiana verla verlin vern verna verne vernell vernetta vernice vernie vernita vernon veronica veronice veronika
    veronique vesa vesela veselin vesna vesselin vesta veysel vianey vianney vibeke vibha vibhuti vicencia vicenta vicente vicentina vickey
    vicki vickie vicky victo victoire victor victoria victoriano victorien victorine victorino victory vida vidal vidar vidhi vidya vidyut
    vigdis viggo vignesh vihaan vijay vijaya vijayalakshmi vikas vikash vikki vikram vikrant viktor viktoria viktoriya vildan vilem vilhelm
    vilho viljo ville vilma vilmar vilmara vilmos vilson vimala vimbai vina vinay vinayak vince vincent vincente vincenza vincenzo vineet
    vineeta vinh vinicio vinicios vinicius vinit vinita vinnie vinod vinson viola violet violeta violetta violette viorel viorica vipin
    virag viraj virendra virgie virgil virgilio virginia virginica virginie virginio viridiana visarion vishakha vishal vishwanath vit
    vitalina vitalino vitaly vitezslav vito vitor vitoria vitorino vitorio vittore vittoria vittorina vittorino vittorio vivaan vivaldo
    vivek viveka vivia viviam vivian viviana viviane viviani vivianna vivianne vivien vivienne vlad vladan vlademir vladena vladimir
    vladimira vladislav vladislava vlado vladut vlasta vlastimil vlastimila vlastislav voicu vojislav vojtech vojtecha volkan volker volkmar
    volmir volnei volodymyr vonda vonnie vratislav vratislava vreni vrushali vuokko vusi vyacheslav vyomesh vytautas waclaw waclawa wade
    wadson wafula wagner wahyu wairimu waithera walace walas walber walburga waldemar waldemir waldir waldomiro waldtraut walid walison
    walisson walkiria wallace wallas wallison wally walmir walquiria walt walter walther walton waltraud waltraut wambugu wambui wanchai
    wanda wander wanderlei wanderleia wanderley wanderson wandeson wanessa wangari wangui wania wanjiku wanjiru waqas waraporn wardell
    warlei warley warner warren wasantha washigton washington washinton wasim wassim wasswa wati waverly wawan wawrzyniec wayan wayde waylen
    waylon wayman waymon wayne webert weder wederson wedson wei wekesa welber welder weldon weligton welington welinton welison welisson
    welitom weliton welligton wellington wellinton wellison welliton wells welson welton wemerson wenceslao wenche wendall wendel wendelin
    wendell wender wenderson wendi wendie wendy wenzel werner weronika weslei weslen wesley weslley wesson westin westley westyn weverson
    weverton whitley whitney wichai wichit widodo widya wiebke wieslaw wieslawa wietske wiktor wiktoria wilames wilber wilbert wilbur
    wilburn wilda wilder wiley wilford wilfred wilfredo wilfrid wilfried wilhan wilhelm wilhelmina wilhelmine wiliam wilian wiliane wilker
    will willa willam willan willard willem willemijn willia william willian williane willians willibald willie willis willy wilma wilmar
    wilmer wilsom wilson wilton wim wincenty windah windell windy winfield winford winfred winfried winifred winnie winona winslow winston
    wirginia wislawa witold wladimir wladyslaw wladyslawa wlodzimierz wojciech wolfgang wolfhard wolfram woodrow worawut woshington wouter
    wren wrenlee wrenley wulan wulandari wyatt wylder wylie wyman wynn wynona wynter xander xanthi xavi xavier xavion xena xenia xia
    xiaoming ximena xin xiomara xitlali xochitl xolani xzavier yaakov yacouba yadiel yadira yael yago yahaira yahir yahya yair yajaira yakov
    yakup yalcin yamila yamilet yamileth yamini yan yana yancy yandel yaneli yanet yang yani yanira yann yannick yannis yanti yanto yara
    yared yareli yarely yaretzi yaretzy yaritza yaron yaroslav yasar yaseen yasemin yash yashika yashoda yashwant yasin yasir yasmeen yasmim
    yasmin yasmina yasmine yasser yassine yasuko yavuz yaw yazmin yazmine yeda yegor yehoshua yehuda yehudis yelena yeliz yemi yerlan
    yesenia yeshua yesica yessenia yessica yetunde ygor yiannis yifan yigit yildiray yildiz yilmaz yisroel yitzchok yitzhak ylva yngve yoav
    yocheved yoel yogesh yogita yohan yohann yoko yolanda yolande yolonda yonas yonatan yonca yordan yordanka yorgos yosef yoselin yoshi
    yoshiko yoshio yossi younes youngho yousef youssef yovani yrjo ysaline yucel yudha yudi yui yuki yuksel yulia yuliana yulianti yulisa
    yulissa yuliya yumi yumiko yuna yunus yure yuri yuridia yurii yuriy yury yusef yusra yusuf yuta yutaka yuthana yuvraj yvan yves yvette
    yvon yvonne yvonnick zacarias zach zachariah zacharias zacharie zachary zachery zack zackary zackery zaden zadie zaenal zafer zahara
    zaharia zahide zahir zahra zaid zaida zaiden zain zaina zainab zainal zaira zaire zakai zakari zakaria zakariya zakary zakhar zaki
    zakiya zakiyah zalan zamari zamfir zamir zander zandra zane zanele zaniya zaniyah zaquel zaqueu zara zarah zaria zariah zarife zarina
    zariyah zavian zavier zavion zawadi zaya zayan zayd zayda zayden zayla zaylee zaylen zayn zaynab zayne zayvion zbigniew zbynek zbysek
    zdena zdenek zdenka zdislava zdravka zdravko zdzislaw zdzislawa zebulon zechariah zeeshan zeferino zehra zeinab zekai zeke zekeriya zeki
    zekiye zelda zeli zelia zelie zeliha zelimir zelina zelinda zelita zeljko zella zelma zena zenaida zenaide zendaya zeneide zeni zenilda
    zenilde zenildo zenilton zenir zenita zenobia zenon zenovia zephaniah zephyrin zerrin zeus zeynep zhanar zhane zhanna zhivko ziad
    ziemowit zila zilda zildete zilma zilmar zina zinaida zineb zinhle zinnia zion zipporah zisis zita ziva zivile zlatan zlatka zlatko
    zodwa zoe zoee zoey zofia zofie zohreh zoi zoie zoilo zola zoltan zora zoraida zoraide zoran zorana zoya zsigmond zsofia zsolt zsombor
    zsuzsa zsuzsanna zubair zuberi zubeyde zubin zuhal zuleica zuleide zulema zuleyha zulfikar zulkifli zulkuf zulma zulmira zumira zurab
    zuri zuriel zuzana zuzanna zuzka zvonimir zyair zyaire zygfryd zygmunt zyla zyon zyta
    """)
"""Whole words."""
