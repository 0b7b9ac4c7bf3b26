"""First names of many languages, to tell "with Jane" from "with Hooli"; unknown names are read by their place."""

from coach.understand.first_names_wide import WIDE_FIRST_NAMES
from coach.understand.wordlist import word_set

FIRST_NAMES = WIDE_FIRST_NAMES | word_set("""
    aaron abby abdul abdullah abhi abhishek abigail abraham ada adam adele aditi aditya adnan adrian adriana
    agnes agnieszka agustin ahmad ahmed aidan aiden aiko aisha aitor ajay akash akira akosua aksel alan
    alana alastair albert alberto alejandra alejandro aleksander alena alessandro alessia alex alexa
    alexander alexandra alexandre alexei alexis alfonso alfred ali alice alicia alina alisa alisha alison
    allan allen allison alma alok alvaro alyssa ama aman amanda amandeep amar amara amber ambika amelia
    amelie amina amir amit amita amol amrita amy ana anand ananya anas anastasia anders andre andrea andreas
    andrei andres andrew andy angel angela angelica angelina angie angus anil anirudh anish anita anja
    anjali ankit ankita ankur ann anna annabel anne annette annie anouk anthony antoine anton antonia
    antonio anu anuj anya aoife aparna april arash arjun armando arnav arnold aron arthur arun aruna arvind
    asha ashish ashley ashok ashwin astrid audrey august aurelie aurora austin ava avery avi avraham axel
    aya ayesha ayse aziz bala barbara barry bart bartosz bastian beatrice beatriz becky bella ben benedict
    benjamin benoit bernard bernd bert beth betty bev beverly bharat bhavna bianca bilal bill billy bjarne
    bjorn blake bo bob bobby bogdan bola boris brad bradley bram brandon brenda brendan brent brett brian
    bridget brooke bruce bruno bryan bryce bryn burak caitlin caleb callum calvin cameron camila camille
    carl carla carlos carly carmen carol carolina caroline carolyn carrie casey cassandra catalina catherine
    cathy cecilia cedric celeste celine cem cesar chad chandler chandra chang charles charlie charlotte
    chelsea chen cheryl chiara chidi chinedu chloe chris christa christian christina christine christoph
    christophe christopher cian ciara cindy claire clara clare clark claude claudia claudio clemence clement
    cleo clive cody colin colleen connor conor constance consuelo cora corentin corey corinne courtney craig
    cristina crystal curtis cynthia daan daisy dale dalia damian damien dan dana daniel daniela daniele
    danielle danny danuta daria darius darlene darren dave david dawn dean deb debbie deborah declan deepa
    deepak deepika deepti delia denise deniz dennis derek deshawn desmond dev devon dhruv diana diane diego
    dieter dilip dimitri dina dinesh dirk divya dmitri dmitry dolores dominic don donald donna dora doris
    dorota dorothy doug douglas dov dragan duncan dustin dylan ece ed eddie edgar edith eduardo edward edwin
    eileen eitan elaine eleanor elena eleni eli elias elif elijah elin elisa elizabeth ella ellen ellie
    elliot elliott elsa emeka emi emil emile emilia emiliano emilie emily emma emmanuel emre eoin eric erica
    erik erika erin ernest esha espen esteban esther ethan etienne eugene eva evan eve evelyn ewa ezequiel
    fabian fabien fabio facundo faisal faith farah farhan fatima fatma felicia felipe felix femke fergus
    fernanda fernando finn fiona fleur florence florian frances francesca francesco francis francisco franco
    francois frank franz fred freddie frederic frederick freya frida funmi gabriel gabriela gabrielle gaelle
    gail gal gareth gary gaurav gautam gavin gemma gene genevieve geoff geoffrey george georgia gerald
    gerard gianna gijs gil gilbert gina giorgio giorgos giovanni girish gita gitanjali giulia giuseppe glen
    glenn gloria gonzalo gopal goran gordon govind grace graham grainne grant greg gregory greta grzegorz
    guillaume gunther gus gustavo guy gwen hakan hala haley hamza hana hannah hans hao haoran hari harish
    harold harpreet harriet harrison harry harsh harsha haruka harvey hasan hassan hayley hazel heather
    hector heidi helen helena helene helga hema hendrik henning henri henrik henry herbert herman herve
    hilary hiro hiroko hiroshi hisham holly hope howard huda hugh hugo humberto hussein hye hyun ian ibrahim
    ida ifeoma ignacio igor iker ilaria ilya imani imran ines inga ingrid ioana iqbal ira irene irfan irina
    iris irma isaac isabel isabella isabelle isha ishaan ishita ivan ivana ivy jack jackie jackson jacob
    jacqueline jacques jade jai jaime jake jakob jakub jamal james jamie jan jana jane janet janice jared
    jaroslav jasmin jasmine jason jasper jatin javier jay jaya jayden jayne jean jeanette jeff jeffrey
    jelena jen jenna jennie jennifer jenny jens jeremy jeroen jerome jerry jesper jess jesse jessica jessie
    jesus jie jill jim jimena jimmy jin jing jitendra jo joan joana joanna joanne joao joaquin jochen jodie
    joe joel joerg johan johann johanna john johnny jon jonah jonas jonathan joost jordan jorge jorgen joris
    jose josef joseph josephine josh joshua jovana joy joyce juan juanita judith judy jules julia julian
    juliana julie julien juliet julio julius jun june jung justin justine jyoti kabir kai kalpana kamal
    kamala kamil kaori kara karan karen karim karin karina karl karla karthik kartik kasia katarzyna kate
    katerina katharina katherine kathleen kathryn kathy katie katja katrina kavita kavya kay kayla kazuki
    keiko keisha keith kelly kelsey ken kendra kenji kenneth kent keri kerry kevin khaled khalid kiera
    kieran kim kimberly kiran kirk kirsten kirsty kishore kit klaus knut koen kofi komal kostas kris krishna
    kristen kristian kristin kristina kristy kriti krzysztof kumar kunal kurt kwame kyle laetitia lakshmi
    lalit lan lara larry lars lasse latisha latoya laura lauren laurence laurent laxmi layla leah lee lei
    leif leila lena leo leon leonard leonardo leonie lerato lesley leslie lester levi lewis leyla li liam
    lidia lieke liesl lila lilian liliana lillian lily lin lina linda lindsay lindsey ling linh linus lionel
    lisa liz liza lizzie lloyd logan lois lola lorena lorenzo lori lorraine lou louis louisa louise lourdes
    luca lucas lucia luciana lucie lucy luigi luis luisa luiz lukas lukasz luke lydia lyn lynda lynn lynne
    maarten maciej mackenzie maddie madeline madhav madhu madhuri madison mads mae maeve magda magdalena
    maggie magnus mahesh mai maite maja malcolm malgorzata malik mandy manish manisha manoj manon manuel
    manuela mara marc marcel marcela marcia marco marcos marcus marek margaret margarita margaux margot
    maria mariam mariana marianne marie marijke mariko marina mario marion marisa marisol marissa marit
    marjorie mark marko markus marlene marloes marsha marta martha martin martina marty mary maryam mason
    massimo mat mateo mateusz mathew mathias mathieu mathilde matias matt matteo matthew matthias maureen
    maurice mauricio max maxence maxime maximilian may maya mayank meena meera meg megan megha mehmet mei
    melanie melinda melissa mercedes meredith mert mette mia micah michael michaela michal michel michele
    michelle mick miguel mika mike mikhail mila milan mildred milena miles millie milos mina ming minh
    miranda mirek miriam misha mitch mitchell mohamed mohammad mohammed mohan mohit moira molly mona monica
    monika monique morgan moritz morris morten moses moshe muhammad mukesh mukul muriel murray mustafa myra
    nadia nadine nancy nandini nanna naoki naomi narendra naresh nasir nasreen natalia natalie natasha nate
    nathan nathaniel naveen nazia ned neel neeraj neha neil nelson ngozi niamh nicholas nick nicola nicolas
    nicole nidhi niels nigel nikhil nikita niklas nikola nikolai nikos nils nina nisha nishant nitin noa
    noah noel noelle noemi noemie nomsa noor nora norbert norma norman nour nuno nur nuria odette oisin
    oksana ole oleg oleksandr olena olga oliver olivia olivier omar omer ori orla oscar oskar owen ozan
    pablo padma padraig paige pallavi pam pamela pankaj paola paolo parker parth parul pascal pat patrice
    patricia patrick patrizia paul paula paulina pauline paulo pavel pawel pedro peggy pekka penelope penny
    per percy perry peter petra phil philip philipp philippa philippe phillip phoebe phuong phyllis pierce
    pierre pieter pilar ping piotr piyush polly pooja poonam prabha pradeep prakash pramod pranav prasad
    prashant pratik preethi preeti prem priti priya priyanka puja puneet qing quentin quinn rachael rachel
    rachelle radek radha radhika rafael rahim rahul raj raja rajan rajat rajeev rajesh rajiv raju rakesh
    ralf ralph ram rama ramesh rami ramiro ramon randy rani rania raquel rasmus raul ravi ray raymond
    rebecca reena regina reiko reinhard rekha remi renata renate rene renee reza rhea rhonda rhys ricardo
    riccardo rich richa richard rick ricky rik rina rishi rita ritika ritu riya rob robbie robert roberta
    roberto robin robyn rocio rodney rodolfo rodrigo roger rohan rohini rohit roisin roland rolf romain
    roman ron ronald ronnie roos rory rosa rosalind rosario rose rosemary rosie ross rowan roxanne roy ruben
    ruby rudy rui rupert russ russell rustam ruth ruud ryan sabine sabrina sachin sadia sagar sahil sai saif
    sakura sal sally salma salman sam samantha samar sameer sami samir samira samuel sana sandeep sandra
    sandrine sandy sanjana sanjay sanjeev sanne saoirse sara sarah sarita saskia satish saul saurabh
    savannah scott sean sebastian seema segun selena selin selina selma serena serge sergei sergio serkan
    seth shah shalini shane shannon sharon shaun shauna shawn sheena sheila shelly sherry shikha shilpa
    shinji shira shirley shiv shivani shreya shruti shubham shweta shyam sid siddharth signe sigrid silke
    silvia simon simona simone sina sindre sinead siobhan sipho sjoerd slawomir smita sneha sofia sofie
    soham soledad solene solveig sonal sonali sonia sonja sonya soo sophia sophie soren sourav sri sridhar
    srinivas stacey stacy stan stanislav stanley stef stefan stefania stefano steffi stella steph stephan
    stephane stephanie stephen steve steven stewart stig stuart subramanian sudha sue sujata suman sumit
    sundar sunil sunita supriya suraj surbhi suresh susan susana susanna susanne sushma susie suzanne sven
    svetlana svitlana swati sybil sydney sylvain sylvia tadeusz takeshi tamar tamara tammy tania tanja tanvi
    tanya tao tara tarek tariq taro tarun tasha tatiana taylor ted tejas teresa terri terry tess tessa thabo
    thea theo theodore theresa therese thibault thijs thomas thorsten thu tiago tiffany tijmen tim timothy
    tina tobias todd tom tomas tomasz tommy toni tony tor tracey tracy trang trevor tricia trisha tristan
    trond troy tsering tuan tunde tuomas tushar tyler tyrone uday ulf ulrich ulrike uma umar umesh ursula
    usha utkarsh uwe vaclav vaibhav valentina valeria valerie vandana vanessa varun vasily venkat vera
    verena vernon veronica veronika vicki vicky victor victoria vidya vijay vijaya vikas vikram viktor ville
    vinay vince vincent vineet viola violet virginia virginie vishal vivek vivian viviana vlad vladimir
    volodymyr wade wael walid walter wanda warren wayne wei wen wendy werner wes wesley will willem william
    willie wojciech wolfgang wouter wren xavi xavier xi xiang xiao ximena xin xu yael yan yang yann yannick
    yannis yara yash yasmin yasmine yaw ye yi ying yngve yogesh yoko yolanda yoon yosef youssef yu yuan yue
    yuki yulia yuri yusuf yuto yuxin yves yvette yvonne zac zach zachary zahra zaid zainab zanele zara
    zbigniew zehra zev zeynep zhang zhi ziad zoe zofia zoltan zsofia zuzana
    """)
