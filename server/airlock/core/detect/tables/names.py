"""Given names in common use, in small letters without accents: by them a column of names is told from one of products.

A list of words says nothing about one value; only the share of a column that it knows counts. From national statistics of first names,
such as https://www.ssa.gov/oact/babynames/ (of which those that 2,000 children were given since 1930), the census of Brazil
(https://censo2010.ibge.gov.br/nomes/, those of 3,000 people) and https://www.behindthename.com/top/, and names of further countries that
are common there without a count. Words of code, towns and those of texts that only fill a page are left out.
"""

from __future__ import annotations

from airlock.core.detect.words import word_set

GIVEN = word_set("""
    aaden aadhya aaliyah aamir aanya aaradhana aaradhna aarav aarna aarne aaron aarti aarush aarya aaryan aaryn aase aayan abadia
    abagail abbey abbi abbie abbigail abbigale abby abbygail abdelaziz abdelkader abdias abdiel abdirahman abdul abdullah abdullahi
    abdulrahman abebe abel abelardo abena abgail abhay abhijeet abhijit abhinav abhishek abigail abigale abigayle abilio abimael abmael
    abner abraao abraham abram abrao abriana abrianna abrielle abril abygail acacia acacio acassio achala achieng achilles acir ada
    adaeze adah adail adailson adailto adailton adair adalberto adalee adalgisa adalgiza adalia adalie adalina adaline adalto adalton
    adalyn adalynn adam adamari adamaris adan adao adara adauto addalyn addalynn addelyn addie addilyn addilynn addison addisyn addyson
    adebayo adebola adeel adeilda adeildo adeilson adeilton adeir adel adela adelaida adelaide adelar adelcio adele adelia adelice
    adelina adeline adelino adelio adelir adelita adell adella adelle adelma adelmo adelso adelson adelyn adelynn ademar ademario
    ademilson ademilton ademir aden adenilda adenildo adenilson adenilton adenilza adenir adeola aderaldo aderbal aderson adevaldo
    adewale adia adiel adil adila adilene adilio adilma adilso adilsom adilson adilton adilyn adilynn adimilson adin adina adison aditi
    aditya adley admilson admir adna adnan adolfo adolph adolphus adonias adonis adora adrain adreia adria adrian adriana adriane
    adrianna adrianne adriano adriel adriele adrieli adrielle adrielly adriely adrien adriene adrienne adrina adroaldo adson adwoa
    adyson aecio aedan aelson aerial afia afonso afranio afton agapito agata agatha agathe agda agemiro agenor ageu agnaldo agne agnes
    agneta agnieszka agostinho agoston agripino aguida aguinaldo agung agus agustin aharon ahmad ahmed ahmet ahmir ahsan aibek aicha
    aida aidan aiden aidos aidyn aigerim aigul aila ailani ailany aileen ailson ailtom ailton ailyn aime aimee ainhoa aino ainsley ainur
    aires airton aisha aislan aislinn aislynn aitana aitor aivar aiyana aiyanna aizhan ajani ajay ajeng ajinkya ajit ajla akash ake
    akeem akhil akhilesh akiko akil akilah akinyi akira akiva akmal akos akosua aksel akshata akshay akua alaia alaide alaides alain
    alaina alaine alair alaiya alam alan alana alanah alane alani alanis alanna alannah alaor alaric alaya alayah alayna alaysia alba
    alberi alberico albert alberta albertha albertina albertino alberto albina albino alcebiades alcemir alcenir alceu alci alcides
    alcilene alcimar alcina alcindo alcineia alcino alcione alcir alda aldair aldeci aldecir aldeir aldemar aldemir alden aldenice
    aldenir aldenira aldenor aldenora aldi aldilene aldineia aldir aldo alea aleah aleandro alec alecia alecio alecsandro aleena alefe
    aleia aleida aleigha aleisha alejandra alejandro alejo alek aleksandar aleksander aleksandr aleksandra aleksei aleksi alemu alena
    alencar alene ales alesandra alesandro alesha aleshia alesia alessa alessandra alessandro alessia alessio aleta aletha alethea
    alethia alex alexa alexadre alexander alexandra alexandre alexandrea alexandria alexandrina alexandro alexandros alexandru alexavier
    alexi alexia alexis alexsander alexsandra alexsandro alexssandro alexus alexys alexzander aleya aleyah aleyna alfeu alfie alfonso
    alfonzo alford alfred alfreda alfredo algusto ali aliah aliana aliane alianna alice alicia alicio alicja alida aliete alife alifer
    alijah alin alina aline alini alipio alirio alisa alise alisha alisher alishia alisia alisom alison alissa alissom alisson alistair
    alita alivia alix aliya aliyah aliyana aliza alize allan allana allegra allen allene alli allie allison allissa allisson alliyah
    allyn allysa allyson allyssa alma almas almaz almerinda almerindo almir almira almiro aloisio aloizio alok alona alondra alonna
    alonso alonza alonzo alora aloysius alpay alper alphonse alphonso alston alta altair altamir altamira altamiro altemar altemir
    althea altina altino alton aluisio aluizio alva alvaro alvie alvin alvina alvino alvis alya alyana alyce alycia alyna alysa alyse
    alysha alysia alyson alyssa alyssia alysson alyvia alzbeta alzenir alzenira alzira amabile amada amadeu amadeus amado amador amaia
    amaka amal amalia aman amanda amandeep amandine amani amar amara amarah amare amari amaria amariah amarie amarildo amarion amaris
    amaro amauri amaury amaya amayah ambar amber amberlee amberly ambika ambria ambrose ambrosio amedeo ameer ameera ameerah amelia
    amelie amen americo amerie amethyst amia amiah amias amie amilia amiltom amilton amin amina aminah aminata aminu amir amira amirah
    amirali amirhossein amiri amit amitabh amity amiya amiyah amjad ammar ammon amna amol amon amor amora amos amoura amparo amra amrita
    amy amya amyah amyra ana anabel anabella anabelle anacleto anadir anahi anahit anaiah anailton anair anais anaiya anakin analee
    anali analia analice analicia analisa analise anamaria anand ananda ananias ananya anas anastacia anastacio anastasia anastasios
    anatalia anatoly anay anaya anayah anayeli anca ancelmo anders andersom anderson andersson andeson andi andie andika andile andra
    andrae andras andre andrea andreas andree andreea andrei andreia andreina andrelina andres andresa andreson andressa andrew andrey
    andreza andrezza andria andriel andriele andrieli andrii andris andriy andrzej andy anel anelise anelita anesia anesio anessa aneta
    anete anett anette anezka angel angela angelena angeles angelia angelic angelica angelie angelika angeliki angelina angeline
    angelino angelique angelita angella angelo angely angelyn angga anggi anggun angie angus anh aniah anibal aniele anika aniket aniko
    anil anilda anildo anilson anilton anindita anirudh anisa anish anisha anisia anisio anissa aniston anita anitra aniya aniyah anizia
    anizio anja anjali anjana anjanette anjelica anker ankit ankita ankur ann anna annabel annabell annabella annabelle annabeth annalee
    annaleigh annaliese annalisa annalise annamaria annamarie anne anneli anneliese annelise annemarie annetta annette annie annika
    anniken annisa anniston annmarie anny anong anouk ansel anselmo ansh ansley anson antal antenor antero anthoney anthony antinio
    antione antionette antoine antoinette anton antone antonela antonella antonette antoni antonia antoniel antonieta antonin antonina
    antoninho antonino antonio antonis antony antti antwain antwan antwon antwone anuj anup anupam anuradha anurag anusha anushka anwar
    anya anyla anyssa aoi aoibheann aoife aparecida aparecido aparicio aparna apinya apolline apoorva apostolos april apryl aqib aquila
    aquiles arabella araceli aracely araci aracy arafat aram aramis aranza arao araya archana archer archibald archie arda ardell arden
    ardis ardith areli arely ares aretha argemiro argeu arham aria ariadna ariadne ariah ariana ariane arianna arianne aric arica arie
    arief ariel ariela ariele arieli ariella arielle aries arif arifin arik arika arildo arilson arin arion arionna ariosvaldo ariovaldo
    aris arissa aristeu aristide aristides ariston aristoteles arivaldo ariya ariyah ariyana ariyanna arja arjun arkadiusz arkady arla
    arlan arleen arlei arlen arlene arlet arlete arleth arlette arley arlie arlin arlinda arlindo arline arlis arlo arlyn armaan arman
    armand armando armen armida armin arminda armindo armon armond armoni arnaldo arnaud arnav arne arnetta arnildo arno arnold arnoldo
    arnulfo aroldo aron aronas arpad arquimedes arron arsenio art artem artemio artemis arther arthit arthu arthur arti artie artis artu
    artur arturo arturs arun aruna arundhati arunima arvid arvin arvind arwen arya aryah aryan aryana aryanna aryeh aryn aryo asa asad
    asaf asbjorn asela asen asep asha ashanti ashely asher ashia ashish ashlea ashlee ashlei ashleigh ashley ashli ashlie ashlin ashly
    ashlyn ashlynn ashok ashten ashtin ashton ashtyn ashutosh ashwin ashwini asiah asier asif asih asiya askar aslaug asli asma aspyn
    assis aston astri astrid asuman asuncion asya ataide athan athanasios atharv athena atieno atif atila atilio atos atreus atreyu
    atticus attila atul aubin aubree aubrey aubri aubriana aubrianna aubrie aubriella aubrielle aubry aude auden audie audra audree
    audrey audriana audrianna audrie audrina audry august augusta augustin augustine augustinho augusto aulia aundrea aurea aurelia
    aureliano aurelie aurelina aurelino aurelio aurenice aureo auri auria auricelia aurilene aurineide aurino aurora aurore austeja
    austen austin auston austyn autum autumn auxiliadora auzira ava avah avalon avalyn avalynn avani avanir avayah avelina avelino aven
    averi averie avery avi avian aviana avianna avigail avila avinash avion aviva avraham avrohom axel axelle axton ayaan ayah ayaka
    ayan ayana ayanda ayanna aydan ayden aydin ayesha ayhan aykut ayla aylah ayleen aylin ayman ayodele ayoub ayrton ayse aysegul aysha
    aysia aytac ayu ayumi ayush ayva azael azalea azalia azamat azari azaria azariah aziel aziz azlan azman azrael azriel azucena azul
    babajide babar babatunde babette babyboy babygirl bagas bagus baila bailee baileigh bakari bakhtiyor bakyt balaji balakrishna balazs
    balbina balbino baldemar balint balram baltazar bambang bambi baptiste baraka barb barbara barbie barbora barbra barbro baris
    barnabas barney baron barrie barron barry bart bartholomew bartlomiej bartolome bartolomeu barton bartosz basant basil basilio
    bassam bastian bastien batbayar batista batsheva battista baxter bayar baylee bayleigh bayley baylie baylor bayu bayumi beata
    beatrice beatris beatrix beatriz beau beaux becca beck beckett beckham becki beckie becky behnam behzad bekele bekir bela belen
    belgin belinda bella bellamy bello belmira belmiro belva ben benaiah bence bendeguz benedek benedetta benedict benedita benedito
    bengt benicio benita benito benjamen benjamim benjamin benji benjiman bennet bennett bennie benny benoit benson benta bente bentlee
    bently bento benvinda berenice berit berk berkay berkley bernabe bernadete bernadett bernadette bernadine bernadino bernado bernard
    bernarda bernardete bernardine bernardino bernardo bernd bernice bernie berniece bernita berry bert berta bertha bertie bertram
    bertrand beryl bessie betania beth bethanie bethann bethany bethel betina beto betsey betsy bette bettie bettina betty bettye beulah
    beverley beverly bexley beyza bhagya bharat bharati bhaskar bhavana bhavesh bhavna bhavya biagio bianca bianka biatriz bibiana bijan
    bijoy bilal biljana bill billie billy billye bimala bipin birdie birger birgit birgitta birthe bishnu bishop bjarne bjorn blade
    blain blair blaire blaise blaize blake blakely blanca blanche blane blanka blas blayke blayne blaze blossom blythe boaz bob bobbi
    bobbie bobby bobbye bobur bode boden bodhi bodie bodil bogdan boglarka bohdan bohumil bohumila bohuslav bojan bojana bolanle bolat
    bolormaa bongani bonifacio bonita bonnie bonny booker boone boris borislav borje botond bowen bowie boyce boyd bozena bracha brad
    braden bradlee bradley bradly bradon brady bradyn braeden braedon braedyn braelyn braelynn braian braiden bram brandan brandee
    branden brandi brandie brandin brando brandon brandt brandy brandyn branislav branko brannon branson brant brantlee brantley bras
    brasilina braulio braxton braxtyn brayan brayden braydon braylee brayleigh braylen braylin braylon brayson brayton braz brea breana
    breann breanna breanne breck brecken bree breeanna brena brenda brendan brenden brendo brendon brenna brennan brennen brenno brennon
    breno brent brentley brenton breon breonna bret brett bria brian briana brianna brianne briar brice bridger bridget bridgett
    bridgette brie brieanna briella brielle brien brieuc brigette briggs brigham brigid brigida brigitte brijesh briley brinda brinlee
    brinley brion brionna brisa briseida brissa bristol britany britney britni britt britta brittaney brittani brittanie brittany
    brittnee brittney brittni brittnie brittny britton brixton broc brock broderick brodie brody brogan bronagh bronson bronwyn bronx
    brooke brookelyn brookelynn brooklin brooklynn brooks bruce bruna bruno bryan bryana bryanna bryant bryar bryce brycen bryer brylee
    bryleigh brylie bryn brynlee brynleigh brynley brynn brynna brynne bryon brysen bryson bryton buck budi budiman buffy buford bulent
    burak burcu burke burnell burt bushra busra butch byron cacilda cade caden cady caeden cael caelan caelyn caesar caetano cagla cahya
    cahyo caic caiden caike cailane cailey cailin cailyn cain caine caio caique caitlin caitlyn caitlynn caius calder caleb calebe
    caleigh calen caley cali caline calista calla callahan callan calleigh callen calli callie calliope callista callum calos calum
    calvin camari cambree cambria cambrie camden camdyn camelia cameran cameron cameryn cami camila camile camili camilla camille
    camilly camilo camily cammie camren camron camryn candace candance candelaria candi candice candida candido candie candis candra
    candyce cannon cansu canyon capri caprice capucine cara cardell carem caren carey carie carin carina carine carisa carissa carl
    carla carleane carlee carleen carleigh carlene carleton carletta carley carli carliane carlie carlin carlinda carlindo carlito carlo
    carlos carlota carlotta carlton carly carlyle carlyn carma carman carmel carmela carmelia carmelina carmelinda carmelita carmella
    carmelo carmem carmen carmina carmine carmo carmon carmosina carnell carol carolaine carolann carole carolee carolina caroline
    carolini carolyn carolyne carolynn carri carrie carrington carrol carroll carsen carson carsten carsyn carter cartier carver cary
    caryl caryn carys casandra casen casey cashton casia casie casimir casio cason caspian cassandra cassaundra cassi cassia cassian
    cassiana cassiane cassiano cassidy cassie cassilda cassio cassius cassondra castiel cataleya catalin catalina catarina catarine
    catelyn caterina cathal catharina catharine catherine cathey cathi cathie cathleen cathrine cathryn cathy catia catiana catiane
    catina catrina caua cauam cauan cauana cauane cauani caue cayden caydence cayla caylee cayleigh caylin caysen cayson cecelia cecil
    cecile cecilia cecilio cecily cedric cedrick cees celal celena celeste celestin celestina celestine celestino celi celia celiane
    celina celine celino celio celita celma celso celson cem cemal cenek cengiz cenira ceren cesar cesare cesario cezar chace chad chadd
    chadrick chadwick chaiane chaim chaimae chaitanya chaiwat chalerm chamara chaminda chana chancellor chanda chandan chandler chandni
    chandra chandrakant chandrashekhar chanell chanelle channing chantal chante chantel chantell chantelle charalambos charis charise
    charisma charissa charisse charla charlee charleen charleigh charlene charles charleston charlette charley charli charlie charline
    charlize charlotte charlton charly charmaine charolette chasen chasidy chasity chassidy chassity chastity chathura chauncey chava
    chaya chayce chayse chaz chebet cheikh cheila chelsea chelsey chelsi chelsie chelsy chema chen cheptoo cheree cheri cherie cherilyn
    cherise cherish cherokee cherri cherrie cheryl cheryle cheryll chesley chesney chet chetan chetana chevelle cheyanne cheyenne
    chiamaka chiara chidi chikako chinedu chinmay chinonso chinwe chioma chipo chiquita chirag chirlei chirley chitra chloe chris
    chrissy christ christa christain christal christan christel christen christene christi christian christiana christiane christianna
    christie christin christina christine christofer christoper christoph christophe christopher christos christy chrystal chukwu
    chukwuemeka chyanne chyna chynna cian ciana cianna ciara ciaran ciarra cibele cibeli cicely cicera cicero cida cidinei cielo cienna
    ciera cierra cihan cilas cilene cillian cinara cinda cindi cindy cinnamon cinthia cintia cinzia ciprian cipriano cirene cirilo
    cirlei cirlene ciro citlali citlalli citlaly cladio clair claira claire claiton clara clarance clare clarence clarice clarinda
    clarindo clarisa clarise clarissa clarisse clarke claud claude claudeci claudecir claudemir claudemiro claudenice claudenir claudete
    claudette claudia claudiana claudiane claudiano claudie claudiene claudilene claudimar claudina claudine claudinei claudineia
    claudineide claudinete claudiney claudino claudio claudiomar claudiomiro claudionor claudir claudiu claudivan claudomiro claus clay
    clayton clea cleane cleber cleberson clebio clebson cleci clecia clecio cledson cleia cleice cleiciane cleide cleidiana cleidiane
    cleidimar cleidson cleilson cleilton cleison cleisson cleito cleitom cleiton clelia clemencia clement clemente clementina clementine
    clemilda clemilson clemilton clenilda clenilson clenio cleo cleomar cleon cleone cleonice cleria clerio cleriston clesia clesio
    cleta cletus cleudiane cleunice cleusa cleuton cleuza cleve cleverson cleverton cleyton clicia clifford clint clinton clive
    clodoaldo cloe clotilde cloves clovis clyde coby codey codie codrin cody coen cohen colbie colby coleen coleman coleson coleton
    colette colin colleen collette collin collins colm colson colten colter coltin colton conceicao concepcion concetta conley conner
    connie connor conor conrad conrado constance constancia constant constantin constantine constantino consuelo contessa conway cora
    coralee coralie coraline corban corbin corbyn cordelia cordell coreen corentin coretta corey cori corie corin corina corine corinna
    corinne corissa corliss cormac cornelia cornelio cornelis cornelius cornell corrado corrie corrin corrina corrine corry cortez
    cortland cortney corwin cory cosette cosimo coskun cosma cosme cosmin cosmo costel coty courtland courtney courtnie craig crawford
    cree creed creighton cremilda crescencio creusa creuza crislaine crislane crislene crispim crispina crissy crista cristal cristen
    cristi cristiam cristian cristiana cristiane cristiani cristiano cristie cristiele cristin cristina cristine cristino cristobal
    cristofer cristopher cristovao cristy crosby crue cruz crystal csaba cullen curley curt curtis curtiss custodia custodio cydney
    cyndi cynthia cypress cyril cyrille cyrus daan dacia dacian daelyn dafine dafne dag dagmar dagoberto dahlia daiana daiane daiani
    daiara daichi daija daijah daiki dailson dailton dailyn daina daine daise daisha daisuke daisy daivid daja dajah dajuan dakari
    dakoda dakotah dalary dalci dale daleyza dalia dalibor dalila dalilah dalius dallin dalma dalmir dalmo dalton dalva dalvan dalvina
    damani damarcus damares damari damarion damaris damen dameon damian damiana damiano damiao damien damion damir damodar damon damond
    dan dana danae danang dandara dandre danelle danette dangelo dani danial danica daniel daniela daniele danieli daniell daniella
    danielle danielli danielly daniely danika danila danilo danisha danita daniyar danna dannette danni dannie danniel dannielle danny
    danubia danuta danya danyel danyell danyelle daphne daquan dara darby darcey darci darcie darcio darcy darell daren daria darian
    dariana dariane dariel darien darin darina dario darion darius dariusz darko darla darlan darleen darlei darlene darli darliane
    darline darlison darlyn darnell darold daron darragh darrel darrell darren darrian darrick darrien darrin darrion darrius darron
    darryl darshana darvin daryl daryle daryn dasha dashaun dashawn dashiell dasia dauren dave daven daveon davey davi davian david
    davida davide davidson davie davila davin davina davion davis davison davit davon davonte davy dawid dawit dawn dawna dawne dawson
    daxton dayana dayanara dayane dayanna dayla daylan dayle daylen daylin daylon dayna dayne dayo dayse daysha deacon dean deana
    deandra deandre deandrea deane deangelo deann deanna deanne deante deanthony deasia debashish debbi debbie debbra debby debi debora
    deborah debra debrah decio decker declan deden dedi dedra dedrick dedy deeann deedee deedra deegan deena deepa deepak deepali
    deepika deidra deidre deilson deion deirdre deise deisi deisiane deisy deivid deivide deividi deivison deivson deize dejah dejair
    dejan dejanira dejon dejuan deklan delaine delana delaney delanie delano delbert delci delcio delfina delfino delia deliane delicia
    delila delilah delinda delio delisa della delma delmar delmer delmira delmiro delois delora delores deloris delphine delson delton
    delvin delza demarco demarcus demari demario demarion demarius demetra demetri demetria demetric demetrice demetrio demetrios
    demetris demetrius demi demian demitri demond demonte dempsey dena denae denali deneen denes deni denice denilson denilton denilza
    denim denir denis denise denisha denison denisse denita denival denivaldo deniz denize denner dennie dennis dennise denny denton
    denys denzel denzil deoclecio deolinda deon deondre deonna deonta deontae deonte dequan deraldo derci dereck derek deric derick
    derik derivaldo derli dermot deron derrek derrell derrick derrik derwin derya desean deshaun deshawn deshon desi desirae desiree
    desislava desmond despina despoina dessie destany destinee destiney destini destinie destiny desy detra deusa deusdete deusilene
    deusimar devair devan devanir devansh devante devaughn deven devendra devika devin devison devlin devon devona devonta devontae
    devonte devora devorah devyn dewa dewayne dewey dewi dewitt dexter deyse deyvid dezirae dezmond dezso dhananjay dharmendra dhea
    dhruv dhruva diah dian diana diane diann dianna dianne dick dickie didier didik diego diene dienifer diesel dieter dietrich dijalma
    dika dilan dilani dilara dilawar dilce dilek dilene dilip dillan dillard dillion dillon dilma dilmar dilnoza dilshan dilshod dilson
    dilva dilza dimas dimitar dimitra dimitri dimitrios dimitris dimitur dina dinah dinair dinalva dinara dinesh dino dinora dinuka
    diogenes diogo diomar dion dionata dionatan dione dionei dioneia diones dionisia dionisio dionizio dionna dionne dionte diovana
    dipak dipika dirce dirceu dirk dirlei dirlene diva divaldo divanir divina divine divino divya divyansh divyanshu dixie dixon diya
    djair djalma djanira djordje dmitri dmitry dmytro dobromir dogan doglas dolglas dollie dolly dolores domenic domenick domenico
    domicio dominga domingas domingos dominic dominick dominik dominika dominique dominque domonic domonique don dona donal donald
    donatella donato donavan donavin donavon donell doni donielle donita donizete donizeti donna donnell donnie donny donovan donta
    dontae dontay donte dontrell donya dora doraci doralice doralina doran dorcas doreen dorene doretha dorgival dori dorian dorien
    dorin dorinda dorine doris dorit dorival dorivaldo dorota doroteia dorothea dorothy doroti dorris dorsey dorte dortha dorthy
    dorvalina dorvalino dottie doug douglas douglass dovid dovie doyle dragan dragana dragomir dragos drahomira draven drayden dreama
    drema driele driss dror drucilla drue duane ducilene ducineia dudley dulani dulce dulcilene dulcineia dumitru duncan durval
    durvalina durvalino dusan dushyant dustin dusty dustyn duwayne dwain dwaine dwan dwane dwayne dwi dwight dylan dyllan dylon dynasty
    eamon earl earlene earline earnest earnestine eartha eason ebba eber eberson eboni ebonie ebony ebru ece ed eda edcarlos eddie eddy
    edegar edelson edemar edemilson edemir edenilson edenir ederson edesio edevaldo edgar edgard edgardo edgars ediana ediane edicarlos
    edicleia edie edielson ediene edigar edijane edila edilaine edilane edilania edilberto edileia edileide edilene edileusa edileuza
    edilma edilsa edilsom edilson edilton edilza edimar edimara edimilsom edimilson edimundo edina edinaldo edinalva edinei edineia
    edineide edinelson edinete edinilson edio edipo edir edison edit edite edith edival edivaldo edivan edivania edivanio edjane edla
    edlaine edlene edleuza edmar edmara edmeia edmilsom edmilson edmond edmund edmundo edna ednaldo ednalva ednei edneia edneide
    ednelson edney ednilson edno edoardo edouard edsel edsom edson eduard eduarda eduardo edurne edval edvaldo edvan edvando edvania
    edvanio edvar edward edwardo edwin edwina edyta edythe eero eetu eeva effie efigenia efrain efrat efren eftychia efua egidio egil
    eglantine egle egnaldo egon ehab ehud eian eila eileen eimear einar einat eino eirik eisley eitan eithan eitor eivind eka ekaterina
    ekaterini ekmel ekrem eladio elaina elaine elam elan elana elane elani elayna elayne elba elber elbert elci elcio elda elden elder
    eldo eldon eldridge eleandro eleanor eleanora eleanore eleazar eleftheria elena eleni elenice elenilda elenilde elenildo elenilson
    elenilton elenir elenita eleno eleonora eleuza elexis elgin eli elia eliabe eliam elian eliana eliandra eliandro eliane eliani
    elianna eliano elias eliazar elicia elida elidia elidiane elidio elie eliel elielma elielson elielton elienai eliene elieser eliesio
    eliete eliezer elif elijah elimar elin elina elinaldo eline elineide elinete elinor eliomar elionai eliot eliott elisa elisabete
    elisabeth elisama elisandra elisandro elisane elisangela elise eliseo elisete eliseu elisha elisheva elisia elisiane elisio eliska
    elismar elison elissa elissandra elissandro elisson elisvaldo elita eliton eliude elivaldo elivan elivania elivelton eliyah eliyahu
    eliza elizabet elizabete elizabeth elizabethe elizabeti elizama elizandra elizandro elizane elizangela elizebeth elizel elizete
    elizeu elizia eliziane ella ellem ellen ellena ellery elli elliana ellianna ellie elliot elliott ellis ellison ellsworth elly ellyn
    elma elmer elmo elnice elnora eloa elodie eloi eloina eloir eloisa eloise eloiza elon elora elouise elowyn eloy elpida elpidio elroy
    els elsa else elsie elsio elso elson elton elva elves elvia elvin elvio elvira elvis elwin elwood elyana elyse elyssa elza elzbieta
    elzi elzira emad emalee emani emanoel emanuel emanuela emanuele emanueli emanuelle emanuelly emanuely emari emberly emberlyn
    emberlynn emeka emeli emelia emelie emeline emely emelyn emerald emeri emerie emersom emerson emersyn emery emese emeterio emi
    emidio emigdio emiko emil emile emilee emilene emili emilia emilian emiliana emiliano emilie emilio emille emilli emilly emilson
    emily emine emir emma emmalee emmaleigh emmaline emmalyn emmalynn emmanuel emmarie emme emmeline emmerson emmet emmett emmi emmie
    emmit emmitt emmy emogene emoni emory emrah emre emry encarnacion endah endang ender enderson endre eneas enedina eneias eneida
    eneko enes engin enid eniko enilda enildo enilson enio enir enivaldo ennio ennis enoch enoque enora enrica enrico enrique ensley
    enzo eoin epaminondas ephraim epifanio eraldo erasmo ercan erci ercilia ercilio ercument erdem eremita eren ereni erenice erenilda
    erenita erhan eriberto eric erica erich erick ericka ericles erico ericson erie erik erika erike erin erinaldo erinn erique eris
    erismar erison erisvaldo erivaldo erivan erivania erivelto erivelton erkki erlan erlane erlinda erling erlon erma ermanno ermek
    ermelinda ermes ermeson ermias erminia erminio erna ernandes ernando ernane ernani ernest ernestina ernestine ernesto ernie erno
    ernst eron erondina eroni eronildes eronildo erotides erotildes errol ersin ertugrul ervin erwan erwin eryn erzsebet esai esau
    esdras esequiel esko esmael esme esmeralda esmeraldo espedita espedito espen esperanza esra essam essie esteban estefane estefani
    estefania estefano estefany estela estelina estelita estella estelle estenio ester estevam estevan estevao esther estrella eszter
    etelka etelvina eternity etevaldo ethan ethel ethen etiene etienne ettore euclides eudes eugene eugenia eugenie eugenio eulalia
    eulina eulogio eunice eunji eurico eurides euripedes eusebio eustaquio euvira euza euzebio eva evair evaldo evalyn evalynn evan
    evander evando evandro evaneide evangelia evangelina evangeline evangelista evangelos evani evania evanice evanilda evanilde
    evanildo evanilson evanio evanir evaristo eve evelen eveli evelim evelin evelina eveline evellyn evely evelyn evelynn everaldo
    everardo everett everette everlee everleigh everley everly everson evert evertom everton evette evgeny evie evilasio evilin evin
    evon evonne ewa ewan ewerton expedito eyal eystein ezekiel ezell ezequias ezequiel ezio ezra ezrah ezz fabia fabian fabiana fabiane
    fabiano fabiele fabien fabienne fabio fabiola fabiula fabrice fabricia fabricio fabrizio facundo fadhil fadhli fadi fadime fadli
    fagner fahad faheem fahmi faigy faisal faith faizal fajar fallon falon fannie fanny farah farai farhad farhan farhana farid fariha
    faris faron farooq farouk farrah farrell farris farrukh faruk farzad farzana fatema fatih fatima fatimah fatma fatou fatoumata
    faustina faustine faustino fausto fauzan fauzi favian fawn faye fayth febri federica federico fedor felecia felica felice felicia
    feliciana feliciano felicio felicita felicity felipe felipi felisberto felisha felix fellipe felton femke fenna ferdinand ferdinando
    ferdynand ferenc fergal ferhat feri feride fermin fern fernada fernado fernand fernanda fernandes fernando ferris fevzi fidel fikret
    fikri filiberto filip filipe filipi filippo filiz filomena finbar finley finn finnegan finnian finnley fiona fiorella firman firmina
    firmino fitri fitria flavia flaviana flaviane flaviano flavien flavio fletcher fleur flint flor flora floraci florence florencia
    florencio florene florent florentina florentino florian floriano florin florinda florine floripes floris florisvaldo floriza flossie
    floyd flynn folake folasade fonda forrest fortunato foster fotini fotis fouad fracisca fracisco franca francelina frances francesca
    francesco franchesca franciane francica francico francidalva franciel franciele francieli francielle francielly franciely franciene
    francileide francilene francimar francimara francinaldo francine francinei francineide francinete francinildo francis francisca
    francisco francislaine francislene franciso franciszek francivaldo franco francois francoise franisco frank frankie franklyn franky
    franscisca franscisco fransisco frantisek franz fred freda freddie freddy frederic frederick frederico frederik fredric fredrick
    fredrik fredson fredy freek freeman freida freya freyja frida frieda friedrich fritz frncisco frode froylan fruzsina fuat fulgencio
    fulton funmi funmilayo furaha furkan gabe gabino gabor gabriel gabriela gabriele gabrieli gabriella gabrielle gabrielli gabrielly
    gabriely gadiel gael gaelle gaetan gaetano gage gaia gaige gail gajendra gala galdino gale galen galih galilea galina galit galuh
    galya gamze ganbold ganesh gannon gardenia gareth garett garfield garland garnet garnett garold garret garrett garrick garrison
    garry garth gary gaspar gaspard gasparina gaston gatlin gaurav gauri gautam gaven gavin gavyn gayane gayatri gaye gayla gayle gaylen
    gaylene gaylon gaylord gaynell gean geane geani gearld gearldine geary geci gedalva gediminas geeta geferson geilson geir geisa
    geise geisiane geison geiza gelson gema gemma gena genario genaro gene geneci generosa genesio genesis genevieve genie genifer
    genilda genildo genilson genilton genir genival genivaldo genna gennady geno genoveva gentil gentry geny geoffrey georg george
    georgeann georgene georges georgetta georgette georgi georgia georgiana georgianna georgie georgina georgine georgios geova geovan
    geovana geovane geovani geovania geovanna geovanni geovanny gerald geralda geraldina geraldine geraldino geraldo geralyn gerard
    gerardo gerci gercina gercino gerd gerda geremias gergana gergely gergo gerlane germaine german germana germano gerold geronimo
    gerri gerrit gerry gerson gertie gertrude gertrudes gerusa geruza gervasio gesiane gesica gesiel gesse gessi gessica getulio gevorg
    geza ghada gheorghe ghislaine ghita ghulam giacomo giada giana giancarlo giane giang gianluca gianna gianni giannis gianpaolo
    giavanna gibson gicelia gideon giedre gigi gijs gilang gilbert gilberto gilcimar gilda gildasio gildete gildo gileno giles gilherme
    giliard giliarde gilles gillian gilma gilmar gilmara gilmario gilnei gilsa gilsom gilson gilton gilvam gilvan gilvana gilvane
    gilvaneide gilvanete gilvani gilvania gilza gina ginaldo ginette ginevra ginger ginny gino gintaras gioele giordano giorgi giorgia
    giorgio giorgos giovana giovane giovani giovanna giovanni giovanny girish girlane girleide girlene girma gisel gisela giselda gisele
    giseli giselia giselle gislaine gislane gisleine gislene gissel gisselle gitty giulia giuliana giuliano giulio giuseppe giuseppina
    givaldo givanilda givanildo gizele gizella gizelle gizem glaci gladis gladson gladys glauber glauce glaucia glauciane glauciene
    glaucio glauco gleb gledson gleice gleiciane gleiciele gleide gleidson gleise gleison gleisson glen glenda glendon glenn glenna
    glennis gleyce glinda gloria glynda glynis glynn gocha godfrey gokhan golda goldie goncala goncalo gonzalo gopal gopi gopinath goran
    gordana gordon gorete gorge gorka gosta govind graca grace gracelyn gracelynn gracen gracey graciana graciane graciano gracie
    graciela graciele gracieli graciene graciete gracilene gracyn grady graeme graham grainne granger grant granville grasiela grasiele
    grasieli grayce grayden graydon graysen grayson grazia graziano graziela graziele grazieli grazielle grazyna grecia greer greet greg
    gregg greggory gregor gregori gregoria gregorio gregory greice greta gretchen grete grethe gretta greysen greyson griffin grigore
    grigory griselda gro grover grzegorz guadalupe guaraci guido guilerme guilhem guilherme guilhermina guillaume guillermo guinevere
    guiomar gul gulay gulherme gulnara gulnora gulsen gulshan gumercindo gumersindo gunars gunawan gunilla gunjan gunnar gunnel gunner
    gunther guntis guntur guri gurpreet gussie gustaf gustav gustave gustavo gutemberg guus guy gwen gwenaelle gwenda gwendal gwendolyn
    gwenyth gwyn gwyneth gyorgy gyula habib habimana hadassa hadassah haden hadi hadiza hadlee hadleigh hadley hafiz hafizah hafsa hagen
    haiden haidyn haile hailee hailey hailie haily haisley haitham hajar hajnalka hakan hakeem hakim hakob hakon halee haleigh halen
    haley halie halil halima halina halle halley hallie haluk halvor halyna hamid hamidreza hamilton hamisi hampton hamza hana hanah
    hanan hande hanh hani hanif hank hanna hannah hanne hanneke hannes hannu hans hansel harald harish harlan harland harlee harleigh
    harlem harlen harley harlie harlow harlyn harm harmon harmoni harmonie harold haroldo harper harpreet harri harriet harriett
    harriette harrison harry harsha harshad harshit harshita hartley haruka haruto harvey haryanto hasan hashini hasim hasini hassan
    hatem hatice hattie hauwa havard hawa haydee hayden haydn hayes haylee hayleigh hayley haylie hayward haywood hazel haziq heather
    heaven heavenly heber hebert hector hedvig hedvika hedy hege heide heidi heidy heike heikki heiko hein heinrich heinz heitor helaine
    helcio helder helem helen helena helene helenice helenita heleno helga helge helia helida helio heliton hellen helmi helmut heloisa
    heloise heloiza helton hemant hemanth hemerson hemlata henderson hendra hendri hendrik hendrix henk henley henna henning henri
    henric henrietta henriette henrik henrique henrrique henry henryk hensley heraldo herbert hercilia herculano hercules heriberto
    herica herique herlina herlinda herman hermann hermelinda herminia herminio hermon hernan hernandes herschel hershel herve hester
    hesti heverton hezekiah hiago hicham hideo hieronim hieu higo higor hikmet hilal hilario hilary hilda hilde hildete hildo hilkka
    hillary hilma hilton himanshu himesh hinnerk hipolito hiram hiroko hiroshi hisham hitesh hiwot hjalmar hoa hoang hobert holden
    holger holley holli hollie hollis holly homer homero honesty honey honore honorina honorio honza horace horacio horia horlando horst
    hortencia hortense hortensia hosana hosea hossam hossein houria hovhannes howard howell hoyt hristo hrithik hrvoje hubert huda
    hudson huey hugh hugo huguette huib hulya humberto huong huseyin hussein huxley hyejin hynek hyrum hyun iago iain ian ianca iandra
    iane iara iarla iasmim iasmin ibolya ibrahim ibrahima icaro ichiro ida idalia idalina idella idris ieda iesha ieva ifeanyi ifeoma
    ignacio ignas ignatius ignes igor ihor ikenna iker ilan ilana ilaria ilario ilca ilda ildete ildiko ildo ileana ilene ilham ilhan
    iliana ilias ilinca ilka ilker ilkka illiana ilma ilmar ilmari ilona ilsa ilse ilson ilton ilya ilyas ilyass ilza ilze imaculada
    iman imani imanol imari imelda imma immanuel imogen imogene imran imre imtiaz inacia inacio inaldo inara inaya indah indiana
    indianara indiara indie indira indra indrajit indrek indy ineke ines inese inez infant inga inge ingeborg ingegerd ingemar inger
    ingred ingrede ingredi ingrid ingride ingridi ingvild inka inmaculada inna intan ioan ioana ioanna ioannis iola iolanda ion iona
    ionara ione ionel ionut ipek iqbal iqra iracema iraci iracilda iracir iracy iraides irailde iraildes irakli iramar iraneide iranete
    irani iranilda iranilde iranildo iranir irati irem irena irene ireni irenice irenilda ires irfan iria irie irina irineia irineu
    irini iris irismar irja irlan irma irvin irving irwan irwin iryna isaac isaak isabel isabela isabele isabeli isabell isabella
    isabelle isabelli isabelly isabely isac isadora isael isai isaiah isaias isais isaline isamar isamara isamu isaque isaura isela isha
    ishaan ishan ishara ishita ishmael ishwar isiah isidoro isidro isis isla islaine islane ismael ismail ismar ismenia isobel isolde
    isolete isolina issac istvan isuru itacir itai itala italia italo itamar itamara itzayana itzel itziar iulia iulian iuliana iuri
    iury iva ivair ivaldo ivam ivan ivana ivanaldo ivane ivaneide ivanete ivani ivania ivanice ivanil ivanilda ivanilde ivanildes
    ivanildo ivanilson ivanilton ivanir ivanira ivanise ivanna ivano ivar ivars ivaylo ivelina iveta ivete ivette ivey ivica ivonaldo
    ivone ivonei ivoneide ivonete ivoni ivonne ivy iwan iwona iyana iyanna iyla izaac izaak izabel izabela izabele izabeli izabella
    izabelle izac izadora izael izaiah izaias izaque izaura izayah izilda izolina izzabella izzat jaak jaakko jaan jaap jabari jacalyn
    jacari jacco jace jacek jacelyn jacen jacey jaci jaciane jaciara jacie jaciel jaciele jacilene jacinda jacinta jacinto jacir jacira
    jack jackeline jackelyn jacki jackie jacklyn jacklynn jackson jacky jaclyn jaclynn jaco jacob jacobo jacoby jacopo jacorey
    jacqualine jacque jacquelin jacqueline jacquelyn jacquelyne jacquelynn jacques jacquline jacqulyn jacson jacy jada jade jadelyn
    jaden jader jaderson jadiel jadilson jadin jadir jadon jadson jadwiga jadyn jaeda jaeden jaedon jaedyn jael jaela jaelin jaelson
    jaelyn jaelynn jagdeep jagdish jagger jagruti jaheim jahir jahlil jahmir jaiane jaida jaiden jaidyn jaila jailda jailene jailma
    jailsom jailson jailton jailyn jailynn jaime jaimee jaimie jaina jainara jaine jair jaira jairo jairus jaison jajuan jakai jakari
    jakayla jake jakeline jakob jakobe jakobi jakson jakub jala jalani jalayah jaleah jaleel jaleesa jalen jalil jalin jalisa jalissa
    jaliyah jalon jalyn jalynn jamaal jamal jamar jamarcus jamari jamarion jamaya jame jamee jameel jamel jamell jamerson james jamesha
    jameson jamey jami jamia jamiah jamie jamil jamila jamilah jamile jamili jamille jamilly jamilson jamily jamin jamir jamison jamiya
    jamiyah jammie jamon jamya jan jana janae janai janailson janaina janaine janaki janay janaya jander janderson jandir jandira jane
    janea janee janeen janeide janel janell janelle janelly janely janene janes janessa janet janete janeth janett janetta janette janey
    janhvi jani jania janiah janice janicleide janie janiece janiel janiele janieli janilson janina janine janio janir janira janis
    janise janiya janiyah jann janna jannah jannatul janne janneke jannet jannette jannie janos jansen januario janya janyla jaquan
    jaquelin jaqueline jaquelini jaquelyn jaques jaquez jarad jarbas jardel jardiel jared jarell jaren jaret jareth jarett jari jariel
    jarka jarle jarlene jarmila jarmo jarod jaromir jaron jaroslav jaroslava jaroslaw jarred jarrell jarren jarret jarrett jarrod jarvis
    jarwo jase jasen jashawn jasiah jasiel jasleen jaslene jaslyn jaslynn jasmin jasmine jasmyn jasmyne jasna jason jasper jaspreet
    jasur jatin jaunita javan javed javen javian javier javin javion javon javonte jawad jaxen jaxon jaxson jaxton jaxtyn jaxx jaxxon
    jay jaya jayant jayanti jayce jaycee jayceon jaycie jaycob jayda jaydan jayde jaydeep jayden jaydin jaydon jaye jayesh jayla jaylah
    jaylan jaylani jaylee jayleen jaylen jaylene jaylin jaylon jaylyn jaylynn jayme jaymee jaymes jaymie jayna jayne jayse jaysen jayson
    jayven jayvion jayvon jazelle jaziah jaziel jazlyn jazlynn jazmin jazmine jazmyn jazmyne jazzlyn jazzmin jazzmine jean jeana
    jeanderson jeane jeanelle jeanene jeanetta jeanette jeanie jeanine jeanmarie jeanna jeanne jeannette jeannie jeannine jedediah
    jedidiah jefersom jeferson jefersson jefeson jeff jefferey jefferson jeffery jeffrey jeffry jeisa jeisiane jeison jelani jelena
    jelle jelson jemma jena jenae jenee jenefer jenell jenelle jenesis jenessa jeni jenica jenifer jeniffer jenilson jenine jenise
    jenival jenivaldo jenna jennah jennette jenni jennie jennifer jenniffer jennings jenny jeno jens jensen jenson jeorge jeova jeovana
    jeovane jeovani jepkosgei jeppe jerad jerald jeraldine jeramiah jeramie jeramy jere jered jerel jereme jeremey jeremiah jeremias
    jeremie jeremy jerferson jerfeson jeri jeriah jerica jerilyn jerimiah jermain jermaine jermey jermiah jerod jeroen jerold jerome
    jeromy jeron jeronimo jerrel jerrell jerri jerrica jerrick jerrie jerrod jerrold jerry jerson jerusa jerzy jesenia jeshua jesiah
    jesica jesiel jesper jess jessa jessalyn jesse jessenia jessi jessiah jessiane jessica jessie jessika jesslyn jessy jesuina jesuino
    jesus jethro jett jeverson jevon jewel jewell jhenifer jheniffer jhennifer jhon jhonata jhonatan jhonatas jhonathan jhone jhones
    jhoni jhonny jhony jiahao jian jianna jignesh jihad jihoon jilberto jill jillian jilmar jilson jilvan jim jimena jimmie jimmy jin
    jina jindrich jiovanni jiraiya jireh jiri jirina jiro jiselle jisoo jitendra jitka jiwoo jiya joab joabe joachim joaci joacir joan
    joana joanderson joane joanice joanie joanita joann joanna joanne joao joaquim joaquin joaquina joares joarez joas jobson jocelaine
    joceli jocelia jocelin jocelina jocelino jocelio jocelyn jocelyne jocelynn jocemar jochen jociane jociel jociele jocilene jocimar
    jocimara jodee jodi jodie jody joe joedson joel joelia joell joella joelle joellen joelma joelson joerg joeseph joesph joetta joette
    joey johan johana johann johanna johannah johannes john johna johnathan johnathon johnetta johnie johnmichael johnna johnnie johnny
    johnpaul johny joice joiciane joie joilma joilson joise joke jokin joko jolanda jolanta jolee joleen jolene jolie jolynn jomar jon
    jona jonah jonas jonata jonatam jonatan jonatas jonatha jonathan jonathas jonathon jone jonell jonelle jonh joni jonilson jonna
    jonnie jonny jony joop joost jordan jordana jordania jordao jorden jordi jordin jordon jordy jordyn jordynn jorg jorge jorgen
    jorgina jori joris jorja jorje jorunn jory jos josafa josalyn josane joscelyn jose joseana joseane josef josefa josefina joseilda
    joseildo joseilton joselaine joselene joselha joseli joselia joselin joselina joseline joselino joselio joselita joselito joselma
    joseluis joselyn josemar josemir josenaldo joseneide joseni josenice josenilda josenilde josenildo josenilson josenilton josenir
    joseph josephina josephine josete josette joseval josevaldo josevan josey josh joshua joshuah josi josiah josiana josiane josiani
    josias josicleide josie josiel josiele josieli josielma josiene josilaine josilane josilda josileide josilene josimar josimara
    josimeire josina josinaldo josinei josineide josinete josino josip josival josivaldo josivan josivania joslyn joslynn josmar
    josselyn josslyn josue josuel jouni jourdan journee journei journi journie jovan jovana jovane jovani jovanna jovanni jovanny jovany
    jovelina jovelino joventina jovi jovie jovina jovino jovita jovon joy joyce joycelyn joye joze jozef joziah jozsef jream juan juana
    juancarlos juanita juanpablo juares juarez jubilee jucara juceli jucelia jucelina jucelino jucelio juciane juciara jucicleide
    juciele juciene jucileia jucileide jucilene jucimar jucimara jucineia jucineide judah judd jude judi judie judit judita judite
    judith judson judy juelz juergen juha juhani juho jukka julee jules julha julia julian juliana juliane juliann julianna julianne
    juliano julie julieann julien juliene julienne juliet julieta juliete julietta juliette julimar julio julisa julissa julita julius
    jullian juma junaid june junho junia junior juniper junius juraci juracir juracy juraj jurandi jurandir jurema jurgen jurgita juris
    jurnee jusara juscelino jussara jussi justas justen justice justin justina justine justino juston justus justyce justyn justyna juul
    juvenal juvencio juvenil juwan jyoti jyotsna jytte kaan kaarina kabir kace kacee kacey kaci kacie kacper kacy kade kadeem kaden
    kadence kadie kadin kadir kadri kady kadyn kaeden kaedyn kael kaela kaeli kaelin kaelyn kaelynn kagiso kahlil kai kaia kaiane kaic
    kaiden kaidence kaidyn kaik kaike kaiky kaila kailah kailane kailani kailash kailee kaileigh kailey kaili kaily kailyn kailynn kain
    kaine kainoa kaio kaique kaira kairat kaire kairi kairo kaisa kaisen kaiser kaisley kaison kaisu kaitlin kaitlyn kaitlynn kaito
    kaiya kaizen kajal kala kalani kale kalea kaleah kaleb kalee kaleena kalei kaleigh kalel kalen kalena kalevi kaley kalia kaliah
    kaliane kalie kalin kalina kaline kalista kaliyah kalle kallen kalli kallie kalliopi kalman kaloyan kalpana kalvin kalyani kalyn
    kalynn kamal kamala kamara kamari kamaria kamarion kamarul kamau kamden kamdyn kameron kameryn kami kamil kamila kamilah kamile
    kamilla kamille kamilly kamily kamiya kamiyah kamlesh kamora kamran kamren kamron kamryn kamya kana kanchan kandace kandi kandice
    kandis kandy kane kanika kanisha kaniya kaniyah kannon kanokwan kaori kapil kara karah karan kareem kareen karel karely karem karen
    karey kari karie karim karime karin karina karine karis karisa karisma karissa karl karla karlee karleen karleigh karlene karley
    karli karlie karly karlyn karmen karmyn karol karolaine karolayne karolina karoline karolis karoly karolyn karon karren karri karrie
    karsen karson karsten karsyn karter karthik karthikeyan kartik kartika kartini kary karyl karyme karyn kasandra kase kasen kasey
    kash kashif kashish kashton kasi kasie kason kaspar kaspars kasper kassandra kassi kassia kassidy kassie kassio kasun kataleya
    katalin katalina katarina katarzyna kate katelin katelyn katelynn kateri katerina katey kathaleen katharina katharine katherin
    katherine kathern katheryn kathi kathie kathleen kathlene kathlyn kathrine kathryn kathryne kathy kathyrn kati katia katiana katiane
    katie katiele katina katja katlego katlin katlyn katlynn katri katrice katrin katrina kattie katy katya kaua kauam kauan kauana
    kauane kauani kauany kaue kauko kaushal kaushik kaveh kavin kavita kavitha kavon kavya kawan kay kaya kayce kaycee kaycie kaydee
    kayden kaydence kaye kayke kayky kayla kaylah kaylan kaylane kaylani kayle kaylea kayleb kaylee kayleen kaylei kayleigh kaylen
    kaylene kayley kayli kaylie kaylin kaylyn kaylynn kayne kayo kayode kayque kaysen kayson kaytlin kaytlyn kazim kazimiera kazimierz
    kazuhiro kazuko kazumi kazuo keagan keana keandre keanna keanu keara keaton kebede kecia kedrick keegan keelan keeley keely keena
    keenan kees keesha kegan kehinde kehlani keiko keila keilani keily keion keira keisha keite keith kekoa kelby kelcey kelci kelcie
    kele kelechi kelen keli keliane kelis kellan kelle kellee kellen keller kelley kelli kellie kelly kellye kellyn kelma kelsea kelsey
    kelsi kelsie kelson kelsy kelton kelvin kely kemal kemari kemi kemili kemilly kemily ken kenai kenan kenda kendal kendall kendell
    kendra kendric kendrick kendyl kenedi kenedy kenia kenisha kenji kenlee kenleigh kenley kenna kennadi kennard kennedi kennedy
    kenneth kenney kennith kenny kensington kensley kent kenta kenton kentrell kenya kenyatta kenyetta kenyon kenzi kenzie kenzo keon
    keona keoni kera kerem keren keri kermit kerri kerrie kerrigan kerry kersti kerstin kerwin kesha keshaun keshav keshawn keshia kesia
    kessia kestutis ketan ketelen ketelin ketevan ketlen ketlin ketlyn keturah kevan keven kevin kevon kevyn keyana keyanna keyla keyon
    keyona keyonna keyshawn keyvan kezia keziah kgomotso khadija khadijah khai khairul khalani khaled khaleesi khali khalia khalid
    khalil khamari khanh khari khloe khristian khristopher khurram khushboo kiaan kiah kian kiana kianna kiara kiarra kiera kieran
    kiernan kierra kiersten kierstin kierstyn kiesha kieth kiley kilian killian kim kimani kimball kimber kimberely kimberlee kimberley
    kimberli kimberlie kimberly kimberlyn kimmo kimora kindra kinga kinlee kinleigh kinley kinsey kinslee kinsleigh kinsley kinza
    kinzley kipchoge kiplagat kipp kiprono kira kiran kirby kiril kirill kirk kirkland kirra kirsi kirsten kirstie kirstin kirsty
    kirstyn kirt kirti kisha kishan kishore kittisak kiya kiyah kiyoshi kizzy kjell kjersti kjerstin kjetil klaas klara klarissa klaudia
    klaus klayton kleber kleberson kleiton kloe knox knut kobe kobi koby kodi kodie kody koen kofi kohen koji kojo kokeny kolby kole
    kollin kolt kolten kolton komal komang konner konnor konrad konstantin konstantina konstantinos kooper koos kora koray korben korbin
    korbyn korey korie korina kortney kory kostas kourosh kourtney kraig krasimir krasimira kresimir kresna krew kris krish krisha
    krishan krishna krishnan krissy krista kristal kristan kristaps kristel kristen kristi kristian kristiana kristie kristin kristina
    kristine kristofer kristoffer kristopher kristy kristyn kristyna krisztian krisztina kriti kritsada krunal kruz krysta krystal
    krysten krystian krystin krystina krystle krystof krystyna krzysztof ksenia kubra kuldeep kumiko kunal kurnia kurt kurtis kusum
    kusuma kveta kvetoslava kwabena kwaku kwame kwasi kyah kyan kyana kyanna kyara kyla kylah kylan kylar kyle kylee kyleigh kylen kyler
    kyli kylian kylie kylin kylo kymani kymberly kyndal kyndall kyndra kyng kynlee kynslee kyosti kyra kyrah kyran kyree kyren kyriakos
    kyrie kyrin kyro kyron kyson kyung lacee lacey lachelle lachlan laci lacie lacy ladarius ladislav ladonna laecio lael laelson
    laercio laerte laetitia lafayette lahiru laiana laiane laiba laide laiken laikyn laila lailah lailani lailson lailton laima laina
    laine lainey lair laira lairton lais laisa laise laisha laisla laissa laith laiz laiza lajos lakeisha lakelyn lakelynn laken
    lakendra lakesha lakeshia lakia lakin lakisha lakota lakshman lakshmi lakyn lalit lalita lamar lamarcus lamarr lambert lambros
    lamont lamonte lamya lana lanae lance landan landen landin landis landon landry landyn lanell lanette laney langston lani lanie
    lanita laniya laniyah lanna lannie lanny lapo laquan laquisha laquita lara larae laraine laramie laras larhonda lariane larica
    larisa larissa larisse larkin laron laronda larrisa larrissa larry lars larue laryssa lasaro lasha lashanda lashaun lashawn
    lashawnda lashay lashon lashonda lashunda lasith lasse laszlo latanya latasha latavia latesha latha lathan latia laticia latifa
    latina latisha latonia latonya latoria latosha latoya latrell latrice latricia latrina lauana lauane laudelina laudelino laudiceia
    launa laura lauralee laureci laureen laurel lauren laurence laurene laurent laurentina laurentino laurentiu lauretta lauri lauriane
    laurie laurinda laurindo laurinete laurita lauro lauryn lautaro lavada lavell lavelle lavern laverne lavina lavinia lavon lavonda
    lavonne lawana lawanda lawanna lawerence lawrance lawrence lawson lawton laxman laxmi layan layane layla laylah laylani layna layne
    laynie laysa layton lazar lazara lazaro lazarus lea leah leana leander leanderson leandra leandro leane leann leanna leanne leatha
    leatrice lebron leci leda lediane lee leeann leeanna leeanne leela leeland leena leeroy leesa leia leida leide leidiana leidiane
    leidimar leidy leif leigh leigha leighann leighton leila leilah leilane leilani leilany leiliane leilson leire leisa leisha leiticia
    lejla lela leland lelia leliane lemuel lena lenard leni lenice lenilda lenildo lenilson lenir lenira lenise lenita lenka lenna
    lennart lennon lennox leno lenon lenora lenore lenox leo leobardo leocadia leola leomar leon leona leonan leonard leonarda leonardo
    leoncio leone leonel leoni leonice leonid leonida leonidas leonides leonidia leonie leonilda leonilde leonildo leonilson leonir
    leonor leonora leontina leopold leopoldina leopoldo leora leornado leos leota lerato leroy lesa lesia leslee lesley lesli leslie
    lesly leslye lessie lestari lester leta letha leticia letitia letizia lettie letty levan levar levent levente levi levino levon levy
    lewis lexi lexie lexington lexis lexy leyla leylani leyna leyton lezlie li lia liah liam lian liana liandra liane lianna lianne
    libby liberty libor libuse licia lidia lidiana lidiane lidio liduina liege lieke lieve ligia ligiane liisa lila lilah lili lilia
    liliam lilian liliana liliane lilianna lilit lilith lilli lillia lillian lilliana lillianna lillie lilly lillyan lillyana lillyann
    lillyanna lilou lily lilyan lilyana lilyann lilyanna limor lin lina lincon linda lindaci lindalva lindamir lindaura lindell linden
    lindinalva lindiwe lindolfo lindomar lindsay lindsey lindsy lindy linette linh linkin linn linnea linnie lino linsey linus linwood
    lionel liria lirio lisa lisandra lisandro lisbeth lise lisete lisette lisha lisiane lissa lissette lita litzy liu liv livia livio
    liviu liya liyah liz liza lizabeth lizandra lizbeth lizet lizete lizeth lizette liziane lizzie ljiljana ljubica llewellyn lloyd
    lluvia loan lochlan logan loic loide lois loiva lokesh loki lola lolita lona londyn londynn loni lonna lonnie lonny lonzo lora
    loraine loran lorane lorant loreci loredana loree loreen lorelai lorelei lorella loren lorena lorenco lorene loreni lorenza lorenzo
    loretta lori loriann lorie lorin lorinda lorine lorisvaldo lorival lorivaldo lorna lorne lorraine lorran lorrana lorrane lorrany
    lorrayne lorretta lorri lorrie lory lothar lotta lotte lotus lou louann loudes louella louie louis louisa louise lourdes lourenco
    lourival lovell lovie lowell loyal loyalty loyce loyd luam luan luana luanda luanderson luane luani luann luanna luanne luara
    lubomir lubos luc luca lucas lucca lucelena lucelia lucero luci lucia lucian luciana luciane luciano luciara lucicleia lucicleide
    lucidalva lucie luciele lucielma lucien luciene lucienne luciete lucila lucile lucileia lucileide lucilene lucilia lucille lucimar
    lucimara lucimeire lucinaldo lucinalva lucinda lucinei lucineia lucineide lucinete lucio lucious lucirene lucius lucival lucivaldo
    lucivania lucrecia lucretia lucy lucyna ludek ludimila ludmila ludovic ludovica ludvik ludwig ludwik luella luigi luigia luis luisa
    luise luiz luiza luka lukas lukasz luke lukman lula lulu luna lungile lupe lupita lura lurdes lusia lusine lusinete luther lutz luuk
    luyanda luzanira luzia luziana luziane luziene luzilene luzimar luzineide luzinete lyanna lydia lyla lylah lyle lyman lynda lyndell
    lynden lyndon lyndsay lyndsey lynell lynelle lynette lynn lynne lynnette lynsey lynwood lyra lyrik lyubomir lyubov lyudmila maaike
    maarit maarja maarten maartje mabel mable macarena macario macayla macelo maceo macey machelle maci macia macie maciej maciel
    macilene macio mack mackenna mackenzi mackenzie macklin macy madalena madaline madalyn madalynn madan maddalena madden maddie
    maddison maddix maddox maddux madelaine madeleine madelin madeline madelyn madelyne madelynn madge madhav madhavi madhu madhuri
    madilyn madilynn madina madis madisen madison madisyn madonna mads madson madysen madyson maegan maeli maelle maelyn maelynn maelys
    maeve mafalda magali magaly magan magda magdalena magdalene magdolna magen maggie magne magno magnolia magnus maha mahala mahalia
    mahdi mahela mahendra mahesh mahima mahir mahlon mahmoud mahmud mahmudul mahnoor mahogany mahsa maia maiana maiane maiara maico
    maicom maicon maija maik maike maikon maila maile mailon mailson mainara maique maira mairead maisa maisie maison maisy maite maiya
    maiza maizie maja majid makaela makai makaila makala makayla makaylah makena makenna makenzi makenzie makhi makiah makiya makiyah
    makoto maksim maksymilian makyla malachi malachy malaika malak malakai malakhi malaki malani malayah malcolm malcom malea maleah
    malee maleek malek malena malgorzata malia maliah malik malika malin malina malinda malini malisa malissa malith maliya maliyah
    malka malky mallorie mallory malorie malti malvina malwina mamadou mamie mamoru mamta manal manasi manav manda mandar mandi mandie
    mandla mandy manel manfred mangesh manish manisha manjeet manjit manju manjula manny manoel manoela manohar manoj manolis manon
    manpreet mansi mansour mantas manuel manuela manuele manuella mara marah maraisa maranda marat marbella marc marcel marcela marcele
    marceli marcelina marceline marcelino marcell marcella marcelle marcello marcellus marcelly marcelo marci marcia marcial marciana
    marciane marciano marcie marciel marciele marcieli marcileia marcilene marcilia marcilio marcin marcio marco marcondes marcone
    marcones marconi marcos marcus marcy mareike marek marely maren maressa margaret margareta margarete margareth margarett margarette
    margarida margarita margarito margaux marge margery margherita margie margit margo margot margret marguerite margus mari maria
    mariaelena mariah mariajose mariam mariama marian mariana mariane mariangela mariani mariann marianna marianne mariano maribel
    maribeth maricela maricelia maricruz maridalva marie marieke mariel mariela mariele marieli mariella marielle mariene marieta
    mariete marietta marigold marija marijke marika mariko marilaine marilane marilda marildo marilee marilei marileia marileide
    marilena marilene marilete marilha marili marilia marilou marilsa marilu mariluce mariluci marilucia marilyn marilynn marilza marin
    marina marinalda marinaldo marinalva marineia marineide marinela marines marinete marineuza marinez marinho marino mario marion
    marios maris marisa marise marisela marisete marisol marissa maristela maristella marit marita maritza marius mariusz mariuza
    marivalda marivaldo marivania marivel marivone mariya mariyah mariza marize marizete marja marjan marjatta marjolaine marjolein
    marjorie marjory mark markayla markeith markel markell marketa markita markku marko markus marla marlana marlee marleen marlei
    marleide marleigh marlen marlena marlene marlete marley marli marlie marlies marlin marlise marlison marlo marloes marlom marlon
    marlos marlow marlowe marluce marluci marlucia marly marlyn marlys marna marni marnie marquel marques marquetta marquez marquis
    marquise marquita marsha marshawn marta marte martell marten martez martha marthe marti martijn martim martin martina martine
    martinha martinho martins marton marty marva marvin marwa marwan mary marya maryah maryalice maryam maryann maryanna maryanne
    marybeth maryellen maryjane maryjo marykate marylee marylin marylou marylyn marylynn maryn maryse marzena masako masao masen masha
    mason masood masoud massimiliano massimo masyn mate matej mateo mateus mateusz matheo mathes matheus mathew mathias mathieu mathijs
    mathilde mathis matias matilda matilde mats matteo matthew matthias matthijs matti mattia mattias mattie mattison matus matvei
    matvey matyas maud maude maudie maulana maura maureen mauri maurice mauriceia mauricelia mauricia mauricio maurilio maurina maurine
    maurino maurizio mauro maury mavis max maxence maxie maxim maxime maximilian maximiliano maximillian maximo maxine maxsuel maxton
    maxuel maxwel maxwell maya mayah mayane mayank mayara maycee maycon mayer maykon maylee maylin maynard mayra maysa mayson mayte
    mayumi mayur mayuri mazen mazie mazlan mazlum mcarthur mccoy mckay mckayla mckenna mckenzi mckenzie mckinley meagan meaghan mecca
    mechelle meelis meena meenakshi meera megan meggan megha meghan meghana meghann megumi mehdi mehmet mehtap mehwish mei meike meilani
    meinhard meir meire meiriane mekdes mekhi melaine melani melania melanie melany melati melba melek melia melike melina melinda
    melisa melissa melker mellisa mellissa melodee melodi melodie melonie melony meltem melton melva melvin melvina melvyn melynda
    melyssa menachem mendel mendy menno meranda mercedes mercedez merces mercia mercy meredith merel meri meridith meriem merissa merja
    merle merlyn merri merrick merrie merrill merritt merry mert merve mervin meryem meryl mesias messias mesut metin mette mia miabella
    miah mica micael micaela micaele micaeli micah micaiah micayla miccaela micha michael michaela michaella michal michale michalis
    micheal michel michela michele micheli micheline michell michelle michelli michelly michely michiko mick mickael mickey micki mickie
    micky midian mieke mies miesha migdalia miguel miguelangel miguelina mihaela mihai mihail mihaly mihir miho mika mikael mikaela
    mikaele mikaeli mikaelly mikaely mikah mikaila mikal mikala mikayla mike mikeal mikel mikell mikhail miki mikkel mikki miklos
    mikolaj mila milada milagros milah milan milana milani milania mildred mileide milena milene mileni miley milford milica milind
    milissa milla millard millena millicent millie milly milo milos miloslav milosz milson miltom milton mimi min mina minal mindaugas
    mindi mindy minerva minervina minh minji minjun minna minnie minoru miodrag miqueias miquel mira miraci miracle miralva miranda
    mircea mirco mireia mireille mirela mirele mireli mirella mireya miria miriam mirian miriane mirja mirjam mirjana mirla mirlene
    mirna miroslav miroslava mirtes mirza misael misaki misha mislav mislene missy misti mistie misty mitali mitch mitchel mitchell
    mitzi miya miyah mizael mizanur mladen moaci moacir moacyr modesto mohamad mohamed mohammad mohammadreza mohammed mohan mohini mohit
    mohsen moira moiseis moises mojtaba mollie molly mona monae monalisa monaliza monia monica monika monique monise monroe monserrat
    montez montrell montserrat monty mordechai morgan morgana morgane morgen moriah moritz morris morten morteza morton mose moses moshe
    mostafa mounir moussa mozart mpho mridul mrinal muammer mucahit mugisha mugur muhamad muhammad muhammed muhammet mukamana mukesh
    mukul mulugeta muneeb munkh murali murat muriel murillo murilo murphy murray murugan musa mushfiq mustafa mustapha musyoka muthoni
    mutiso mutua muzaffer mwanaisha mwangi mwende myah mychal myesha myia myka mykah mykayla mykel mykhailo mykola myla mylah mylee
    mylena mylene myles mylo myra myranda myriam myrna myron myrtis myrtle naama nabil nabila nabilah nabin nadeem nadeesha nadege
    nadezda nadezhda nadia nadim nadine nadja nadson nadya naeem naeli nafula nagesh nagila nahia nahla nahum naia naiana naiane naiara
    naide naila nailah nailde nailson nailton naim naima nair naira najara najee najwa nakia nakisha nakita nala nalani naldo nallely
    nalva namiko namrata nana nanami nanci nancie nancy nandini nandita nanette nanna nannette nannie naoki naoko naomi napoleao
    napoleon nara narayan narayanan narciso narek narendra naresh nariah narong naser nash nasir nasreen nasrin nata natacha natal
    natalee natalha natali natalia natalice natalicia natalicio natalie natalina natalino nataliya nataly natalya natan natanael natani
    nataniel natasha natashia nate nathalia nathalie nathaly nathan nathanael nathanial nathaniel nathen natiele natieli natividad
    natosha nattapol nattapong nattaya nauman nautica naveed naveen navin navya naya nayane nayara nayeli nayely nayla nayra nazare
    nazareno nazir nazli nazzareno ndayisaba neal nebojsa necati nechama neci necmettin nedra neel neelam neely neema neemias neeraj
    neeta neetu neftali negar neha nehemiah neia neida neide neil neila neilson neilton neimar neiva nekesa nektarios nelci nelda nele
    neli nelia nelio nelita nell nellie nello nelly nelma nels nelsa nelsi nelso nelsom nelson nelton nely nelza nenad nerci nerea
    nereida neri neriah neringa nerivaldo nermin nese nesrin nestor neto nettie neuci neuma neuraci neuri neusa neuza neva nevaeh neveah
    nevin neymar nga nghia ngoc ngozi nguyen nguyet nhung niall niamh nicanor niceia nichelle nichol nicholas nicholaus nichole nick
    nicki nickie nicklas nicklaus nickolas nickole nicky nicol nicola nicolae nicolas nicolau nicole nicoleta nicolette nicoli nicolle
    nicolly nicolo nicoly nicusor nidhi nidia niedja niels nielson nienke niesha nigel nihat niina nikhil niki nikia nikita nikki nikko
    niklaus niko nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikole nikolina nikos nila nilce nilceia nilda nilde nildete
    nildo nile niles nilesh nilgun nilima nilma nilmar nilo niloofar nils nilsa nilse nilso nilsom nilson nilto niltom nilton nilva
    nilza nilzete nimal nimisha nimra nina nining nino ninon niraj niranjan nirmal nirmala nisha nishant nita nitesh nithya nitin
    nivalda nivaldo nivea nivia nixon niya niyah niyonzima njeri nkechi nkosinathi nnamdi nneka noah noam noberto noble noboru nodira
    noe noel noelani noeli noelia noella noelle noeme noemi noemia noemie nohemi nola nolan nolen nolwenn noman nomsa nomvula nona
    nonato noor nora norah norbert norberto noreen norene norhayati nori noriko norine norival norma norman normand normunds norris
    nosipho nour noura novah novalee novella novi novita ntombi nubia nunzia nupur nur nuraini nuran nuray nurcan nurettin nurhaliza
    nurhan nuri nurlan nursultan nurul nusrat nuwan nyah nyambura nyasia nydia nyla nylah nyomi nyra oaklee oakleigh oakley oaklyn
    oaklynn oana obadiah obdulia obed obie obinna oceane ochieng ocie ocimar octavia octavian octavio octavius odair odalis odalys oddny
    oddvar odell odenir odessa odete odette odhiambo odila odile odilia odilon odin odirlei ofelia ofer ognjen ognyan oihane oisin okan
    oki okoth oksana oktay ola olaf olavi olavo oldrich ole oleg olegario oleh oleksandr oleksandra oleksii oleksiy olena oleta olga
    olimpia olimpio olin olinda olindina oliveira oliver olivia olivier olivio oliwia olli ollie olumide oluwaseun oluwatobi olympe
    olympia olyvia omar omari omarion omer omercan omid omondi ondina ondrej oneal oneide onildo onofre onur onyango onyx opal ophelia
    ophelie oracio oralia orcun oren orestes orhan oriana orides orin orit orivaldo orla orlanda orlandina orlando orlei ornella orrin
    orsolya orson ortwin orval orville osama osamu osana osbaldo oscar oscarina oseas oseias osias osiel osiris oskar osmair osman osmar
    osmarina osmario osmir osnat osni osnir osorio ossie ostap osvaldina osvaldino osvaldo oswald oswaldo otabek otacilia otacilio
    otakar otaviano otavio otha othmane otieno otilia otis otoniel ottis ottmar otto ouida ousmane oussama outi ove ovidio ovidiu owen
    oystein ozan ozana ozeias ozge ozgur ozias oziel ozlem ozzie ozzy paavo pablo padma padmini padraig paige paislee paisleigh paityn
    paivi pal palesa pallavi palle palmira paloma pam pamala pamela pamelia pamella panagiota panagiotis pandora pandu pankaj pansy
    paola paolo parag paramjit paraskevi paresh parisa parris parrish parth parvati parveen parvez pascal pascale pascaline pascoal
    pascual pasquale passion patrcia patric patrica patrice patricia patricio patrick patrik patrique patrizia patryk patsy patti pattie
    patty paul paula pauletta paulette pauliana paulina pauline paulinho paulino paulius paulo pavan pavel pavithra pavla pavlina pavlo
    pavlos pawan pawel paxton payal payam payden payson payten payton pearl pearlie pearline pedra pedrina pedro peggie peggy peighton
    pekka pelin penelope penha penni pennie penny pentti pepe per percy peri pericles perihan perla pernell pernille perola perpetua
    perri perrine perry persephone pertti petar pete peter peterson petr petra petri petro petrona petronio petros petru petter petya
    peyton phelipe phil philip philipp philippe phillip phillis philomena phineas phoebe phuc phuong phylicia phylis phyllis pia pichit
    piera pierce pierluigi piero pierre pierrick pierson piet pieter pietra pietro piia pilar pina pinar piotr piper piret pirjo pirkko
    piroska piyush placido plamen plinio poliana poliane polina polly pollyana polyana pompeo pongsakorn pontus pooja poonam pooya poppy
    porfirio pornthip porsha porter portia pouya prabhakar prabhat prabhu prachi pradeep pradip prafull prajakta prajwal prakash pramod
    pranali pranav pranay prasad prasanna prasanth prasert prasetyo prashant prasit pratama pratap prateek pratibha pratik pratiksha
    praveen pravin predrag preecha preetam preethi preeti premysl prentice prentiss prerna preslee presleigh presley pricila pricilla
    priit priscila priscilla prisha prithvi prity priya priyanka priyanshu prudence przemyslaw puja pulkit puneet purushottam pushkar
    pushpa puspita putra putri pyper qiana quang queen queenie queila queli quentin quenton quesia quezia quiana quin quincey quincy
    quinlan quinn quinshae quinten quintin quinton quiteria quoc quynh rabia rachael rachana racheal rachel rachele rachell rachelle
    rachid rachida rachma rachna racquel radek radha radhika radim radka radmila radomir radoslav radoslaw radovan radu raeann raechel
    raegan raekwon rael raeleigh raelene raelyn raelynn rafael rafaela rafaele rafaeli rafaella rafal raffaele raffaella rafiqul ragan
    raghav raghavendra raghu ragnar ragnhild rahayu raheem rahim rahma rahmat rahul raian raiana raiane raica raiden raija raila railan
    railane railda railson railton raimonds raimunda raimundo raina rainara raine rainer rainey rair raira raisa raissa raivo raiza
    raizy raj raja rajan rajani rajat rajeev rajendra rajesh rajeshwari rajiv rajkumar rajni raju rakeem rakesh rakhi rakib raleigh ralf
    ralitsa ralph raluca ramakrishna ramao ramazan ramdan ramesh rameshwar rami ramin ramires ramiro ramom ramon ramona ramone ramses
    ramsey ramundo ramune ramy ramya rana ranae rance randa randal randall randee randel randell randi randie randle randolph randy
    rangel rangga rani rania raniel raniele ranieli raniere ranieri raniyah ranjan ranjana ranjeet ranjit ranjith ransom raoul raphael
    raphaela raquel raquele raqueli rashaad rashad rashard rashaun rashawn rasheed rashid rashida rashmi rasim rasmus ratih ratko ratna
    rattana raul raven ravena ravi ravindra ravyn ray raya rayan rayana rayane rayanna rayanne rayden raye rayford rayla raylan raylee
    rayleigh raylen raylene raylynn raymon raymond raymonde raymundo rayna raynard rayne raysa rayshawn rayssa rayven rayvon rayyan
    razvan reagan reanna reba rebbecca rebeca rebecca rebecka rebeka rebekah rebekka rebel recep reece reem reena reese refilwe refugio
    regan regane regena regenia reggie regia regiane regilene regina reginal reginald reginalda reginaldo regine regis regivaldo rehema
    reid reign reijo reiko reilly reina reinaldo reinan reinhard reinhold rejane reka rekha remi remy rena renae renaldo renam renan
    renard renata renate renato renaud rene renea renee rener reni renilda renilde renildo renilson renilton renita renivaldo reno renu
    renuka renzo reshma reta retha reuben reva reya reyansh reyes reymundo reyna reynaldo reynold reza rhea rhett rhianna rhiannon rhoda
    rhodes rhonda rhuan rhyan rhylee rhys riam rian riana riane rianna rianne ribamar ricardo riccardo richa richard richardo richardson
    richelle richie richmond rick rickey ricki rickie ricky riddhi ridho ridley ridvan ridwan riet rifat riggs rigoberto rihanna riikka
    riina riitta rika rikke rikki riko rildo rilee rileigh riley rilynn rima rimantas rimsha rina rinaldo rini ripley riquelme risa
    rishabh rishi rishikesh riski risto rita ritchie ritesh ritika ritu ritva rivaldo rivelino river rivka rivky riya riza rizal rizki
    rizky rizwan roan roar rob robb robbie robbin robby roberio roberson robert roberta roberto roberval robin robison robsom robson
    robyn rocco rochel rochelle rocio rocky rod roddy roderic roderick rodger rodica rodinei rodnei rodney rodolfo rodolphe rodrick
    rodrigo rodrigues roel rogan rogelio roger rogeria rogerio rogers rohan rohini rohit rohman roisin rojelio roland rolanda rolando
    rolf rolland rollie rollin roma romain romaine roman romana romane romao romario romel romello romeo romerio romero romeu romilda
    romildo romilson romina romoaldo romolo romona romualdo romulo romy ron rona ronald ronalde ronaldo ronan ronda rondell rone ronei
    ronen roney rong roni roniel ronilda ronildo ronilson ronin ronit ronivaldo ronivon ronna ronnell ronni ronnie ronny rony roopa
    roosevelt roque rori rory rosa rosagela rosalba rosalee rosali rosalia rosalie rosalina rosalind rosalinda rosaline rosalino rosalva
    rosalvo rosalyn rosalynn rosamaria rosana rosane rosangela rosani rosania rosann rosanna rosanne rosaria rosario rosaura roscoe rose
    roseana roseane roseann roseanna roseanne roselaine roselane roselene roseli roselia roseline roselita rosella rosely roselyn
    roselynn rosemar rosemara rosemari rosemarie rosemary rosemeire rosemere rosemeri rosendo roseneide roseni rosenilda rosenilde
    rosenildo rosenir rosetta roshan roshni rosi rosiana rosiane rosicleia rosicleide rosicler rosie rosiel rosiele rosiene rosilaine
    rosilane rosilda rosildo rosilei rosileia rosileide rosilene rosimar rosimara rosimare rosimari rosimary rosimeire rosimere rosimeri
    rosina rosinaldo rosinalva rosinei rosineia rosineide rosinete rosinha rosio rosirene rosita rosival rosivaldo rosivan rosivania
    roslan rosli roslyn ross rossana rossella rowdy rowen rowena rowland rowyn roxana roxane roxann roxanna roxanne roxie roxy roy
    rozalia rozana rozangela rozeli rozilda ruairi ruam ruan ruana rubem ruben rubens rubi rubia rubiana rubie rubin rubina ruby rubye
    rucha ruchi ruchika rudi rudiger rudimar rudinei rudnei rudolf rudolfo rudolph rudson rudy rueben rufino rufus ruger ruggero
    rukhsana rukmini rumen rune rupali rupert rupesh rusdi ruslan russ russel russell rustam rustin rustu rusty rute ruth ruthann
    ruthanne ruthe ruthi ruthie ruti rutuja ruud ruwan ruzena ryan ryann ryanne ryatt ryder ryen ryker rylan ryland rylee ryleigh rylen
    ryley rylie rylin rylynn ryne ryo ryon ryszard saad saadet saanvi saara sabastian sabbir sabina sabine sabino sabra sabri sabrina
    sacha sachiko sachin sadhana sadi sadia sadie sadik saeed safa safira safitri safiya sagar sagrario sahana sahar sahara sahil saida
    saidi saif saige sailor saima saimon saint saionara saira sajawal sajid sakib sakshi sakura salah salatiel salena salete salih salim
    salima salina sallie sally salma salman salomao salome salomon salsabila salvador salvatore salwa sam saman samanta samantha samar
    samara samari samaria samatha samaya sameer sameera samela sami samia samila samile samili samir samira samiya samiyah sammie
    sammuel sammy samoel samone sampath sampson samson samual samuel samuele samvel samya sana sanaa sanae sanai sanath sanaz sanchita
    sanda sandeep sander sanderson sandhya sandi sandie sandip sandis sandor sandoval sandra sandriele sandrine sandro sanduni sandy
    sanford sangeeta sanghamitra sangwoo sanika saniya saniyah sanjana sanjay sanjeev sanjiv sanjuana sanjuanita sanket sanna sanne
    santana santi santiago santina santino santo santos santosh santoso saoirse saphira sapphire sara sarah sarahi sarai saray sarena
    sari sariah sarina sarita sariyah sarka sarnai saroj sarthak sasha saskia satish satoshi satu saturnino satyam saul saule saulius
    saulo saundra saurabh saurav savana savanah savanna savio savion savita sawyer saylor sayonara sayuri scarlet scarlett scarlette
    scheila schuyler scot scott scottie scotty seamus sean seanna sebastian sebastiana sebastiao sebastien sebatiao sebrina sedat sedef
    sedona sedrick seema sefa segolene segun seija selah selahattin selam selcuk selena selene selia selim selin selina selma selmo
    selso semaj semra semyon senad seneca senhorinha seojun seoyeon sepehr seppo septian serafim serafina serap seraphina serdar serena
    serene serge sergei sergey sergio serhat serhii serhiy serina serkan servando seth setiawan settimio sevda severiano severina
    severine severino sevgi sevil sevyn seyma seymour shaan shabnam shad shadi shae shaelyn shahid shahidul shahram shahrul shahzad shai
    shaiane shaila shailesh shaina shaindy shakia shakil shakira shala shalini shalom shalonda shamar shambhu shameka shamika shamya
    shan shana shanae shanaya shanda shandra shane shaneka shanel shanell shanelle shani shania shanice shaniece shanika shaniqua
    shanita shaniya shaniyah shankar shanna shannan shannen shannon shanon shanta shantanu shante shantel shantell shantelle shanti
    shanya shaquan shaquana shaquille shaquita shara sharad sharada sharee sharen shari sharif sharita sharla sharleen sharlene sharmila
    sharmin sharon sharonda sharron sharvari sharyl sharyn shashank shashi shasta shaul shaun shauna shaunna shavkat shavon shavonne
    shawanda shawn shawna shawnda shawnee shawnna shay shaya shayan shaye shayla shaylee shaylyn shaylynn shayna shayne shazia shea
    shedrick sheela sheena sheetal shehroz sheila sheilah shekhar shekinah shelba shelbi shelbie shelby sheldon shelia shelley shelli
    shellie shelly shelton shemar shena shepard shepherd sheree sheri sheridan sherie sherif sherilyn sherita sherlyn sherman sheron
    sherrell sherri sherrie sherrill sherron sherry sherryl sherwin sherwood sheryl sherzod sheyla shia shiann shianne shiela shigeru
    shilo shiloh shilpa shimon shinji shinta shira shirin shirlee shirlei shirlene shirley shital shiv shivam shivani shivraj shlomo
    shmuel shoaib shobha shon shona shonda shonna shoshana shota shraddha shreya shreyas shriram shruti shubha shubham shubhangi shweta
    shyam shyann shyanne shyla siara siavash sibel sibele sibusiso siddharth siddhesh siddhi sidharth sidinei sidineia sidiney sidnei
    sidneia sidney sidra siebe siegfried siera sierra sigge sigit sigrid sigurd sigvard silas sileide silene silje silke silma silmar
    silmara silvan silvana silvane silvanei silvaneide silvanete silvani silvania silvanio silvanir silvanira silvano silverio silvestre
    silvia silviane silvina silvino silvio silviu silvo sima simao simara simcha simeon simon simona simone simoni simran sinai sinan
    sinara sincere sindre sindy sinead sinesio sinikka sinji sinta sintia sintija sinval sinvaldo siobhan sipho sirena siriporn siriwan
    sirlei sirleia sirleide sirlene sirley sirpa siska sissel sita siti siv sivaldo sivert sixten siya siyabonga sizwe sjaak sjoerd
    sjors skye skyla skylah skylar skylee skyler skylynn slade slamet slater slavica slavko slavomir slawomir sloan sloane slobodan
    smita smriti sneha snehal snezana socorro soeli sofia sofie sohail sohan soheil solana solange soledad soleil solene solenn solimar
    solomiya solomon solveig sombat somchai somer somesh sommer somporn somsak somying sonal sonali sonam sondra soner songul sonia
    sonja sonny sonya soojin sophia sophie sora soraia soraya sorcha soren sorin sorina soroush sotiria souad soufiane soumia sourabh
    sourav sowmya spenser spyros srdan srdjan sreedhar sreenivas sri sridhar srikanth srinivas srishti stacey staci stacia stacie stacy
    stafford stan stanislav stanislava stanislaw stanislawa stanko stanley stanton starla starr stavros steele stefan stefane stefani
    stefania stefanie stefano stefanos stefany steffanie steffen stefka stein stela stelios stella stellan stepan stephaine stephan
    stephane stephani stephania stephanie stephany stephen stephenie stephon stetson stevan steve steven stevie stewart sthefani
    sthefany stian stig stijn stina stojan stoney storm stormi stormie stormy stoyan stuart sture sturla suane suat subagio subash
    subhash subodh subramanian subrata suchart suchitra sucipto sudeep sudha sudhakar sudhanshu sudhir sue sueann suele suelem suelen
    suelene sueli suellen suely suenia sugeng suha suhaimi suhani suharto suhas suiane sujata sujatha sujit sukanya sukma sukran sukru
    sulamita sulastri sule suleyman sullivan sultan sumaira sumaiya suman sumaya sumiati sumit sumitra sunanda sundar suneel sung sunhee
    sunil sunisa sunita sunni sunnie sunniva supachai supri supriya surachai suraj surendra suresh suri suryadi suryani susan susana
    susane susann susanna susannah susanne susanti susanto sushant sushil sushila sushma susi susie susilo susumu sutrisno sutthipong
    sutton suyash suzan suzana suzane suzann suzanna suzanne suzete suzette suzi suziane suzie suzy svein sven svetlana svetoslav
    svitlana swantje swapna swapnil swati sweta syafiq syahrul sybil sybille syble sydnee sydni sydnie syed syifa sylas sylvain sylvan
    sylvester sylvette sylvia sylvie sylwia symone symphony syncere synnove synthia szilvia szymon tabata tabatha tabetha tabitha
    taciana taciane tacio tadas tadashi tadeo tadesse tadeu taelor taelyn tage taha tahir tahj tahlia tahmina taiana taiane taiara taila
    tailan tailane taina tainan tainar tainara taine tairine tais taisa taise taisha taissa taiwo taiz taiza takashi takeshi takisha
    takumi tala talan taleah talen tales talha talia taliah taline talis talisa talisha talison talisson talita talitha taliyah talles
    tallulah talmadge talon talya tamala tamar tamara tamas tamatha tameka tamela tamer tamera tamia tamica tamie tamika tamiko tamir
    tamira tamires tamiris tamisha tammara tammie tammy tamra tamya tamyra tana tanaya taneisha taner tanesha tangela tanguy tania
    tanika tanisha taniya taniyah tanja tanmay tanna tanner tanuja tanushree tanvi tanvir tanya tapani tapio tara tarah taraji taran
    taras tarciana tarcila tarcio tarcisio tarciso tarek tari tarik tariq tarja tarjei tarkan taro taron tarra tarsha tarun taryn tasha
    tashia tasia tasnim tassia tassiane tassio tate tatenda tatiana tatiane tatiani tatianna tatiele tatieli tatiyana tatum tatyana taua
    tauan tauana tauane tauani taufik taurean taurus tavares tavaris tavia tavian tavion tavis tavon tawana tawanda tawanna tawny tawnya
    taya tayane tayden tayla taylar taylee taylen tayler taylin tayna taynara taytum teagan teanna tebogo ted teddie teddy teegan teemu
    teena tegan teguh tehya teigan teja tejal tejas tejaswini tejo telma telmo temitope temperance tendai tenisha tenley tennille tenzin
    teo teodor teodora teodoro teofilo tequila tera terance tercio terell terence teresa terese teresinha teresita teressa tereza
    terezia terezina terezinha terhi teri terje tero terra terran terrance terrel terrell terrence terri terrie terrill terron terry
    terttu tesfaye tess tessa tessie tetiana teun tevin thabo thad thaddeus thaiane thaila thaina thainara thais thaisa thaise thaissa
    thaksin thales thalia thalis thalita thalles thamara thamires thamiris thanakorn thanapon thanasis thanawat thandeka thandi thandiwe
    thane thang thanh thao tharindu thatcher thayane thayla thayna thaynara thays thea theadore theda thelma themba theo theodor
    theodora theodore theodoros theophilus theresa therese thereza therezinha theron thiago thibault thierry thijs thilini thinh thisara
    thomas thomasina thomaz thor thora thorin thorsten thurman thurston thuy thyago tia tiago tiana tianna tiara tiarra tiberiu tibor
    ticiane tien tiera tierney tierra tiesha tifani tiffaney tiffani tiffanie tiffany tiffiny tigist tigran tiina tiit tijana tijn
    tillie tillman tilly tilman tim timea timmie timmothy timmy timo timofei timofey timoteo timothee timothy timur tina tinashe tineke
    tinley tinsley tionna tirzah tisha titan titik titilayo tito titouan titus tobey tobi tobias tobie tobin toby todd todor toivo tolga
    tom tomas tomasz tomaz tome tomeka tomi tomika tomislav tommaso tommie tommy tomoko tonda tone toney toni tonia tonie tonisha tonja
    tonu tony tonya toomas tor torben torbjorn tord tore torey torgeir tori torie torill torin torrance torrence torrey torri torrie
    torsten torunn tosha tova tove towanda toya tracey traci tracie tracy trae traian tramaine trang travion travis travon trayvon
    treasure tremaine tremayne trena trent trenten trenton tresa tressa tressie treva trever trevin trevion trevon trevor trey treyton
    treyvon tricia triin trilok trina trinh trinidad triniti trinity tripp trish trisha trista tristan tristen tristian tristin triston
    tristyn troels trond troy trudi trudy truett truman trung truus trygve trystan tshepo tsubasa tsutomu tsvetan tsvetelina tuan tuane
    tucker tudor tugba tuija tulay tulio tullio tuncay tunde tuomas turgay turgut turid turkan turner tushar tuti tuula tuva tuyet twana
    twila twyla tyana tyanna tyasia tyce tyesha tygo tyla tylan tylar tyler tylor tymon tyquan tyra tyran tyre tyree tyreek tyreese
    tyrek tyrel tyrell tyren tyrese tyron tyrone tyrus tyshawn tyson tzipi tzvi uanderson ubaldo ubiraci ubirajara ubiratan uche uchenna
    uday udin udo udson ueliton uelton ueslei ufuk ugur uilian uilson uilton ujjwal ujwala ulf ulises ulisses ulla ulrich ulrika ulrike
    ulugbek ulysses umair umar umbelina umberto umesh umit umut unai unal unni upendra upul urbano uriah uriel urijah urmas urmila uros
    urpo ursula urszula urvashi uschi usha usman uta utami utkarsh uwe uwimana uziel uzma vaclav vada vadim vagner vaibhav vaida vaidehi
    vaino vaishali vaishnavi vakhtang valarie valber valci valcir valdair valdeci valdecir valdeir valdeli valdelice valdemar valdemir
    valdemira valdemiro valdeni valdenia valdenice valdenilson valdenir valdenira valdenor valderes valderez valderi valdete valdevino
    valdi valdice valdilene valdimiro valdina valdinar valdinei valdineia valdineide valdinete valdir valdira valdirene valdis valdivia
    valdivina valdivino valdo valdomira valdomiro valentim valentin valentina valentine valentino valere valeria valerie valerio valery
    valesca valeska valfredo valkiria valmir valmira valmor valnei valorie valquiria valtair valteir valtemir valter vance vanda vandana
    vandeir vander vanderlan vanderlei vanderleia vanderley vanderli vanderlucia vanderson vandete vandir vando vaneide vanesa vanessa
    vanete vani vania vanice vanilda vanilde vanildo vanilson vanilza vanio vanir vanita vannessa vantuir vanusa vanusia vanuza vanuzia
    vanya vardan vardhan varsha varun vasant vasanthi vasil vasile vasiliki vasilis vasily vasudev vasudha vasyl vaughn vayda veda vedat
    vedran veena veer veera vegard veikko velda veli velia velina velma velvet venancio vendula venessa venice venicio venicios venina
    venita venkat venkatesan venkatesh ventsislav venus vera veralucia verda verdell verena veridiana verla verlin vern verna verne
    vernell vernetta vernice vernie vernita vernon veronica veronice veronika veronique vesa vesela veselin vesna vesselin vesta veysel
    vianey vianney vibeke vibha vibhuti vicencia vicenta vicente vicentina vickey vicki vickie vicky victo victoire victor victoria
    victory vida vidal vidar vidhi vidya vidyut vigdis viggo vignesh vihaan vijay vijaya vijayalakshmi vikas vikash vikki vikram vikrant
    viktor viktoria viktoriya vildan ville vilma vilmar vilmara vilmos vilson vimala vina vinay vinayak vince vincent vincente vincenza
    vincenzo vineet vineeta vinh vinicio vinicios vinicius vinit vinita vinnie vinod vinson viola violet violeta violetta violette
    viorel viorica vipin virag viraj virendra virgie virgil virgilio virginia virginie viridiana vishakha vishal vishwanath vit vitalina
    vitalino vitaly vito vitor vitoria vitorino vitorio vittoria vittorio vivaan vivaldo vivek viveka vivia viviam vivian viviana
    viviane viviani vivianna vivianne vivien vivienne vlad vladan vlademir vladimir vladimira vladislav vladislava vlado vlasta
    vlastimil vojislav vojtech volkan volker volkmar volmir volnei volodymyr vonda vonnie vrushali vuokko vyacheslav vyomesh vytautas
    waclaw waclawa wade wadson wafula wagner wahyu wairimu walace walas walber waldemar waldemir waldir waldomiro walid walison walisson
    walkiria wallace wallas wallison wally walmir walquiria walt walter walton waltraud wambui wanchai wanda wander wanderlei wanderleia
    wanderley wanderson wandeson wanessa wania wanjiku wanjiru waqas waraporn wardell warlei warley warner warren wasantha washigton
    washington washinton wasim wassim wati waverly wawan wayan wayde waylen waylon wayman waymon wayne webert weder wederson wedson wei
    wekesa welber welder weldon weligton welington welinton welison welisson welitom weliton welligton wellington wellinton wellison
    welliton wells welson welton wemerson wendall wendel wendell wender wenderson wendi wendie wendy werner weronika weslei weslen
    wesley weslley wesson westin westley westyn weverson weverton whitley whitney wichai wichit widodo widya wiebke wietske wiktor
    wiktoria wilames wilber wilbert wilbur wilburn wilda wilder wiley wilford wilfred wilfredo wilfried wilhan wilhelm wilhelmina wiliam
    wilian wiliane wilker will willa willam willan willard willem willemijn willia william willian williane willians willie willis willy
    wilma wilmar wilmer wilsom wilson wilton wim windah windell windy winfield winford winfred winfried winifred winnie winona winslow
    winston wladimir wladyslaw wojciech wolfgang wolfram woodrow worawut woshington wouter wren wrenlee wrenley wulan wulandari wyatt
    wylder wylie wyman wynn wynona wynter xander xavi xavier xavion xena xenia xia xiaoming ximena xin xiomara xitlali xochitl xzavier
    yaakov yadiel yadira yael yago yahaira yahir yahya yair yajaira yakov yalcin yamila yamilet yamileth yamini yan yana yancy yandel
    yaneli yanet yang yani yanira yann yannick yannis yanti yanto yara yareli yarely yaretzi yaretzy yaritza yaron yaroslav yaseen
    yasemin yash yashika yashoda yashwant yasin yasir yasmeen yasmim yasmin yasmina yasmine yasser yassine yasuko yavuz yaw yazmin
    yazmine yeda yegor yehoshua yehuda yehudis yelena yeliz yerlan yesenia yeshua yesica yessenia yessica yetunde ygor yiannis yifan
    yigit yildiz yilmaz yisroel yitzchok yitzhak yoav yocheved yoel yogesh yogita yohan yoko yolanda yolande yolonda yonas yonatan
    yordan yordanka yosef yoselin yoshi yoshiko yoshio yossi younes youngho yousef youssef yovani yudha yudi yui yuki yulia yuliana
    yulianti yulisa yulissa yuliya yumi yumiko yuna yunus yure yuri yuridia yurii yuriy yury yusef yusra yusuf yuta yutaka yuthana
    yuvraj yves yvette yvonne yvonnick zacarias zach zachariah zacharias zacharie zachary zachery zack zackary zackery zaden zadie
    zaenal zafer zahara zahir zahra zaid zaida zaiden zain zaina zainab zainal zaira zaire zakai zakari zakaria zakariya zakary zakhar
    zaki zakiya zakiyah zamari zamir zander zandra zane zanele zaniya zaniyah zaquel zaqueu zara zarah zaria zariah zarina zariyah
    zavian zavier zavion zawadi zaya zayan zayd zayda zayden zayla zaylee zaylen zayn zaynab zayne zayvion zbigniew zbynek zdenek zdenka
    zdislava zdravka zdravko zdzislaw zebulon zechariah zeeshan zeferino zehra zeinab zeke zelda zeli zelia zeliha zelina zelinda zelita
    zeljko zella zelma zena zenaida zenaide zendaya zeneide zeni zenilda zenilde zenildo zenilton zenir zenita zenobia zephaniah zerrin
    zeus zeynep zhanar zhane zhanna zhivko ziad zila zilda zildete zilma zilmar zina zinaida zineb zinnia zion zipporah zita ziva zivile
    zlatan zlatka zlatko zodwa zoe zoee zoey zofia zohreh zoi zoie zola zoltan zora zoraida zoraide zoran zorana zoya zsofia zsolt
    zsuzsanna zubair zuberi zubin zuhal zuleica zuleide zulema zulkifli zulma zulmira zumira zurab zuri zuriel zuzana zuzanna zuzka
    zvonimir zyair zyaire zygmunt zyla zyon
    """)
"""Whole words."""
