"""Further first names of many countries, none of them an everyday English word."""

from coach.understand.wordlist import word_set

WIDE_FIRST_NAMES = word_set("""
    aachal aadhya aadi aahana aaliyah aanuoluwapo aarav aarini aarna aarnav aarush aashi aayush abayomi
    abbas abbi abbie abdoulaye abdullahi abe abebi abeer abeiku abel abelardo abena abeni abha abhimanyu
    abhiram abina abiodun abiona abosede abram abril achieng achille achim adaeze adalbert adalberto
    adamo adan addie addison adebiyi adebowale adebukola adedayo adedeji adekitan adekola adekunle adela
    adelaida adelaide adelasia adelbert adeleke adelgunde adelheid adelia adelina adelinde adeline adell
    adella adelle adelmo adem adenike adeniyi adeolu adeoti adepeju aderopo adesewa adeshina adesoji
    adesua adetayo adetoke adetoun adeyi adigun adina adjoa adolf adolfine adolfo adolph adria adriane
    adrianna adrianne adriano adrien adrienne adunni advaith advay advik advika adweta adwoa adya aedan
    aedin aengus aenne afia afolarin afonso afton afua agastya agata agatha agathe agnolo agostino
    agustina ahmet aida aideen ailbhe aileen ailis ailish ailsa aime aimee aine aino aishani aishling
    aisling aislinn aja ajala ajani ajoke akanmu akiko akinkunmi akinlabi akinwale akinyi akos akshay
    akua akumaa akwasi akwesi alade alain alaina alamu alanis alanna alannah alasdair alban alberico
    alberta albertha albertine albin albina albrecht alda alden alderano aldo aldonza alec alecia aled
    aleisha alejandrina aleks aleksandar aleksandr aleksandra aleksej alene alesha alesia alessandra
    alessio aleta aletha alethea alexandria alexandrie alexandros alexej alexia alf alfio alfons alfonzo
    alfreda alfredo alicja alida aline alissa alistair alister alix aliyu alka alla allana allegra
    allene allie allyson almeda almut almuth alofa alois aloisia alonso alonzo aloys alphons alphonse
    alphonso alphonsus alta altagracia althea alton alun alva alvin alvina alwin alwina alwine alyce
    alycia alysia alyson amaan amada amadeo amado amador amahle amaia amaira amaka amalia amalie
    amarachi ambrose amedeo ami amico amie amin aminata aminatu amine aminu amira amleto amoke amope
    amos amparo amruta anabel anahera anais anamika anaru anastacia anastasie anastasios anastatia
    anastazja anatol anatoli anatolij anay anderson andile andra andree andrej andrena andrey andria
    andrzej anel aneta anett anette angelia angelika angeline angelique angelita angella angelo angharad
    anglea anh anibal anica aniela anika anissa anitra anjolaoluwa anka anke anmol annabelle annaliese
    annalisa annalise annamaria annamarie annedore annegret annegrete annekatrin anneke annelene anneli
    annelie annelies anneliese annelise annelore annemarie annemie annemijn annerose annett annetta anni
    annibale annika annita annmarie annunziata anny ansaldo ansel anselm ansgar ansh antionette antje
    anto antoin antoinette antone antonella antonello antonette antoni antonie antonietta antonina
    antonino antonios antonius antony antwan anum anusha anvi anwen aodhan aoi aoibheann aoibhin
    aoibhinn aongus apollo apollonia apolonia apostolos arabella araceli aracely aradhana araminta
    arcelia archie ardis ardith aretha ariadna ariana ariane arianne aribert arie arielle arif arike
    ariki arin arinola arkadiusz arleen arlene arlette arline arlo armand armida armin arnaldo arnaude
    arnd arndt arne arnfried arnim arno arnulf arnulfo aroha arran arron arsenio artie artur arturo
    arunima arya aryan arzu asafe asake ase ashely asher ashlee ashleigh ashlene ashlie ashling ashly
    ashton asif asmau assumpta asta asuka asuncion ataahua atenulf athanasios atharv athena atieno
    atinuke atticus attila attracta aubrey audra audry augusta auguste augustin augustine augusto
    augustus aurea aurelia aurelio aurore autumn averil avis avni avril awa awero awesi awhina awilda
    ayaan ayaka ayanda ayden ayinde ayinke ayla aylin aylla aynur ayo ayodeji ayodele ayoka ayoub aysel
    ayten ayush ayushman azaan azad azadeh azeglio azra baaba babasola babatunde babatunji babawale
    babett babette baccio bachittar baghyawati bahadurjit bailey bailie bairbre bakhshi balaji balazs
    baldassare baldur balendra balhaar baljiwan balthasar balvan balveer bambi bandar bandile banjeet
    barbel barbie barbra baris barkha barnaby barney bartek bartholomaus bartholomew bartley bartolomeo
    barton bastiaan bayram bazej bazza bea beata beate beatrix beauden behrouz bekir bela belen belinda
    belva benedetta benedetto benedikt benicio benita benito benjamim benn bennett bennie benno benny
    bente benthe bento benvenuto beppe berat berend berenice berit bernabe bernadette bernadine bernardo
    berndt bernfried bernhard bernhardine bernice bernie berniece bernita bernt bernward berta bertha
    berthold bertie bertold bertram bertrand bess bessie bethan bethany betina betsy bette betti bettie
    bettina bettye beulah bevan beverley bex bhanumati bhavani bhavika bhavini bhavya bhekani bhekisisa
    bhekizizwe bhekokwakhe biagio bianka bibi bilkisu billie billye bimala bina binh birger birgid
    birgit birgitt birgitta birte birthe bishakha blaine blair blanaid blanca blanche blanka blathnaid
    boaz bobbi bobbie bobbye bodhi bodo bogdana bohdan bolatito boluwatife bongani bonita bonnie booker
    borys boyd bozena bradly brady brandee branden brandi brandie branka branko brant braxton brayan
    brayden breandan breanna breanne bree breeda breege breffni brendon brenna breno brenton bret briana
    brianna brianne brice bridgett bridgette bridie brien briget brigette brighid brigid brigitta
    brigitte brijesh brinda brit brita britney britt britta brittani brittany brittney brock brodie
    brogan brona bronach bronagh bronte bronwen bronwyn bruna brunhild brunhilde bruni bryant bryon
    bryony buffy buford bukola bunmi burckhard burghard burkard burkhard burkhardt burl burt burton
    busisiwe byron cacilia cacilie caetano cahal cahir cailin cailum caio caitlyn caitriona calcedonio
    calebe callan callie calogero calum camelia cami camilla camillo camillus camilo campbell canan
    candace candance candelaria candi candice candida candis canice caoilfhionn caoimhe caoimhin caolain
    caolan caomhan capucine cara caragh caren carey cari caridad carie carin carina carissa carleen
    carlene carlijn carlo carlota carlotta carlton carlyn carma carman carmel carmela carmelita carmella
    carmelo carmine carola carolann carole carolee carolin carolynn caron carri carrol carroll carson
    carsten carter cary caryl caryn carys casandra cassidy cassie catarina caterina cathal catharina
    catharine catherina catheriona cathi cathie cathleen cathrin cathrina cathrine cathriona cathryn
    catina cato catrin catrina catriona caua caue ceara cecelia cecil cecile cecily celal celene
    celestine celia celina cemal cemil cengiz centa cerys cesare cetin ceylin cezary chaaya chadwick
    chaewon chaitaly chaitanya chakradev chakradhar chakrika chaman chameli champak chana chanakya
    chanchal chanda chandani chandran chandresh chanel chantal chantel chantelle charan charis charissa
    charisse charita charla charleen charlene charlette charley charline charmaine charolette charvi
    chasity chasmum chatresh chatura chauncey chavvi chaya chaz chebet cheikh chelsey chelsie cheri
    cherie cherise cherith cherly cherri cherrie cheryle cheyenne chiamaka chibuzo chidimma chidinma
    chigozie chijioke chinelo chinonso chinyere chioma chiquita chiyo chizoba chong chrissy christal
    christel christelle christene christi christiana christiane christie christin christl christof
    christoper christos christy chrystal chukwudi chukwuemeka chun chung cianan ciaran ciarrai cierra
    cilli cillian cilly cinda cindi cinthia cipriano cirillo ciro citlali claas clair clarence claribel
    clarice clarissa claudette claudine claudius claus clayton clelia clemens clemente clementina
    clementine cleta cleveland clifford clifton clint clinton cliodhna cliona clodagh clyde codie cohen
    colby cole coleen coleman colette collette collin colm colman colton coluccio colum columba conal
    conall conan concepcion concepta concetta conchita conchur conleth conn connell connie conny conrad
    constantin constanze corazon cordelia cordula corene cori corina corine corinna coriolano cormac
    cormack cornelia cornelio cornelis cornelius cornell corrado corrie corrina corrine cortney cory
    cosima cosimo costantino costanzo courteney cressida crispin cristal cristi cristian cristin
    cristine cristobal cristy cruz cuong curt cyndi cyprian cyril cyrus cythia czeslaw dafydd dagmar
    dagmara dagobert daire dairine daithi dajana dakota daksh daksha dakshesh dalaja dalbir dalton
    damaris damiano damife damini damion damon damyanti dane danelle danette dani dania danial danica
    daniella danilo danique danita danjuma danna dannie dannielle dante danyelle daphne dara daragh
    darci darcie darcy daren darika darin darina dario dariush dariusz darko darla darleen darline
    darnell darpan darragh darran darrel darrell darrin darryl darryn darsh darwin daryl davi davida
    davin davina davis davnet davo dawid dawna dayamai dayita dayna dayo dazza deaglan deana deandre
    deane deann deanna deanne dearbhail dearbhaile dearbhla debbra debby debi debora deborrah debra
    debrah dedra dee deena defne deidra deidre deirbhile deirdre del delbert delfina delfino delilah
    della delma delmar delmer delois delora delores deloris delphia delphine demetra demetria demetrius
    demi demilade dena deneen denice denis denita denna dennise denny deon dereck derick dermot dermott
    derrick derval dervilla dervla desirae desiree dessie detlef detlev devansh devika devin dewayne
    dewey dewi dewitt dexter dhriti dian diann dianna dianne diarmaid diarmuid diedrich dierk diethard
    diethelm diether dietlind dietlinde dietmar dietrich dillon dimitrios dinah dino diogo dion dionigi
    dionne dipta ditmar dittmar dixie diya dmytro dogan dollie domenica domenico domhnall dominga
    domingo dominick dominik dominique dona donagh donal donata donatella donatello donato donita donn
    donnacha donncha donnell donnie donny donough donovan dorcas doreen dorene doretha dori dorian
    dorina dorinda dorit dorle dorotha dorothe dorothea dorothee dorris dorte dortha dorthe dorthea
    dorthy dottie dovie doyinsola doyle dragica drago duane duarte dudley dulce dumisani dumisile dunja
    durante durodola dursun dusan duuk dwayne dwight dylano dymphna dympna eadaoin eamon eamonn eanna
    earle earlene earline earnestine eartha easter eavan ebele eberhard eberhardt eboni ebuka eckard
    eckart eckehard eckhard eckhardt eckhart ecrin eda edda edel edelbert edelgard edelmira edeltraud
    edeltraut edeltrud eden edgardo edhitha edie editha edmond edmund edna edoardo edouard eduard
    eduarda edwardo edwina edythe eero eesha effie efrain efren efua egbert eggert egon ehrenfried
    ehrentraud ehrhard eilidh eilis eilish eimear eimer eimhear einar eino eiravati eitel eithne eivind
    ekaja ekalinga ekani ekansh ekanta ekantika ekapad ekaraj ekaterina ekavir ekbal ekene ekiya
    ekkehard ekkehart ekrem ekta ekundayo elaina elana elba elbert elda eldon eldora eleanora eleanore
    elenor elenora elenore eleonora eleonore eleri elfi elfie elfriede elia eliana elida elina eline
    elinor elisabet elisabeth elise eliseo elisha elissa eliza elize elizebeth elke elladio elli ellinor
    ellis elly elma elmar elmer elmira elmo elna elnora eloa eloah elodie eloisa eloise elouise eloy
    elsbeth elsie elton eluned elva elvera elvia elvin elvira elvis elwira elwood elyse elzbieta ema
    emanuel emanuella emanuelly emelia emer emerson emiko emilee emilio emilly emin emine emmanuelle
    emmerich emmet emmett emmi emmy emogene emyr ena enda enedina engelbert engin enid eniola ennio enno
    enrico enrique enriqueta enver enya enzio enzo eoghan eraldo ercan erdal erdmute erdogan eren erhard
    erhardt erich erick ericka erkan erlinda erling erma ermanno ermenegildo ermes erna ernestina
    ernestine ernesto ernie ernst erol errol ervin erwin eryk eryn eshana esi esila esmee esmeralda
    esparta espartaco esperanza essie esta estefania estela estella estelle ester estrella esupofo ethel
    ethelyn ethna ethne etta ettore euan eugen eugenia eugenie eugenio eula eulalia eun eunan eunice
    eurig evalyn evamaria evangelia evangelina evangeline evangelista evangelos evelia evelien evelin
    evelina eveline evelio evelyne everett everette evette evie evon evonne ewald ewan ewatomi ewelina
    ezekiel ezio ezra faas fabia fabiana fabienne fabiola fabrizia fabrizio fadekemi faderera fadime
    fainche falak falan falguni falk falko fallon fannie faqid faraj faras farhad fariq faris farrah
    faruk farzad fatih fatou faustino fausto fay faye feargal fearghal fedde fedele federica federico
    federigo fedor fehintola felecia felica felice felicita felicitas felicity felipa felisa felisha
    felizitas femi fenella fenna fenne ferdi ferdinand ferdinando ferenc fergal ferne ffion fiachra
    fiadh fiamma fibikemi fidel fidelma fien fiene fiifi fikayomi filip filippa filippo filiz filomena
    finbar finbarr finian finola fintan fionan fionn fionna fionntan fionnuala fionnula fiorenzo fiorino
    fitan fiyaz fizza flannan flavia flavio fletcher floortje flor florencia florene florentina
    florentine florida florine floris flossie floy floyd flynn folake folasade folashade folker folkert
    folu fonda forrest fortunata frado fran franca francine francisca franciszek franck francoise franjo
    franka frankie franklin franziska fraser frauke frazer freda freddy frederik frederike frederique
    fredi fredo fredric fredrick fredy freia freida fridolin frieda friedbert friedemann frieder
    friedericke friederike friedhelm friedhilde friedhold friedl friedlinde friedo friedrich frithjof
    fritz fryderyk fulvio fumiko funke gabi gabino gabor gabriele gabriella gabrielly gaby gael gaetano
    gagan gaja galasso galen galina gambo ganga garba garech garima garret garreth garrett garry garth
    garvan gaspare gastone gaurang gaurangi gauri gaurika gautami gavan gayathri gaye gayla gayle
    gaylene gaynell gbadebo gbolahan gbowoade gearoid gebhard geert geetika gelsomina gena genaro
    genoveva georg georges georgetta georgette georgiana georgianna georgie georgina georgine georgios
    geraint geraldine geralyn gerardine gerardo gerd gerda gerdi gereon gerfried gergely gerhard
    gerhardt gerhart gerhild geri gerlind gerlinde germaine german germana gernot gero gerold gerolf
    geronimo gerrard gerri gerrit gerry gert gerta gerti gertie gertraud gertraude gertraut gertrud
    gertrude gerwin gesa gesche gesine gethin geza giacinto giacobbe giacomo giada giampaolo giampiero
    gian giancarlo gianfrancesco gianfranco gianluca gianluigi gianmarco gianni gianpaolo gianpietro
    giel giesela gifty gigi gilberto gilda giles gilles gillian ginevra ginny gino gioacchino gioachino
    gioele gioffre gioia gionata giorgia giosue giovanna girik girindra girolamo gisa gisbert gisela
    gisele giselle gislinde gitta gitte giuliana giuliano giulietta giulio giuseppina giustino gladis
    gladys glenda glenna glenys goffredo golda goldie goncalo gonul gordana gottfried gotthard gotthilf
    gotthold gottlieb gottlob gotz gracie graciela grady graeme grania grayson graziano graziella
    grazyna greca greco gregg gregoire gregor gregoria gregorio gretchen grete gretel gretl gretta
    griselda grover gruffydd guadalupe guarino gudrun gudula guenter guenther guglielmo gugu gugulethu
    guido guilherme guillermina guillermo guiseppe gulay gulsen gulten gunar gunbir gunda gundel gundi
    gundolf gundula guneet gunhild gunnar gunnhild gunter guntram gussie gustav gustaw gusti guus guusje
    gwendolen gwendoline gwendolyn gwenllian gwil gwilym gwyneth haakon habiba habibu hadassa hadeel
    hadiza hafsat hagen hailey hajo hal halil halima halina hallie hamish hamsini hanako haneul hanife
    hanna hannabel hannchen hanne hannelore hannes hanni hanno hanns hanny hanora hansgeorg hansjoachim
    hansjorg hansjurgen hanspeter harald hardik harinakshi harini harita harlan harley harper harri
    harriett harriette harris harro harshil hartmut hartmuth hartwig haruki harumi haruna haruto hasso
    hatice hattie hauwa haydee hayden hayleigh haytham hedda hedi hedwig hedy heide heidelinde heidelore
    heidemarie heiderose heidrun heike heikki heiko heimo heiner heinfried heini heino heinrich heitor
    helan helfried helge hella hellen hellena hellmut hellmuth helma helmar helmtrud helmut helmuth
    heloisa hemal hemang hemangini hemani hemant hemi henner henni henny henrietta henriette henrike
    henrique henryk heribert heriberto herlinda herlinde herma hermann hermelinda hermine herminia
    hernan herrmann herschel hershel herta hertha herwig hester hettie hicham hidde hideo hilario hilda
    hildburg hilde hildegard hildegart hildegund hildegunde hillary hilma hilmar hiltraud hiltrud hina
    hinata hine hinewai hinrich hiral hiram hiroto hitesh hoa hoani holger holli hollie hollis holm
    homero hong honora honore horace horacio horst hortencia hortense hortensia hredhaan hritik hubert
    hubertine hubertus hudson hugues hui huia hulda hulya huong huseyin huw hywel iain ibidapo ibironke
    ibrahima idalia idell idella idika idris iestyn ieuan ifan ifeanyi ifechukwu ifunanya ignacy ignatz
    ignaz ignazio ihaia ijaya ikbal ikenna ikeoluwa ikshita ila ildiko ileana ilene ilhan iliana ilias
    ilija ilinca ilja ilka ilmari ilona ilonka ilse ima imad imaran imelda imke immo imogen imogene imre
    ina inaya indali indi indie indira indrajit indy inez ingbert inge ingeborg ingeburg ingelore inger
    ingetraud ingetraut ingmar ingo ingolf ingried inioluwa inka inken inna insa ioannis iola iolanda
    iolo iona ione ionut ippazio irena iretioluwa irmela irmengard irmgard irmhild irmi irmingard
    irmtraud irmtraut irmtrud irvin irving irwin irya isa isabela isabell isabelly isadora isaiah isaque
    isela iseoluwa ishani ishanvi ishola ishwar isiah isidor isidro isis isla ismael ismail ismet isobel
    isolde issac istvan itsuki itzel itziar iva ivanka ivette ivo ivonne ivor iwan iwona iyabode
    iyadunni jabulani jacalyn jacek jacinta jacintha jacinto jackeline jacklyn jacko jaclyn jacobo
    jacopo jacque jacquelin jacquelyn jacquline jada jadwiga jaehyun jagat jagdish jagrati jagvi jaimie
    jairaj jalsa jamaal jamar jame jamel jami jamila jammie janae janaki janani janeen janel janell
    janelle janene janett janette janey janie janin janina janine janis janko jann janna janne jannette
    jannie janos januja janus janusz janya jaqueline jari jarlath jarleth jarmila jaroslaw jarrett
    jarrod jarvis jasmijn jasmina jasmit jaunita jaxon jayda jayde jayesh jaylinn jayme jayson jazmin
    jeana jeane jeanetta jeanie jeanine jeanna jeanne jeannette jeannie jeannine jed jedrzej jeet
    jeevika jefferey jeffery jeffry jelani jelle jelte jemima jemma jena jenelle jenette jenifer
    jeniffer jennette jenni jenniffer jente jerald jeraldine jeremi jeremiah jeri jerilyn jermaine
    jerold jeronimo jerri jerrie jerrod jerrold jerzy jesica jessika jettie jewell jhalak jianhong jiayi
    jiho jihoon jillian jimin jimmie jinthe jiri jisoo jiwoo joachim joakim joanie joann joaquim jobst
    jocasta jocelyn jochem jodi jody joelle joellen joep joesph joetta joey johanne johannes johnathan
    johnathon johnetta johnie johnna johnnie joi jolanda jolanta jolanthe joleen jolene jolie jolijn
    jolynn jonatan jonathon jonell joni jonna jonnie jonno joojo joon jordi jordon jordy jorg jorja jorn
    jort jorunn josefa josefina josefine josephina josette josiah josie josip jost josue jovan jovita
    joycelyn jozef juana jude judi judie judson juergen jukka juli juliane juliann julianna julianne
    julieta juliette julissa julita juliusz juma juniper jurgen juri jurij jurre justina justus justyna
    jutta juul juwon kabiru kacey kaci kacie kacper kahu kahurangi kaia kaique kaisa kaitlin kaitlyn
    kaito kaja kajetan kala kaleb kali kalina kalle kalpit kamau kami kamila kamilly kamya kandace kandi
    kandice kandy kane kareem kari karie karissa karlene karley karlfried karlheinz karlijn karol karola
    karolin karolina karoline karolyn karon karri karrie karsten karyn kasandra kasey kashish kashvi
    kasimir kaspar kasper kassandra kata katalin katarina katelyn katharine kathe katherina katheryn
    kathi kathie kathlene kathlyn kathrin kathrine kathryne kathyrn kati katina katrin katriona katsuro
    katy kauri kaveh kayden kaye kaylee kayleigh kazim kazimierz kazuo kealan keano keanu kecia keegan
    keelan keely keeva kehinde keira keji kelechi keli kelley kelli kellie kelsie kelvin kemal kemi
    kenan kendall kendrick kenichi kenna kennith kenny kenta kenton kenyatta kerem kermit kerri kerrie
    kerstin kesha keshia kev keven keya khadija khanyisile khloe kiaan kian kiara kiaran kiernan kieron
    kieth kikelomo kiki kilian killian kimberely kimberlee kimberley kimberli kingston kip kipchoge
    kiprop kira kirby kiri kirstie kirstin kisha kiyomi kizzy kjell klaas klara klare klaudia klemens
    klothilde knud koji kojo kolawole konrad konstantin konstantinos konstanty konstanze kora korbinian
    kordula korede kori korinna kornel kornelia kornelius kory kosisochukwu kourosh kreszentia kreszenz
    kriemhild krish krisha krista kristal kristan kristi kristiane kristie kristine kristopher kristyn
    kritika krystal krystian krystle krystyna ksawery kujoe kum kunibert kunigunda kunigunde kunle kuno
    kurtis kwabena kwadwo kwaku kwamena kwasi kweku kwesi kyan kyano kyara kyla kylee kylie kyong kyra
    kyung laban lacey lachlan laci lacie ladislaus ladli ladonna lai laila lais lajita lakeisha lakesha
    lakeshia lakisha laksh lakshit laleh lamar lambert lamberto lamont lana lando landon lanette
    langalibalele lani lanita lanny laoise laquita larissa larue lashanda lashawn lashonda laszlo
    latanya latasha latonia latonya latosha latrice latricia laure laureano laureen laurene laurens
    laurenz lauretta laurette lauri laurie lavada lavanya lavern laverne lavina lavinia lavon lavonda
    lavonne lawanda lawrence lawrencia layan lazaro lazzaro leander leandra leandro leann leanna leanne
    leatha leatrice leda leeann leela leena leesa leigh leighton leilani leire leisa leke lekha lela
    leland lelia lemuel lenard lene leni lenn lennie lenny lenora lenore leokadia leola leona leone
    leonel leonhard leonid leonor leonora leonore leopold leopoldine leopoldo leora leota leroy les lesa
    leslee lesli lessie leszek leta letha leticia letitia letizia lettice lettie lia liana liane libby
    liberto libni licia lida lidija lidwina liesa liesbeth lieschen liesel lieselotte lieve ligia lihua
    lili lilia liliane lilija lilla lilli lillie lilo linde lindiwe lindy linette linn linnea linnie
    linsey linwood lioba lipika lisanne lisbeth lise liselotte lisette lissa lissette lissi lissy lita
    liv livia livio liwia lizabeth lizbeth lize lizette lizz lizzy ljiljana ljubica ljudmila llewellyn
    lodovico loek loes lohit lolita lon lona londisizwe londiwe loni lonnie lopa lora loraine lorcan
    loredana loree loreen lorelei loren lorene lorenza loretta loretto lorie lorinda lorine lorna lorne
    lorretta lorri lorrie lothar lotta lotte lotti lottie louann louella louie lovie lowell lowri loyd
    loyola luan luana luann luanne luara lubos luc lucca luce luchino luciano lucien lucienne lucila
    lucile lucille lucina lucinda lucio lucretia lucrezia ludger ludmila ludmilla ludovica ludovico
    ludwig ludwina lue luella luigina luise luitgard luiza luka lula lulu lungile lunna lupe lupita lura
    luther lutz luuk luvenia luyanda luz luzia luzie lwandile lwazi lyda lyla lyle lyman lyndon lyndsay
    lyndsey lynette lynley lynnette lynsey lyudmila maaike maanas maanav maartje mabel mable mac
    macauley macca machelle mack madalena madalyn maddison madeleine madelief madelyn madge madhavi
    madlen madonna maegan magarete magdalene magret magrit maha mahi mahika mahmoud mahmud mahmut
    mahnoor mahsa maia maighread maik maike mair maira maire mairead mairi mairin mairtin majed majella
    majorie makayla makena makenzie makoto maks maksymilian malachy malia malinda malissa mallory malte
    malwina mamadou mamie manaaki manaia manan manawa manbir mandi mandla mandlakhe manfred manja
    manthan manuella manus manya maraea maranda marcantonio marcelina marcelino marcella marcelle
    marcello marcelo marci marcie marcin marcy maree mareen mareike mareikura mareile maren marese marga
    margareta margarete margaretha margarethe margarett margarette margarite margarito margaud marge
    margery margherita margie margit margita margitta margo margret margrit marguerite mari mariah
    marian mariane mariann marianna mariano maribel maribeth marica maricela mariechen mariela mariele
    marieluise marietta marija marijan marijn marika marilee marilou marilyn marilynn marinus mariola
    marisela marita maritta maritza marius mariusz marjan marjory markku marla marleen marlen marlena
    marlies marliese marlis marlo marlon marlyn marlys marnie marquerite marquita marshall marthe marti
    martine martino martyn marva marvin maryann maryanne marybeth maryellen maryjane maryjo marylee
    marylin marylou marylyn maryse marzena masaki masako masato massimiliano mateus matheus mathijs
    mathilda matilda matilde matiu mato matthaus matthieu matthijs mattia mattias mattie maud maude
    maudie maura maurilio maurine maurits maurizio mauro maurycy mavis maxie maximiliano maxine maxwell
    maybelle mayme maynard mayra maysa mayte mazie mcebisi mckenzie meabh meagan meaghan mechelle
    mechthild mechthilde mechtild mee meenakshi mees meghan meghana mehdi mehwish meibh meik meike
    meinhard meinolf meinrad meirion mekhala mel melania melba melina melisa melita melitta melle
    mellisa mellissa melodie melonie melony melva melvin melvina meral mercy mere mereana merel merijn
    merle merlin merrill mervin mervyn meryem meryl mesut metin mhairi micaela miceal micha michaele
    michail micheal micheala michela michelangelo micheletto michell michelotto michiko mickey mickie
    mieszko migdalia mihaela mijo mikael mikaela mikaere mikayla mikko mikoaj milagros milford milica
    milissa milka millard millicent milou milton mimi mindi mindy minenhle minerva minho minjun minna
    minnie minseo mio miodrag miosz mira mirco mirela mirella mireya miriama mirian mirja mirjam mirjana
    mirko mirna miroslav miroslaw miroslawa mirta mirte mirthe misaki missy misti mitali mitchel mitesh
    mittie mitzi mitzy miyu mlungisi mnqobi modesta modesto modupe mofifoluwa mohini moises mojisola
    mojisoluwa mollie monja monroe monte monty moradeke morag morayo morena morenike morolake morton
    morven mosinmileoluwa mosunmola motunrayo moussa moya moyosore mozell mozelle mpho mthokozisi mugdha
    muhammed muharrem mui muireann murat murdo murilo musa muzaffer mwangi myles myong myriam myrna
    myron myrthe myrtice myrtis mzamo nabil nachiket nada nadeem nadeschda nadeshda nadin nadja naimh
    nakia nakisha naksh nakul namrata nan nanami nanci nanette nannette nanni nannie naoimh naoise naomh
    napoleon napoleone nasiru nasrin nasser natali natalija nataliya natalja natan nataniel natascha
    natasza nath nathalie natividad natsuki naud naveed nayeli nazli ndumiso neal neasa necati nedda
    nedra neelam neelima neill nela nelda nelida nell nella nelle nelli nellie nelly nena neoma nerea
    nereida nermin nerys nessa nesta nestor netra nettie neva nevaeh nevenka neville ngaire ngoc
    nhlanhla nhung nia nial niall niccolo nichelle nichol nichola nichole nicki nickie nickolas nico
    nicolai nicolasa nicolaus nicoletta nicolette nicolo nidia nidra niek nienke nige nihal niharika
    niilo nikau niki nikki niko nikodem nikolaj nikolaos nikolas nikolaus nikole nikora nila nilda
    nilima niloufar nilsa nimakoah nimrat ninetta ninfa ninioluwa nino ninthe nirja nisa nita nitara
    nitesh nixon niyilolawa njabulo njeri nkazimulo nkechi nkiruka nkosana nnamdi nneka nobantu noboru
    nobuhle noe noeleen noelia noeline noella noirin nokulunga nola nolan noleen nollaig nomagugu
    nomalanga nomasonto nomathalente nomathemba nomcebo nomthandazo nomusa nomvula nona nonhlanhla
    nonjabulo nonso noortje norah norberto noreen norene norine normand norris notburga nothando noud
    nout noxolo nozibusiso nozizwe nqobizitha nuala nuran nuray nurettin nuri nurten nyambura nydia
    nynke obanijesu obianuju obinna oceane ocie octavia octavio odell odhran odika odis oeshi ofelia
    ogechi ogooluwa ojas ojasvi okechukwu oladare oladimeji olaf olajumoke olakunle olanrewaju olansile
    olasunmbo olav olen oleta olgierd olin oliva olivie oliwier ollie ololade oluchi olufemi olufunke
    olufunmilayo olumide olumorotimi oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa
    oluwasanmi oluwasegun oluwaseun oluwatobi oluwole olwen olwethu oma omaja omisha omkaar omkar
    omobobola omobolanle omodunni omolabake omolara omosalewa omotara omotayo omotola omotoun omowumi
    omya ona ondrej onkar onveer onyeka onyinye oonagh ophelia ora oralia oran orazio oreofe oreste
    orfhlaith orhan orinder orlagh orlaigh orlaith orna ornella orpha ortrud ortrun ortwin orval orville
    osamu osha osman osunleke osvaldo oswald oswaldo oswin otavio otfried othmar otieno otilia otis
    otmar ottavio ottfried ottilie ottmar otto ottokar ottomar ottone ouida ousmane oviya owain owethu
    oxana oyenike oyindasola ozioma paavo padraic padraigh padraigin pahal paisley palma paloma pamala
    panfilo panini paoletta paora paride paris parisa particia parvaneh parveen pascale paschal pascual
    pasqual pasquale patric patrica patricio patrik patrizio patryk patti pattie paulette pauric pavani
    pawe payton peadar peader pearce pearlie pearline pearse peggie pellegrino pennie pepijn peregrine
    perla pero petar pete petrina petronella petros peyton phelim phileine philippine phillis philomena
    phineas phylis phyliss pia piaras pien pierangelo piergiorgio piergiuseppe pierina pierluigi
    piermaria piero pierpaolo piersanti pietra pietro pina piper pippa pirjo pirmin pius pleun polina
    pompeo pomponio porfirio portia prachi praneel pranit pratyush preston pricilla priscilla prisha
    priska przemysaw przemyslaw puccio pushti qabil qadim qarin qasim queenie quincy quinten quinton
    quinty qushi raagini rabea rabia rachana racheal rachid rachit rachita racquel radeke radmila
    radosaw rae rael raewyn rafa rafaela raffaele raffaella raffaellino raffaello raghav ragnhild rahel
    raik raimondo raimund rainer raisa raissa rajata rajeshri raksha ramazan ramona rana ranbir randa
    randal randall randell randi randolf randolph rangi ranieri ranveer raphael raphaela rashida ravy
    rawiri rayaan rayan raymund raymundo razvan reba rebeca rebekah rebekka recep reece reem refugio
    regan reggie reginald regine rehaan reid reimar reimer reimund reina reinald reinaldo reiner
    reingard reinhardt reinhart reinhild reinhilde reinhold rembrandt remo remy ren rena renae renan
    renato renea reni renita rens renske renzo resi reta retha retta reuben reva rewi rex reyansh reyes
    reyna reynaldo rhavi rhian rhianna rhianne rhiannon rhoda rhodri rhona ria rian ricarda ricciotti
    richelle richie rickey rickie rico ridhi rigo rigoberto rikki riku riley rin risa rishabh risto
    ritwik riza rizwan robbin robbo robby robt rocco rochelle rochus roderich roderick rodger rodrick
    rogelio roise roksana rolanda rolando rolland roma romana romeo romina romolo romona romuald romy
    rona ronaldo ronan ronda roni ronith ronja ronke ronna ronny roosevelt rosalba rosalee rosaleen
    rosalia rosalie rosalina rosalinda rosalinde rosaline rosalva rosalyn rosanna rosanne rosaria
    rosarie rosaura roscoe roseann roseanna roseanne rosel roselinde rosella roselyn rosemarie rosendo
    rosetta rosi rosina rosita rosl roslyn rosmarie rossa rossana roswita roswitha rotraud rotraut
    rouven rowena roxana roxane roxann roxanna roxie royce roza rozalia ruairi ruari ruaridh rubie rubin
    rubye rudi rudiger rudolf rudolph rudra rufina rufino rufus ruggero ruggiero rukhsana ruqayya rushil
    russel ruthann ruthie ruthild ryder ryota ryszard ryu saadatu saanvi saar saba saban sabatino sabina
    sabra sabri sacha sachi sachiko sade sadhbh sadie safiya sahin saksham salih salina sallie salomey
    salvador salvatore salvi samaksh samanta samarth samatha samesh sammie sammy sanaya sandi sandile
    sandor sandro sanford sangwoo sani sanjuana sanjuanita sanket santa sante santiago santino santos
    sanya sarina sarthak sasha sathvik satoshi saumya saundra saverio sayuri scarlett scot scottie
    scotty seamus seana seanan seaneen seanna sebastiaan sebastiano sebastien sedat sefa segilola selim
    semra senan senn senol senta seojun seona seosamh seoyeon sepp seppo serafin serafina sergej sergius
    serpil sessa setsuko seun seung seungmin severin severino sevim seymour shabana shahid shahram
    shaina shaista shakira shalonda shameka shamika shamsuddeen shana shanda shandra shanell shani
    shania shanice shanika shaniqua shanita shanna shannan shannen shanon shanta shante shantel shantell
    shara sharee sharen shari sharita sharla sharlene sharonda sharron sharyn shasta shauneen shaurya
    shawanda shawna shay shayla shayna shayne shaz shea sheamus sheela sheelagh shehu shekoni shelby
    sheldon shelia shelley shelli shellie shelton shena sheree sheri sherie sherilyn sherita sherman
    sheron sherri sherrie sherrill sherron sherryl sheryl shiela shinead shirin shirlee shirlene shirly
    shivansh shona shonda shota shravya shreyas shug sian sibel sibilla sibille sibonelo sibongile
    sibusisiwe sibusiso sibylla sibylle sidney siegbert siegfried sieghard sieglinde siegmar siegmund
    siegrid siegried siegrun siegward siem sienna sigfried sigismund siglinde sigmar sigmund sigrun
    sigurd sihawukele sijuade silas sile silja silondile silva silvana silvano silvester silvestro
    silvio similoluwa simisola simonetta simphiwe sinaida siobain sioban siobhain siofra sione sioned
    siphesihle sirpa sithembiso siya siyabonga skye skyla skylar slavica slavko slobodan snezana socorro
    sofiane sohee soheil solomon somadina somto somtochukwu sondra songul sonke soojin sora soraya
    sorcha sowande spencer sphiwe staci stacia stacie stanisaw stanislaus stanislaw starla starr stavros
    stefani stefanie steffan steffen sten stephaine stephani stephany stephenie stephine sterre stevie
    stijn stilla stjepan struan subomi sudhir sudiksha suhani sukru suleyman sumayya sunghoon sunniva
    susann susannah suse susi suus suzan suzanna suze suzette suzie suzy svea svenja swantje swathi swen
    swetlana sybilla sybille syble sylke sylvana sylvester sylvie sylvio sylwia szymon tabatha tabea
    tabitha tadhg taeyang taichi taine taiwo takashi takumi talia tama tamanna tamas tamatha tamati
    tameka tamela tamera tami tamie tamika tamiko tammi tammie tamra tamsin tana tanay tane tanesha
    tangaroa tangela tanika tanimu tanish tanisha tanmayi tanveer tapio tarak taras tarquin tarsha taryn
    tassilo tatjana tawana tawanda tawanna tawnya tayla teddy teena teerth tegan telemaco telse temidayo
    temistocle temitope tena tenisha teodor teodora teodoro tera terence terese teresita teressa teri
    terina terje terra terrance terrell terrence terrie tessie tetsuya teun tevita thabani thabisa
    thabisile thad thaddaus thaddeus thalente thales thalia thandazile thandeka thandiwe thando thanh
    theda thekla thelma thelonious themba thembeka thembekile thembile thembisile theobald theodor
    theodora theodoro theodoros theophile theres theresia theron thersa thiago thibaut thierry thies
    thijmen thijn thilo thom thomasina thoralf thorben thresa thurman thuthukile thuy tia tiana tiare
    tiarna tiarnan tibor tiegan tiernan tierra tiffani tiffanie tiffiny tihana tijn tijs tillie tillmann
    tilly tilman tilmann tilo timm timmy timo timoteo timothee tino tirza tisha titilayo tiziana tiziano
    tobenna tobiasz toby tod tokunbo tola tolga tolulope toluwanimi tomasa tomeka tomika tomislav
    tommaso tommie tomohiro tomoko tomori tomos tonia tonicha tonino tonja tonya toralf torben torbjorn
    tori torquato torquil torsten tory tosha toshiro tove toya tracee traci tracie traude traudel traudl
    traugott traute travis treacy treasa trena trent trenton tresa tressa tressie treva trey trina
    trinidad triona tripti trish trista triveni triya trude trudel trudi trudy truman trygve tshepo
    tudor tulay tullio turkan turki turlough turvi tuva twan twila twyla tycho tygo tyla tymon tymoteusz
    tyra tyree tyrese ubaldo uberto ubika ucchal uche uchenna udant udarsh udyati ugochi ugolino ujunwa
    ukasz ulla ullrich ultan ulysses umang umberto una unai undine unnati unni upadhriti upasna upkaar
    upma uriel urishilla urmi ursel urszula urte urvashi urvi uschi usman vada vadim vaishnavi vajen
    valarie valdemar valencia valentijn valentim valentin valeri valerij valerio valeska valorie valter
    vamakshi vance vanesa vannessa vansha vanya varenya varsha vasana vasatika vasco vassilios vasudha
    vasyl vaughan vaughn veda vedant vedhika vedika veerle vegard veikko veit velda veli velia velma
    velva venancio venessa venita venus verda vergie verla vern verna vernell vernice vernie vernita
    veronique vesna vesta vicenta vicente vickey vickie victoire vida vidhi vigo vihaan vikki viktoria
    vilma vina vinaya vincentio vincenza vincenzo vinicius vinko vinzenz violeta violetta violette viraj
    virgie virgil virgilio virgina viridiana vita vitali vito vitor vitoria vittoria vittorio vitus
    vivaan viviane vivien vivienne vlado vojtech volker volkhard volkmar vonda vonnie vrinda vrishti
    vritti vuk vusumuzi vyanjana wahab wai waida waimarie wakeeta walburga waldemar waldo waldtraut wale
    walentina walfried wallace walli wally walther waltraud waltraut waltrud wambui wanita wanjiku
    wanjiru warda warhi warinder warjas warwick watika wazir weiwei weldon wencke wendelin wendell wendi
    wendolin wenke wenzel wera wessel weston whitney wibke widisha wiebke wieland wieslaw wigbert
    wikitoria wiktor wilbert wilbur wilburn wilda wiley wilford wilfred wilfredo wilfrido wilfried
    wilfriede wilhelm wilhelmina wilhelmine willa willard willene willfried willi williams willibald
    willibert willis willy wilma wilmer wilton wiltrud winfred winfried winifred winnie winnifred winona
    wiremu wishi witold wladimir woldemar wolfhard woodrow woojin wout wriddhish wridesh wulf wuraola
    wyatt wynona xabier xalak xanthe xaver xenia xiaoming xinyi xiomara xiti xiu yaa yachana yadavi
    yadira yagnesh yago yahvi yamini yaryna yasemin yashasvi yashawini yashica yashoda yashodhara yashvi
    yassin yasti yatan yatin yauvani yejide yejin yemi yeni yesenia yetta yetunde yewande yfke yifan
    yilmaz yinthe yochana yolonda yong yoshiko yoshita yosuke youngho yrjo yui yuichi yukari yumiko yuna
    yuridia yusra yutika yuvraj zacarias zachariah zacharie zachery zadie zaida zaira zaitra zakaria
    zakhele zandra zane zansi zarna zashil zayan zayyan zdenek zdenka zdravko zeferino zehaan zeki zelda
    zeljko zella zelma zena zenaida zenobia zenon zenta zenzele zenzile zhihao zibuyile zikora zilmil
    zina zinal zinhle zion zita zixuan zlatko zoey zoila zola zona zora zoraida zoran zoryana zoya
    zsuzsa zubair zuberi zula zulema zulma zvonimir
    """)
