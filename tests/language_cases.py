"""Sentences with one slip of English each, and the same mended; good sentences that look like slips."""

from __future__ import annotations

SLIPS = """\
The list of sites that you showed us are longer than I expected. => The list of sites that you showed us is longer than I expected.
My experience with large kitchens have prepared me for a Saturday like yours. => My experience with large kitchens has prepared me for a Saturday like yours.
Everyone on the floor seem to know what to do. => Everyone on the floor seems to know what to do.
One of the things that struck me were the calm in the room. => One of the things that struck me was the calm in the room.
Your questions about the old boiler was the best part. => Your questions about the old boiler were the best part.
There is two certificates I still owe you. => There are two certificates I still owe you.
Each of the technicians have their own bench. => Each of the technicians has their own bench.
Neither of the dates work for me. => Neither of the dates works for me.
The news about the grant are wonderful. => The news about the grant is wonderful.
He don't need the papers before Monday. => He doesn't need the papers before Monday.
Our talk about irrigation have stayed with me. => Our talk about irrigation has stayed with me.
The samples you sent was perfect. => The samples you sent were perfect.
My background in logistics fit the role. => My background in logistics fits the role.
A good welder know when to stop. => A good welder knows when to stop.
The training at both schools were excellent. => The training at both schools was excellent.
My German are not perfect, but I learn every day. => My German is not perfect, but I learn every day.
The children in my class speaks six languages. => The children in my class speak six languages.
I can to start in January. => I can start in January.
I would be happy to showing you the plans. => I would be happy to show you the plans.
You must to sign here, I believe. => You must sign here, I believe.
I did not knew about the second round. => I did not know about the second round.
We didn't had time for the tour. => We didn't have time for the tour.
I have learn a great deal from you. => I have learned a great deal from you.
I have never work with that press. => I have never worked with that press.
I was really enjoyed our talk. => I really enjoyed our talk.
I am agree with what you said about queues. => I agree with what you said about queues.
I am work as a nurse since 2015. => I have worked as a nurse since 2015.
I am working in Porto since three years. => I have been working in Porto for three years.
Yesterday I have spoken with your colleague. => Yesterday I spoke with your colleague.
I wanted to asked about the schedule. => I wanted to ask about the schedule.
It was helped me a lot. => It helped me a lot.
You asked me if I can drives a forklift. => You asked me if I can drive a forklift.
Could you tells me who to call? => Could you tell me who to call?
May I asking a question? => May I ask a question?
I will happy to come again. => I will be happy to come again.
I would very happy to meet the team. => I would be very happy to meet the team.
It would great to see the greenhouse. => It would be great to see the greenhouse.
I been thinking about your question. => I have been thinking about your question.
We was talking about glazing. => We were talking about glazing.
I writing to thank you for Monday. => I am writing to thank you for Monday.
The course is start in March. => The course starts in March.
I had chose the wrong tram. => I had chosen the wrong tram.
The plan was wrote by two people. => The plan was written by two people.
The forms were fill out on the same day. => The forms were filled out on the same day.
You let me to try the lathe. => You let me try the lathe.
You made me to feel welcome. => You made me feel welcome.
You made me feeling welcome. => You made me feel welcome.
I look forward to hear from you. => I look forward to hearing from you.
I am looking forward to meet Mr Sand. => I am looking forward to meeting Mr Sand.
I enjoyed to see the studio. => I enjoyed seeing the studio.
Thank you for take the time. => Thank you for taking the time.
Thank you for taken the time. => Thank you for taking the time.
You suggested me to read the guide. => You suggested that I read the guide.
I suggest to meet on Friday. => I suggest meeting on Friday.
I am used to work at night. => I am used to working at night.
I am interested to learning more. => I am interested in learning more.
Before to come to Lyon, I worked in Nantes. => Before coming to Lyon, I worked in Nantes.
I would avoid to change the dose. => I would avoid changing the dose.
I don't mind to work on Sundays. => I don't mind working on Sundays.
I decided applying for the post. => I decided to apply for the post.
I am thinking to move to Leeds. => I am thinking of moving to Leeds.
I have experience in teach adults. => I have experience in teaching adults.
After speak with you I read the report. => After speaking with you I read the report.
I am capable to lift forty kilos. => I am capable of lifting forty kilos.
I can't help to think of it. => I can't help thinking of it.
I am committed to deliver good work. => I am committed to delivering good work.
It is worth to read. => It is worth reading.
I finished to write the report. => I finished writing the report.
I hope hearing from you soon. => I hope to hear from you soon.
We discussed about the budget. => We discussed the budget.
I am interested on the position. => I am interested in the position.
I was responsible of six people. => I was responsible for six people.
Thank you for explaining me the process. => Thank you for explaining the process to me.
I arrived to the clinic early. => I arrived at the clinic early.
I listened carefully your advice. => I listened carefully to your advice.
It depends of the weather. => It depends on the weather.
We met in Monday at your office. => We met on Monday at your office.
The call is at Friday. => The call is on Friday.
We spoke on the morning of Tuesday, in 3 March. => We spoke on the morning of Tuesday, on 3 March.
I am available since Monday on. => I am available from Monday on.
I have ten years experience on sales. => I have ten years' experience in sales.
I graduated at the university of Bari in 2012. => I graduated from the university of Bari in 2012.
I am specialised on hand injuries. => I am specialised in hand injuries.
I participated at the workshop. => I participated in the workshop.
I look forward for your answer. => I look forward to your answer.
I reply on your mail of Monday. => I reply to your mail of Monday.
I am writing you in regard of the vacancy. => I am writing to you with regard to the vacancy.
The reason of my mail is the date. => The reason for my mail is the date.
I am proud on this result. => I am proud of this result.
I am familiar to this machine. => I am familiar with this machine.
I congratulate you for the prize. => I congratulate you on the prize.
You were very kind with me. => You were very kind to me.
In the moment I work in Graz. => At the moment I work in Graz.
You asked for my opinion to the new timetable. => You asked for my opinion on the new timetable.
The key of success is patience. => The key to success is patience.
I am looking for your reply. => I am looking forward to your reply.
I am married with a teacher. => I am married to a teacher.
I can be reached under 0171 555. => I can be reached on 0171 555.
Thank you for your interest for my work. => Thank you for your interest in my work.
I have a lot of respect of your team. => I have a lot of respect for your team.
I was impressed from your workshop. => I was impressed by your workshop.
I am convinced from the project. => I am convinced by the project.
I spent two hours for preparing it. => I spent two hours preparing it.
I am nurse with ten years of practice. => I am a nurse with ten years of practice.
It was pleasure to meet you. => It was a pleasure to meet you.
I had great time at your school. => I had a great time at your school.
You gave me good idea. => You gave me a good idea.
I was impressed by way you run the shop. => I was impressed by the way you run the shop.
I would be happy to send you list of my projects. => I would be happy to send you a list of my projects.
I saw advert on Monday. => I saw the advert on Monday.
It is a honour to be asked. => It is an honour to be asked.
I have a MBA from Leeds. => I have an MBA from Leeds.
It was an unique chance. => It was a unique chance.
I spent a hour with the plan. => I spent an hour with the plan.
It is an useful tool. => It is a useful tool.
I had an one-to-one with Bea. => I had a one-to-one with Bea.
You have a open kitchen. => You have an open kitchen.
I am an hard worker. => I am a hard worker.
The most of my work is outside. => Most of my work is outside.
I work as teacher in a small town. => I work as a teacher in a small town.
Thank you for the informations. => Thank you for the information.
Your advices were useful. => Your advice was useful.
Could you send me some feedbacks? => Could you send me some feedback?
I have less patients now. => I have fewer patients now.
I have learned much things. => I have learned many things.
How much people work there? => How many people work there?
I have two year of practice. => I have two years of practice.
I need three more week. => I need three more weeks.
We have many machine in the hall. => We have many machines in the hall.
It is one of the best school in town. => It is one of the best schools in town.
This questions were new to me. => These questions were new to me.
That ideas stayed with me. => Those ideas stayed with me.
I have a good knowledges of Excel. => I have a good knowledge of Excel.
It was more better than last time. => It was better than last time.
It is more easy than I thought. => It is easier than I thought.
She is the most kind person I know. => She is the kindest person I know.
It was the most biggest site so far. => It was the biggest site so far.
It is bigger as ours. => It is bigger than ours.
Your plant is larger then ours. => Your plant is larger than ours.
It is as good than the old one. => It is as good as the old one.
The same then before. => The same as before.
I don't want to loose the chance. => I don't want to lose the chance.
The new rule effects everyone. => The new rule affects everyone.
It had a good affect on the team. => It had a good effect on the team.
Thank you for your advise. => Thank you for your advice.
The principle of the school showed me round. => The principal of the school showed me round.
My skills compliment those of your team. => My skills complement those of your team.
You're team is small. => Your team is small.
I hope your well. => I hope you're well.
Its a small shop. => It's a small shop.
The clinic and it's staff were kind. => The clinic and its staff were kind.
There staff is friendly. => Their staff is friendly.
I like they're approach. => I like their approach.
I have to many ideas. => I have too many ideas.
Who's idea was it? => Whose idea was it?
I wonder weather you decided. => I wonder whether you decided.
I lead a team of six until last year. => I led a team of six until last year.
I past the exam in June. => I passed the exam in June.
I gladly except your offer. => I gladly accept your offer.
The moral on the ward is high. => The morale on the ward is high.
I formally worked at a bakery. => I formerly worked at a bakery.
I have send you the file. => I have sent you the file.
I send you the file yesterday. => I sent you the file yesterday.
I new the building from before. => I knew the building from before.
I no the area well. => I know the area well.
It was nice to here your story. => It was nice to hear your story.
I here that you grow. => I hear that you grow.
We where impressed. => We were impressed.
I was wandering if you had news. => I was wondering if you had news.
I want to peruse this career. => I want to pursue this career.
It was a personnel talk. => It was a personal talk.
I want to assure that it works. => I want to ensure that it works.
The site is near by the river. => The site is near the river.
I have alot of ideas. => I have a lot of ideas.
Let me know if you have nay questions. => Let me know if you have any questions.
I gave them a peace of advice. => I gave them a piece of advice.
I breath better now. => I breathe better now.
I choose this path ten years ago. => I chose this path ten years ago.
I had a brake between jobs. => I had a break between jobs.
The role peaked my interest. => The role piqued my interest.
It was a real complement from you. => It was a real compliment from you.
The shop is stationery, not mobile. => The shop is stationary, not mobile.
I sited the report in my answer. => I cited the report in my answer.
I was thought to weld by my aunt. => I was taught to weld by my aunt.
Than we spoke about pay. => Then we spoke about pay.
If I where you I would wait. => If I were you I would wait.
I am use to early starts. => I am used to early starts.
You are suppose to sign it. => You are supposed to sign it.
I am very interesting in this job. => I am very interested in this job.
I felt very exciting after our talk. => I felt very excited after our talk.
The role suits me I have done it before. => The role suits me. I have done it before.
Is possible to see the lab? => Is it possible to see the lab?
Was a pleasure to meet you. => It was a pleasure to meet you.
I hope you well. => I hope you are well.
Thank for your time. => Thank you for your time.
Thank you your time. => Thank you for your time.
Can you tell me when will you decide? => Can you tell me when you will decide?
I would like to know what is the next step. => I would like to know what the next step is.
I don't know how is the plan. => I don't know what the plan is.
I speak fluently German. => I speak German fluently.
I like very much this job. => I like this job very much.
I have always a pen with me. => I always have a pen with me.
If I would have known, I would have come. => If I had known, I would have come.
If you will need more, write to me. => If you need more, write to me.
When I will finish, I send it. => When I finish, I will send it.
I am knowing this system. => I know this system.
I am understanding the problem. => I understand the problem.
I am having a licence. => I have a licence.
I have started there in 2014. => I started there in 2014.
I have been there two years ago. => I was there two years ago.
Since I was a child I work with wood. => Since I was a child I have worked with wood.
As I have told you on Monday, I can come. => As I told you on Monday, I can come.
The nurse's were kind. => The nurses were kind.
I have two dog's. => I have two dogs.
The teams spirit was good. => The team's spirit was good.
My managers advice helped. => My manager's advice helped.
Todays visit was short. => Today's visit was short.
I have three years experience. => I have three years' experience.
i am free on Monday. => I am free on Monday.
I am free in december. => I am free in December.
See you on friday. => See you on Friday.
I moved from poland to norway. => I moved from Poland to Norway.
I liked your Team and your Office. => I liked your team and your office.
I can start in the Spring. => I can start in the spring.
Could you please send me the File? => Could you please send me the file?
It is good to find a foreman who still weld himself on Fridays. => It is good to find a foreman who still welds himself on Fridays.
You are the first buyer I have met who ask about the soil. => You are the first buyer I have met who asks about the soil.
It showed me how each nurse plan the late shift. => It showed me how each nurse plans the late shift.
If any page are missing, please tell me. => If any page is missing, please tell me.
I read that the new line start in March. => I read that the new line starts in March.
Thank you for the contract, which arrive this morning. => Thank you for the contract, which arrived this morning.
Please sent my regards to the pastry chef. => Please send my regards to the pastry chef.
We have spoken on 12 November about the reading scheme. => We spoke on 12 November about the reading scheme.
I have no objections in a posting at the coast. => I have no objections to a posting at the coast.
I can send you there phone numbers. => I can send you their phone numbers.
I will be their a little before nine, or their by ten. => I will be there a little before nine, or there by ten.
I like the hall were your pupils train. => I like the hall where your pupils train.
I quiet understand that it takes time. => I quite understand that it takes time.
I will off course wait for your call. => I will of course wait for your call.
Now I know who's bicycle hangs in the hall. => Now I know whose bicycle hangs in the hall.
Please past my thanks on to Sofia. => Please pass my thanks on to Sofia.
I came by train instead driving all night. => I came by train instead of driving all night.
If its still open, I would gladly come. => If it's still open, I would gladly come.
I received the two contracts to, and I will sign them. => I received the two contracts too, and I will sign them.
With degree in botany, I would like nothing better. => With a degree in botany, I would like nothing better.
Our talk about the archive in Leith give me an idea. => Our talk about the archive in Leith gave me an idea.
The second bus is leaves from the harbour. => The second bus leaves from the harbour.
A baker whom understands flour is worth two. => A baker who understands flour is worth two.
My school has been formerly informed of it. => My school has been formally informed of it.
I shall read it, weather on the train or at home. => I shall read it, whether on the train or at home.
The report will to be with you by Friday. => The report will be with you by Friday.
The lesson will not be lose on me. => The lesson will not be lost on me.
I thank you for the key to the pottery studio, which have been very useful. => I thank you for the key to the pottery studio, which has been very useful.
"""
FINE = """\
Until then I will finish my B.Com. and improve my written English.
May I wish the company a smooth path to its listing.
May I also thank you for the tour of the mill.
It gives me great pleasure to accept.
I am sorry that I wasn't on the line at two.
If the waste log goes back to spring, I would like to read it.
Your question was the best one of the day.
Please remember me to your colleague in the archive.
The briefing the day before let us sleep a little longer.
It need not be this week.
A vendor's autumn is busier than most people's.
Should any page be unclear, I am happy to explain it.
There are no hard feelings on my side.
The phone number of the mill is still the old one.
I must give two weeks' notice, which she has taken well.
The January date suits me.
Either of the two would suit me.
How you sort returns is different, and better.
Everything else I can do to help, I will.
We do all we can to keep the line running.
I did what I could to save the tray.
The tool is used for planning shifts.
The garden as a whole won us over.
On my second day of work I broke the label printer.
In future I will bring my own gloves.
You see, besides being a driver, I am also the dispatcher.
The feeder was empty, he thought, and went to look.
It is not the price that matters, it is the patience.
In the week that followed, I rebuilt the rota.
Our baker fell ill, I took her shift, and my brother drove the van.
The truth is, we did not know the answer.
The next time we met, it was already winter.
Do your best, and ask when you are stuck.
What is at stake is the trust of the ward.
Some of the cattle were at the far end of the valley.
The bulk of the newcomers are teachers.
A subset of the plans are read twice.
The following are needed by Friday: two forms and a photograph.
The youth today are good at this.
Doing this kind of work these days means a lot of reading.
The wars since the last one have been shorter.
They asked that she take care of the keys.
The wheat export desk was next to mine.
Most of the power strips turn off by themselves.
The only thing left to do was ask.
The first step, if you agree, is call the owner.
My brother has faith in old engines.
She has half a share in the bakery.
The lab has guidance on waste.
The air here is light and clean.
The door is secure now.
The plan was overthrown within a day.
Our aim was health and safety for all.
It came from free seats to paid ones.
I wrote to said neighbour and had no answer.
Failing to heed the gauge cost us a pump.
How does increased demand change the order?
How can teachers openly ask for help?
We agreed on a version four address.
It is the number two supplier in the valley.
At eleven p.m. the kiln was still warm.
Three will be enough for the tour.
Many critics would later agree with the cook.
Those characteristics should serve them well.
This helps when the belt is wet.
If this happens, the valve closes.
A human interprets the picture, the tool does not.
We stood at a crossroads in spring.
There was a clear bias in the sample.
Each other member was told on Monday.
You will find the clinic on your right.
We assess its potential for harm.
The press is known for its key to the old type.
You're patriots of the old tram line, and it shows.
They're kind of proud of the chimney.
They have their will and their ways.
The teams form the core of the school.
The river may form a new bed.
It was a witch hunt, and nobody liked it.
We kept two build machines for years.
You take one off the top of the pile.
One on one meetings are rare there.
He is on the board of the Office of Works.
I spoke with the Head of Support in Leeds.
She works for the Department for Work and Pensions.
An historic mill stands by the river.
Task A is done, and B is next.
It is an E5 grade in their scale.
The vote was a unanimous one.
The apprentices (two of them new!) were at the bench.
We heard it all … and slept badly.
It has gears, belts, etc. and a spare motor.
Her shop sells to U.S. companies as well.
It was late May when the swifts came back.
Nothing gives us more joy than a full house.
The plums, which give the sauce its colour, come from Lot.
They were wont to close early.
Nurses who work nights know the quiet hours.
It looks good from here.
She was in charge of the weak and the old.
Their peoples have traded for centuries.
He made the most of the week.
It is recommended to wait a day.
We grew louder as the train came in.
I met my husband before Miss Lang hired me.
We offer equal opportunity to all.
Her sight was failing, so we read to her.
The market was down on last year.
I can focus on next month as well.
The phone rang, but he let it ring.
More good than harm came of it.
It is sent by post, and by e-mail as well.
The men's shift ended at two.
In the 1950s the mill had six looms.
All the cloths were ready for washing.
You all know that I know little of law.
The speed at which orders are filled surprised me.
The way to quickly find the fault is to listen.
It is six weeks since the flood.
It is easier for guests because then they see the menu.
I look at any given problem from below.
She asked what I did not know myself.
He said to let the dough rest, so we did.
We need all hands, as every summer.
Whatever fun was to be had, he was ready for it.
Talking points are written the day before.
Soaring prices have changed the menu.
Moving objects are hard to photograph."""
"""Good English that a hasty pattern would blame: idioms, inversion, names, lists, nouns that look like verbs, British usage.The mending of old nets is work I know well.
Old people are the patients I would most like to nurse.
Nearly every good plan I had came from listening to drivers.
You are the first curator I have met who counts visitors twice.
It's six chapters; the maps are in the third.
We brought the close of the month from nine days down to five.
Would one of those suit you?
I've spent the last month on a roof in Leith.
Most of that year was shutdown work at the mill.
My sister was interested at once.
We spent an hour on on-call rotas.
I should have sorted them by patient.
The samphire came in an old shoebox.
Cordiali saluti, and thank you again.
A list that counts the boats as well as the crews is fair to everyone.
All I can say of the recipes I have answers to is that they were free.
I know how hard it is to be on time and to be on budget.
That is a thing one says in company.
What is listed comes first, and the rest goes to the archive.
"""
