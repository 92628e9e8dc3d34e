import { rmSync, statSync } from 'node:fs'
import { createDelivery } from '/work/main/src/delivery/index.ts'
import { createNodeListener } from './node.ts'
import { createServer } from 'node:http'
import { openReadModel, startFollower } from '/work/main/src/read-model/index.ts'
import { fixtureModel } from '/work/main/src/read-model/model.fixture.ts'
import { createLedger, paragraph, words, link } from '/work/main/src/read-model/ledger.fixture.ts'
const N = Number(process.argv[2] ?? 3000)
const l = createLedger()
for (let i=0;i<20;i++) l.add({type:'topics',id:'topic-'+i,ru:{title:'Тема '+i,slug:'topic-'+i},en:{title:'Topic '+i,slug:'topic-'+i}})
for (let i=0;i<10;i++) l.add({type:'organisations',id:'org-'+i,ru:{title:'Орг '+i,slug:'org-'+i},en:{title:'Org '+i,slug:'org-'+i}})
for (let i=0;i<50;i++) l.add({type:'people',id:'person-'+i,ru:{name:'Человек '+i,slug:'p-'+i},en:{name:'Person '+i,slug:'p-'+i}})
const sentence='Департамент здравоохранения сообщает о начале вакцинации против гриппа в поликлиниках города. '
const body = (n:number)=>({root:{type:'root',children:Array.from({length:12},(_,k)=>({type: k%4===0?'heading':'paragraph',...(k%4===0?{tag:'h2'}:{}),children:[words(sentence.repeat(k%4===0?1:4)), ...(k===5?[link('ссылка','statements','s'+Math.max(0,n-1))]:[])]}))}})
const id=(i:number)=>'019a0000-0000-7000-8000-'+String(i).padStart(12,'0')
const both = process.argv[3]==='both'
for (let i=0;i<N;i++) {
  const f=(loc:string)=>({title:loc+' Заявление номер '+i,slug:'statement-'+i,lead:sentence.repeat(2),body:body(i),topics:[{type:'topics',id:'topic-'+i%20},{type:'topics',id:'topic-'+(i*7+1)%20}],organisations:[{type:'organisations',id:'org-'+i%10}],speaker:{type:'people',id:'person-'+i%50},publishedAt:new Date(Date.UTC(2026,0,1)+i*60000).toISOString(),urgency:'routine',quotes:[]})
  l.add({type:i%3?'statements':'forum-reports',id:id(i),ru:f('ru'),...(both?{en:f('en')}:{})})
}
const html=(await import('../rich-text/deliver.ts')).toDelivered(body(1)); console.log('html bytes',Buffer.byteLength(html.html),'chars',html.html.length)
const file='/tmp/bench-rm'+process.pid+'.sqlite'; for (const e of ['','-wal','-shm']) rmSync(file+e,{force:true})
let t=performance.now()
let readModel=openReadModel({file,model:fixtureModel})
const f=startFollower({source:l,readModel,onError:console.error}); 
let c=process.cpuUsage(); 
await f.caughtUp(); let dt=performance.now()-t
console.log('built',l.records.length,'in',dt.toFixed(0),'ms',(l.records.length/dt*1000).toFixed(0),'editions/s; size MB',(statSync(file).size/1e6).toFixed(1), 'cpu', process.cpuUsage(c))
await f.stop(); readModel.close(); t=performance.now(); readModel=openReadModel({file,model:fixtureModel}); console.log('reopen ms',(performance.now()-t).toFixed(1))
const d=createDelivery({model:fixtureModel,readModel,status:()=>({ready:true,position:0}),logger:{error:console.error}})
async function bench(name:string, query:string, get=false) {
  const make=()=> get? new Request('http://x/graphql?query='+encodeURIComponent(query)) : new Request('http://x/graphql',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify({query})})
  let size=0
  for(let i=0;i<200;i++) size=(await (await d.handle(make())!).text()).length
  const n=2000; const c=process.cpuUsage(); const t=performance.now()
  for(let i=0;i<n;i++) await (await d.handle(make())!).text()
  const u=process.cpuUsage(c)
  console.log(name.padEnd(28),'cpu ms/req',((u.user+u.system)/1000/n).toFixed(3),'wall',((performance.now()-t)/n).toFixed(3),'chars',size)
}
const L='{ statements(first:10) { nodes { id slug title lead publishedAt body { html } topics { title slug } } pageInfo { hasNextPage endCursor } } }'
if (process.argv[4]) process.exit(0)
await bench('list10 html GET',L,true)
await bench('list10 html POST',L)
await bench('list10 titles GET','{ statements(first:10) { nodes { id slug title publishedAt } } }',true)
await bench('single html GET',`{ statement(slug:"statement-${N-2-((N-2)%3===0?1:0)}") { id slug title lead publishedAt body { html } topics { title slug } } }`,true)
await bench('publications topic','{ publications(first:10, topic:"topic-3") { totalCount nodes { id slug title publishedAt } } }',true)
await bench('typename','{ __typename }',true)
const lst=createNodeListener(d,console.error); const srv=createServer((q,s)=>{ if(!lst(q,s)) s.writeHead(404).end() }); 
await new Promise<void>(r=>srv.listen(0,()=>r())); const port=(srv.address() as {port:number}).port
console.log((await fetch(`http://localhost:${port}/healthz`)).status, (await (await fetch(`http://localhost:${port}/graphql?query={statements(first:1){nodes{title}}}`)).text()), (await fetch(`http://localhost:${port}/x`)).status)
srv.close(); srv.closeAllConnections()
readModel.close()
