"""First names of many languages, to tell "with Jane" from "with Hooli"; unknown names are read by their place."""

FIRST_NAMES = frozenset(
    """
    aaron abby abdul abdullah abhishek abigail abraham ada adam adele aditi aditya adnan adrian adriana agnes ahmad
    ahmed aidan aiden aisha ajay akash akira alan alana alastair albert alberto alejandra alejandro aleksander alena
    alessandro alessia alex alexa alexander alexandra alexandre alexei alexis alfonso alfred ali alice alicia alina
    alisha alison allan allen alisa allison alma alok alvaro alyssa amanda amandeep amar amara amber ambika amelia amina
    amir amit amita amrita amy ana anand ananya anastasia anders andre andrea andreas andrei andres andrew andy angel
    angela angelica angelina angie angus anil anish anita anita anjali ankit ankita ankur ann anna annabel anne annette
    annie anthony antoine anton antonia antonio anu anuj anya aparna april arash arjun armando arnav arnold aron arthur
    arun aruna arvind asha ashish ashley ashok ashwin astrid audrey august aurora austin ava avery avi axel aya ayesha
    aziz bala barbara barry bart bastian beatrice becky bella ben benedict benjamin bernard bernd bert beth betty bev
    beverly bharat bhavna bianca bill billy bjorn blake bob bobby boris brad bradley brandon brenda brendan brent brett
    brian bridget brooke bruce bruno bryan bryce caitlin caleb callum calvin cameron camila camille carl carla carlos
    carly carmen carol carolina caroline carolyn carrie casey cassandra catalina catherine cathy cecilia cedric celeste
    celine cesar chad chandra chandler chang charles charlie charlotte chelsea chen cheryl chiara chinedu chloe chris
    christa christian christina christine christoph christophe christopher cindy claire clara clare clark claude claudia
    claudio clement cleo clive cody colin colleen connor conor constance cora corey corinne courtney craig cristina
    crystal curtis cynthia daisy dale damian damien dan dana daniel daniela daniele danielle danny daria darius darlene
    darren dave david dawn dean deb debbie deborah deepa deepak deepika deepti delia denise dennis derek desmond dev
    devon dhruv diana diane diego dieter dilip dimitri dina dinesh dirk divya dmitri dmitry dolores dominic don donald
    donna dora doris dorothy doug douglas duncan dustin dylan ed eddie edgar edith eduardo edward edwin eileen elaine
    eleanor elena eli elias elijah elisa elizabeth ella ellen ellie elliot elliott elsa emil emile emilia emilie emily
    emma emmanuel eric erica erik erika erin ernest esha esteban esther ethan eugene eva evan eve evelyn fabian fabio
    faisal faith farah farhan fatima fatma felicia felipe felix fergus fernanda fernando fiona florence florian frances
    francesca francesco francis francisco franco frank franz fred freddie frederic frederick freya frida gabriel
    gabriela gabrielle gail gareth gary gaurav gavin gemma gene genevieve geoff geoffrey george georgia gerald gerard
    gianna gil gilbert gina giorgio giovanni giulia giuseppe gita gitanjali glen glenn gloria gonzalo gordon grace
    graham grant greg gregory greta guillaume gunther gus gustavo guy gwen haley hamza hana hannah hans hari harish
    harold harpreet harriet harrison harry harsh harsha harvey hasan hassan hayley hazel heather hector heidi helen
    helena helene helga henning henri henrik henry herbert herman hilary hiro hiroshi holly hope howard huda hugh hugo
    humberto hussein ian ibrahim ida ignacio igor ilya imran ines inga ingrid ioana iqbal ira irene irfan irina iris irma
    isaac isabel isabella isabelle ishaan ishita ivan ivana ivy jack jackie jackson jacob jacqueline jacques jade jai
    jaime jake jakob jamal james jamie jan jana jane janet janice jared jasmin jasmine jason jasper javier jay jaya
    jayden jayne jean jeanette jeff jeffrey jen jenna jennie jennifer jenny jens jeremy jerome jerry jesper jess jesse
    jessica jessie jesus jill jim jimmy jin jing jo joan joana joanna joanne joao jochen jodie joe joel joerg johan
    johann johanna john johnny jon jonah jonas jonathan jordan jorge jose josef joseph josephine josh joshua joy joyce
    juan juanita judith judy jules julia julian juliana julie juliet julio julius june jung justin justine jyoti kabir
    kai kalpana kamal kamala kara karan karen karim karin karina karl karla kartik kasia kate katerina katharina
    katherine kathleen kathryn kathy katie katja katrina kavita kavya kay kayla keiko keith kelly kelsey ken kendra
    kenji kenneth kent keri kerry kevin khalid kiera kieran kiran kirsten kirsty kishore klaus komal kris krishna
    kristen kristin kristina kristy kumar kunal kurt kwame kyle lakshmi lara larry lars latoya laura lauren laurence
    laurent laxmi leah lee leila lena leo leon leonard leonardo leonie leslie lesley lester levi lewis li liam lidia
    liesl lila lilian liliana lillian lily lin lina linda lindsay lindsey linh linus lionel lisa liz liza lizzie lloyd
    logan lois lola lorena lorenzo lori lorraine lou louis louisa louise luca lucas lucia luciana lucie lucy luigi luis
    luisa luiz lukas luke lydia lyn lynda lynn lynne mackenzie maddie madeline madhu madhuri madison mads mae magda
    maggie magnus mahesh maja malcolm malik mandy manish manisha manoj manuel manuela mara marc marcel marcela marcia
    marco marcos marcus margaret margarita margot maria mariam mariana marianne marie marijke marina mario marion marisa
    marissa marjorie mark marko markus marlene marsha marta martha martin martina marty mary maryam mason massimo mat
    mateo mathew mathias mathieu mathilde matt matteo matthew matthias maureen maurice mauricio max maxime maximilian
    may maya meena meera meg megan megha mehmet mei meera melanie melinda melissa mercedes meredith mia micah michael
    michaela michal michel michele michelle mick miguel mika mike mikhail mila milan mildred miles millie mina minh
    miranda miriam misha mitch mitchell mohamed mohammad mohammed mohan mohit moira molly mona monica monika monique
    morgan moritz morris moses muhammad mukesh muriel murray mustafa myra nadia nadine naomi nancy narendra nasir
    nasreen natalia natalie natasha nate nathan nathaniel naveen nazia ned neel neeraj neha neil nelson nicholas nick
    nicola nicolas nicole nidhi nigel nikhil nikita niklas nikolai nils nina nisha nishant nitin noah noel noemi nora
    norbert norma norman nuno nur odette oksana oleg olga oliver olivia olivier omar oscar oskar owen pablo padma paige
    pallavi pam pamela pankaj paola paolo parker parul pascal pat patrice patricia patrick patrizia paul paula paulina
    pauline paulo pavel pedro peggy penelope penny percy perry peter petra phil philip philipp philippa philippe phillip
    phoebe phyllis pierre pierce pilar piotr piyush polly pooja poonam prabha pradeep prakash pramod pranav prasad
    prashant pratik preethi preeti prem priti priya priyanka puja puneet quentin quinn rachael rachel rachelle radha
    rafael rahim rahul raj raja rajan rajeev rajesh rajiv raju rakesh ralf ralph ram rama ramesh ramon randy rani raul
    ravi ray raymond rebecca reena regina reiko reinhard rekha renata renate rene renee reza rhea rhonda rhys ricardo
    rich richa richard rick ricky riccardo rina rishi rita ritu riya rob robbie robert roberta roberto robin robyn rocio
    rodney rodrigo roger rohan rohit roland rolf roman ron ronald ronnie rory rosa rosalind rose rosemary rosie ross
    roxanne roy ruben ruby rudy rupert russ russell rustam ruth ryan sabine sabrina sachin sadia sahil saif sakura sal
    sally salma salman sam samantha samir samira samuel sana sandeep sandra sandy sanjana sanjay sanjeev sara sarah
    sarita saskia satish saul saurabh savannah scott sean sebastian seema selena selina selma serena serge sergei sergio
    seth shah shalini shane shannon sharon shaun shauna shawn sheena sheila shelly sherry shilpa shirley shiv shivani
    shreya shruti shyam sid siddharth silke silvia simon simona simone sina smita sneha sofia sofie soham sonal sonali
    sonia sonja sonya sophia sophie soren sri srinivas stacey stacy stan stanley stef stefan stefania stefano steffi
    stella steph stephan stephane stephanie stephen steve steven stewart stuart sudha sue sujata suman sumit sundar
    sunil sunita suraj suresh susan susana susanna susanne sushma susie suzanne sven svetlana swati sybil sydney sylvia
    tamara tammy tania tanja tanya tara tariq tarun tasha tatiana taylor ted teresa terri terry tess tessa thea theo
    theodore theresa therese thomas thorsten tiago tiffany tim timothy tina tobias todd tom tomas tommy toni tony tracey
    tracy trevor tricia trisha tristan troy tsering tushar tyler ulrich ulrike uma umar umesh ursula usha uwe vaibhav
    valentina valeria valerie vandana vanessa varun vasily venkat vera verena vernon veronica veronika vicki vicky
    victor victoria vidya vijay vikas vikram viktor vince vincent vinay vineet viola violet virginia vishal vivek vivian
    viviana vlad vladimir wade walter wanda warren wayne wei wendy werner wes wesley will william willie wolfgang xavier
    xi xiao yan yang yasmin yasmine ye yi ying yolanda yosef yuan yue yuki yuri yusuf yuto yves yvette yvonne zac zach
    zachary zahra zainab zara zeynep zhang zoe zoltan zsofia
    """.split()
)
