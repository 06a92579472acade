"""Given names in common use, in small letters without accents: by them a column of names is told from one of products.

A list of words says nothing about one value; only the share of a column that it knows counts. From national statistics of first names,
such as https://www.ssa.gov/oact/babynames/ and https://www.behindthename.com/top/.
"""

from __future__ import annotations

from airlock.core.detect.words import word_set

GIVEN = word_set("""
    aaron abby abdul abdullah abel abigail ada adam adele adrian adriana agata agnes agnieszka ahmad ahmed aiden aisha akira alain
    alan albert alberto alejandra alejandro aleksander aleksandra alessandra alessandro alex alexander alexandra alexandre alexis
    alfred alfredo ali alice alicia alina aline alison allan allen allison alma alvaro alvin amanda amber amelia amelie amir amit amy
    ana anabel anand anastasia anders andre andrea andreas andrei andres andrew andrzej andy angel angela angelica angelo anil anita
    anja ann anna annabel anne annette annie anton antoine antonia antonio aoife april aria ariana arianna ariel arjun arlene arnaud
    arne arnold art arthur arturo asa ashley astrid asuncion audrey august aurelia aurora austin ava avery axel ayesha ayse barbara
    barry bart beata beatrice beatriz becky ben benedict benjamin benoit bernadette bernard bernardo bernd berta bert beth bethany
    betty beverly bianca bill billy birgit bjorn blake bob bobby bonnie boris brad bradley brandon brenda brendan brent brett brian
    bridget britta bruce bruno bryan caitlin caleb calvin cameron camila camille carina carine carl carla carlo carlos carmen carol
    carole carolina caroline carolyn carrie carsten casey catalina catarina catherine cathy cecilia cedric celeste celia celine cesar
    chad chantal charlene charles charlie charlotte chelsea chen cheryl chiara chloe chris christian christina christine christoph
    christophe christopher cindy claire clara clarence claude claudia claudio claus clementine cody colin colleen conor connie
    constance cora corey cornelia courtney craig cristian cristina crystal curtis cynthia cyril daisy dale dan dana daniel daniela
    daniele danielle danny daria dario darlene darren daryl dave david dawn dean deborah debra declan deepak deirdre delia denis
    denise dennis derek derrick desmond diana diane diego dieter dimitri dina dirk dolores domenico dominic dominik dominique don
    donald donna dora doris dorota dorothea dorothy doug douglas duncan dustin dylan eamon earl ed eddie edgar edith edmund edna
    eduardo edward edwin eileen elaine elena eleanor elena eleni elias elif elijah elisa elisabeth elise elizabeth ella ellen ellie
    elsa else elvira emil emilia emilie emilio emily emma emmanuel enrico enrique enzo eric erica erich erik erika erin ernest ernesto
    ernst erwin esme esteban ester esther ethan eugene eugenia eva evan eve evelina evelyn ewa ezra fabian fabio fabrice faith fatima
    fatma federico felicia felipe felix ferdinand fernanda fernando filip finn fiona flora florence florian floyd frances francesca
    francesco francine francis francisco franco francois francoise frank frantisek franz fred freddie frederic frederick frederik
    freya frida friedrich fritz gabriel gabriela gabriele gabriella gabrielle gail gareth gary gavin gemma gene genevieve georg george
    georges georgia georgina gerald geraldine gerard gerardo gerd gerda gertrude giacomo gianluca gilbert gilles gina giorgio giovanna
    giovanni gisela giulia giuseppe gladys glen glenda glenn glenna gloria gonzalo gordon grace graham grant greg gregor gregory greta
    guido guillaume guillermo gunnar gunther gustav gustavo guy hanna hannah hannes hans harald harold harriet harry haruto hasan
    hassan hazel heather hector heidi heike heinrich heinz helen helena helene helga helmut hendrik henri henriette henrik henry
    herbert herman hermann hiroshi holger holly horst howard hubert hugh hugo hussein ian ibrahim ida ignacio igor ilona ilse imran
    ines inga inge ingrid irena irene irina iris irma isaac isabel isabela isabella isabelle isla ismail ivan ivana ivy jack jackie
    jackson jacob jacqueline jacques jade jaime jake jakob jakub james jamie jan jana jane janet janete janice janina janine jared
    jasmin jasmine jason javier jay jayden jean jeanette jeanne jeff jeffrey jelena jenna jennifer jenny jens jeremy jerome jerry
    jesper jesse jessica jessie jesus jill jim jimmy jin joachim joan joana joanna joanne joao joaquin jochen jody joe joel joelle
    joerg johan johanna johannes john johnny jolanta jon jonas jonathan jordan jorge jose josef josefina joseph josephine joshua joy
    joyce juan juana juanita judith judy juha julia julian juliana julie julien juliet juliette julio julius june jurgen justin
    justyna jytte kai kamil karen karim karin karina karl karla karol karolina kaspar kate katarina katarzyna katharina katherine
    kathleen kathryn kathy katie katja katrin kay kayla keith kelly ken kenji kenneth kenny kerry kevin khadija khalid kim kimberly
    kirsten klaus klara knut konrad kristen kristian kristin kristina kristine krystyna krzysztof kurt kurtis kyle lara larry lars
    laura lauren laurence laurent laurie lawrence lea leah leanne lee leila leila lena leo leon leonard leonardo leonie leonor leroy
    leslie leticia lewis li liam lidia lili lilian lily lin lina linda lindsay lino lisa liu liz lloyd lois lola lorena lorenzo
    loretta lori lorraine lotte lou louis louisa louise luca lucas lucia luciana lucie lucille lucy ludwig luigi luis luisa luiz luka
    lukas lukasz luke luna lydia lynn mabel mackenzie madeleine madison magdalena maggie magnus mahmoud maja malcolm malgorzata malik
    manfred manuel manuela marc marcel marcelo marcia marcin marco marcos marcus marek margaret margarita margot marguerite maria
    mariam marian mariana marianne marie marija marilyn marina mario marion marisa marjorie mark marko markus marlene marta martha
    martin martina martine marvin mary maryam masha massimo mateo mateusz mathias mathieu mathilde matias matteo matthew matthias
    maureen maurice maurizio mauro max maxim maximilian maxine maya megan mehmet melanie melissa melvin mercedes meredith mia michael
    michaela michal michel michele michelle mick miguel mika mikael mike mikhail mila milan mildred milena min minna miranda mireille
    miriam mirjam mitchell mohamed mohammad mohammed moira molly mona monica monika monique morgan moritz morten mostafa muhammad
    murat mustafa myriam myrtle nadia nadine nancy naomi natalia natalie natasha nathalie nathan nathaniel neha neil nele nelson
    nicholas nick nicola nicolas nicole niels nigel nikita nikola nikolai nils nina noah noel noemi nora norbert norma norman oksana
    olaf ole oleg olga oliver olivia olivier omar oscar oskar osman otto ove owen pablo paige palle pam pamela paola paolo pascal
    pascale patricia patricio patrick patrik paul paula paulette paulina pauline paulo pavel pawel pedro peggy penelope per perry
    peter petra petros phil philip philipp philippe phillip phoebe phyllis pia pierre pieter pietro pilar piotr priya rachel radek
    rafael rafal raj rajesh ralf ralph ramon ramona randy raphael raquel raul ravi ray raymond rebecca regina reinhard rekha rene
    renata renate renaud ricardo riccardo richard rick ricky rita rob robert roberta roberto robin rocio rod rodney rodolfo rodrigo
    roger rohan roland rolf roman romain ron ronald ronan ronnie rosa rosalie rosario rose rosemary ross roxana roy ruben ruby rudolf
    rupert russell ruth ryan sabina sabine sabrina sadie sally salma salvador salvatore sam samantha samir samuel sandra sandrine
    sandy sanjay santiago sara sarah sasha saul scarlett scott sean sebastian selena selma serena serge sergei sergio seth shane
    shannon sharon shaun shawn sheila shelley sherry shirley sidney siegfried sigrid silke silvia silvio simon simona simone siobhan
    sofia sofie sonia sonja sophia sophie soren stacy stan stanislaw stanley stefan stefania stefano steffen stella stephan stephane
    stephanie stephen steve steven stewart stuart sue sunil susan susana susanna susanne suzanne sven svetlana sybille sylvia sylvie
    sylwia takashi tamara tammy tania tanja tanya tara tatiana ted terence teresa teri terry tessa thea thelma theo theodor theodore
    theresa therese thibault thiago thierry thomas tiffany tim timo timothy tina tobias todd tom tomas tomasz tommy toni tony torsten
    tracy travis trevor tristan troy trudy tyler udo ulf ulla ulrich ulrike ulysses umberto ursula uschi uta uwe valentin valentina
    valentino valeria valerie vanessa vasile vera verena vernon veronica veronika veronique vicente vicki vicky victor victoria vijay
    viktor viktoria vincent vincenzo viola violet virginia vitor vittorio vivian viviana vladimir volker wade walter wanda warren
    wayne wei wendy werner wesley wilhelm will willem william willie wilma winston wojciech wolfgang xavier ximena yan yang yasmin
    yasmine yolanda yoshi youssef yuki yumi yuri yusuf yves yvette yvonne zach zachary zahra zara zoe zofia zoltan zuzana
    aarav aase abdullahi abraham abril adalberto addison adebayo adela aditi aditya adnan afonso agathe agneta agoston agus agustin
    ahmet aidan aimee aino aitana aitor ajay akash ake akos alana aldo alec aleksandr aleksi alena alessia alexa alexandros alfonso
    alin alix almir alok alonso alyssa alzbeta amaia amal amandine amara amari amauri amaya amedeo amina aminata amjad amparo amrita
    anahi anais ananda ananya anas anastasios anatoly anca anderson andras andree andreea andrii anett anezka angeles angeliki
    angelina aniket aniko anjali ankit ankita annabelle annalisa annalise annika anniken anouk anson antal antoinette antonela
    antonella antonin antonis antti anusha aoi aoibheann aparecida aparna apolline apostolos araceli archie arda aris arkady arlete
    armand arnav arpad artem arti arvid arvind asbjorn asher ashish ashok asli astri athanasios attila aubin aubrey aude augusto
    aurelie aurelio aurore axelle aylin ayman aysegul aytac ayu aziz babajide balazs balint bambang baptiste barbora barbro baris
    barnabas barney bastien battista beatrix becca bela belen bence benedek benedetta benedita benita bente berenice berit berk
    berkay bernadett bernice bertha bettina beverley beyza bhavna biagio bilal birger birgitta bjarne blanche blanka blas bodil
    bogdan boglarka bohdan bohumil bohuslav botond bozena brady bram brandi braxton brayden brendon breno briana brianna brigitte
    britt brittany bronagh bryce bryson budi bulent burak burcu byron caden caio caitlyn callum camden camilla camilo cansu capucine
    carlotta carly carmel carmela carmelo cassandra cassidy catalin caterina cathal catharina caua cecil celestin celina celso cem
    cenek cengiz ceren cesare charalambos cheikh chelsey chema chidi chinedu chioma christos ciara cillian cinzia ciprian clarice
    clarissa clarisse claudine claudiu clayton cleide clement clifford clint clotilde clovis clyde codrin colby colette colm colton
    concepcion concetta connor conrad constant coralie corina cormac cornelis corrado cosimo cosmin costel cristiano cyrille daan
    dacian dag dagmar daiane daichi daisuke dalia dalibor dalma damian damiano damien damon danilo darina darius darnell darragh
    darrell darrin darryl davi davide deann deanna debora deepa deepika delfina della delores delphine denes denilson denys dermot
    derya despina devika devon dewi dezso dian didier dilara dilek dillon dimitra dimitrios dimitris dinesh diogo divya dmitri
    dmitry dominick donal donatella donato donovan doreen dorian dorien dorin dragos drahomira duane dumitru dusan dwayne dwight
    earnest ebru ece edit edmond edoardo edouard eduarda edurne eero eetu eeva effie eftychia egil eglantine eimear einar eirik
    eivind eka ekaterina ekaterini eldon eleanore eleftheria eleonora eli elia eliane elin elina eline elisangela eliska eliza ellis
    elmer eloise elpida els elton elvin emanuel emanuela emanuele emeka emelie emeline emerson emery emiko emile emilian emiliano
    emine emir emmett emre encarnacion endang ender enes eniko ennio enrica eoin ercan erdem eren erick erling ermanno ernestine
    erno ersin ervin erzsebet esko espen esra estefania estela estelle eszter etelka ethel etienne ettore eugenie eunice eunji
    eusebio evandro evangelia evangelos everett evert evgeny eystein ezekiel ezz fabiana fabien fabienne fabiola fabricio fabrizio
    facundo faisal farhan farid farouk fatih fatou faustine fausto faye federica fedor felicity femke fenna ferdinando ferenc fergal
    feride fermin fern fernand fidel fikret filippo finbar fiorella fitri flavia flavien flavio fletcher florencia florent
    florentina florin floris folake fotini fotis fouad franca francisca frankie freddy fredrick fredrik freek frode fruzsina furkan
    gabe gabor gael gaetan gaetano gaia galina gamze garrett garry gaspard gaston gaurav gayatri geeta geir gennady georgette
    georgios geraldo gergely gergo germaine gerrit gerry geza ghada gheorghe gianna gianni giannis gianpaolo gijs gilberto gilda
    ginette ginevra gino gioele giordano giorgia giorgos giovana girish gisele giselle giuliana giuliano giulio giuseppina gizella
    gizem gokhan gopal goran graciela grady grainne grazia graziano graziela greet gregorio gretchen grete greyson griffin grigore
    grigory gro guadalupe guilhem guilherme gul gulay gulsen gunilla gunnel guri gustaf guus gwen gwenaelle gwendolyn gyorgy gyula
    habib hadley hailey haitham hajnalka hakan hakon halil hallie halvor hamza hana hanan hande hani hanne hanneke hannu harish
    harlan harm haruka harvey hatem hatice hattie havard hayden hayley hedvig hedvika hege heikki hein heitor helge helio helmi
    heloisa hemant hendra henk henna henning henric henrique herve hideo hilal hilario hilde hiroko hisham hjalmar hoa honore honza
    horacio horia hortense huda hudson huguette huib huong huseyin hyejin hynek hyun iarla ibolya ibrahima ichiro ifeoma iker ilaria
    ildiko ileana ilhan ilias ilker ilkka ilya iman imanol imma imogen imre indah ineke ingegerd ingemar inger ingvild inka
    inmaculada inna ioan ioana ioanna ioannis iolanda ionel ionut irati irem irini irvin irving iryna isadora isaiah isaline ishaan
    isiah isidro isis ismael istvan itziar iulia iulian iuliana iva ivano ivar iveta ivone izabella jaakko jaap jacco jacinto jaclyn
    jacopo jada jaden jalen jamal janaina jandira janelle janette janie janne janneke janos jari jarka jarle jarmila jaromir
    jaroslav jarrod jasper jaxon jayla jeannette jeannie jeannine jeferson jelle jennie jeno jerald jeremiah jeremie jeri jermaine
    jeroen jiahao jian jihoon jimena jimmie jindrich jiri jirina jiro jisoo jitka jiwoo joann joaquim jocelyn jodi johnathan johnnie
    joke joko jolene jonah joost jorgen joris jorunn jos josefa josette josiah josiane josie jouni jozsef judah judit judita judson
    juho jukka jules julianna julianne juliano julieta julissa junho jurandir justine juul jyoti kaan kabir kadir kaique kaisa kaisu
    kaitlin kaitlyn kaito kalle kalliopi kalman kamal kamila kana kaori kara kareem karel kari karoly kartika kasey katalin katelyn
    katerina kathrine katri katrina katya kavita kaya kaylee kazuko kees keiko kelley kellie kelsey kemal kendall kendra kent kenta
    kenya kerem kerstin khadijah khanh kiara kimmo kinga kirill kirk kirsi kirsty kjell kjersti kjerstin kjetil klaas klaudia koen
    kofi koji konstantin konstantina konstantinos koos koray kory kostas krista kristi kristie kristoffer kristy kristyna krisztian
    krisztina ksenia kumiko kunal kveta kwame kylie kyra kyriakos kyung lacey ladislav laetitia lais lalita lamar lambros lamont
    lana landon lapo larisa larissa lasse laszlo latasha latoya laurentiu lauri lauryn lautaro lavinia layla leandra leandro leena
    leif leire lenka lennart lenora leona leonel leonid leos lesley lestari lester letizia levente levi lexi leyla lia libor libuse
    lieke lieve liisa lila lilah liliana lillian lilou linh linnea lionel lisandro lise liv livia livio liviu lizzie loan loic
    lonnie lorant loredana lorella loren lorene lorenza lotta louella lourdes luan luana lubomir lubos luc lucian luciano lucienne
    lucinda ludmila ludovic ludovica luigia luiza lula lupe luther luuk luzia lyla lyle lynda lynette lynne lyudmila maaike maarit
    maarten maartje macarena macy maddalena madeline madelyn madhav maelle maelys maeve magali magda magne maha mahdi mahesh maicon
    mairead maite majid makayla makoto maksim malachy malak malin mallory mamadou mandy manish manoj manolis manon mansour marat
    marcela marcell marcella marcelle marci margareta margaux margherita margie margit mariah mariano maribel marieke marijke mariko
    marilene marinela marios marisol marissa maristella marit marius marja marjan marjolaine marketa markku marleen marli marlon
    marsha marte marten marthe marton marty marwan masako massimiliano mate matej mateus mathijs mathis matilde mats matthijs matti
    mattia mattie matyas maud mauricio maxence maximiliano maxwell mayumi mazen mckenzie meena meera megumi mei meike melek melike
    melinda mellissa meltem merel merja mert merve mervin mesut metin micaela micah michalis michela michiko mieke mies mihaela
    mihai mihail miho miklos milada milo milos miloslav milton mindy minh minji minjun minnie minoru mircea mirco mireia mirela
    mirella mirja miroslav miroslava moacir mohan monia morgane morris mounir moussa mugur muhammet mukesh muriel murilo mustapha
    muzaffer mykola mylene myra myron nabil nadezhda nadim nahia nandini nanette nanna naoki naoko naser natalee natalya natividad
    naveen nayeli nazli nazzareno neal necati neeraj nektarios nell nellie nello nerea nermin nesrin nettie nga ngozi nhung niall
    niamh nicanor nichole nicoleta nicolette nicolo nicusor nienke nihat niina nikhil niko nikolaos nikolay nikos nilgun ninon nisha
    nitin nnamdi noboru noe noelia noelle noemie nola nolan nolwenn noor noreen noriko nour noura nunzia nuray nuri oana obinna
    oceane octavia octavian octavio odair oddny oddvar odette odile oihane oisin okan ola oldrich oleksandr oleksandra olena olimpia
    olli ollie oluwaseun olympe omer ondrej onur ophelia oren orhan oriana orla orlando ornella orsolya orville osama osvaldo otakar
    otavio otis ousmane outi ovidiu oystein ozan ozge ozgur ozlem paavo padraig pal pallavi panagiota panagiotis pankaj paraskevi
    pascaline pascual patrizia patsy patti paulino pavla pavlina pavlo pavlos pekka pelin pepe percy perrine pertti petri petro
    petru petter peyton phuong piera pierluigi piero pierrick piia pina pinar pirjo piroska polina pompeo pontus pooja prabhu pranav
    prasad pratik praveen preeti premysl priscila prudence putra putri quang quentin quinn quynh rachael rachelle radim radka
    radomir radu rafaela raffaele raffaella ragnar ragnhild rahul raija raimundo raissa rajani rakesh raluca ramazan ramesh rami
    ramiro randal randi randolph rania rashid rashmi ratna raymonde razvan reba rebeca recep reem reena reggie regiane reginald
    regine reid reijo reiko reilly reka remi rena renan renato renee renzo reuben reyna rhett rhoda rhonda rhys riet rigoberto
    riikka riitta rima rina rini risto ritva riza rizki roar rochelle rodger rodica rodolphe roel rogelio rogerio rohit roisin
    romane romolo romulo ronda rong ronny roosevelt rory rosalia rosalind rosalyn rosana rosangela rosanna rosanne rosendo rosetta
    rosimeire roslyn rossana rossella roxane roxanne rozalia ruairi rudy rufino rufus ruggero rune ruslan russ ruud ruzena ryder ryo
    saad saara sacha sachin sakura salah salim sallie sami samira sammy samson samuele sana sanda sandeep sandi sandor sandro
    sangeeta sangwoo sanjana sanna sanne santino santosh saoirse sarita sarka saskia satish satoshi satu sawyer sayuri scarlet
    sebastiao sebastien sedat seema sefa segolene segun seija selcuk selim selin semra semyon seojun seoyeon seppo serap serdar
    sergey serhat serhii serkan settimio sevda sevgi sevil shadi shalini shania shari shauna shelby sheldon sheree sherri sherrie
    sherwin shigeru shilpa shinji shota shreya shruti shweta sibel siebe sigurd sigvard silas silje silvana silviu sinan sinead
    sirpa sissel siti siv sivert sixten sjoerd slavomir smita sneha solange solene solveig sonal songul sonya soojin sorcha sorin
    sorina sotiria spyros sri srinivas stacey stacie stanislav stavros stefanie stefanos stein stelios stellan stepan stian stig
    stijn sture sturla subhash sueli sulastri sule suleyman suman sung sunhee sunita sunniva suresh susie suzana suzette svein
    svitlana swati sybil sylvain sylvette synnove tabitha tadashi tadeo tadeu tage taina tais takeshi takumi talia tamas tamer
    tamika tanguy tanvi tapio taras tarek tarik tarjei taro tasha tatyana teagan teemu teo teodor teofilo tereza terezia terje tero
    terrance terrell terri teun thad thais thales thanasis thanh thao theodora theodoros thijs thor thora thuy tia tiberiu tibor
    tien tiina tijn timea timmy timothee titouan toby tolga tommaso tommie tomoko tone tonya tor torbjorn tord tore torgeir torill
    torunn tove tracey tracie traian trenton tricia trina trisha trond trung truus trygve tsutomu tuan tudor tugba tullio tuncay
    tunde tuomas turid tushar tuula tuva tuyet tygo tyrone tyson ufuk ugur ulrika umit umut unai unni vaclav vadim valarie valdemar
    valdir valere valerio valery vanda vanderlei varun vasant vasiliki vasilis vasily veera vegard veli velma vendula verna vicenta
    victoire vidar vigdis vikas vikram viktoriya ville vilmos vinay vince vincenza vinh vinicius vinod violeta violette viorel
    viorica virag virginie viridiana vishal vit vitaly vito vitoria vittoria vivek viveka viviane vivien vivienne vlad vladislav
    vladislava vlasta vojtech volkan volodymyr vyacheslav wagner wahyu walid wallace wanderley wassim wati wayan wellington wendell
    whitney wilbert wilbur wilfred willa willard willis wilson wim winifred winnie winona wouter wyatt xenia xia xiaoming xin yago
    yamila yana yann yannick yannis yanti yara yaroslav yasemin yasser yasuko yavuz yaw yegor yelena yesenia yifan yigit yilmaz
    yohan yoko yolande yoshiko younes youngho yudi yui yulia yuliya yumiko yuna yunus yury yuta yutaka zachariah zacharie zainab
    zander zane zbynek zdenek zdenka zdislava zehra zelda zerrin zeynep ziad zinaida zion zita zoey zoi zsofia zsolt zsuzsanna
    aaliyah aarne aarti abelardo abena achieng adan adelia ademir adil adilson adolfo adriano agapito aibek aicha aigul ainhoa
    aizhan akinyi akmal akosua aksel alejo aleksei alisher alper amador amaka amin andreia anh anibal anker ankur anneli antero
    archana arif arnulfo arun aryan asha ashwin asier aslaug aulia avi avraham aydin ayhan aykut bakhtiyor baltazar bartolome bassam
    bayu benedito bengt bernabe birthe bongani borislav borje braulio bruna busra candra celestino cemal chana chebet chiamaka
    chinwe chipo chitra chukwu cipriano clemente cleusa crescencio cristiane cristobal dalva dauren dayo dedi deniz deshawn
    desislava devorah dilshod dimas dimitar dimitur dogan dorte ebba eda edgardo edson eduard efrain efua ehab eila eino eitan ekrem
    eladio eleazar eliseo elza emad emigdio emrah eneko engin epifanio erasmo erhan essam eulalia eulogio evaristo everardo eyal
    ezequiel fadi fadime fajar farah farai fariha farrukh faustino felicita ferhat filiz florencio fortunato froylan fulgencio funmi
    galih galya ganesh genaro georgi gergana german gilson gleb gorka gosta gregoria grethe gulnara gumersindo gurpreet hafiz hamid
    hamisi harpreet heriberto herminia hernan hieu hikmet hilda hipolito hoang homero hortensia hossam hristo hulya humberto ifeanyi
    ilham iliana ilmari imani imelda imtiaz indra intan ipek iqbal iracema irfan isaias ishan ivelina ivete jair jamil jaqueline
    jaspreet javed jaya jeppe jokin josue juhani jussi kaarina kalina kamau karthik kashif kasper keisha kemi khaled kipchoge kiran
    kishore kojo komal krasimir krishna kriti kubra kuldeep lakisha lakshmi leopoldo lerato ligia lucrecia lyubomir lyubov madina
    mads mahmud mahnoor malka mamta manal mandla manisha manoel manpreet marcial marcio maricela marilu marjatta marlen matvei
    matvey mayra megha melker meriem meryem mette mikkel milagros mireya mladen moshe muhamad mwangi nabila nadeem nair najwa naresh
    nasreen naveed nese nestor neusa nghia ngoc nguyen nikolaj nilton njeri nneka nomsa norberto novi nurcan nurhan nursultan nurul
    obdulia odalys odete oki olavi oralia orit ostap oswaldo otieno paivi pernille petrona petya phuc plamen pradeep prakash
    priyanka puja quinshae quoc rabia radha radoslav rahmat raimunda ramy rani rasmus ravindra rebekah reginaldo reinaldo reza rikke
    ritu rivka rizky robson ronaldo ronit rosalba rosalinda rosaura roseli roshni rudi rumen rustam sadia sagrario saima sakshi
    salih salima salman salwa samar sander sanjeev savita shahid shaniqua shazia sherif shira shlomo sigge simran sindre sipho sita
    slamet solomiya soraya sourav stina stoyan sugeng suha suharto sumaira sumit susanto tamar taner tariq tatenda tatiane taufik
    tendai teodoro terezinha tetiana thabo thang themba thinh tiago timofei timofey timur todor toivo trang trinh troels tuti ulises
    umar usha usman uzma vaino valter vandana vanesa veikko ventsislav vesselin vibeke vidya viggo wambui wanjiku waqas wawan
    wilfredo wilmer xiomara yaakov yadira yael yamini yani yash yasin yasmina yeliz yetunde yildiz yitzhak yordan yordanka yossi
    yousef zafer zainal zakhar zanele zarina zeeshan zeinab zelia zhanna zilda zoya zubair zuberi zuhal zulema
    mohamad mohamed fatema fatimah
    ales alexandru alfie alicja alpay aneta antoni arkadiusz artur asen asuman bartlomiej bartosz bekir belgin bendeguz bernardine
    cagla camelia celal cihan constantin coskun csaba danuta dariusz dawid despoina dobromir dominika edyta ekmel elzbieta ercument
    ertugrul faruk ferdynand fevzi franciszek fuat grazyna grzegorz halina haluk hasim henryk hieronim ilinca ilyas ion iwona
    izabela jacek jadwiga jaroslaw jerzy jess kacper kagiso kaloyan kazim kazimiera kazimierz kenan krystof kvetoslava lajos
    lakshman lebron levent lorna lucyna ludwik maciej mahir maksymilian malwina mariann mariusz marlena marzena mazlum mehtap
    mikolaj milosz mpho muammer mucahit necmettin nevin nicolae nikolina nuran nurettin oktay oliwia omercan orcun palesa patryk
    perihan pete petr poppy przemyslaw radoslaw raghav rasim ridvan ritesh rustu ryszard saadet sabri sadik sedef selahattin seyma
    shubham slawomir soner stanislawa stefka suat sukran sukru swapnil szymon taha tahir tanuja tarkan teja tejas tilly tshepo tulay
    turgay turgut turkan tymon ujjwal unal urszula vanya vedat venkat veysel vildan vlastimil waclaw waclawa weronika wiktor
    wiktoria wladyslaw yalcin yiannis yogesh zbigniew zdzislaw zeliha zlatka zodwa zuzanna zygmunt
    """)
"""Whole words."""
