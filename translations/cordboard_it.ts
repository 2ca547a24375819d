<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Announcer</name>
    <message>
        <source>An example</source>
        <translation>Un esempio</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>%1 The secret is asked for again at the next start.</source>
        <translation>%1 La password sarà richiesta di nuovo al prossimo avvio.</translation>
    </message>
    <message>
        <source>%1 took the call from %2.</source>
        <translation>%1 ha preso la chiamata da %2.</translation>
    </message>
    <message>
        <source>There is no exchange to be recorded.</source>
        <translation>Non c’è alcun centralino da registrare.</translation>
    </message>
    <message>
        <source>A recording is under way.</source>
        <translation>È in corso una registrazione.</translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation>Non si sta registrando nulla.</translation>
    </message>
    <message>
        <source>The window for it could not be opened.</source>
        <translation>Impossibile aprire la finestra.</translation>
    </message>
    <message>
        <source>Recorded to %1 (%2).</source>
        <translation>Registrato in %1 (%2).</translation>
    </message>
    <message>
        <source>The recording is over.</source>
        <translation>La registrazione è finita.</translation>
    </message>
    <message>
        <source>The demo could not be started: %1</source>
        <translation>Impossibile avviare la demo: %1</translation>
    </message>
    <message>
        <source>Another panel runs, but does not answer; links may still go to it.</source>
        <translation>Un altro pannello è aperto ma non risponde; i link possono ancora finire lì.</translation>
    </message>
    <message>
        <source>You have no call.</source>
        <translation>Nessuna chiamata in corso.</translation>
    </message>
    <message>
        <source>This call is not in the history.</source>
        <translation>Questa chiamata non è nella cronologia.</translation>
    </message>
    <message>
        <source>Nobody has been called yet.</source>
        <translation>Non è stato ancora chiamato nessuno.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s settings are not in order: %1</source>
        <translation>Le impostazioni dell’amministratore non sono corrette: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossibile scrivere %1: %2</translation>
    </message>
    <message>
        <source>Save the settings first, then test %1.</source>
        <translation>Salvare prima le impostazioni, poi provare %1.</translation>
    </message>
    <message>
        <source>The log is in %1.</source>
        <translation>Il log è in %1.</translation>
    </message>
    <message>
        <source>The file for support is %1.</source>
        <translation>Il file per l’assistenza è %1.</translation>
    </message>
    <message>
        <source>There is a profile %1 now.</source>
        <translation>Ora c’è un profilo %1.</translation>
    </message>
    <message>
        <source>The profile %1 is gone.</source>
        <translation>Il profilo %1 è stato rimosso.</translation>
    </message>
    <message>
        <source>First save the changed settings of this profile, or take them back.</source>
        <translation>Prima salvare le impostazioni modificate di questo profilo, oppure annullarle.</translation>
    </message>
    <message>
        <source>Profile %1 is in use.</source>
        <translation>Il profilo %1 è in uso.</translation>
    </message>
    <message>
        <source>The profile %1 is called %2 now.</source>
        <translation>Il profilo %1 ora si chiama %2.</translation>
    </message>
    <message>
        <source>There is nothing to export yet: no profile is kept on this computer.</source>
        <translation>Ancora nulla da esportare: su questo computer non è conservato alcun profilo.</translation>
    </message>
    <message>
        <source>The settings are in %1.</source>
        <translation>Le impostazioni sono in %1.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importato: %1.</translation>
    </message>
    <message>
        <source>No panel runs here that could answer or hang up a call. Start it first: cordboard</source>
        <translation>Qui non è aperto alcun pannello che possa rispondere a una chiamata o riagganciare. Avviarlo prima: cordboard</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 could not be removed.</source>
        <translation>Impossibile rimuovere %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossibile scrivere %1: %2</translation>
    </message>
</context>
<context>
    <name>CallAction</name>
    <message>
        <source>This call is over.</source>
        <translation>Questa chiamata è terminata.</translation>
    </message>
    <message>
        <source>There is no link to the exchange.</source>
        <translation>Nessun collegamento al centralino.</translation>
    </message>
    <message>
        <source>Nobody talks yet.</source>
        <translation>Nessuno sta ancora parlando.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Attesa</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Trasferisci</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parcheggia</translation>
    </message>
    <message>
        <source>A conference cannot be parked.</source>
        <translation>Una conferenza non si può parcheggiare.</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Riaggancia</translation>
    </message>
    <message>
        <source>Transfer after asking…</source>
        <translation>Trasferisci con consultazione…</translation>
    </message>
    <message>
        <source>Add somebody (conference)…</source>
        <translation>Aggiungi qualcuno (conferenza)…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Collega</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Alterna</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Mute me</source>
        <translation>Disattiva microfono</translation>
    </message>
    <message>
        <source>Unmute me</source>
        <translation>Attiva microfono</translation>
    </message>
    <message>
        <source>Key digits…</source>
        <translation>Componi cifre…</translation>
    </message>
    <message>
        <source>Pause the recording</source>
        <translation>Sospendi la registrazione</translation>
    </message>
    <message>
        <source>Resume the recording</source>
        <translation>Riprendi la registrazione</translation>
    </message>
    <message>
        <source>Stop recording this call</source>
        <translation>Interrompi la registrazione</translation>
    </message>
    <message>
        <source>Record this call</source>
        <translation>Registra la chiamata</translation>
    </message>
    <message>
        <source>Pick up here</source>
        <translation>Rispondi da qui</translation>
    </message>
    <message>
        <source>Nothing rings there.</source>
        <translation>Lì non squilla nulla.</translation>
    </message>
    <message>
        <source>Bring it to my phone</source>
        <translation>Porta al mio telefono</translation>
    </message>
    <message>
        <source>Send the caller elsewhere…</source>
        <translation>Invia il chiamante altrove…</translation>
    </message>
    <message>
        <source>End this conversation</source>
        <translation>Termina la conversazione</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Ascolta</translation>
    </message>
    <message>
        <source>Whisper to one side</source>
        <translation>Sussurra a una parte</translation>
    </message>
    <message>
        <source>Join the conversation</source>
        <translation>Entra nella conversazione</translation>
    </message>
    <message>
        <source>Send to…</source>
        <translation>Invia a…</translation>
    </message>
    <message>
        <source>To my voicemail</source>
        <translation>Alla mia segreteria</translation>
    </message>
    <message>
        <source>Park the caller</source>
        <translation>Parcheggia il chiamante</translation>
    </message>
</context>
<context>
    <name>CallCsv</name>
    <message>
        <source>going on</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>risposta</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>risposta altrove</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rifiutata</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupato</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nessuna risposta</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abbandonata</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non raggiunto</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>esito sconosciuto</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direzione</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Own extension</source>
        <translation>Interno proprio</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Risposta da</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>Trasferita a</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Number called</source>
        <translation>Numero chiamato</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Centralino</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Seconds talked</source>
        <translation>Secondi di conversazione</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrata</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in entrata</translation>
    </message>
    <message>
        <source>out</source>
        <translation>in uscita</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>CallPlaces</name>
    <message>
        <source>send %1 to %2</source>
        <translation>invia %1 a %2</translation>
    </message>
    <message>
        <source>ask %2, then transfer %1</source>
        <translation>consulta %2, poi trasferisci %1</translation>
    </message>
    <message>
        <source>transfer %1 to %2</source>
        <translation>trasferisci %1 a %2</translation>
    </message>
    <message>
        <source>%1 is on another exchange</source>
        <translation>%1 è su un altro centralino</translation>
    </message>
    <message>
        <source>take %1 back</source>
        <translation>riprendi %1</translation>
    </message>
    <message>
        <source>%1 is in this call</source>
        <translation>%1 è in questa chiamata</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>coda %1</translation>
    </message>
    <message>
        <source>conference %1</source>
        <translation>conferenza %1</translation>
    </message>
    <message>
        <source>the voicemail of %1</source>
        <translation>segreteria di %1</translation>
    </message>
    <message>
        <source>only a call of yours can be parked</source>
        <translation>si può parcheggiare solo una propria chiamata</translation>
    </message>
    <message>
        <source>a conference cannot be parked</source>
        <translation>una conferenza non si può parcheggiare</translation>
    </message>
    <message>
        <source>park %1 in space %2</source>
        <translation>parcheggia %1 nel posto %2</translation>
    </message>
    <message>
        <source>park %1</source>
        <translation>parcheggia %1</translation>
    </message>
</context>
<context>
    <name>CallPopup</name>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message>
        <source>Last call %1</source>
        <translation>Ultima chiamata %1</translation>
    </message>
    <message>
        <source>Last call %1, missed</source>
        <translation>Ultima chiamata %1, persa</translation>
    </message>
    <message>
        <source>Last call %1 with %2</source>
        <translation>Ultima chiamata %1 con %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Numero sconosciuto</translation>
    </message>
    <message>
        <source>Incoming for you</source>
        <translation>In arrivo</translation>
    </message>
    <message>
        <source>Incoming for you · %1</source>
        <translation>In arrivo · %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n other call(s)</source>
        <translation>
            <numerusform>Anche in %n altra chiamata</numerusform>
            <numerusform>Anche in altre %n chiamate</numerusform>
        </translation>
    </message>
    <message>
        <source>Also waits in %1</source>
        <translation>Attende anche in %1</translation>
    </message>
    <message>
        <source>Also parked in space %1</source>
        <translation>Anche parcheggiata nel posto %1</translation>
    </message>
    <message>
        <source>Also in another call</source>
        <translation>Anche in un&apos;altra chiamata</translation>
    </message>
    <message>
        <source>Also talks with %1</source>
        <translation>Parla anche con %1</translation>
    </message>
    <message>
        <source>Also calls %1</source>
        <translation>Chiama anche %1</translation>
    </message>
</context>
<context>
    <name>CallerPages</name>
    <message>
        <source>The caller page &quot;%1&quot; is not used: %2</source>
        <translation>La pagina chiamante “%1” non viene usata: %2</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>L’indirizzo deve iniziare con https://.</translation>
    </message>
    <message>
        <source>Addresses with http:// are not allowed: whoever is on the way can read along. Use https://, or allow them.</source>
        <translation>Gli indirizzi con http:// non sono consentiti: chi è lungo il percorso può leggere. Usare https:// oppure consentirli.</translation>
    </message>
    <message>
        <source>The address has no usable host, such as https://crm.example/.</source>
        <translation>L’indirizzo non ha un host utilizzabile, come https://crm.example/.</translation>
    </message>
    <message>
        <source>A name or password in the address is not allowed.</source>
        <translation>Nell’indirizzo non sono ammessi nome o password.</translation>
    </message>
    <message>
        <source>%1 is not among the allowed hosts.</source>
        <translation>%1 non è tra gli host consentiti.</translation>
    </message>
    <message>
        <source>The address must not have the folders . or .. in it.</source>
        <translation>L’indirizzo non deve contenere le cartelle . o .. .</translation>
    </message>
    <message>
        <source>There is no address yet.</source>
        <translation>Non c’è ancora un indirizzo.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>L’indirizzo è troppo lungo.</translation>
    </message>
    <message>
        <source>Places can only stand behind the host.</source>
        <translation>I segnaposto possono stare solo dopo l’host.</translation>
    </message>
    <message>
        <source>A bracket has no counterpart: places look like {number}.</source>
        <translation>Una parentesi non è chiusa: i segnaposto si scrivono {number}.</translation>
    </message>
    <message>
        <source>There is no place {%1}.</source>
        <translation>Il segnaposto {%1} non esiste.</translation>
    </message>
    <message>
        <source>What is known of this caller makes no usable address.</source>
        <translation>Da quanto si sa di questo chiamante non risulta un indirizzo utilizzabile.</translation>
    </message>
    <message>
        <source>There is no caller page of that name.</source>
        <translation>Non esiste una pagina chiamante con questo nome.</translation>
    </message>
</context>
<context>
    <name>Callers</name>
    <message>
        <source>somebody at %1</source>
        <translation>qualcuno di %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 or %n other(s)</source>
        <translation>
            <numerusform>%1 o %n altro</numerusform>
            <numerusform>%1 o altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>This login may not: it lacks the right “%1” (write= in manager.conf).</source>
        <translation>Questo accesso non può: gli manca il diritto “%1” (write= in manager.conf).</translation>
    </message>
    <message>
        <source>The exchange cannot: it needs Asterisk %1, the module %2, and for this login the right “%3”.</source>
        <translation>Il centralino non può: servono Asterisk %1, il modulo %2 e, per questo accesso, il diritto “%3”.</translation>
    </message>
    <message>
        <source>The exchange does not offer it: it needs the module %1, and for this login the right “%2”.</source>
        <translation>Il centralino non lo offre: servono il modulo %1 e, per questo accesso, il diritto “%2”.</translation>
    </message>
    <message>
        <source>The exchange cannot: its module %1 is not loaded.</source>
        <translation>Il centralino non può: il suo modulo %1 non è caricato.</translation>
    </message>
    <message>
        <source>A recording cannot be told to do anything.</source>
        <translation>A una registrazione non si possono dare comandi.</translation>
    </message>
    <message>
        <source>There is no link to the exchange.</source>
        <translation>Nessun collegamento al centralino.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>The address is known</source>
        <translation>L’indirizzo è noto</translation>
    </message>
    <message>
        <source>Somebody listens at the port</source>
        <translation>Qualcuno ascolta sulla porta</translation>
    </message>
    <message>
        <source>The link is encrypted</source>
        <translation>Il collegamento è cifrato</translation>
    </message>
    <message>
        <source>It is an Asterisk</source>
        <translation>È un Asterisk</translation>
    </message>
    <message>
        <source>It lets the panel in</source>
        <translation>Lascia entrare il pannello</translation>
    </message>
    <message>
        <source>It shows what goes on</source>
        <translation>Mostra ciò che accade</translation>
    </message>
    <message>
        <source>The panel may do everything</source>
        <translation>Il pannello può fare tutto</translation>
    </message>
    <message>
        <source>There are phones to be seen</source>
        <translation>Si vedono telefoni</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>da fare</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation>prova in corso…</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bene</translation>
    </message>
    <message>
        <source>not quite</source>
        <translation>non del tutto</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscito</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non provato</translation>
    </message>
    <message>
        <source>%1 is a number, and no name has to be looked up.</source>
        <translation>%1 è un numero: non c’è alcun nome da cercare.</translation>
    </message>
    <message>
        <source>%1 is found at %2.</source>
        <translation>%1 si trova a %2.</translation>
    </message>
    <message>
        <source>It is not: whoever is on the way can read who calls whom.</source>
        <translation>Non lo è: chi è lungo il percorso può leggere chi chiama chi.</translation>
    </message>
    <message>
        <source>It is not, and need not be: nothing leaves this computer.</source>
        <translation>Non lo è, e non serve: nulla esce da questo computer.</translation>
    </message>
    <message>
        <source>The exchange calls itself %1, vouched for by %2, until %3.</source>
        <translation>Il centralino si presenta come %1, garantito da %2, fino al %3.</translation>
    </message>
    <message>
        <source>Its manager interface answers.</source>
        <translation>La sua interfaccia manager risponde.</translation>
    </message>
    <message>
        <source>Its manager interface of version %1 answers.</source>
        <translation>La sua interfaccia manager, versione %1, risponde.</translation>
    </message>
    <message>
        <source>The exchange does not tell what this login may do; you will see when you try.</source>
        <translation>Il centralino non dice che cosa può fare questo accesso; si vedrà provando.</translation>
    </message>
    <message>
        <source>From this desk nobody can: %1.</source>
        <translation>Da questa postazione nessuno può: %1.</translation>
    </message>
    <message>
        <source>It may, and more than is good: %1.</source>
        <translation>Può, e più del dovuto: %1.</translation>
    </message>
    <message>
        <source>Every command of the panel is allowed.</source>
        <translation>Ogni comando del pannello è consentito.</translation>
    </message>
    <message>
        <source>No extension is to be seen.</source>
        <translation>Non si vede alcun interno.</translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s) are there,</source>
        <translation>
            <numerusform>C’è %n interno,</numerusform>
            <numerusform>Ci sono %n interni,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a phone that is on.</source>
        <translation>
            <numerusform>%n con un telefono acceso.</numerusform>
            <numerusform>%n con un telefono acceso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Port %1 takes connections.</source>
        <translation>La porta %1 accetta connessioni.</translation>
    </message>
    <message>
        <source>The user %1 and the secret are right.</source>
        <translation>L’utente %1 e la password sono corretti.</translation>
    </message>
    <message>
        <source>Not everything: %1.</source>
        <translation>Non tutto: %1.</translation>
    </message>
    <message>
        <source>Calls, queues and extensions came.</source>
        <translation>Sono arrivati chiamate, code e interni.</translation>
    </message>
    <message>
        <source>Asterisk %1 has told its calls, queues and extensions.</source>
        <translation>Asterisk %1 ha comunicato chiamate, code e interni.</translation>
    </message>
    <message>
        <source>Have TLS switched on at the exchange, and tick “Encrypted link” here.</source>
        <translation>Far attivare TLS sul centralino e spuntare qui “Collegamento cifrato”.</translation>
    </message>
    <message>
        <source>Whoever runs the exchange can let this login see it.</source>
        <translation>Chi gestisce il centralino può consentire a questo accesso di vederlo.</translation>
    </message>
    <message>
        <source>With this line the login has every right that the panel uses, and no other.</source>
        <translation>Con questa riga l’accesso ha tutti i diritti che il pannello usa, e nessun altro.</translation>
    </message>
    <message>
        <source>The rights are there; the exchange has not loaded the modules for it.</source>
        <translation>I diritti ci sono; il centralino non ha caricato i moduli necessari.</translation>
    </message>
    <message>
        <source>It works; whoever runs the exchange had better take these rights away.</source>
        <translation>Funziona; chi gestisce il centralino farebbe meglio a togliere questi diritti.</translation>
    </message>
    <message>
        <source>Extensions are seen by their hints in the dial plan.</source>
        <translation>Gli interni si vedono dai loro hint nel piano di numerazione.</translation>
    </message>
    <message>
        <source>%1 (It says: %2)</source>
        <translation>%1 (Dice: %2)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Test of the connection to %1 (%2, port %3)</source>
        <translation>Prova della connessione a %1 (%2, porta %3)</translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <source>Clear</source>
        <translation>Svuota</translation>
    </message>
</context>
<context>
    <name>ClickToDial</name>
    <message>
        <source>You copied:</source>
        <translation>Testo copiato:</translation>
    </message>
    <message>
        <source>You selected:</source>
        <translation>Testo selezionato:</translation>
    </message>
    <message>
        <source>A link or another program asks to call:</source>
        <translation>Un link o un altro programma chiede di chiamare:</translation>
    </message>
    <message>
        <source>Too many numbers wait for your answer; this one is left out.</source>
        <translation>Troppi numeri attendono una risposta; questo viene tralasciato.</translation>
    </message>
    <message>
        <source>Your phone %1 (%2) rings first.</source>
        <translation>Prima squilla il telefono %1 (%2).</translation>
    </message>
    <message>
        <source>Your phone %1 rings first.</source>
        <translation>Prima squilla il telefono %1.</translation>
    </message>
    <message>
        <source>%1 It belongs to %2.</source>
        <translation>%1 Appartiene a %2.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Answer</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>Hang up, or decline</source>
        <translation>Riaggancia o rifiuta</translation>
    </message>
    <message>
        <source>Esc Esc</source>
        <translation>Esc Esc</translation>
    </message>
    <message>
        <source>Hold and resume; after asking, swap</source>
        <translation>Attesa e ripresa; in consultazione, alterna</translation>
    </message>
    <message>
        <source>Transfer; after asking, connect the two</source>
        <translation>Trasferisci; dopo la consultazione, collega i due</translation>
    </message>
    <message>
        <source>Ask somebody, then transfer</source>
        <translation>Consulta qualcuno, poi trasferisci</translation>
    </message>
    <message>
        <source>Take the call back instead of transferring it</source>
        <translation>Riprendi la chiamata invece di trasferirla</translation>
    </message>
    <message>
        <source>Park my call</source>
        <translation>Parcheggia la mia chiamata</translation>
    </message>
    <message>
        <source>Record my call, or stop</source>
        <translation>Registra la mia chiamata, o interrompi</translation>
    </message>
    <message>
        <source>Pause the recording, or go on</source>
        <translation>Sospendi la registrazione, o continua</translation>
    </message>
    <message>
        <source>Key digits into my call</source>
        <translation>Componi cifre nella mia chiamata</translation>
    </message>
    <message>
        <source>Add somebody to my call</source>
        <translation>Aggiungi qualcuno alla mia chiamata</translation>
    </message>
    <message>
        <source>Mute me</source>
        <translation>Disattiva microfono</translation>
    </message>
    <message>
        <source>Unmute me</source>
        <translation>Attiva microfono</translation>
    </message>
    <message>
        <source>All that can be done with my call</source>
        <translation>Tutto ciò che si può fare con la mia chiamata</translation>
    </message>
    <message>
        <source>Choose the next of my calls</source>
        <translation>Scegli la mia chiamata successiva</translation>
    </message>
    <message>
        <source>Do not disturb me</source>
        <translation>Non disturbare</translation>
    </message>
    <message>
        <source>End do not disturb</source>
        <translation>Disattiva non disturbare</translation>
    </message>
    <message>
        <source>Name, number or command</source>
        <translation>Nome, numero o comando</translation>
    </message>
    <message>
        <source>My call</source>
        <translation>La mia chiamata</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Vai a</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Il programma</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>What the field or the bottom line says: call, transfer, take back</source>
        <translation>Ciò che dice il campo o la riga in basso: chiama, trasferisci, riprendi</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maiusc+Invio</translation>
    </message>
    <message>
        <source>Ask them first, then transfer</source>
        <translation>Prima consulta, poi trasferisci</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Invio</translation>
    </message>
    <message>
        <source>Call, even while you are in a call</source>
        <translation>Chiama, anche durante una chiamata</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Su, Giù</translation>
    </message>
    <message>
        <source>Choose among what was found</source>
        <translation>Scegli tra i risultati</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Empty the field; cancel what is dragged</source>
        <translation>Svuota il campo; annulla il trascinamento</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Tasto Menu, Maiusc+F10</translation>
    </message>
    <message>
        <source>Open the menu of a row</source>
        <translation>Apri il menu di una riga</translation>
    </message>
    <message>
        <source>Undo what is about to be done</source>
        <translation>Annulla ciò che sta per essere fatto</translation>
    </message>
    <message>
        <source>Do it now: press the same key again, or Enter</source>
        <translation>Esegui subito: di nuovo lo stesso tasto, o Invio</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostra tutti</translation>
    </message>
    <message>
        <source>Show who is free</source>
        <translation>Mostra chi è libero</translation>
    </message>
    <message>
        <source>Show who is in a call</source>
        <translation>Mostra chi è in chiamata</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colori chiari</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colori scuri</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>Colori come nel sistema</translation>
    </message>
    <message>
        <source>Wallboard of the queues</source>
        <translation>Wallboard delle code</translation>
    </message>
    <message>
        <source>Callers to call back</source>
        <translation>Chiamanti da richiamare</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Chiamate perse</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>Connection to the exchange</source>
        <translation>Connessione al centralino</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Record for support</source>
        <translation>Registra per l’assistenza</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Interrompi la registrazione</translation>
    </message>
    <message>
        <source>Replay a recording</source>
        <translation>Riproduci una registrazione</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Note about my call</source>
        <translation>Nota sulla mia chiamata</translation>
    </message>
    <message>
        <source>Call the last number again</source>
        <translation>Richiama l’ultimo numero</translation>
    </message>
    <message>
        <source>Call what was copied</source>
        <translation>Chiama il numero copiato</translation>
    </message>
    <message>
        <source>Call what is selected</source>
        <translation>Chiama il numero selezionato</translation>
    </message>
    <message>
        <source>Switch to the next profile</source>
        <translation>Passa al profilo successivo</translation>
    </message>
    <message>
        <source>There is no other profile; the settings make one.</source>
        <translation>Non c’è un altro profilo; si crea nelle impostazioni.</translation>
    </message>
    <message>
        <source>Profiles: copy, rename, remove</source>
        <translation>Profili: copia, rinomina, rimuovi</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Esporta le impostazioni</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importa impostazioni</translation>
    </message>
    <message>
        <source>Log of what Cordboard did and saw</source>
        <translation>Log di ciò che Cordboard ha fatto e visto</translation>
    </message>
    <message>
        <source>What the exchange allows: missing rights</source>
        <translation>Ciò che il centralino consente: diritti mancanti</translation>
    </message>
    <message>
        <source>File for support</source>
        <translation>File per l’assistenza</translation>
    </message>
    <message>
        <source>About Cordboard: versions</source>
        <translation>Informazioni su Cordboard: versioni</translation>
    </message>
    <message>
        <source>Open the page about my caller</source>
        <translation>Apri la pagina del mio chiamante</translation>
    </message>
    <message>
        <source>No page about callers is set; see the settings.</source>
        <translation>Nessuna pagina dei chiamanti è impostata; vedere le impostazioni.</translation>
    </message>
    <message>
        <source>High contrast, or as before</source>
        <translation>Contrasto elevato, o come prima</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>work</source>
        <translation>lavoro</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>cellulare</translation>
    </message>
    <message>
        <source>home</source>
        <translation>casa</translation>
    </message>
    <message>
        <source>other</source>
        <translation>altro</translation>
    </message>
</context>
<context>
    <name>ContactField</name>
    <message>
        <source>Name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Cellulare</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Speed dial</source>
        <translation>Chiamata rapida</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Tralascia</translation>
    </message>
</context>
<context>
    <name>ContactFile</name>
    <message>
        <source>&quot;%1&quot; is no number and is left out.</source>
        <translation>“%1” non è un numero e viene tralasciato.</translation>
    </message>
    <message>
        <source>There is neither a name nor a number.</source>
        <translation>Non c’è né un nome né un numero.</translation>
    </message>
    <message>
        <source>A file may hold %1 contacts; this one and all below are left out.</source>
        <translation>Un file può contenere %1 contatti; questo e tutti i seguenti sono tralasciati.</translation>
    </message>
</context>
<context>
    <name>ContactWindows</name>
    <message>
        <source>Import contacts</source>
        <translation>Importa contatti</translation>
    </message>
    <message>
        <source>Tables and cards (*.csv *.txt *.tsv *.vcf *.vcard)</source>
        <translation>Tabelle e schede (*.csv *.txt *.tsv *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing has changed.</source>
        <translation>Importazione annullata; nulla è cambiato.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Esporta contatti</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>Cards (*.vcf)</source>
        <translation>Schede (*.vcf)</translation>
    </message>
    <message>
        <source>The contacts are in %1.</source>
        <translation>I contatti sono in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Impossibile scrivere %1: %2.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The line is too long.</source>
        <translation>La riga è troppo lunga.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Le virgolette non sono chiuse.</translation>
    </message>
    <message>
        <source>The line has too many columns.</source>
        <translation>La riga ha troppe colonne.</translation>
    </message>
</context>
<context>
    <name>DesktopManners</name>
    <message>
        <source>%1 is neither true nor false and is left out.</source>
        <translation>%1 non è né true né false e viene tralasciato.</translation>
    </message>
    <message>
        <source>%1 is no key and is left out.</source>
        <translation>%1 non è un tasto e viene tralasciato.</translation>
    </message>
</context>
<context>
    <name>Dialects</name>
    <message>
        <source>&quot;name&quot; is missing</source>
        <translation>manca “name”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that a dialect has</source>
        <translation>“%1” non fa parte di un dialetto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text</source>
        <translation>“%1” non è un testo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of NAME=VALUE</source>
        <translation>“%1” non è un elenco di NAME=VALUE</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: &quot;userAgent&quot; is no regular expression (%2)</source>
        <translation>“%1”: “userAgent” non è un’espressione regolare (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list</source>
        <translation>“%1” non è un elenco</translation>
    </message>
    <message>
        <source>at byte %1: %2</source>
        <translation>al byte %1: %2</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>non è un oggetto JSON</translation>
    </message>
    <message>
        <source>The dialect %1 is left out: %2.</source>
        <translation>Il dialetto %1 viene tralasciato: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a &quot;family&quot; and what &quot;on&quot; is</source>
        <translation>“%1” richiede “family” e che cosa sia “on”</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Version %1, started.</source>
        <translation>Versione %1, avviata.</translation>
    </message>
    <message>
        <source>Asterisk %1, manager interface %2.</source>
        <translation>Asterisk %1, interfaccia manager %2.</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Non mostrato: %1</translation>
    </message>
    <message>
        <source>Recorded to %1 (%2).</source>
        <translation>Registrato in %1 (%2).</translation>
    </message>
    <message>
        <source>window</source>
        <translation>finestra</translation>
    </message>
</context>
<context>
    <name>Directories</name>
    <message>
        <source>The directory&apos;s host is missing or cannot be one.</source>
        <translation>L’host della rubrica manca o non è valido.</translation>
    </message>
    <message>
        <source>The port must be from 1 to 65535.</source>
        <translation>La porta deve essere tra 1 e 65535.</translation>
    </message>
    <message>
        <source>The filter must be in brackets and contain %1 for what is typed.</source>
        <translation>Il filtro deve essere tra parentesi e contenere %1 per il testo digitato.</translation>
    </message>
    <message>
        <source>So many people at most must be from 1 to 1000.</source>
        <translation>Il numero massimo di persone deve essere tra 1 e 1000.</translation>
    </message>
    <message>
        <source>The time to answer must be from 1 to 60 seconds.</source>
        <translation>Il tempo di risposta deve essere tra 1 e 60 secondi.</translation>
    </message>
    <message>
        <source>Directory %1 is left out: %2</source>
        <translation>La rubrica %1 viene tralasciata: %2</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>The certificates in %1 cannot be used.</source>
        <translation>I certificati in %1 non sono utilizzabili.</translation>
    </message>
    <message>
        <source>The password is not sent to %1 without encryption.</source>
        <translation>La password non viene inviata a %1 senza cifratura.</translation>
    </message>
    <message>
        <source>The password for %1 is missing.</source>
        <translation>Manca la password per %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 non è raggiungibile.</translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <translation>%1 non risponde in tempo.</translation>
    </message>
    <message>
        <source>%1 refuses the name or the password.</source>
        <translation>%1 rifiuta il nome o la password.</translation>
    </message>
    <message>
        <source>%1 wants to know who asks.</source>
        <translation>%1 vuole sapere chi chiede.</translation>
    </message>
    <message>
        <source>%1 has no place &quot;%2&quot; to look at.</source>
        <translation>%1 non ha un ramo “%2” in cui cercare.</translation>
    </message>
    <message>
        <source>The filter for %1 cannot be understood.</source>
        <translation>Il filtro per %1 non è comprensibile.</translation>
    </message>
    <message>
        <source>%1 reports: %2.</source>
        <translation>%1 segnala: %2.</translation>
    </message>
    <message>
        <source>%1 has a certificate that is not to be trusted, or that is made out for another name (%2).</source>
        <translation>Il certificato di %1 non è attendibile o è intestato a un altro nome (%2).</translation>
    </message>
</context>
<context>
    <name>EnterMeaning</name>
    <message>
        <source>ask %1, then transfer</source>
        <translation>consulta %1, poi trasferisci</translation>
    </message>
    <message>
        <source>transfer to %1</source>
        <translation>trasferisci a %1</translation>
    </message>
    <message>
        <source>add %1 to the call</source>
        <translation>aggiungi %1 alla chiamata</translation>
    </message>
    <message>
        <source>invite %1</source>
        <translation>invita %1</translation>
    </message>
    <message>
        <source>send the caller to %1</source>
        <translation>invia il chiamante a %1</translation>
    </message>
    <message>
        <source>forward calls to %1</source>
        <translation>devia le chiamate a %1</translation>
    </message>
    <message>
        <source>add %1 to the queue</source>
        <translation>aggiungi %1 alla coda</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>chiama %1</translation>
    </message>
    <message>
        <source>first say which phone is yours</source>
        <translation>prima indicare il proprio telefono</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connesso</translation>
    </message>
    <message>
        <source>that is you</source>
        <translation>è il proprio interno</translation>
    </message>
    <message>
        <source>pick up the call for %1</source>
        <translation>prendi la chiamata per %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>componi %1</translation>
    </message>
    <message>
        <source>Ask whom first?</source>
        <translation>Chi consultare prima?</translation>
    </message>
    <message>
        <source>Transfer to whom?</source>
        <translation>A chi trasferire?</translation>
    </message>
    <message>
        <source>Add whom?</source>
        <translation>Chi aggiungere?</translation>
    </message>
    <message>
        <source>Send the caller to whom?</source>
        <translation>A chi inviare il chiamante?</translation>
    </message>
    <message>
        <source>Forward calls to whom?</source>
        <translation>A chi deviare le chiamate?</translation>
    </message>
    <message>
        <source>Add whom to the queue?</source>
        <translation>Chi aggiungere alla coda?</translation>
    </message>
    <message>
        <source>Which digits?</source>
        <translation>Quali cifre?</translation>
    </message>
    <message>
        <source>Call whom?</source>
        <translation>Chi chiamare?</translation>
    </message>
    <message>
        <source>the number is not known</source>
        <translation>il numero non è noto</translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>There is no link to the exchange.</source>
        <translation>Nessun collegamento al centralino.</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>offline</source>
        <translation>non in linea</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libero</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>squilla</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>in chiamata</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>non disturbare</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>in composizione</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>in conversazione</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>parcheggiato</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in coda</translation>
    </message>
    <message>
        <source>in a conference</source>
        <translation>in conferenza</translation>
    </message>
    <message>
        <source>wrapping up</source>
        <translation>post-chiamata</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bene</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attenzione</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>allarme</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>risposta</translation>
    </message>
    <message>
        <source>called</source>
        <translation>chiamato</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>risposta altrove</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>you declined</source>
        <translation>rifiutata da qui</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rifiutata</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupato</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nessuna risposta</translation>
    </message>
    <message>
        <source>you hung up before an answer</source>
        <translation>riagganciata prima della risposta</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non raggiunto</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>esito sconosciuto</translation>
    </message>
</context>
<context>
    <name>GracePeriods</name>
    <message>
        <source>The time for undoing (%1) must be 0 to 10 seconds.</source>
        <translation>Il tempo per annullare (%1) deve essere tra 0 e 10 secondi.</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>Call</source>
        <translation>Chiama</translation>
    </message>
    <message>
        <source>Transfer my call</source>
        <translation>Trasferisci la mia chiamata</translation>
    </message>
    <message>
        <source>Ask them, then transfer</source>
        <translation>Consulta, poi trasferisci</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copia il numero</translation>
    </message>
    <message>
        <source>Add to contacts…</source>
        <translation>Aggiungi ai contatti…</translation>
    </message>
    <message>
        <source>Way of the call</source>
        <translation>Percorso della chiamata</translation>
    </message>
    <message>
        <source>Forget this call</source>
        <translation>Dimentica questa chiamata</translation>
    </message>
    <message>
        <source>Forget all calls with %1</source>
        <translation>Dimentica tutte le chiamate con %1</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Aggiungi una nota…</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Modifica la nota…</translation>
    </message>
    <message>
        <source>Mark as not looked at</source>
        <translation>Segna come non vista</translation>
    </message>
    <message>
        <source>Mark as looked at</source>
        <translation>Segna come vista</translation>
    </message>
</context>
<context>
    <name>HistoryRules</name>
    <message>
        <source>&quot;%1&quot; says nothing about how long calls are kept (%2).</source>
        <translation>“%1” non dice per quanto conservare le chiamate (%2).</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day without its year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Numero sconosciuto</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>risposta da %1</translation>
    </message>
    <message>
        <source>spoke with %1</source>
        <translation>parlato con %1</translation>
    </message>
    <message>
        <source>%1, transferred to %2</source>
        <translation>%1, trasferita a %2</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>gruppo %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day without its year</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a day with its year</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Chiamata da %1</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <translation>Chiamata a %1</translation>
    </message>
    <message>
        <source>talked %1</source>
        <translation>conversazione %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>registrata</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>non vista</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Last call %1 with %2</source>
        <translation>Ultima chiamata %1 con %2</translation>
    </message>
    <message>
        <source>Last call %1: %2</source>
        <translation>Ultima chiamata %1: %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <source>This desktop gives no keys to programs; the settings say what helps.</source>
        <translation>Questo desktop non assegna tasti ai programmi; le impostazioni dicono come rimediare.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Call the selected number</source>
        <translation>Chiama il numero selezionato</translation>
    </message>
    <message>
        <source>Answer the call</source>
        <translation>Rispondi alla chiamata</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Riaggancia</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>Mostra il pannello</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>%1 cannot be read and was put aside as %2; it begins anew.</source>
        <translation>%1 non è leggibile ed è stato messo da parte come %2; si ricomincia da zero.</translation>
    </message>
    <message>
        <source>%1 cannot be read; it begins anew.</source>
        <translation>%1 non è leggibile; si ricomincia da zero.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossibile scrivere %1: %2</translation>
    </message>
</context>
<context>
    <name>KeptValues</name>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>Impossibile scrivere le impostazioni in %1.</translation>
    </message>
</context>
<context>
    <name>KeyChoices</name>
    <message>
        <source>The keys set for &quot;%1&quot; are left out.</source>
        <translation>I tasti impostati per “%1” vengono tralasciati.</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>This desk only looks: it is set to read-only.</source>
        <translation>Questa postazione osserva soltanto: è in sola lettura.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may listen to calls.</source>
        <translation>Solo la postazione di un supervisore può ascoltare le chiamate.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may set the phones of others.</source>
        <translation>Solo la postazione di un supervisore può impostare i telefoni altrui.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may log others in or out, or pause them.</source>
        <translation>Solo la postazione di un supervisore può collegare, scollegare o mettere in pausa altri.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may change how queues run.</source>
        <translation>Solo la postazione di un supervisore può modificare le code.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may move callers who wait.</source>
        <translation>Solo una postazione di supervisore può spostare chi attende.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may end, move or change calls of others.</source>
        <translation>Solo una postazione di supervisore può terminare, spostare o modificare le chiamate altrui.</translation>
    </message>
</context>
<context>
    <name>LinkBlank</name>
    <message>
        <source>Try again now</source>
        <translation>Riprova ora</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Cambia la connessione…</translation>
    </message>
    <message>
        <source>No exchange yet</source>
        <translation>Ancora nessun centralino</translation>
    </message>
    <message>
        <source>Tell the panel where your Asterisk is, and everybody&apos;s phones show here.</source>
        <translation>Indicare al pannello dov’è Asterisk: qui compariranno i telefoni di tutti.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Connetti…</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Demo: made-up people and calls</source>
        <translation>Demo: persone e chiamate inventate</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <translation>Registrazione: %1</translation>
    </message>
    <message>
        <source>Asterisk %1</source>
        <translation>Asterisk %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connesso</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Connesso a %1.</translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <translation>connessione a %1</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connessione in corso</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connessione a %1…</translation>
    </message>
    <message>
        <source>This usually takes a moment.</source>
        <translation>Di solito basta un attimo.</translation>
    </message>
    <message>
        <source>asking %1 how things stand</source>
        <translation>lettura dello stato di %1</translation>
    </message>
    <message>
        <source>Asking %1 who is there and who talks…</source>
        <translation>Si chiede a %1 chi c’è e chi parla…</translation>
    </message>
    <message>
        <source>The picture is complete in a moment.</source>
        <translation>Tra un attimo il quadro è completo.</translation>
    </message>
    <message>
        <source>%1 not connected</source>
        <translation>%1 non connesso</translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation>riprova tra %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connesso</translation>
    </message>
    <message>
        <source>Manager interface %1</source>
        <translation>Interfaccia manager %1</translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>Andata e ritorno %1 ms</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Da %1</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Movement is &quot;system&quot;, &quot;reduced&quot; or &quot;full&quot;, not &quot;%1&quot;.</source>
        <translation>Il movimento è “system”, “reduced” o “full”, non “%1”.</translation>
    </message>
    <message>
        <source>Letters can be %1 to %2 per cent of their size.</source>
        <translation>I caratteri possono andare dal %1 al %2 per cento.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Park in %1</source>
        <translation>Parcheggia in %1</translation>
    </message>
    <message>
        <source>Space %1</source>
        <translation>Posto %1</translation>
    </message>
    <message>
        <source>Take it to</source>
        <translation>Porta a</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Coda %1</translation>
    </message>
    <message>
        <source>Conference %1</source>
        <translation>Conferenza %1</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Invita qualcuno…</translation>
    </message>
    <message>
        <source>Mute everybody</source>
        <translation>Disattiva tutti i microfoni</translation>
    </message>
    <message>
        <source>Unmute everybody</source>
        <translation>Attiva tutti i microfoni</translation>
    </message>
    <message>
        <source>Unlock the room</source>
        <translation>Sblocca la stanza</translation>
    </message>
    <message>
        <source>Lock the room</source>
        <translation>Blocca la stanza</translation>
    </message>
    <message>
        <source>Stop recording the room</source>
        <translation>Interrompi registrazione stanza</translation>
    </message>
    <message>
        <source>Record the room</source>
        <translation>Registra la stanza</translation>
    </message>
    <message>
        <source>End the conference for everybody</source>
        <translation>Termina la conferenza per tutti</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Attiva il microfono di %1</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Disattiva il microfono di %1</translation>
    </message>
    <message>
        <source>Put %1 out of the conference</source>
        <translation>Escludi %1 dalla conferenza</translation>
    </message>
    <message>
        <source>Park my call here</source>
        <translation>Parcheggia qui la mia chiamata</translation>
    </message>
    <message>
        <source>Take this call back</source>
        <translation>Riprendi questa chiamata</translation>
    </message>
    <message>
        <source>Send the caller elsewhere…</source>
        <translation>Invia il chiamante altrove…</translation>
    </message>
    <message>
        <source>Hang up on them</source>
        <translation>Riaggancia la chiamata</translation>
    </message>
    <message>
        <source>Do not call %1 any more when free</source>
        <translation>Non chiamare più %1 quando è libero</translation>
    </message>
    <message>
        <source>Call %1 as soon as they are free</source>
        <translation>Chiama %1 appena è libero</translation>
    </message>
    <message>
        <source>They are free now.</source>
        <translation>Ora è libero.</translation>
    </message>
    <message>
        <source>Have the exchange call back</source>
        <translation>Fai richiamare dal centralino</translation>
    </message>
    <message>
        <source>Have it call back no more</source>
        <translation>Non far più richiamare</translation>
    </message>
    <message>
        <source>Add %1 to my call (conference)</source>
        <translation>Aggiungi %1 alla mia chiamata (conferenza)</translation>
    </message>
    <message>
        <source>Call %1 from my mobile</source>
        <translation>Chiama %1 dal mio cellulare</translation>
    </message>
    <message>
        <source>Their call with %1</source>
        <translation>La chiamata con %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To a number…</source>
        <translation>A un numero…</translation>
    </message>
    <message>
        <source>To voicemail</source>
        <translation>Alla segreteria</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Disattivata</translation>
    </message>
    <message>
        <source>No such forward is set.</source>
        <translation>Nessuna deviazione di questo tipo è impostata.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Togli dai preferiti</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Aggiungi ai preferiti</translation>
    </message>
    <message>
        <source>This is my phone</source>
        <translation>Questo è il mio telefono</translation>
    </message>
    <message>
        <source>End do not disturb</source>
        <translation>Disattiva non disturbare</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Non disturbare</translation>
    </message>
    <message>
        <source>Forward always</source>
        <translation>Devia sempre</translation>
    </message>
    <message>
        <source>Forward when busy</source>
        <translation>Devia se occupato</translation>
    </message>
    <message>
        <source>Forward when away</source>
        <translation>Devia se assente</translation>
    </message>
    <message>
        <source>Second call while talking</source>
        <translation>Seconda chiamata in conversazione</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Squilla</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupato</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presenza</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibile</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Assente</translation>
    </message>
    <message>
        <source>Away for long</source>
        <translation>Assente a lungo</translation>
    </message>
    <message>
        <source>Glad to talk</source>
        <translation>Disposto a parlare</translation>
    </message>
    <message>
        <source>Not to be disturbed</source>
        <translation>Da non disturbare</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Non presente</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>Nessuna indicazione</translation>
    </message>
    <message>
        <source>Log out of %1</source>
        <translation>Esci da %1</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <translation>Entra in %1</translation>
    </message>
    <message>
        <source>They are in this queue by its configuration.</source>
        <translation>È in questa coda per configurazione.</translation>
    </message>
    <message>
        <source>Log in to all that were mine</source>
        <translation>Entra in tutte le mie code</translation>
    </message>
    <message>
        <source>Log out of all</source>
        <translation>Esci da tutte</translation>
    </message>
    <message>
        <source>Break in all queues</source>
        <translation>Pausa in tutte le code</translation>
    </message>
    <message>
        <source>End the break in all queues</source>
        <translation>Termina la pausa in tutte le code</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>Termina la pausa</translation>
    </message>
    <message>
        <source>Take a break from %1</source>
        <translation>Pausa da %1</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Senza motivo</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Pranzo</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Riunione</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>Lavoro d’ufficio</translation>
    </message>
    <message>
        <source>Penalty (who is called first)</source>
        <translation>Penalità (chi è chiamato prima)</translation>
    </message>
    <message>
        <source>0: first</source>
        <translation>0: per primo</translation>
    </message>
    <message>
        <source>Log me out</source>
        <translation>Fammi uscire</translation>
    </message>
    <message>
        <source>Log me in</source>
        <translation>Fammi entrare</translation>
    </message>
    <message>
        <source>You are in this queue by its configuration.</source>
        <translation>Appartenenza alla coda fissata dalla configurazione.</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Aggiungi qualcuno…</translation>
    </message>
    <message>
        <source>Set the counters to nothing</source>
        <translation>Azzera i contatori</translation>
    </message>
    <message>
        <source>While they talk</source>
        <translation>Durante la conversazione</translation>
    </message>
    <message>
        <source>Ring all the same</source>
        <translation>Squilla comunque</translation>
    </message>
    <message>
        <source>Do not ring</source>
        <translation>Non squillare</translation>
    </message>
    <message>
        <source>Take this caller</source>
        <translation>Prendi questo chiamante</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Servi</translation>
    </message>
    <message>
        <source>Before everybody</source>
        <translation>Prima di tutti</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>A turno</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Togli dalla coda</translation>
    </message>
    <message>
        <source>Contact…</source>
        <translation>Contatto…</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nuovo gruppo…</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Chiudi tutti i gruppi</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Apri tutti i gruppi</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Rimuovi questo gruppo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Per nome</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Per numero</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Per stato</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Ordine personale</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Mostra come</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Riquadri</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>Small tiles</source>
        <translation>Riquadri piccoli</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Do not tell me any more when %1 is free</source>
        <translation>Non avvisarmi più quando %1 è libero</translation>
    </message>
    <message>
        <source>Tell me when %1 is free</source>
        <translation>Avvisami quando %1 è libero</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>a pranzo</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>in riunione</translation>
    </message>
    <message>
        <source>back in 15 minutes</source>
        <translation>torno tra 15 minuti</translation>
    </message>
    <message>
        <source>back tomorrow</source>
        <translation>torno domani</translation>
    </message>
    <message>
        <source>Away: %1</source>
        <translation>Assente: %1</translation>
    </message>
    <message>
        <source>Another phone of %1</source>
        <translation>Altro telefono di %1</translation>
    </message>
    <message>
        <source>Number or name of that phone</source>
        <translation>Numero o nome di quel telefono</translation>
    </message>
    <message>
        <source>Nobody has that number. Choose one that is offered while you type.</source>
        <translation>Nessuno ha quel numero. Scegliere tra quelli proposti durante la digitazione.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Call %1: %2</source>
        <translation>Chiama %1: %2</translation>
    </message>
    <message>
        <source>Group and place</source>
        <translation>Gruppo e posizione</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Sposta avanti</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Sposta indietro</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>Phones: %1</source>
        <translation>Telefoni: %1</translation>
    </message>
    <message>
        <source>%1 also has…</source>
        <translation>%1 ha anche…</translation>
    </message>
    <message>
        <source>%1 is somebody else&apos;s</source>
        <translation>%1 è di un’altra persona</translation>
    </message>
</context>
<context>
    <name>NumberRules</name>
    <message>
        <source>&quot;%1&quot; is no regular expression (%2).</source>
        <translation>“%1” non è un’espressione regolare (%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be put in the number&apos;s place (%2).</source>
        <translation>“%1” non può sostituire il numero (%2).</translation>
    </message>
    <message>
        <source>It says of no number what it is about.</source>
        <translation>Non dice a quali numeri si applica.</translation>
    </message>
    <message>
        <source>Its pattern is longer than %1 characters.</source>
        <translation>Il modello supera i %1 caratteri.</translation>
    </message>
    <message>
        <source>It does not say what to dial.</source>
        <translation>Non dice che cosa comporre.</translation>
    </message>
    <message>
        <source>What it dials is longer than %1 characters.</source>
        <translation>Ciò che compone supera i %1 caratteri.</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>numero %1</translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation>Ci sono più di %1 regole.</translation>
    </message>
    <message>
        <source>The number rule &quot;%1&quot; is not used: %2</source>
        <translation>La regola “%1” non viene usata: %2</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>&quot;%1&quot; is no telephone number.</source>
        <translation>“%1” non è un numero di telefono.</translation>
    </message>
    <message>
        <source>That is no telephone number.</source>
        <translation>Non è un numero di telefono.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number that can be dialled.</source>
        <translation>“%1” non è un numero componibile.</translation>
    </message>
</context>
<context>
    <name>Numbering</name>
    <message>
        <source>only numbers that begin with + are understood</source>
        <translation>si capiscono solo i numeri che iniziano con +</translation>
    </message>
    <message>
        <source>%1 is assumed</source>
        <translation>si presume %1</translation>
    </message>
    <message>
        <source>There is no country &quot;%1&quot;; %2.</source>
        <translation>Il paese “%1” non esiste; %2.</translation>
    </message>
    <message>
        <source>The house&apos;s own number &quot;%1&quot; is not used: write it with + and the country code, such as +49 30 123456.</source>
        <translation>Il numero della sede “%1” non viene usato: scriverlo con + e il prefisso internazionale, come +49 30 123456.</translation>
    </message>
    <message>
        <source>The area code &quot;%1&quot; is not used: it has 1 to 8 digits.</source>
        <translation>Il prefisso “%1” non viene usato: deve avere da 1 a 8 cifre.</translation>
    </message>
    <message>
        <source> ext. %1</source>
        <translation> int. %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number that can be dialled.</source>
        <translation>“%1” non è un numero componibile.</translation>
    </message>
    <message>
        <source>The number rule &quot;%1&quot; makes &quot;%2&quot; of it, which cannot be dialled.</source>
        <translation>La regola “%1” lo trasforma in “%2”, che non è componibile.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>talks with %1</source>
        <translation>parla con %1</translation>
    </message>
    <message>
        <source>rings at %1</source>
        <translation>squilla da %1</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Rispondi a %1</translation>
    </message>
    <message>
        <source>Pick up %1</source>
        <translation>Prendi %1</translation>
    </message>
    <message>
        <source>Bring %1 to my phone</source>
        <translation>Porta %1 al mio telefono</translation>
    </message>
    <message>
        <source>Listen to %1</source>
        <translation>Ascolta %1</translation>
    </message>
    <message>
        <source>Way of the call of %1</source>
        <translation>Percorso della chiamata di %1</translation>
    </message>
    <message>
        <source>Take back %1 from %2</source>
        <translation>Riprendi %1 da %2</translation>
    </message>
    <message>
        <source>is parked</source>
        <translation>è parcheggiato</translation>
    </message>
    <message>
        <source>was parked by %1</source>
        <translation>parcheggiato da %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>in attesa: %1</translation>
    </message>
    <message>
        <source>Transfer my call to %1</source>
        <translation>Trasferisci la mia chiamata a %1</translation>
    </message>
    <message>
        <source>Show queue %1</source>
        <translation>Mostra la coda %1</translation>
    </message>
    <message>
        <source>Log me out of %1</source>
        <translation>Fammi uscire da %1</translation>
    </message>
    <message>
        <source>Log me in to %1</source>
        <translation>Fammi entrare in %1</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>conferenza</translation>
    </message>
    <message>
        <source>Transfer my call to conference %1</source>
        <translation>Trasferisci la mia chiamata alla conferenza %1</translation>
    </message>
    <message>
        <source>Show conference %1</source>
        <translation>Mostra la conferenza %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Coda %1</translation>
    </message>
    <message>
        <source>send them to %1</source>
        <translation>invia a %1</translation>
    </message>
    <message>
        <source>You have no call to transfer.</source>
        <translation>Nessuna chiamata da trasferire.</translation>
    </message>
    <message>
        <source>This call is over.</source>
        <translation>Questa chiamata è terminata.</translation>
    </message>
    <message>
        <source>That cannot be done now.</source>
        <translation>Ora non si può fare.</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>queue %1</source>
        <translation>coda %1</translation>
    </message>
    <message>
        <source>conference %1</source>
        <translation>conferenza %1</translation>
    </message>
    <message>
        <source>the voicemail of %1</source>
        <translation>segreteria di %1</translation>
    </message>
    <message>
        <source>Transferred %1 to %2.</source>
        <translation>%1 trasferito a %2.</translation>
    </message>
    <message>
        <source>%1 waits while you ask %2.</source>
        <translation>%1 attende durante la consultazione con %2.</translation>
    </message>
    <message>
        <source>Connected them.</source>
        <translation>Collegati tra loro.</translation>
    </message>
    <message>
        <source>You have the call back.</source>
        <translation>Chiamata ripresa.</translation>
    </message>
    <message>
        <source>The call is recorded.</source>
        <translation>La chiamata viene registrata.</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>La registrazione è terminata.</translation>
    </message>
    <message>
        <source>The recording pauses.</source>
        <translation>La registrazione è sospesa.</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <translation>La registrazione continua.</translation>
    </message>
    <message>
        <source>Calls for %1 are not forwarded any more.</source>
        <translation>Le chiamate per %1 non sono più deviate.</translation>
    </message>
    <message>
        <source>Calls for %1 are forwarded to %2.</source>
        <translation>Le chiamate per %1 sono deviate a %2.</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>segreteria</translation>
    </message>
    <message>
        <source>all queues</source>
        <translation>tutte le code</translation>
    </message>
    <message>
        <source>%1 answers %2 now.</source>
        <translation>%1 ora risponde per %2.</translation>
    </message>
    <message>
        <source>%1 answers %2 no longer.</source>
        <translation>%1 non risponde più per %2.</translation>
    </message>
    <message>
        <source>Paused in %1.</source>
        <translation>In pausa in %1.</translation>
    </message>
    <message>
        <source>Takes calls of %1 again.</source>
        <translation>Riceve di nuovo le chiamate di %1.</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>Fatto in %1.</translation>
    </message>
    <message>
        <source>%1 rings: pick it up for %2.</source>
        <translation>%1 squilla: rispondere per parlare con %2.</translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation>chiamata a %1</translation>
    </message>
    <message>
        <source>Your phone rings: pick it up for %1.</source>
        <translation>Il telefono squilla: rispondere per %1.</translation>
    </message>
    <message>
        <source>the call in space %1</source>
        <translation>la chiamata nel posto %1</translation>
    </message>
    <message>
        <source>Your phone rings: pick it up to listen.</source>
        <translation>Il telefono squilla: rispondere per ascoltare.</translation>
    </message>
    <message>
        <source>%1 is called as soon as they and you are free.</source>
        <translation>%1 sarà chiamato appena entrambi sono liberi.</translation>
    </message>
    <message>
        <source>Calling %1 into the conference.</source>
        <translation>Chiamata a %1 per la conferenza.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>Rifiutata.</translation>
    </message>
    <message>
        <source>Hung up.</source>
        <translation>Riagganciato.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Inviata a %1.</translation>
    </message>
    <message>
        <source>The call comes to your phone.</source>
        <translation>La chiamata arriva al proprio telefono.</translation>
    </message>
    <message>
        <source>The caller comes to your phone.</source>
        <translation>Il chiamante arriva al proprio telefono.</translation>
    </message>
    <message>
        <source>Parked.</source>
        <translation>Parcheggiata.</translation>
    </message>
    <message>
        <source>You are not heard.</source>
        <translation>Microfono disattivato.</translation>
    </message>
    <message>
        <source>You are heard again.</source>
        <translation>Microfono di nuovo attivo.</translation>
    </message>
    <message>
        <source>Keyed.</source>
        <translation>Cifre inviate.</translation>
    </message>
    <message>
        <source>%1 is in the conference.</source>
        <translation>%1 è in conferenza.</translation>
    </message>
    <message>
        <source>%1 is not to be disturbed.</source>
        <translation>%1 non va disturbato.</translation>
    </message>
    <message>
        <source>%1 may be disturbed again.</source>
        <translation>%1 si può di nuovo disturbare.</translation>
    </message>
    <message>
        <source>A second call rings for %1.</source>
        <translation>Una seconda chiamata squilla per %1.</translation>
    </message>
    <message>
        <source>A second call finds %1 busy.</source>
        <translation>Una seconda chiamata trova %1 occupato.</translation>
    </message>
    <message>
        <source>The exchange calls you back when %1 is free.</source>
        <translation>Il centralino richiama quando %1 è libero.</translation>
    </message>
    <message>
        <source>The exchange does not call back any more.</source>
        <translation>Il centralino non richiama più.</translation>
    </message>
    <message>
        <source>The presence of %1 is set.</source>
        <translation>La presenza di %1 è impostata.</translation>
    </message>
    <message>
        <source>Done in conference %1.</source>
        <translation>Fatto nella conferenza %1.</translation>
    </message>
    <message>
        <source>Nothing came of %1. %2</source>
        <translation>Non riuscito: %1. %2</translation>
    </message>
    <message>
        <source>Hang up on %1</source>
        <translation>Riaggancia %1</translation>
    </message>
    <message>
        <source>End the conversation of %1</source>
        <translation>Termina la conversazione di %1</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation>Trasferisci %1 a %2</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <translation>Invia %1 a %2</translation>
    </message>
</context>
<context>
    <name>PeopleArrangement</name>
    <message>
        <source>The people cannot be shown as &quot;%1&quot;.</source>
        <translation>Le persone non si possono mostrare come “%1”.</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; is left out: its name is too long, empty, or there twice.</source>
        <translation>Il gruppo “%1” viene tralasciato: il nome è troppo lungo, vuoto o doppio.</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Nobody to show</source>
        <translation>Nessuno da mostrare</translation>
    </message>
    <message>
        <source>The exchange has no extensions yet.</source>
        <translation>Il centralino non ha ancora interni.</translation>
    </message>
    <message>
        <source>The exchange does not tell this account who its people are.</source>
        <translation>Il centralino non mostra le persone a questo account.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>Names are found by any part of them, numbers by their digits.</source>
        <translation>I nomi si trovano da qualsiasi loro parte, i numeri dalle cifre.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostra tutti</translation>
    </message>
    <message>
        <source>Nobody is free right now</source>
        <translation>Nessuno è libero ora</translation>
    </message>
    <message>
        <source>Nobody is in a call</source>
        <translation>Nessuno è in chiamata</translation>
    </message>
    <message>
        <source>As soon as somebody hangs up they show here.</source>
        <translation>Appena qualcuno riaggancia, compare qui.</translation>
    </message>
    <message>
        <source>Calls show here as soon as a phone rings.</source>
        <translation>Le chiamate compaiono qui appena squilla un telefono.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Altri</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Preferiti</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 liberi</translation>
    </message>
    <message>
        <source>drag people here</source>
        <translation>trascina qui le persone</translation>
    </message>
    <message>
        <source>, %1 not connected</source>
        <translation>, %1 non connessi</translation>
    </message>
</context>
<context>
    <name>Phonebook</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Popups</name>
    <message>
        <source>&quot;%1&quot; is not usable as the pop-ups&apos; setting %2 and is left out.</source>
        <translation>“%1” non è utilizzabile come impostazione %2 dei popup e viene tralasciato.</translation>
    </message>
</context>
<context>
    <name>PortalHotkeys</name>
    <message>
        <source>The desktop has given no key for it.</source>
        <translation>Il desktop non ha assegnato alcun tasto.</translation>
    </message>
    <message>
        <source>The desktop does not want to give keys.</source>
        <translation>Il desktop non vuole assegnare tasti.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Server %1 is left out: %2</source>
        <translation>Il server %1 viene tralasciato: %2</translation>
    </message>
    <message>
        <source>The pinned key of %1 is no SHA-256 in hex and is left out; the certificate is checked instead.</source>
        <translation>La chiave fissata di %1 non è uno SHA-256 esadecimale e viene tralasciata; si controlla invece il certificato.</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;; the system&apos;s is used.</source>
        <translation>Il tema “%1” non esiste; si usa quello del sistema.</translation>
    </message>
    <message>
        <source>Of %1 number rules only the first %2 are read.</source>
        <translation>Di %1 regole dei numeri si leggono solo le prime %2.</translation>
    </message>
    <message>
        <source>The longest internal number must have 0 to 20 digits; %1 is assumed.</source>
        <translation>Il numero interno più lungo deve avere da 0 a 20 cifre; si presume %1.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read in full.</source>
        <translation>Le impostazioni in %1 non si leggono per intero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a profile: letters, digits, spaces, _ and - only.</source>
        <translation>“%1” non è un nome di profilo: solo lettere, cifre, spazi, _ e -.</translation>
    </message>
    <message>
        <source>The profile could not be renamed in %1.</source>
        <translation>Impossibile rinominare il profilo in %1.</translation>
    </message>
    <message>
        <source>The profile could not be copied in %1.</source>
        <translation>Impossibile copiare il profilo in %1.</translation>
    </message>
    <message>
        <source>The profile could not be removed from %1.</source>
        <translation>Impossibile rimuovere il profilo da %1.</translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already.</source>
        <translation>Esiste già un profilo “%1”.</translation>
    </message>
    <message>
        <source>The last profile stays: a desk has to have one.</source>
        <translation>L’ultimo profilo resta: una postazione deve averne uno.</translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 non è leggibile.</translation>
    </message>
    <message>
        <source>It is no JSON object: %1 in line %2.</source>
        <translation>Non è un oggetto JSON: %1 alla riga %2.</translation>
    </message>
    <message>
        <source>it begins with something else</source>
        <translation>inizia con qualcos’altro</translation>
    </message>
    <message>
        <source>%1: only &quot;defaults&quot; and &quot;locked&quot; are read.</source>
        <translation>%1: si leggono solo “defaults” e “locked”.</translation>
    </message>
    <message>
        <source>%1: it is no object.</source>
        <translation>%1: non è un oggetto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Secrets have no place in this file, where everybody can read them; each desk asks for its own and keeps it in the keyring.</source>
        <translation>I segreti non vanno in questo file, che tutti possono leggere; ogni postazione chiede il proprio e lo conserva nel portachiavi.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Questa impostazione non esiste.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used.</source>
        <translation>“%1” non è utilizzabile.</translation>
    </message>
</context>
<context>
    <name>QueueRules</name>
    <message>
        <source>&quot;%1&quot; is no limit for a queue (%2); the usual one is used.</source>
        <translation>“%1” non è un limite per una coda (%2); si usa quello abituale.</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3; %4 is assumed.</source>
        <translation>%1 deve essere tra %2 e %3; si presume %4.</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>see calls that are already up</source>
        <translation>vedere le chiamate già in corso</translation>
    </message>
    <message>
        <source>see the extensions</source>
        <translation>vedere gli interni</translation>
    </message>
    <message>
        <source>see parked calls</source>
        <translation>vedere le chiamate parcheggiate</translation>
    </message>
    <message>
        <source>see conferences</source>
        <translation>vedere le conferenze</translation>
    </message>
    <message>
        <source>tell phones from lines, see contacts</source>
        <translation>distinguere i telefoni dalle linee, vedere i contatti</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>comporre</translation>
    </message>
    <message>
        <source>hang up</source>
        <translation>riagganciare</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>trasferire</translation>
    </message>
    <message>
        <source>park</source>
        <translation>parcheggiare</translation>
    </message>
    <message>
        <source>pause queue members</source>
        <translation>mettere in pausa i membri delle code</translation>
    </message>
    <message>
        <source>see queues and who waits in them</source>
        <translation>vedere le code e chi vi attende</translation>
    </message>
    <message>
        <source>transfer after asking first</source>
        <translation>trasferire dopo la consultazione</translation>
    </message>
    <message>
        <source>answer, hold and go on by mouse or keyboard</source>
        <translation>rispondere, mettere in attesa e riprendere con mouse o tastiera</translation>
    </message>
    <message>
        <source>mute a call</source>
        <translation>disattivare l’audio di una chiamata</translation>
    </message>
    <message>
        <source>record calls</source>
        <translation>registrare chiamate</translation>
    </message>
    <message>
        <source>key digits into a call</source>
        <translation>comporre cifre in una chiamata</translation>
    </message>
    <message>
        <source>run conferences</source>
        <translation>gestire conferenze</translation>
    </message>
    <message>
        <source>log in to queues and out</source>
        <translation>entrare nelle code e uscirne</translation>
    </message>
    <message>
        <source>set do-not-disturb and forwards</source>
        <translation>impostare non disturbare e deviazioni</translation>
    </message>
    <message>
        <source>set the presence</source>
        <translation>impostare la presenza</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>A role is &quot;operator&quot;, &quot;read-only&quot; or &quot;supervisor&quot;, not &quot;%1&quot;; this desk only looks until that is put right.</source>
        <translation>Un ruolo è “operator”, “read-only” o “supervisor”, non “%1”; finché non è corretto, questa postazione osserva soltanto.</translation>
    </message>
    <message>
        <source>%1 is &quot;true&quot; or &quot;false&quot;, not &quot;%2&quot;.</source>
        <translation>%1 è “true” o “false”, non “%2”.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>There is no keyring on this computer.</source>
        <translation>Su questo computer non c’è un portachiavi.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Il portachiavi è bloccato.</translation>
    </message>
    <message>
        <source>The keyring cannot be used: %1</source>
        <translation>Il portachiavi non è utilizzabile: %1</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>Il portachiavi non risponde.</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Exchanges</source>
        <translation>Centralini</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Postazione</translation>
    </message>
    <message>
        <source>Number rules</source>
        <translation>Regole dei numeri</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Preferiti</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <translation>Popup</translation>
    </message>
    <message>
        <source>Caller pages</source>
        <translation>Pagine chiamante</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Rubriche</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>It is JSON, but no settings of Cordboard: “format” is not “%1”.</source>
        <translation>È JSON, ma non sono impostazioni di Cordboard: “format” non è “%1”.</translation>
    </message>
    <message>
        <source>Its “version” is no number.</source>
        <translation>La sua “version” non è un numero.</translation>
    </message>
    <message>
        <source>It was written by a newer Cordboard (format %1; this one reads %2).</source>
        <translation>È stato scritto da un Cordboard più recente (formato %1; questo legge %2).</translation>
    </message>
    <message>
        <source>It has no “profiles”.</source>
        <translation>Non ha “profiles”.</translation>
    </message>
    <message>
        <source>It is too large for a file of settings.</source>
        <translation>È troppo grande per un file di impostazioni.</translation>
    </message>
    <message>
        <source>It is not readable: %1 in line %2.</source>
        <translation>Non è leggibile: %1 alla riga %2.</translation>
    </message>
    <message>
        <source>There is no profile in it.</source>
        <translation>Non contiene alcun profilo.</translation>
    </message>
    <message>
        <source>“%1” is no name for a profile, and is left out: letters, digits, spaces, _ and - only.</source>
        <translation>“%1” non è un nome di profilo e viene tralasciato: solo lettere, cifre, spazi, _ e -.</translation>
    </message>
    <message>
        <source>The profile %1 has no settings, and is left out.</source>
        <translation>Il profilo %1 non ha impostazioni e viene tralasciato.</translation>
    </message>
</context>
<context>
    <name>SettingsImport</name>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 viene tralasciato: %2</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Occidentale (Windows-1252)</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, big-endian</translation>
    </message>
</context>
<context>
    <name>VCardReader</name>
    <message>
        <source>The card is too long.</source>
        <translation>La scheda è troppo lunga.</translation>
    </message>
    <message>
        <source>The card has no end.</source>
        <translation>La scheda non ha una fine.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>a recording</source>
        <translation>una registrazione</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connesso</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>di versione non indicata</translation>
    </message>
    <message>
        <source>Asterisk %1</source>
        <translation>Asterisk %1</translation>
    </message>
    <message>
        <source>Asterisk %1, manager interface %2</source>
        <translation>Asterisk %1, interfaccia manager %2</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, compilato con %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Sistema di finestre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <translation>
            <numerusform>%n assente</numerusform>
            <numerusform>%n assenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n libero</numerusform>
            <numerusform>%n liberi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <translation>
            <numerusform>%n squilla</numerusform>
            <numerusform>%n squillano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a call</source>
        <translation>
            <numerusform>%n in chiamata</numerusform>
            <numerusform>%n in chiamata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrapping up</source>
        <translation>
            <numerusform>%n in post-chiamata</numerusform>
            <numerusform>%n in post-chiamata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n in pausa</numerusform>
            <numerusform>%n in pausa</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>attesa più lunga</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>livello di servizio</translation>
    </message>
    <message>
        <source>agents free</source>
        <translation>agenti liberi</translation>
    </message>
    <message>
        <source>many wait</source>
        <translation>molti in attesa</translation>
    </message>
    <message>
        <source>waits long</source>
        <translation>attesa lunga</translation>
    </message>
    <message>
        <source>few are free</source>
        <translation>pochi liberi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>by the exchange&apos;s counters</source>
        <translation>dai contatori del centralino</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>dalle %1</translation>
    </message>
    <message>
        <source>since %1 %2</source>
        <translation>da %1 %2</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>in pausa: %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 da %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>%n chiamata oggi</numerusform>
            <numerusform>%n chiamate oggi</numerusform>
        </translation>
    </message>
    <message>
        <source>talked for %1</source>
        <translation>conversazione %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>pausa %1</translation>
    </message>
    <message>
        <source>nobody is logged in</source>
        <translation>nessuno è collegato</translation>
    </message>
    <message>
        <source>Nothing is known of this queue while there is no link.</source>
        <translation>Senza collegamento non si sa nulla di questa coda.</translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation>risposte: %1</translation>
    </message>
    <message>
        <source>gave up: %1</source>
        <translation>abbandonate: %1</translation>
    </message>
    <message>
        <source>average wait: %1</source>
        <translation>attesa media: %1</translation>
    </message>
    <message>
        <source>average talk: %1</source>
        <translation>conversazione media: %1</translation>
    </message>
    <message>
        <source>agents: %1</source>
        <translation>agenti: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n risposta</numerusform>
            <numerusform>%n risposte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <translation>
            <numerusform>%n abbandonata</numerusform>
            <numerusform>%n abbandonate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % in time</source>
        <translation>%1 % in tempo</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>dalle %1 alle %2: %3</translation>
    </message>
    <message>
        <source>Nobody was answered and nobody gave up yet.</source>
        <translation>Ancora nessuna chiamata risposta né abbandonata.</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>troppi</translation>
    </message>
    <message>
        <source>waits too long</source>
        <translation>attesa troppo lunga</translation>
    </message>
    <message>
        <source>far too low</source>
        <translation>decisamente troppo basso</translation>
    </message>
    <message>
        <source>too low</source>
        <translation>troppo basso</translation>
    </message>
    <message>
        <source>too few free</source>
        <translation>troppo pochi liberi</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>There is no computer named %1.</source>
        <translation>Non esiste un computer di nome %1.</translation>
    </message>
    <message>
        <source>The address may be mistyped, or this computer is not on the network.</source>
        <translation>L’indirizzo può essere errato, oppure questo computer non è in rete.</translation>
    </message>
    <message>
        <source>%1 is there but does not let panels connect.</source>
        <translation>%1 c’è, ma non lascia connettere i pannelli.</translation>
    </message>
    <message>
        <source>Asterisk may be stopped, or its manager interface is switched off (manager.conf: enabled) or on another port.</source>
        <translation>Asterisk può essere fermo, oppure la sua interfaccia manager è disattivata (manager.conf: enabled) o su un’altra porta.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 non risponde.</translation>
    </message>
    <message>
        <source>The exchange may be off, or a firewall stands in between.</source>
        <translation>Il centralino può essere spento, oppure c’è di mezzo un firewall.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not an Asterisk.</source>
        <translation>A %1 risponde qualcosa, ma non è un Asterisk.</translation>
    </message>
    <message>
        <source>Check the port: the manager interface is usually on 5038, or on 5039 with encryption; over HTTP on 8088, over HTTPS on 8089.</source>
        <translation>Controllare la porta: l’interfaccia manager è di solito su 5038, o su 5039 con cifratura; via HTTP su 8088, via HTTPS su 8089.</translation>
    </message>
    <message>
        <source>A web server answers at %1, but not as Asterisk&apos;s manager interface.</source>
        <translation>A %1 risponde un server web, ma non come interfaccia manager di Asterisk.</translation>
    </message>
    <message>
        <source>Check the address and what stands before /rawman in it. Asterisk needs enabled=yes in http.conf and webenabled=yes in manager.conf.</source>
        <translation>Controllare l’indirizzo e ciò che precede /rawman. Asterisk richiede enabled=yes in http.conf e webenabled=yes in manager.conf.</translation>
    </message>
    <message>
        <source>The link to %1 was lost.</source>
        <translation>Il collegamento a %1 si è interrotto.</translation>
    </message>
    <message>
        <source>Calls go on without the panel. What you see is how it was.</source>
        <translation>Le chiamate continuano senza il pannello. Ciò che si vede è la situazione precedente.</translation>
    </message>
    <message>
        <source>%1 has gone silent.</source>
        <translation>%1 non dà più segnali.</translation>
    </message>
    <message>
        <source>It did not answer two questions in a row; the panel connects again.</source>
        <translation>Non ha risposto a due domande di fila; il pannello si riconnette.</translation>
    </message>
    <message>
        <source>What %1 sends has become unreadable.</source>
        <translation>Ciò che invia %1 non è più leggibile.</translation>
    </message>
    <message>
        <source>The panel connects again to get a clean picture.</source>
        <translation>Il pannello si riconnette per avere un quadro pulito.</translation>
    </message>
    <message>
        <source>%1 refused the login.</source>
        <translation>%1 ha rifiutato l’accesso.</translation>
    </message>
    <message>
        <source>The user or the secret is wrong, or this computer&apos;s address is not permitted (manager.conf: permit).</source>
        <translation>L’utente o la password è errata, oppure l’indirizzo di questo computer non è ammesso (manager.conf: permit).</translation>
    </message>
    <message>
        <source>%1 wants the secret in clear text.</source>
        <translation>%1 vuole la password in chiaro.</translation>
    </message>
    <message>
        <source>The panel does not send it over a link that others can read. Connect with encryption.</source>
        <translation>Il pannello non la invia su un collegamento che altri possono leggere. Connettersi con cifratura.</translation>
    </message>
    <message>
        <source>The secret for %1 is not known.</source>
        <translation>La password per %1 non è nota.</translation>
    </message>
    <message>
        <source>Type it once; it is kept in this computer&apos;s keyring, where it has one.</source>
        <translation>Basta scriverla una volta; viene conservata nel portachiavi di questo computer, se c’è.</translation>
    </message>
    <message>
        <source>%1 let us in but shows us nothing.</source>
        <translation>%1 ci fa entrare, ma non ci mostra nulla.</translation>
    </message>
    <message>
        <source>The manager account may not read calls (manager.conf: read=system,call,agent,reporting).</source>
        <translation>L’account manager non può leggere le chiamate (manager.conf: read=system,call,agent,reporting).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Il certificato di %1 non è attendibile.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for it. Name the file of the authority that signed it, or trust this exchange&apos;s own key.</source>
        <translation>Nessuno di cui questo computer si fida lo garantisce. Indicare il file dell’autorità che l’ha firmato, oppure considerare attendibile la chiave di questo centralino.</translation>
    </message>
    <message>
        <source>The certificate belongs to another computer than %1.</source>
        <translation>Il certificato appartiene a un computer diverso da %1.</translation>
    </message>
    <message>
        <source>Use the name that is in the certificate. If it should be right, somebody may stand in between.</source>
        <translation>Usare il nome che è nel certificato. Se è già corretto, qualcuno potrebbe essersi messo in mezzo.</translation>
    </message>
    <message>
        <source>No encrypted link to %1 could be made.</source>
        <translation>Impossibile creare un collegamento cifrato a %1.</translation>
    </message>
    <message>
        <source>The exchange may expect an unencrypted link on this port, or only speak encryption that is no longer safe.</source>
        <translation>Il centralino può aspettarsi su questa porta un collegamento non cifrato, o usare solo una cifratura non più sicura.</translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation>Non connesso a %1.</translation>
    </message>
    <message>
        <source>Nothing is known about its phones until the panel is connected.</source>
        <translation>Finché il pannello non è connesso non si sa nulla dei suoi telefoni.</translation>
    </message>
    <message>
        <source>The exchange refused: %1</source>
        <translation>Il centralino ha rifiutato: %1</translation>
    </message>
    <message>
        <source>The panel&apos;s account may not do this: %1</source>
        <translation>L’account del pannello non può farlo: %1</translation>
    </message>
    <message>
        <source>Whoever runs the exchange can add the right to it (manager.conf: write).</source>
        <translation>Chi gestisce il centralino può aggiungere il diritto (manager.conf: write).</translation>
    </message>
    <message>
        <source>The exchange has not answered in time.</source>
        <translation>Il centralino non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>It may have been done nevertheless.</source>
        <translation>Potrebbe comunque essere stato fatto.</translation>
    </message>
    <message>
        <source>The link was lost before the exchange answered.</source>
        <translation>Il collegamento si è interrotto prima della risposta del centralino.</translation>
    </message>
    <message>
        <source>Nothing was asked of the exchange: %1</source>
        <translation>Al centralino non è stato chiesto nulla: %1</translation>
    </message>
    <message>
        <source>That is no number that can be dialled.</source>
        <translation>Non è un numero componibile.</translation>
    </message>
    <message>
        <source>Numbers are made of digits, letters and * # + . _ - and have no more than 64 of them.</source>
        <translation>I numeri sono fatti di cifre, lettere e * # + . _ - e hanno al massimo 64 caratteri.</translation>
    </message>
    <message>
        <source>It is not known which phone is yours.</source>
        <translation>Non si sa qual è il proprio telefono.</translation>
    </message>
    <message>
        <source>Choose your extension first.</source>
        <translation>Scegliere prima il proprio interno.</translation>
    </message>
    <message>
        <source>Your phone would not ring.</source>
        <translation>Il proprio telefono non squillerebbe.</translation>
    </message>
    <message>
        <source>It is not to be disturbed, or it is not connected.</source>
        <translation>È su non disturbare, oppure non è connesso.</translation>
    </message>
    <message>
        <source>It is not known from where in the dial plan your phone calls.</source>
        <translation>Non si sa da quale punto del piano di numerazione chiama il proprio telefono.</translation>
    </message>
    <message>
        <source>Set the context in the connection&apos;s settings.</source>
        <translation>Impostare il contesto nelle impostazioni della connessione.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>La chiamata è terminata.</translation>
    </message>
    <message>
        <source>You do not take part in this call.</source>
        <translation>Non si partecipa a questa chiamata.</translation>
    </message>
    <message>
        <source>There is nobody at the other end yet.</source>
        <translation>Dall’altra parte non c’è ancora nessuno.</translation>
    </message>
    <message>
        <source>No number is known that leads there.</source>
        <translation>Non si conosce un numero che porti lì.</translation>
    </message>
    <message>
        <source>A hint for it, or the dialect of this exchange, can say one.</source>
        <translation>Può indicarlo un hint, o il dialetto di questo centralino.</translation>
    </message>
    <message>
        <source>That parking space does not exist, or somebody is in it.</source>
        <translation>Quel posto di parcheggio non esiste, o è occupato.</translation>
    </message>
    <message>
        <source>Nobody is parked there.</source>
        <translation>Lì non c’è nessuno parcheggiato.</translation>
    </message>
    <message>
        <source>No consultation is under way.</source>
        <translation>Nessuna consultazione in corso.</translation>
    </message>
    <message>
        <source>This kind of exchange has no such thing.</source>
        <translation>Questo tipo di centralino non ha questa funzione.</translation>
    </message>
    <message>
        <source>Its dialect can say where the dial plan keeps it.</source>
        <translation>Il suo dialetto può dire dove la tiene il piano di numerazione.</translation>
    </message>
    <message>
        <source>That would mean something else to the exchange.</source>
        <translation>Per il centralino significherebbe qualcos’altro.</translation>
    </message>
    <message>
        <source>This phone cannot be told so from afar.</source>
        <translation>Questo telefono non si può comandare a distanza.</translation>
    </message>
    <message>
        <source>The dialect of the exchange says which phones can.</source>
        <translation>Il dialetto del centralino dice quali telefoni lo permettono.</translation>
    </message>
    <message>
        <source>Your phone has hung up.</source>
        <translation>Il proprio telefono ha riagganciato.</translation>
    </message>
    <message>
        <source>Your phone has hung up before anybody answered.</source>
        <translation>Il proprio telefono ha riagganciato prima della risposta.</translation>
    </message>
    <message>
        <source>Your phone was not picked up.</source>
        <translation>Il proprio telefono non ha risposto.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Nessuno ha risposto.</translation>
    </message>
    <message>
        <source>Your phone is busy.</source>
        <translation>Il proprio telefono è occupato.</translation>
    </message>
    <message>
        <source>The number is busy.</source>
        <translation>Il numero è occupato.</translation>
    </message>
    <message>
        <source>Your phone has declined the call.</source>
        <translation>Il proprio telefono ha rifiutato la chiamata.</translation>
    </message>
    <message>
        <source>The call was declined.</source>
        <translation>La chiamata è stata rifiutata.</translation>
    </message>
    <message>
        <source>The exchange has no free line to your phone.</source>
        <translation>Il centralino non ha una linea libera verso il proprio telefono.</translation>
    </message>
    <message>
        <source>The number could not be reached.</source>
        <translation>Impossibile raggiungere il numero.</translation>
    </message>
    <message>
        <source>It may not exist, or not be connected.</source>
        <translation>Potrebbe non esistere, o non essere connesso.</translation>
    </message>
    <message>
        <source>Your phone could not be rung.</source>
        <translation>Impossibile far squillare il proprio telefono.</translation>
    </message>
    <message>
        <source>It may be busy, have declined, or not be connected.</source>
        <translation>Può essere occupato, aver rifiutato o non essere connesso.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> for %1</source>
        <translation> da %1</translation>
    </message>
    <message>
        <source> in conference %1</source>
        <translation> in conferenza %1</translation>
    </message>
    <message>
        <source> in %1</source>
        <translation> in %1</translation>
    </message>
    <message>
        <source> with %1</source>
        <translation> con %1</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>in chiamata</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interna</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>in entrata</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>in uscita</translation>
    </message>
    <message>
        <source>All calls go to %1</source>
        <translation>Tutte le chiamate vanno a %1</translation>
    </message>
    <message>
        <source>When busy, calls go to %1</source>
        <translation>Se occupato, le chiamate vanno a %1</translation>
    </message>
    <message>
        <source>Unanswered calls go to %1</source>
        <translation>Le chiamate senza risposta vanno a %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>parking space %1</source>
        <translation>posto di parcheggio %1</translation>
    </message>
    <message>
        <source>conference %1</source>
        <translation>conferenza %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e altri %2</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminata</translation>
    </message>
    <message>
        <source>DID %1</source>
        <translation>DID %1</translation>
    </message>
    <message>
        <source>trunk %1</source>
        <translation>trunk %1</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>messa in attesa da %1</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>registrazione</translation>
    </message>
    <message>
        <source>recording paused</source>
        <translation>registrazione sospesa</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>tramite %1</translation>
    </message>
    <message>
        <source>via group %1</source>
        <translation>tramite gruppo %1</translation>
    </message>
    <message>
        <source>also rings %1</source>
        <translation>squilla anche %1</translation>
    </message>
    <message>
        <source>calls taken: %1</source>
        <translation>chiamate prese: %1</translation>
    </message>
    <message>
        <source>unknown since %1</source>
        <translation>sconosciuto da %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>away</source>
        <translation>assente</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>assente a lungo</translation>
    </message>
    <message>
        <source>glad to talk</source>
        <translation>disposto a parlare</translation>
    </message>
    <message>
        <source>not to be disturbed</source>
        <translation>da non disturbare</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>non presente</translation>
    </message>
    <message>
        <source>you are told when they are free</source>
        <translation>avviso quando è libero</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nuovo messaggio</numerusform>
            <numerusform>%n nuovi messaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>on phone %1</source>
        <translation>sul telefono %1</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n telefono</numerusform>
            <numerusform>%n telefoni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rings %n phone(s)</source>
        <translation>
            <numerusform>squilla su %n telefono</numerusform>
            <numerusform>squilla su %n telefoni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>X11Hotkeys</name>
    <message>
        <source>Only one key with its modifiers can be had everywhere.</source>
        <translation>Ovunque si può avere solo un tasto con i suoi modificatori.</translation>
    </message>
    <message>
        <source>There is no key %1 on this keyboard.</source>
        <translation>Su questa tastiera non c’è il tasto %1.</translation>
    </message>
    <message>
        <source>Another program has %1 already.</source>
        <translation>Un altro programma usa già %1.</translation>
    </message>
</context>
<context>
    <name>desk::Archive</name>
    <message>
        <source>Contacts and calls in %1 were written by a newer version of this program and are left alone. What you add now is not kept.</source>
        <translation>I contatti e le chiamate in %1 sono stati scritti da una versione più recente del programma e non vengono toccati. Ciò che si aggiunge ora non viene conservato.</translation>
    </message>
    <message>
        <source>Contacts and calls cannot be kept in %1: %2. What you add now is gone at the end.</source>
        <translation>I contatti e le chiamate non si possono conservare in %1: %2. Ciò che si aggiunge ora va perso alla chiusura.</translation>
    </message>
    <message>
        <source>The file of contacts and calls was damaged (%1). It is kept as %2, and a new one was begun.</source>
        <translation>Il file dei contatti e delle chiamate era danneggiato (%1). È conservato come %2 e ne è stato iniziato uno nuovo.</translation>
    </message>
</context>
<context>
    <name>desk::CallExport</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Esportazione annullata.</translation>
    </message>
</context>
<context>
    <name>desk::CallLog</name>
    <message>
        <source>Calls cannot be written down any more: %1.</source>
        <translation>Le chiamate non possono più essere annotate: %1.</translation>
    </message>
    <message>
        <source>The note could not be kept: %1.</source>
        <translation>La nota non può essere conservata: %1.</translation>
    </message>
    <message>
        <source>Nothing could be forgotten: %1.</source>
        <translation>Nulla può essere dimenticato: %1.</translation>
    </message>
</context>
<context>
    <name>desk::ContactBook</name>
    <message>
        <source>Not all contacts could be read: %1.</source>
        <translation>Non è stato possibile leggere tutti i contatti: %1.</translation>
    </message>
    <message>
        <source>changing %1</source>
        <translation>modifica di %1</translation>
    </message>
    <message>
        <source>adding %1</source>
        <translation>aggiunta di %1</translation>
    </message>
    <message>
        <source>removing %1</source>
        <translation>rimozione di %1</translation>
    </message>
    <message numerus="yes">
        <source>removing %n contacts</source>
        <translation>
            <numerusform>rimozione di %n contatto</numerusform>
            <numerusform>rimozione di %n contatti</numerusform>
        </translation>
    </message>
    <message>
        <source>The contact is not kept: %1.</source>
        <translation>Il contatto non viene conservato: %1.</translation>
    </message>
</context>
<context>
    <name>desk::ContactImport</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossibile leggere %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of contacts.</source>
        <translation>%1 è troppo grande per un file di contatti.</translation>
    </message>
    <message>
        <source>The contacts could not be kept: %1.</source>
        <translation>Impossibile conservare i contatti: %1.</translation>
    </message>
    <message numerus="yes">
        <source>the import of %n contact(s)</source>
        <translation>
            <numerusform>importazione di %n contatto</numerusform>
            <numerusform>importazione di %n contatti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>live::Recorder</name>
    <message>
        <source>%1 could not be written any further: %2. What came before is in it.</source>
        <translation>Impossibile continuare a scrivere %1: %2. Ciò che precede è nel file.</translation>
    </message>
</context>
<context>
    <name>models::LogModel</name>
    <message>
        <source>detail</source>
        <translation>dettaglio</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avviso</translation>
    </message>
    <message>
        <source>error</source>
        <translation>errore</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Cordboard</source>
        <translation>Informazioni su Cordboard</translation>
    </message>
    <message>
        <source>A switchboard for Asterisk. Free software under the MIT license.</source>
        <translation>Un posto operatore per Asterisk. Software libero con licenza MIT.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copies the versions, for a mail to somebody who helps</source>
        <translation>Copia le versioni, per un’e-mail a chi dà assistenza</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>ui::Board</name>
    <message>
        <source>First say which phone is yours.</source>
        <translation>Prima indicare qual è il proprio telefono.</translation>
    </message>
    <message>
        <source>Your phone is on another exchange.</source>
        <translation>Il proprio telefono è su un altro centralino.</translation>
    </message>
    <message>
        <source>Your phone is of a kind that cannot be told to answer or hold from here.</source>
        <translation>A questo tipo di telefono non si può dire da qui di rispondere o mettere in attesa.</translation>
    </message>
</context>
<context>
    <name>ui::CallCard</name>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>More for this call</source>
        <translation>Altro per questa chiamata</translation>
    </message>
    <message>
        <source>More for this call (%1)</source>
        <translation>Altro per questa chiamata (%1)</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Numero sconosciuto</translation>
    </message>
    <message>
        <source>rings for you</source>
        <translation>squilla qui</translation>
    </message>
    <message>
        <source>you put them on hold</source>
        <translation>messo in attesa da qui</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>tramite %1</translation>
    </message>
    <message>
        <source>, waited %1</source>
        <translation>, attesa %1</translation>
    </message>
    <message>
        <source>via group %1</source>
        <translation>tramite gruppo %1</translation>
    </message>
    <message>
        <source>DID %1</source>
        <translation>DID %1</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>registrazione</translation>
    </message>
    <message>
        <source>recording paused</source>
        <translation>registrazione sospesa</translation>
    </message>
    <message>
        <source>My call: %1, %2</source>
        <translation>La mia chiamata: %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::CallPopup</name>
    <message>
        <source>Incoming for you</source>
        <translation>In arrivo</translation>
    </message>
    <message>
        <source>Incoming for you · %1</source>
        <translation>In arrivo · %1</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Numero sconosciuto</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Chiamata da %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>In a call with you</source>
        <translation>Chiamata in corso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Decline, voicemail and more</source>
        <translation>Rifiuta, segreteria e altro</translation>
    </message>
    <message>
        <source>Add to contacts…</source>
        <translation>Aggiungi ai contatti…</translation>
    </message>
</context>
<context>
    <name>ui::CallPopups</name>
    <message>
        <source>%1 more ring for you</source>
        <translation>Altre %1 in arrivo</translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <translation>Risposta altrove</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Risposta da %1</translation>
    </message>
</context>
<context>
    <name>ui::CallbackTable</name>
    <message>
        <source>called by %1, %2</source>
        <translation>chiamato da %1, %2</translation>
    </message>
    <message>
        <source>called again, answered by %1, %2</source>
        <translation>ha richiamato, risposta da %1, %2</translation>
    </message>
    <message>
        <source>done, %1</source>
        <translation>fatto, %1</translation>
    </message>
    <message>
        <source>dismissed, %1</source>
        <translation>scartato, %1</translation>
    </message>
    <message>
        <source>is talking now</source>
        <translation>ora sta parlando</translation>
    </message>
    <message>
        <source>%1 is talking to them</source>
        <translation>%1 ci sta parlando</translation>
    </message>
    <message>
        <source>is calling now</source>
        <translation>ora sta chiamando</translation>
    </message>
    <message>
        <source>%1 is calling them</source>
        <translation>%1 sta chiamando</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>senza nome</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Chiamante</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation>Abbandono</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Attesa</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Volte</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
</context>
<context>
    <name>ui::CallbacksWindow</name>
    <message>
        <source>Call</source>
        <translation>Chiama</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Callers to call back</source>
        <translation>Chiamanti da richiamare</translation>
    </message>
    <message>
        <source>Nobody is waiting for your call.
Who gives up waiting in a queue shows here, until somebody has talked with them.</source>
        <translation>Nessuno attende una chiamata.
Chi rinuncia ad attendere in una coda compare qui, finché qualcuno non gli ha parlato.</translation>
    </message>
    <message>
        <source>Show those that are settled too</source>
        <translation>Mostra anche quelli conclusi</translation>
    </message>
    <message>
        <source>A note to keep with it</source>
        <translation>Una nota da conservare</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>It is settled (Ctrl+Enter)</source>
        <translation>È concluso (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>Nobody needs to call them (Delete)</source>
        <translation>Non serve richiamare (Canc)</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Chiama %1</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Rimetti nell’elenco</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copia il numero</translation>
    </message>
</context>
<context>
    <name>ui::CallerPagesPage</name>
    <message>
        <source>Caller pages</source>
        <translation>Pagine chiamante</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Allow addresses with http://, which others can read</source>
        <translation>Consenti indirizzi con http://, che altri possono leggere</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Pulsante</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Si apre</translation>
    </message>
    <message>
        <source>In the address can stand: %1</source>
        <translation>Nell’indirizzo possono stare: %1</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation>Aggiungi una pagina</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>Host consentiti</translation>
    </message>
    <message>
        <source>by its button</source>
        <translation>con il pulsante</translation>
    </message>
    <message>
        <source>when it rings</source>
        <translation>quando squilla</translation>
    </message>
    <message>
        <source>when I answer</source>
        <translation>quando rispondo</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>Consenti %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Per esempio: %1</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>browser</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>indirizzo web</translation>
    </message>
</context>
<context>
    <name>ui::CheckLine</name>
    <message>
        <source>To be written into the exchange&apos;s configuration</source>
        <translation>Da scrivere nella configurazione del centralino</translation>
    </message>
</context>
<context>
    <name>ui::CheckupDialog</name>
    <message>
        <source>Test again</source>
        <translation>Prova di nuovo</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copia il rapporto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Prova della connessione</translation>
    </message>
    <message>
        <source>The steps of the test</source>
        <translation>I passi della prova</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>Prova di %1…</translation>
    </message>
    <message>
        <source>%1 cannot be used like this.</source>
        <translation>%1 non è utilizzabile così.</translation>
    </message>
    <message>
        <source>The test of %1 was ended before it was through.</source>
        <translation>La prova di %1 è stata interrotta prima della fine.</translation>
    </message>
    <message>
        <source>%1 works, with something missing.</source>
        <translation>%1 funziona, ma manca qualcosa.</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 funziona.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
</context>
<context>
    <name>ui::ColumnTable</name>
    <message>
        <source>In the file</source>
        <translation>Nel file</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Esempio</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Diventa</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonne del file</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonna %1</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>Che cosa diventa %1</translation>
    </message>
</context>
<context>
    <name>ui::Columns</name>
    <message>
        <source>Parts of the window</source>
        <translation>Parti della finestra</translation>
    </message>
    <message>
        <source>Queues %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parcheggio</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conferenze</translation>
    </message>
</context>
<context>
    <name>ui::CommandField</name>
    <message>
        <source>Name, number or command</source>
        <translation>Nome, numero o comando</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nessun risultato</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Invio: %1</translation>
    </message>
</context>
<context>
    <name>ui::ConferenceDelegate</name>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloccata</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>registrazione</translation>
    </message>
    <message>
        <source>Conference %1</source>
        <translation>Conferenza %1</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>microfono spento</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>parla</translation>
    </message>
    <message>
        <source>%1 (leads)</source>
        <translation>%1 (guida)</translation>
    </message>
</context>
<context>
    <name>ui::ConferenceRows</name>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>microfono spento</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>parla</translation>
    </message>
    <message>
        <source>Conference %1</source>
        <translation>Conferenza %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloccata</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>registrazione</translation>
    </message>
</context>
<context>
    <name>ui::ConferencesPanel</name>
    <message>
        <source>Conferences</source>
        <translation>Conferenze</translation>
    </message>
    <message>
        <source>No conference</source>
        <translation>Nessuna conferenza</translation>
    </message>
    <message>
        <source>Rooms show here as soon as somebody is in one.</source>
        <translation>Le stanze compaiono qui appena c’è dentro qualcuno.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectDialog</name>
    <message>
        <source>Encrypted link (TLS)</source>
        <translation>Collegamento cifrato (TLS)</translation>
    </message>
    <message>
        <source>Through the exchange&apos;s web server (HTTP)</source>
        <translation>Tramite il server web del centralino (HTTP)</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Guarda la demo</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connetti</translation>
    </message>
    <message>
        <source>Connect to your exchange</source>
        <translation>Connetti al centralino</translation>
    </message>
    <message>
        <source>pbx.example or 192.168.1.5</source>
        <translation>pbx.example o 192.168.1.5</translation>
    </message>
    <message>
        <source>as in manager.conf</source>
        <translation>come in manager.conf</translation>
    </message>
    <message>
        <source>101 – may be left empty</source>
        <translation>101 – può restare vuoto</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Centralino</translation>
    </message>
    <message>
        <source>Trusted by</source>
        <translation>Garantito da</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>My extension</source>
        <translation>Il mio interno</translation>
    </message>
    <message>
        <source>Address of the exchange</source>
        <translation>Indirizzo del centralino</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>come prima</translation>
    </message>
    <message>
        <source>%1 The secret stays in memory only, and is asked for at each start.</source>
        <translation>%1 La password resta solo in memoria e viene richiesta a ogni avvio.</translation>
    </message>
    <message>
        <source>%1 (It says: %2)</source>
        <translation>%1 (Dice: %2)</translation>
    </message>
    <message>
        <source>Type the address of the exchange.</source>
        <translation>Scrivere l’indirizzo del centralino.</translation>
    </message>
    <message>
        <source>Type the user, as it is named in manager.conf.</source>
        <translation>Scrivere l’utente con il nome che ha in manager.conf.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connessione a %1…</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Asterisk</translation>
    </message>
    <message>
        <source>Asterisk %1</source>
        <translation>Asterisk %1</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Non mostrato: %1</translation>
    </message>
    <message>
        <source>It works: %1 with %2 extensions.</source>
        <translation>Funziona: %1 con %2 interni.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Prova in corso…</translation>
    </message>
    <message>
        <source>Its name here</source>
        <translation>Il suo nome qui</translation>
    </message>
    <message>
        <source>as its address – may be left empty</source>
        <translation>come l’indirizzo – può restare vuoto</translation>
    </message>
    <message>
        <source>Test step by step…</source>
        <translation>Prova passo per passo…</translation>
    </message>
    <message>
        <source>Shows how far the panel gets, and what to do about it</source>
        <translation>Mostra fin dove arriva il pannello e che cosa fare</translation>
    </message>
</context>
<context>
    <name>ui::ContactCard</name>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Add to my contacts</source>
        <translation>Aggiungi ai miei contatti</translation>
    </message>
    <message>
        <source>Speed dial %1</source>
        <translation>Chiamata rapida %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Chiama %1</translation>
    </message>
</context>
<context>
    <name>ui::ContactEditor</name>
    <message>
        <source>Favourite: first among those who share a number</source>
        <translation>Preferito: primo tra chi condivide un numero</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuovo contatto</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>customers, north</source>
        <translation>clienti, nord</translation>
    </message>
    <message>
        <source>an address, or what your customer file knows them by</source>
        <translation>un indirizzo, o il codice nello schedario clienti</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Azienda</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>N&amp;umeri</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Web</source>
        <translation>&amp;Web</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Gruppi</translation>
    </message>
    <message>
        <source>Speed &amp;dial</source>
        <translation>Chiamata &amp;rapida</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Write a name, a company or a number first.</source>
        <translation>Scrivere prima un nome, un’azienda o un numero.</translation>
    </message>
</context>
<context>
    <name>ui::ContactRows</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n altro</numerusform>
            <numerusform>altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>preferito</translation>
    </message>
</context>
<context>
    <name>ui::ContactsWindow</name>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>Name, company, number or note</source>
        <translation>Nome, azienda, numero o nota</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Cerca nei contatti</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuovo…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importa…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;sporta…</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tutti i gruppi</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annulla: %1</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Invio: %1</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>Nobody in your contacts or directories fits what you typed.</source>
        <translation>Nessuno nei contatti o nelle rubriche corrisponde al testo digitato.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Ancora nessun contatto</translation>
    </message>
    <message>
        <source>Callers whom you note here appear with their name and company.</source>
        <translation>I chiamanti annotati qui compaiono con nome e azienda.</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Importa da un file…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copia il numero</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Add to my contacts…</source>
        <translation>Aggiungi ai miei contatti…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>ui::ConversationsPanel</name>
    <message>
        <source>Conversations</source>
        <translation>Conversazioni</translation>
    </message>
    <message>
        <source>Way of the call</source>
        <translation>Percorso della chiamata</translation>
    </message>
    <message>
        <source>Not known at the moment</source>
        <translation>Al momento non noto</translation>
    </message>
    <message>
        <source>Conversations show here as soon as the exchange is connected.</source>
        <translation>Le conversazioni compaiono qui appena il centralino è connesso.</translation>
    </message>
    <message>
        <source>It is quiet</source>
        <translation>Tutto tranquillo</translation>
    </message>
    <message>
        <source>Every call in the house shows here as soon as a phone rings.</source>
        <translation>Ogni chiamata della sede compare qui appena squilla un telefono.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
</context>
<context>
    <name>ui::DayChart</name>
    <message>
        <source>answered</source>
        <translation>risposte</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>abbandonate</translation>
    </message>
    <message>
        <source>in time, goal %1 %</source>
        <translation>in tempo, obiettivo %1 %</translation>
    </message>
    <message>
        <source>in time, %</source>
        <translation>in tempo, %</translation>
    </message>
    <message>
        <source>nobody has called yet</source>
        <translation>non ha ancora chiamato nessuno</translation>
    </message>
</context>
<context>
    <name>ui::DesktopPage</name>
    <message>
        <source>They work in every window. A key that another program has already is not to be had.</source>
        <translation>Funzionano in ogni finestra. Un tasto già usato da un altro programma non è disponibile.</translation>
    </message>
    <message>
        <source>Your desktop asks you about them once, and may give other keys than these.</source>
        <translation>Il desktop chiede conferma una volta e può assegnare tasti diversi da questi.</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs. Its own keyboard settings can: give a key to one of the commands
cordboard --dial-selection
cordboard --answer
cordboard --hang-up
cordboard --show</source>
        <translation>Questo desktop non assegna tasti ai programmi. Possono farlo le sue impostazioni della tastiera: assegnare un tasto a uno dei comandi
cordboard --dial-selection
cordboard --answer
cordboard --hang-up
cordboard --show</translation>
    </message>
    <message>
        <source>They work in every window, if the desktop gives them.</source>
        <translation>Funzionano in ogni finestra, se il desktop li assegna.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Open the panel when I log in</source>
        <translation>Apri il pannello quando accedo</translation>
    </message>
    <message>
        <source>out of the way: in the tray, or minimized</source>
        <translation>in disparte: nel vassoio o ridotto a icona</translation>
    </message>
    <message>
        <source>Offer to call numbers that I copy</source>
        <translation>Proponi di chiamare i numeri che copio</translation>
    </message>
    <message>
        <source>Have these keys wherever I am</source>
        <translation>Usa questi tasti ovunque</translation>
    </message>
    <message>
        <source>At the login</source>
        <translation>All’accesso</translation>
    </message>
    <message>
        <source>ends the panel</source>
        <translation>chiude il pannello</translation>
    </message>
    <message>
        <source>leaves it in the tray</source>
        <translation>lo lascia nel vassoio</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Chiudere la finestra</translation>
    </message>
    <message>
        <source>There is no tray on this desktop now: until there is one, closing ends the panel.</source>
        <translation>Su questo desktop ora non c’è un vassoio: finché manca, la chiusura termina il pannello.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Appunti</translation>
    </message>
    <message>
        <source>In the bottom line, and only for what looks like a telephone number.</source>
        <translation>Nella riga in basso, e solo per ciò che sembra un numero di telefono.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Call what is selected</source>
        <translation>Chiama il numero selezionato</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Riaggancia</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>Mostra il pannello</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>vassoio</translation>
    </message>
    <message>
        <source>autostart</source>
        <translation>avvio automatico</translation>
    </message>
    <message>
        <source>login</source>
        <translation>accesso</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>appunti</translation>
    </message>
    <message>
        <source>hotkey</source>
        <translation>tasto rapido</translation>
    </message>
    <message>
        <source>shortcut</source>
        <translation>scorciatoia</translation>
    </message>
    <message>
        <source>minimized</source>
        <translation>ridotto a icona</translation>
    </message>
    <message>
        <source>%1 alone would be missing wherever you type; take it with Ctrl, Alt or Meta.</source>
        <translation>%1 da solo mancherebbe ovunque si scriva; combinarlo con Ctrl, Alt o Meta.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 è assegnato due volte.</translation>
    </message>
</context>
<context>
    <name>ui::DialPrompt</name>
    <message>
        <source>Call which number?</source>
        <translation>Quale numero chiamare?</translation>
    </message>
    <message>
        <source>Call this number?</source>
        <translation>Chiamare questo numero?</translation>
    </message>
    <message>
        <source>Numbers in the text</source>
        <translation>Numeri nel testo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiama</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Non chiamare</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Nessuno di questi</translation>
    </message>
    <message numerus="yes">
        <source>%n more number(s) wait(s) for your answer</source>
        <translation>
            <numerusform>%n altro numero attende una risposta</numerusform>
            <numerusform>altri %n numeri attendono una risposta</numerusform>
        </translation>
    </message>
    <message>
        <source>Dials %1</source>
        <translation>Compone %1</translation>
    </message>
    <message>
        <source>Then ask for extension %1</source>
        <translation>Poi chiedere l’interno %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Chiama %1</translation>
    </message>
</context>
<context>
    <name>ui::DirectoriesPage</name>
    <message>
        <source>Directories</source>
        <translation>Rubriche</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>LDAP</source>
        <translation>LDAP</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contatti</translation>
    </message>
    <message>
        <source>phone book</source>
        <translation>elenco telefonico</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Rubrica</translation>
    </message>
    <message>
        <source>encrypted (ldaps)</source>
        <translation>cifrato (ldaps)</translation>
    </message>
    <message>
        <source>encrypted after the beginning (StartTLS)</source>
        <translation>cifrato dopo l’inizio (StartTLS)</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non cifrato</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>quella abituale</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>as it is kept in the keyring</source>
        <translation>come conservata nel portachiavi</translation>
    </message>
    <message>
        <source>I call it</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificati attendibili</translation>
    </message>
    <message>
        <source>a file, instead of the system&apos;s</source>
        <translation>un file, invece di quelli del sistema</translation>
    </message>
    <message>
        <source>Ask as</source>
        <translation>Chiedi come</translation>
    </message>
    <message>
        <source>anybody, or such as cn=panel,dc=example</source>
        <translation>chiunque, o ad esempio cn=panel,dc=example</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>People are in</source>
        <translation>Le persone sono in</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Name is</source>
        <translation>Il nome è</translation>
    </message>
    <message>
        <source>Company is</source>
        <translation>L’azienda è</translation>
    </message>
    <message>
        <source>Phone is</source>
        <translation>Il telefono è</translation>
    </message>
    <message>
        <source>Mobile is</source>
        <translation>Il cellulare è</translation>
    </message>
    <message>
        <source>Home is</source>
        <translation>Il numero di casa è</translation>
    </message>
    <message>
        <source>E-mail is</source>
        <translation>L’e-mail è</translation>
    </message>
    <message>
        <source>At most so many people</source>
        <translation>Numero massimo di persone</translation>
    </message>
    <message>
        <source>It has to answer within</source>
        <translation>Deve rispondere entro</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Richiesta in corso…</translation>
    </message>
    <message>
        <source>It answers, but finds nobody there. Look at where people are, and at the filter.</source>
        <translation>Risponde, ma lì non trova nessuno. Controllare dove sono le persone e il filtro.</translation>
    </message>
    <message numerus="yes">
        <source>It answers, and knows %n person(s) or more.</source>
        <translation>
            <numerusform>Risponde e conosce almeno %n persona.</numerusform>
            <numerusform>Risponde e conosce almeno %n persone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExchangesPage</name>
    <message>
        <source>Exchanges</source>
        <translation>Centralini</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>server</source>
        <translation>server</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>connessione</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificato</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Aggiungi…</translation>
    </message>
    <message>
        <source>Opens the dialog that connects to one more exchange</source>
        <translation>Apre la finestra per connettere un altro centralino</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Prova…</translation>
    </message>
    <message>
        <source>Shows how far the panel gets with it, and what to do about it</source>
        <translation>Mostra fin dove arriva il pannello con esso e che cosa fare</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Write the file…</source>
        <translation>Scrivi il file…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Esporta la cronologia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perse</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In entrata</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>In uscita</translation>
    </message>
    <message>
        <source>With note</source>
        <translation>Con nota</translation>
    </message>
    <message>
        <source>All that are remembered</source>
        <translation>Tutte quelle memorizzate</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Tra due giorni</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n chiamata</numerusform>
            <numerusform>%n chiamate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) with “%1”</source>
        <translation>
            <numerusform>%n chiamata con “%1”</numerusform>
            <numerusform>%n chiamate con “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>calls.csv</source>
        <translation>chiamate.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are in %1.</source>
        <translation>
            <numerusform>%n chiamata è in %1.</numerusform>
            <numerusform>%n chiamate sono in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FileField</name>
    <message>
        <source>File…</source>
        <translation>File…</translation>
    </message>
    <message>
        <source>Recordings (*.ami *.json)</source>
        <translation>Registrazioni (*.ami *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>ui::Grace</name>
    <message>
        <source>Undone: nothing has happened.</source>
        <translation>Annullato: non è successo nulla.</translation>
    </message>
    <message>
        <source>There is no link to the exchange: nothing has been done.</source>
        <translation>Nessun collegamento al centralino: non è stato fatto nulla.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>La chiamata è terminata.</translation>
    </message>
    <message>
        <source>The call is over: it goes nowhere any more.</source>
        <translation>La chiamata è terminata: non va più da nessuna parte.</translation>
    </message>
    <message>
        <source>You are not in this call any more: it has not been transferred.</source>
        <translation>Non si partecipa più a questa chiamata: non è stata trasferita.</translation>
    </message>
    <message>
        <source>You are not in this call any more: nothing has been done.</source>
        <translation>Non si è più in questa chiamata: non è stato fatto nulla.</translation>
    </message>
    <message>
        <source>Somebody has the caller now: they stay there.</source>
        <translation>Qualcuno ha già il chiamante: resta lì.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Remember calls after the panel is closed</source>
        <translation>Ricorda le chiamate dopo la chiusura del pannello</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>per sempre</translation>
    </message>
    <message>
        <source> days</source>
        <translation> giorni</translation>
    </message>
    <message>
        <source>as many as there are</source>
        <translation>tutte quelle che ci sono</translation>
    </message>
    <message>
        <source>Forget all calls…</source>
        <translation>Dimentica tutte le chiamate…</translation>
    </message>
    <message>
        <source>Remember them for</source>
        <translation>Ricordale per</translation>
    </message>
    <message>
        <source>Calls at most</source>
        <translation>Chiamate al massimo</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>privacy</translation>
    </message>
    <message>
        <source>call log</source>
        <translation>registro chiamate</translation>
    </message>
    <message>
        <source>missed calls</source>
        <translation>chiamate perse</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>note</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminare</translation>
    </message>
    <message>
        <source>Forget all calls</source>
        <translation>Dimentica tutte le chiamate</translation>
    </message>
    <message>
        <source>Forget all calls and their notes? They cannot be brought back.</source>
        <translation>Dimenticare tutte le chiamate e le loro note? Non si possono recuperare.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Dimentica</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversazioni</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Write the calls shown into a file</source>
        <translation>Scrivi in un file le chiamate mostrate</translation>
    </message>
    <message>
        <source>Search names, numbers, notes and queues</source>
        <translation>Cerca nomi, numeri, note e code</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Cerca nella cronologia</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perse</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In entrata</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>In uscita</translation>
    </message>
    <message>
        <source>With note</source>
        <translation>Con nota</translation>
    </message>
    <message>
        <source>History of calls</source>
        <translation>Cronologia delle chiamate</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Ancora nessuna chiamata</translation>
    </message>
    <message>
        <source>Every call of yours stays here when it is over, with who answered and your note.</source>
        <translation>Ogni propria chiamata terminata resta qui, con chi ha risposto e la nota.</translation>
    </message>
</context>
<context>
    <name>ui::IdleRow</name>
    <message>
        <source>Pick up %1</source>
        <translation>Prendi %1</translation>
    </message>
    <message>
        <source>Call %1 again</source>
        <translation>Richiama %1</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Chiama…</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The first line has headings</source>
        <translation>La prima riga contiene le intestazioni</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importa contatti</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgola</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto e virgola</translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation>Tabulazione</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra verticale</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Caratteri</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Tra le colonne</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Virgolette</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Osservazioni</translation>
    </message>
    <message>
        <source>The first contacts as they will be</source>
        <translation>I primi contatti come saranno</translation>
    </message>
    <message>
        <source>add what the file knows more</source>
        <translation>aggiungi ciò che il file sa in più</translation>
    </message>
    <message>
        <source>leave them as they are</source>
        <translation>lasciali come sono</translation>
    </message>
    <message>
        <source>replace them</source>
        <translation>sostituiscili</translation>
    </message>
    <message>
        <source>Those I have already, by number or name:</source>
        <translation>Quelli già presenti, per numero o nome:</translation>
    </message>
    <message>
        <source>Lines that could not be used</source>
        <translation>Righe non utilizzabili</translation>
    </message>
    <message>
        <source>%1: cards</source>
        <translation>%1: schede</translation>
    </message>
    <message>
        <source>%1: a table</source>
        <translation>%1: una tabella</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) added.</source>
        <translation>
            <numerusform>%n contatto aggiunto.</numerusform>
            <numerusform>%n contatti aggiunti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) know more now.</source>
        <translation>
            <numerusform>%n contatto completato.</numerusform>
            <numerusform>%n contatti completati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) replaced.</source>
        <translation>
            <numerusform>%n contatto sostituito.</numerusform>
            <numerusform>%n contatti sostituiti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) left as they were.</source>
        <translation>
            <numerusform>%n contatto lasciato com’era.</numerusform>
            <numerusform>%n contatti lasciati com’erano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used in full:</source>
        <translation>
            <numerusform>%n riga non utilizzabile per intero:</numerusform>
            <numerusform>%n righe non utilizzabili per intero:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JourneyDialog</name>
    <message>
        <source>The call was found going on; what happened before is not known.</source>
        <translation>La chiamata era già in corso; ciò che è successo prima non è noto.</translation>
    </message>
    <message>
        <source>Way of the call</source>
        <translation>Percorso della chiamata</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>ui::JourneyTable</name>
    <message>
        <source>somebody</source>
        <translation>qualcuno</translation>
    </message>
    <message>
        <source>%1 rings for %2</source>
        <translation>%1 squilla per %2</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 ha risposto a %2</translation>
    </message>
    <message>
        <source>%1 rang; somebody else answered</source>
        <translation>%1 ha squillato; ha risposto qualcun altro</translation>
    </message>
    <message>
        <source>%1 was busy or declined</source>
        <translation>%1 era occupato o ha rifiutato</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 non ha risposto</translation>
    </message>
    <message>
        <source>%1 rang until the caller gave up</source>
        <translation>%1 ha squillato finché il chiamante ha rinunciato</translation>
    </message>
    <message>
        <source>%1 forwarded the call</source>
        <translation>%1 ha deviato la chiamata</translation>
    </message>
    <message>
        <source>%1 could not be reached</source>
        <translation>%1 non era raggiungibile</translation>
    </message>
    <message>
        <source>The call failed</source>
        <translation>La chiamata non è riuscita</translation>
    </message>
    <message>
        <source>The call ended</source>
        <translation>La chiamata è terminata</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Nessuno ha risposto</translation>
    </message>
    <message>
        <source>It was busy</source>
        <translation>Era occupato</translation>
    </message>
    <message>
        <source>The call was declined</source>
        <translation>La chiamata è stata rifiutata</translation>
    </message>
    <message>
        <source>The caller gave up</source>
        <translation>Il chiamante ha rinunciato</translation>
    </message>
    <message>
        <source>It was answered elsewhere</source>
        <translation>Risposta altrove</translation>
    </message>
    <message>
        <source>%1: the caller hung up</source>
        <translation>%1: il chiamante ha riagganciato</translation>
    </message>
    <message>
        <source>%1: the called side hung up</source>
        <translation>%1: il chiamato ha riagganciato</translation>
    </message>
    <message>
        <source>%1 transferred %2 to %3</source>
        <translation>%1 ha trasferito %2 a %3</translation>
    </message>
    <message>
        <source>%1 handed %2 over</source>
        <translation>%1 ha passato %2</translation>
    </message>
    <message>
        <source>%1 handed %2 over to %3</source>
        <translation>%1 ha passato %2 a %3</translation>
    </message>
    <message>
        <source>%1 picked the call up that rang at %2</source>
        <translation>%1 ha preso la chiamata che squillava da %2</translation>
    </message>
    <message>
        <source>The phone of %1 sends calls on to %2</source>
        <translation>Il telefono di %1 devia le chiamate a %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>%1 and %2 talk</source>
        <translation>%1 e %2 parlano</translation>
    </message>
    <message>
        <source>On hold by %1</source>
        <translation>Messa in attesa da %1</translation>
    </message>
    <message>
        <source>%1 waited in %2 and gave up</source>
        <translation>%1 ha atteso in %2 e ha rinunciato</translation>
    </message>
    <message>
        <source>%1 waits in %2</source>
        <translation>%1 attende in %2</translation>
    </message>
    <message>
        <source>%1 parked at %2</source>
        <translation>%1 parcheggiato in %2</translation>
    </message>
    <message>
        <source>%1 parked at %2 by %3</source>
        <translation>%1 parcheggiato in %2 da %3</translation>
    </message>
    <message>
        <source>%1 is in conference %2</source>
        <translation>%1 è nella conferenza %2</translation>
    </message>
    <message>
        <source>The call was recorded</source>
        <translation>La chiamata è stata registrata</translation>
    </message>
    <message>
        <source>%1 and %2 talked</source>
        <translation>%1 e %2 hanno parlato</translation>
    </message>
    <message>
        <source>%1 waited in %2</source>
        <translation>%1 ha atteso in %2</translation>
    </message>
    <message>
        <source>%1 was in conference %2</source>
        <translation>%1 era nella conferenza %2</translation>
    </message>
    <message>
        <source>The call is recorded</source>
        <translation>La chiamata viene registrata</translation>
    </message>
</context>
<context>
    <name>ui::KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation>Cerca un tasto o la sua funzione</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambia i tasti…</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Nessun tasto lo fa.</translation>
    </message>
</context>
<context>
    <name>ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>All keys as usual</source>
        <translation>Tutti i tasti predefiniti</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>scorciatoie</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>tastiera</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annullare</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same keys.</source>
        <translation>“%1” e “%2” hanno gli stessi tasti.</translation>
    </message>
    <message>
        <source>Transfers can be undone for</source>
        <translation>I trasferimenti si possono annullare per</translation>
    </message>
    <message>
        <source>Hanging up can be undone for</source>
        <translation>Il riaggancio si può annullare per</translation>
    </message>
    <message>
        <source>So long nothing happens yet, and you stay connected. Esc Esc hangs up at once.</source>
        <translation>Fino ad allora non succede nulla e si resta collegati. Esc Esc riaggancia subito.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Keys for: %1</source>
        <translation>Tasti per: %1</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Predefiniti</translation>
    </message>
    <message>
        <source>The usual keys for: %1</source>
        <translation>I tasti predefiniti per: %1</translation>
    </message>
    <message>
        <source>Also the keys of: %1</source>
        <translation>Anche i tasti di: %1</translation>
    </message>
</context>
<context>
    <name>ui::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Come nel sistema</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>L’altra lingua vale dal prossimo avvio.</translation>
    </message>
    <message>
        <source>The panel speaks</source>
        <translation>Lingua del pannello</translation>
    </message>
</context>
<context>
    <name>ui::LimitsForm</name>
    <message>
        <source>Attention</source>
        <translation>Attenzione</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Allarme</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Callers waiting: at least</source>
        <translation>Chiamanti in attesa: almeno</translation>
    </message>
    <message>
        <source>Longest wait: at least</source>
        <translation>Attesa più lunga: almeno</translation>
    </message>
    <message>
        <source>Answered in time: at most</source>
        <translation>Risposte in tempo: al massimo</translation>
    </message>
    <message>
        <source>Agents free: at most</source>
        <translation>Agenti liberi: al massimo</translation>
    </message>
    <message>
        <source>%1 (attention)</source>
        <translation>%1 (attenzione)</translation>
    </message>
    <message>
        <source>%1 (alarm)</source>
        <translation>%1 (allarme)</translation>
    </message>
</context>
<context>
    <name>ui::LinkPill</name>
    <message>
        <source>no exchange</source>
        <translation>nessun centralino</translation>
    </message>
    <message>
        <source>%1 exchanges connected</source>
        <translation>%1 centralini connessi</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Collegamento: %1</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Non mostrato: %1</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Riprova ora</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Connessione…</translation>
    </message>
</context>
<context>
    <name>ui::LockSign</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>Impostato dall’amministratore.</translation>
    </message>
</context>
<context>
    <name>ui::LogWindow</name>
    <message>
        <source>What Cordboard did and saw</source>
        <translation>Ciò che Cordboard ha fatto e visto</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Cerca nel log</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Che cosa mostrare</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>Senza dettagli</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avvisi ed errori</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errori</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s); secrets are never among them</source>
        <translation>
            <numerusform>%n riga; non contiene mai password o segreti</numerusform>
            <numerusform>%n righe; non contengono mai password o segreti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 di %n riga</numerusform>
            <numerusform>%1 di %n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Salva il log</translation>
    </message>
</context>
<context>
    <name>ui::LooksPage</name>
    <message>
        <source>Looks</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Come nel sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiari</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuri</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation>aspetto</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contrasto</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contrasto, scuro</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Come nel sistema</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nulla si muove</translation>
    </message>
    <message>
        <source>What rings may pulse</source>
        <translation>Ciò che squilla può pulsare</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Dimensione dei caratteri</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>font</source>
        <translation>carattere</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animazione</translation>
    </message>
</context>
<context>
    <name>ui::MainMenu</name>
    <message>
        <source>Wallboard</source>
        <translation>Wallboard</translation>
    </message>
    <message>
        <source>Callers to call back</source>
        <translation>Chiamanti da richiamare</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Connessione…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Interrompi la registrazione</translation>
    </message>
    <message>
        <source>Record for support…</source>
        <translation>Registra per l’assistenza…</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Il mio telefono</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Come nel sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiari</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuri</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Replay a recording…</source>
        <translation>Riproduci una registrazione…</translation>
    </message>
    <message>
        <source>Contacts…</source>
        <translation>Contatti…</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contrasto</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contrasto, scuro</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profilo: %1</translation>
    </message>
    <message>
        <source>Change profiles…</source>
        <translation>Modifica profili…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Log…</translation>
    </message>
    <message>
        <source>What the exchange allows…</source>
        <translation>Ciò che il centralino consente…</translation>
    </message>
    <message>
        <source>File for support…</source>
        <translation>File per l’assistenza…</translation>
    </message>
    <message>
        <source>About Cordboard…</source>
        <translation>Informazioni su Cordboard…</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Cordboard (demo)</source>
        <translation>Cordboard (demo)</translation>
    </message>
    <message>
        <source>%1 (recording)</source>
        <translation>%1 (registrazione)</translation>
    </message>
    <message>
        <source>Esc once more hangs up</source>
        <translation>Ancora Esc per riagganciare</translation>
    </message>
    <message>
        <source>Keys of the keyboard</source>
        <translation>Tasti della tastiera</translation>
    </message>
    <message>
        <source>Type a name, a number or a command</source>
        <translation>Scrivi un nome, un numero o un comando</translation>
    </message>
    <message>
        <source>Go to my call</source>
        <translation>Vai alla mia chiamata</translation>
    </message>
    <message>
        <source>Go to people; type to filter them</source>
        <translation>Vai alle persone; scrivi per filtrarle</translation>
    </message>
    <message>
        <source>Go to conversations</source>
        <translation>Vai alle conversazioni</translation>
    </message>
    <message>
        <source>Go to queues; Enter shows who answers</source>
        <translation>Vai alle code; Invio mostra chi risponde</translation>
    </message>
    <message>
        <source>Go to parking; Enter takes a call back</source>
        <translation>Vai al parcheggio; Invio riprende una chiamata</translation>
    </message>
    <message>
        <source>Go to conferences</source>
        <translation>Vai alle conferenze</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Chiama %1</translation>
    </message>
    <message>
        <source>%1 is free now.</source>
        <translation>%1 ora è libero.</translation>
    </message>
    <message>
        <source>Go to the history of calls; Enter calls back</source>
        <translation>Vai alla cronologia; Invio richiama</translation>
    </message>
    <message>
        <source>Switch to profile %1</source>
        <translation>Passa al profilo %1</translation>
    </message>
</context>
<context>
    <name>ui::MatchList</name>
    <message>
        <source>Matches</source>
        <translation>Risultati</translation>
    </message>
</context>
<context>
    <name>ui::MatchRows</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::MeButton</name>
    <message>
        <source>Which phone is yours?</source>
        <translation>Qual è il proprio telefono?</translation>
    </message>
    <message>
        <source>choose it on a tile</source>
        <translation>sceglierlo su un riquadro</translation>
    </message>
    <message>
        <source>Me: %1, %2</source>
        <translation>Io: %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::MissedCallsDialog</name>
    <message>
        <source>Call back</source>
        <translation>Richiama</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Chiamate perse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Nobody was missed.</source>
        <translation>Nessuna chiamata persa.</translation>
    </message>
</context>
<context>
    <name>ui::MyCallPanel</name>
    <message>
        <source>My call</source>
        <translation>La mia chiamata</translation>
    </message>
    <message>
        <source>You have no call.</source>
        <translation>Nessuna chiamata in corso.</translation>
    </message>
    <message>
        <source>That cannot be done with your call as it is now.</source>
        <translation>Non si può fare con la chiamata nello stato attuale.</translation>
    </message>
    <message>
        <source>Say which phone is yours: open the menu on your tile and choose “This is my phone”.</source>
        <translation>Indicare il proprio telefono: aprire il menu sul proprio riquadro e scegliere “Questo è il mio telefono”.</translation>
    </message>
    <message>
        <source>No call right now. Type a name or a number above and press Enter to call.</source>
        <translation>Nessuna chiamata ora. Scrivere sopra un nome o un numero e premere Invio per chiamare.</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
</context>
<context>
    <name>ui::MyPhonePage</name>
    <message>
        <source>My phone</source>
        <translation>Il mio telefono</translation>
    </message>
    <message>
        <source>as the exchange says, such as PJSIP/101</source>
        <translation>come lo chiama il centralino, ad es. PJSIP/101</translation>
    </message>
    <message>
        <source>to call from it instead of my phone</source>
        <translation>per chiamare da lì invece che dal mio telefono</translation>
    </message>
    <message>
        <source>as the exchange says, such as from-internal</source>
        <translation>come lo chiama il centralino, ad es. from-internal</translation>
    </message>
    <message>
        <source>My extension</source>
        <translation>Il mio interno</translation>
    </message>
    <message>
        <source>My mobile</source>
        <translation>Il mio cellulare</translation>
    </message>
    <message>
        <source>It calls from the context</source>
        <translation>Chiama dal contesto</translation>
    </message>
    <message>
        <source>Kind of exchange</source>
        <translation>Tipo di centralino</translation>
    </message>
    <message>
        <source>own number</source>
        <translation>numero proprio</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>dialect</source>
        <translation>dialetto</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>Riconosciuto automaticamente</translation>
    </message>
    <message>
        <source>%1 (not known)</source>
        <translation>%1 (non noto)</translation>
    </message>
</context>
<context>
    <name>ui::NamePrompt</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>ui::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What is to be remembered when they call again</source>
        <translation>Che cosa ricordare quando richiama</translation>
    </message>
</context>
<context>
    <name>ui::NumberRows</name>
    <message>
        <source>Kind of number %1</source>
        <translation>Tipo del numero %1</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Numero %1</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>un altro numero</translation>
    </message>
</context>
<context>
    <name>ui::NumberRulesForm</name>
    <message>
        <source>Dials %1: a number of the house.</source>
        <translation>Compone %1: un numero della sede.</translation>
    </message>
    <message>
        <source>Dials %1 as it is: a feature code.</source>
        <translation>Compone %1 così com’è: un codice di servizio.</translation>
    </message>
    <message>
        <source>Calls %1: a name of the own exchange.</source>
        <translation>Chiama %1: un nome del proprio centralino.</translation>
    </message>
    <message>
        <source>Dials %1 as it is: an emergency number.</source>
        <translation>Compone %1 così com’è: un numero di emergenza.</translation>
    </message>
    <message>
        <source>Dials %1.</source>
        <translation>Compone %1.</translation>
    </message>
    <message>
        <source>Dials %1 by the rule &quot;%2&quot;.</source>
        <translation>Compone %1 per la regola “%2”.</translation>
    </message>
    <message>
        <source>Shown as %1, known as %2.</source>
        <translation>Mostrato come %1, noto come %2.</translation>
    </message>
    <message>
        <source>Shown as %1; not known as a whole number.</source>
        <translation>Mostrato come %1; non noto come numero intero.</translation>
    </message>
    <message>
        <source>As this computer, which does not say</source>
        <translation>Come questo computer, che non lo dice</translation>
    </message>
    <message>
        <source>As this computer: %1</source>
        <translation>Come questo computer: %1</translation>
    </message>
    <message>
        <source>numbers are dialled whole</source>
        <translation>i numeri si compongono interi</translation>
    </message>
    <message>
        <source>up to the extension, such as +49 30 123456</source>
        <translation>fino all’interno, ad es. +49 30 123456</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>the exchange understands +</source>
        <translation>il centralino capisce il +</translation>
    </message>
    <message>
        <source> digits</source>
        <translation> cifre</translation>
    </message>
    <message>
        <source>such as +49 (0)30 123456-78</source>
        <translation>ad es. +49 (0)30 123456-78</translation>
    </message>
    <message>
        <source>What happens to the number</source>
        <translation>Che cosa succede al numero</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Own area code</source>
        <translation>Prefisso locale</translation>
    </message>
    <message>
        <source>The house&apos;s own number</source>
        <translation>Numero della sede</translation>
    </message>
    <message>
        <source>For an outside line dial</source>
        <translation>Per la linea esterna comporre</translation>
    </message>
    <message>
        <source>Instead of + dial</source>
        <translation>Al posto di + comporre</translation>
    </message>
    <message>
        <source>Internal numbers have at most</source>
        <translation>I numeri interni hanno al massimo</translation>
    </message>
    <message>
        <source>Try a number</source>
        <translation>Prova un numero</translation>
    </message>
</context>
<context>
    <name>ui::NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>prefisso</translation>
    </message>
    <message>
        <source>dialling rules</source>
        <translation>regole di composizione</translation>
    </message>
    <message>
        <source>What is said about the numbers has to be put right first.</source>
        <translation>Prima vanno corrette le indicazioni sui numeri.</translation>
    </message>
</context>
<context>
    <name>ui::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>%1, has a problem</source>
        <translation>%1, ha un problema</translation>
    </message>
</context>
<context>
    <name>ui::ParkingPanel</name>
    <message>
        <source>Parking</source>
        <translation>Parcheggio</translation>
    </message>
    <message>
        <source>Parking is not shown</source>
        <translation>Il parcheggio non è mostrato</translation>
    </message>
    <message>
        <source>No parking lot</source>
        <translation>Nessun parcheggio</translation>
    </message>
    <message>
        <source>The exchange does not tell this account about parked calls.</source>
        <translation>Il centralino non mostra le chiamate parcheggiate a questo account.</translation>
    </message>
    <message>
        <source>Where calls can be parked, the spaces show here.</source>
        <translation>Dove si possono parcheggiare chiamate, i posti compaiono qui.</translation>
    </message>
    <message>
        <source>Parking lot %1</source>
        <translation>Parcheggio %1</translation>
    </message>
    <message>
        <source>somebody is parked there</source>
        <translation>lì c’è qualcuno parcheggiato</translation>
    </message>
</context>
<context>
    <name>ui::PeopleArranger</name>
    <message>
        <source>put %1 after %2</source>
        <translation>metti %1 dopo %2</translation>
    </message>
    <message>
        <source>put %1 before %2</source>
        <translation>metti %1 prima di %2</translation>
    </message>
    <message>
        <source>make %1 a favourite</source>
        <translation>aggiungi %1 ai preferiti</translation>
    </message>
    <message>
        <source>put %1 into %2</source>
        <translation>metti %1 in %2</translation>
    </message>
    <message>
        <source>remove %1 from the favourites</source>
        <translation>togli %1 dai preferiti</translation>
    </message>
    <message>
        <source>take %1 out of %2</source>
        <translation>togli %1 da %2</translation>
    </message>
    <message>
        <source>That group is made by the exchange. Put %1 into a group of your own.</source>
        <translation>Questo gruppo è creato dal centralino. Mettere %1 in un gruppo proprio.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Fatto: %1.</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <translation>%1 non è più in %2.</translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <translation>%1 ora è in %2.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuovo gruppo</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nome del gruppo</translation>
    </message>
    <message>
        <source>There is a group of that name already.</source>
        <translation>Esiste già un gruppo con questo nome.</translation>
    </message>
    <message>
        <source>%1 is there. Drag people onto it, or put them in by their menu.</source>
        <translation>%1 è pronto. Trascinarvi le persone, o aggiungerle dal loro menu.</translation>
    </message>
    <message>
        <source>%1 stands before %2 now.</source>
        <translation>%1 ora è prima di %2.</translation>
    </message>
    <message>
        <source>%1 is the last group now.</source>
        <translation>%1 ora è l’ultimo gruppo.</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Rinomina gruppo</translation>
    </message>
    <message>
        <source>The group %1 is gone; its people stand where they stood before.</source>
        <translation>Il gruppo %1 non c’è più; le sue persone sono dov’erano prima.</translation>
    </message>
    <message>
        <source>%1 is one more phone of %2 now.</source>
        <translation>%1 ora è un altro telefono di %2.</translation>
    </message>
    <message>
        <source>%1 is a person of its own again.</source>
        <translation>%1 è di nuovo una persona a sé.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Preferiti</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Altri</translation>
    </message>
</context>
<context>
    <name>ui::PeopleControls</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Filtra le persone</translation>
    </message>
    <message>
        <source>Names, numbers, groups, or how people are: free, ringing, on hold</source>
        <translation>Nomi, numeri, gruppi o stato delle persone: libero, squilla, in attesa</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Liberi</translation>
    </message>
    <message>
        <source>In calls</source>
        <translation>In chiamata</translation>
    </message>
    <message>
        <source>Show as tiles</source>
        <translation>Mostra come riquadri</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>Mostra come elenco</translation>
    </message>
    <message>
        <source>Show as small tiles</source>
        <translation>Mostra come riquadri piccoli</translation>
    </message>
    <message>
        <source>Order and groups of the people</source>
        <translation>Ordine e gruppi delle persone</translation>
    </message>
    <message>
        <source>Order and groups</source>
        <translation>Ordine e gruppi</translation>
    </message>
</context>
<context>
    <name>ui::PeopleDrag</name>
    <message>
        <source>put %1 at the end</source>
        <translation>metti %1 alla fine</translation>
    </message>
    <message>
        <source>put %1 before %2</source>
        <translation>metti %1 prima di %2</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>%1, %2, folded</source>
        <translation>%1, %2, chiuso</translation>
    </message>
    <message>
        <source>unfold %1</source>
        <translation>apri %1</translation>
    </message>
</context>
<context>
    <name>ui::PeopleRows</name>
    <message>
        <source>busy</source>
        <translation>occupato</translation>
    </message>
</context>
<context>
    <name>ui::PopupsPage</name>
    <message>
        <source>Pop-ups</source>
        <translation>Popup</translation>
    </message>
    <message>
        <source>Show a pop-up for calls for me</source>
        <translation>Mostra un popup per le chiamate per me</translation>
    </message>
    <message>
        <source>Only for calls from outside</source>
        <translation>Solo per chiamate dall’esterno</translation>
    </message>
    <message>
        <source>Calls that somebody makes to me directly</source>
        <translation>Chiamate rivolte direttamente a me</translation>
    </message>
    <message>
        <source>Callers who hide their number</source>
        <translation>Chiamanti con numero nascosto</translation>
    </message>
    <message>
        <source>No pop-ups while I do not want to be disturbed</source>
        <translation>Nessun popup mentre sono su non disturbare</translation>
    </message>
    <message>
        <source>When it rings</source>
        <translation>Quando squilla</translation>
    </message>
    <message>
        <source>When I have answered</source>
        <translation>Quando ho risposto</translation>
    </message>
    <message>
        <source>A window of its own</source>
        <translation>Una finestra propria</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification</source>
        <translation>La notifica del desktop</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Entrambe</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>In basso a destra</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>In basso a sinistra</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>In alto a destra</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>In alto a sinistra</translation>
    </message>
    <message>
        <source>The main screen</source>
        <translation>Lo schermo principale</translation>
    </message>
    <message>
        <source>Where the panel is</source>
        <translation>Dov’è il pannello</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <translation>Schermo %1</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>qualsiasi numero</translation>
    </message>
    <message>
        <source>+49 30 1234, +4930* or a part of a name; one a line</source>
        <translation>+49 30 1234, +4930* o parte di un nome; uno per riga</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>Mostra un esempio</translation>
    </message>
    <message>
        <source>It comes</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>È</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Angolo</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Schermo</translation>
    </message>
    <message>
        <source>On this desktop no program can choose where its windows come up. The desktop&apos;s notifications are used where there are any.</source>
        <translation>Su questo desktop nessun programma può scegliere dove compaiono le sue finestre. Si usano le notifiche del desktop, se ci sono.</translation>
    </message>
    <message>
        <source>For which calls</source>
        <translation>Per quali chiamate</translation>
    </message>
    <message>
        <source>Calls from queues</source>
        <translation>Chiamate dalle code</translation>
    </message>
    <message>
        <source>Calls to groups</source>
        <translation>Chiamate ai gruppi</translation>
    </message>
    <message>
        <source>Digits at least</source>
        <translation>Cifre almeno</translation>
    </message>
    <message>
        <source>Never for</source>
        <translation>Mai per</translation>
    </message>
    <message>
        <source>Always for</source>
        <translation>Sempre per</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silenzio</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>notifica</translation>
    </message>
    <message>
        <source>ring tone</source>
        <translation>suoneria</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>night</source>
        <translation>notte</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>fine settimana</translation>
    </message>
    <message>
        <source>Screen %1 (not there)</source>
        <translation>Schermo %1 (non presente)</translation>
    </message>
</context>
<context>
    <name>ui::ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>Profili</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copia…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>Each profile is a desk of its own: its exchanges, phone, people, keys and all that the other pages set. What your administrator has set holds in every profile.</source>
        <translation>Ogni profilo è una postazione a sé: con i suoi centralini, il telefono, le persone, i tasti e tutto ciò che impostano le altre pagine. Ciò che ha impostato l’amministratore vale in ogni profilo.</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>postazione</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>passare</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copiare</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>rinominare</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>rimuovere</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (in uso)</translation>
    </message>
    <message>
        <source>This profile is in use.</source>
        <translation>Questo profilo è in uso.</translation>
    </message>
    <message>
        <source>It is the only one.</source>
        <translation>È l’unico.</translation>
    </message>
    <message>
        <source>It is in use: first use another one.</source>
        <translation>È in uso: prima usarne un altro.</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nome del profilo</translation>
    </message>
    <message>
        <source>Letters, digits, spaces, _ and - only, 40 at most, and no name that is there already.</source>
        <translation>Solo lettere, cifre, spazi, _ e -, al massimo 40, e nessun nome già esistente.</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia di %1</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 copia</translation>
    </message>
    <message>
        <source>Another name for %1</source>
        <translation>Un altro nome per %1</translation>
    </message>
    <message>
        <source>Remove a profile</source>
        <translation>Rimuovi un profilo</translation>
    </message>
    <message>
        <source>Remove the profile %1 with all its settings? It cannot be brought back.</source>
        <translation>Rimuovere il profilo %1 con tutte le sue impostazioni? Non si può recuperare.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>None yet: the first connection makes one.</source>
        <translation>Ancora nessuno: lo crea la prima connessione.</translation>
    </message>
</context>
<context>
    <name>ui::QueueCard</name>
    <message>
        <source>Day of %1</source>
        <translation>Giornata di %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>risposte</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>abbandonate</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>in %1 s</translation>
    </message>
    <message>
        <source>average wait %1</source>
        <translation>attesa media %1</translation>
    </message>
    <message>
        <source>talk %1</source>
        <translation>conversazione %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QueueDelegate</name>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>no agents logged in</source>
        <translation>nessun agente collegato</translation>
    </message>
    <message>
        <source>%1 % in %2 s</source>
        <translation>%1 % in %2 s</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>max %1</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 risposte</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 perse</translation>
    </message>
</context>
<context>
    <name>ui::QueueRows</name>
    <message>
        <source>%1, place %2, waiting %3</source>
        <translation>%1, posto %2, attesa %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>%1, unknown</source>
        <translation>%1, sconosciuto</translation>
    </message>
    <message>
        <source>Queue %1, unknown</source>
        <translation>Coda %1, stato sconosciuto</translation>
    </message>
    <message>
        <source>Queue %1. %2</source>
        <translation>Coda %1. %2</translation>
    </message>
    <message>
        <source>Queue %1, waiting: %2, agents: %3</source>
        <translation>Coda %1, in attesa: %2, agenti: %3</translation>
    </message>
</context>
<context>
    <name>ui::QueuesPage</name>
    <message>
        <source>Queues</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>This queue has limits of its own</source>
        <translation>Questa coda ha limiti propri</translation>
    </message>
    <message>
        <source>An alarm is heard</source>
        <translation>L’allarme si sente</translation>
    </message>
    <message>
        <source>Limits of</source>
        <translation>Limiti di</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>as the queue says</source>
        <translation>come dice la coda</translation>
    </message>
    <message>
        <source> days</source>
        <translation> giorni</translation>
    </message>
    <message>
        <source>Answered in time is within</source>
        <translation>Risposta in tempo se entro</translation>
    </message>
    <message>
        <source>The same alarm not before</source>
        <translation>Stesso allarme non prima di</translation>
    </message>
    <message>
        <source>Keep callers to call back for</source>
        <translation>Conserva i chiamanti da richiamare per</translation>
    </message>
    <message>
        <source>Show each page of the wallboard for</source>
        <translation>Mostra ogni pagina della wallboard per</translation>
    </message>
    <message>
        <source>On the &amp;wallboard, in this order</source>
        <translation>Sulla &amp;wallboard, in quest’ordine</translation>
    </message>
    <message>
        <source>Queues on the wallboard</source>
        <translation>Code sulla wallboard</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>wallboard</source>
        <translation>wallboard</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>soglia</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>allarme</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>livello di servizio</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>richiamare</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Tutte le code</translation>
    </message>
</context>
<context>
    <name>ui::QueuesPanel</name>
    <message>
        <source>Queues</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Who gave up waiting and was not called back yet</source>
        <translation>Chi ha rinunciato ad attendere e non è stato ancora richiamato</translation>
    </message>
    <message>
        <source>Wallboard (Ctrl+Shift+W)</source>
        <translation>Wallboard (Ctrl+Maiusc+W)</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Wallboard</translation>
    </message>
    <message numerus="yes">
        <source>%n to call back</source>
        <translation>
            <numerusform>%n da richiamare</numerusform>
            <numerusform>%n da richiamare</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see who answers here</source>
        <translation>Clic per vedere chi risponde qui</translation>
    </message>
    <message>
        <source>Queues are not shown</source>
        <translation>Le code non sono mostrate</translation>
    </message>
    <message>
        <source>No queues</source>
        <translation>Nessuna coda</translation>
    </message>
    <message>
        <source>The exchange does not tell this account about queues.</source>
        <translation>Il centralino non mostra le code a questo account.</translation>
    </message>
    <message>
        <source>Where callers wait in a queue, they show here.</source>
        <translation>Dove i chiamanti attendono in una coda, compaiono qui.</translation>
    </message>
</context>
<context>
    <name>ui::QuietHoursForm</name>
    <message>
        <source>Add quiet hours</source>
        <translation>Aggiungi ore di silenzio</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silenzio dalle</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silenzio fino alle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove these quiet hours</source>
        <translation>Rimuovi queste ore di silenzio</translation>
    </message>
</context>
<context>
    <name>ui::RecordDialog</name>
    <message>
        <source>Record to</source>
        <translation>Registra in</translation>
    </message>
    <message>
        <source>Mask numbers, names and addresses</source>
        <translation>Maschera numeri, nomi e indirizzi</translation>
    </message>
    <message>
        <source>Leave extensions as they are (up to five digits)</source>
        <translation>Lascia gli interni come sono (fino a cinque cifre)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Record for support</source>
        <translation>Registra per l’assistenza</translation>
    </message>
    <message>
        <source>Writes down what the exchange sends, so that others can see what you have seen. Passwords and other secrets are always left out.</source>
        <translation>Annota ciò che invia il centralino, così che altri vedano ciò che si è visto qui. Password e altri segreti sono sempre esclusi.</translation>
    </message>
    <message>
        <source>The same number gets the same stand-in throughout the recording, and nobody can tell from it what was there.</source>
        <translation>Lo stesso numero riceve lo stesso sostituto in tutta la registrazione, e nessuno può risalire all’originale.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Questo file esiste già e sarà sostituito.</translation>
    </message>
    <message>
        <source>Replace and record</source>
        <translation>Sostituisci e registra</translation>
    </message>
    <message>
        <source>Which exchange</source>
        <translation>Quale centralino</translation>
    </message>
    <message>
        <source>All exchanges, each in a file of its own</source>
        <translation>Tutti i centralini, ciascuno in un file a sé</translation>
    </message>
    <message>
        <source>Their names become part of the files&apos; names.</source>
        <translation>I loro nomi entrano nei nomi dei file.</translation>
    </message>
</context>
<context>
    <name>ui::RecordingSign</name>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Recording for support</source>
        <translation>Registrazione per l’assistenza</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Interrompi la registrazione</translation>
    </message>
    <message>
        <source>Recording %1 · %2</source>
        <translation>Registrazione %1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::ReplayDialog</name>
    <message>
        <source>Recording</source>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Replay a recording</source>
        <translation>Riproduci una registrazione</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Come registrata</translation>
    </message>
    <message>
        <source>Everything at once</source>
        <translation>Tutto in una volta</translation>
    </message>
    <message>
        <source>It opens in a window of its own. What you do there reaches no exchange.</source>
        <translation>Si apre in una finestra propria. Ciò che si fa lì non raggiunge alcun centralino.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) as fast</source>
        <translation>
            <numerusform>%n volta più veloce</numerusform>
            <numerusform>%n volte più veloce</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RewriteTable</name>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Numbers like</source>
        <translation>I numeri come</translation>
    </message>
    <message>
        <source>are dialled as</source>
        <translation>si compongono come</translation>
    </message>
    <message>
        <source>Number rules</source>
        <translation>Regole dei numeri</translation>
    </message>
    <message>
        <source>A regular expression (RE2) that the whole number must match, and what is dialled instead; \1 stands for what the first brackets matched. The first rule that fits counts. Numbers of the house, feature codes and emergency numbers are left alone.</source>
        <translation>Un’espressione regolare (RE2) a cui deve corrispondere il numero intero, e ciò che si compone al suo posto; \1 sta per il contenuto delle prime parentesi. Vale la prima regola adatta. Numeri della sede, codici di servizio e numeri di emergenza non vengono toccati.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Aggiungi una regola</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
</context>
<context>
    <name>ui::RightsTable</name>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>the right “%1”</source>
        <translation>il diritto “%1”</translation>
    </message>
    <message>
        <source>the right “%1”, or the module %2</source>
        <translation>il diritto “%1”, o il modulo %2</translation>
    </message>
    <message>
        <source>%1: allowed</source>
        <translation>%1: consentito</translation>
    </message>
    <message>
        <source>%1: not allowed, lacking %2</source>
        <translation>%1: non consentito, manca %2</translation>
    </message>
    <message>
        <source>What the panel does</source>
        <translation>Che cosa fa il pannello</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Consentito</translation>
    </message>
    <message>
        <source>What is lacking</source>
        <translation>Che cosa manca</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>the module %1</source>
        <translation>il modulo %1</translation>
    </message>
</context>
<context>
    <name>ui::RightsWindow</name>
    <message>
        <source>There is no exchange yet.</source>
        <translation>Non c’è ancora alcun centralino.</translation>
    </message>
    <message>
        <source>%1 is not connected, so it is not known what it allows.</source>
        <translation>%1 non è connesso, quindi non si sa che cosa consente.</translation>
    </message>
    <message>
        <source>%1 does not tell what it allows.</source>
        <translation>%1 non dice che cosa consente.</translation>
    </message>
    <message>
        <source>%1 allows everything that the panel can do.</source>
        <translation>%1 consente tutto ciò che il pannello può fare.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that the panel can do are not possible at %1.</source>
        <translation>
            <numerusform>%n cosa che il pannello può fare non è possibile su %1.</numerusform>
            <numerusform>%n cose che il pannello può fare non sono possibili su %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account may do what the panel never needs and what could do harm: %1. Better take these rights away.</source>
        <translation>L’account può fare ciò che al pannello non serve mai e che potrebbe causare danni: %1. Meglio togliere questi diritti.</translation>
    </message>
    <message>
        <source>Whoever runs the exchange can write this under the panel&apos;s account in manager.conf, and reload it:</source>
        <translation>Chi gestisce il centralino può scrivere questo sotto l’account del pannello in manager.conf e ricaricarlo:</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>Copia le righe</translation>
    </message>
    <message>
        <source>What the exchange allows</source>
        <translation>Ciò che il centralino consente</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Centralino</translation>
    </message>
    <message>
        <source>To be written into manager.conf</source>
        <translation>Da scrivere in manager.conf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>ui::RolePage</name>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Listen to calls of others</source>
        <translation>Ascoltare le chiamate altrui</translation>
    </message>
    <message>
        <source>Set the phones of others</source>
        <translation>Impostare i telefoni altrui</translation>
    </message>
    <message>
        <source>Log others in to queues, pause them, move callers</source>
        <translation>Far entrare altri nelle code, metterli in pausa, spostare i chiamanti</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Only looks</source>
        <translation>Solo osservazione</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisore</translation>
    </message>
    <message>
        <source>This desk is for</source>
        <translation>Questa postazione è per</translation>
    </message>
    <message>
        <source>It may also</source>
        <translation>Può anche</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>permesso</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>sola lettura</translation>
    </message>
    <message>
        <source>whisper</source>
        <translation>sussurro</translation>
    </message>
    <message>
        <source>barge</source>
        <translation>inclusione</translation>
    </message>
    <message>
        <source>Sees everything and commands nothing.</source>
        <translation>Vede tutto e non comanda nulla.</translation>
    </message>
    <message>
        <source>May do everything, for everybody.</source>
        <translation>Può fare tutto, per tutti.</translation>
    </message>
    <message>
        <source>End, send on and take over calls of others</source>
        <translation>Terminare, inoltrare e prendere le chiamate altrui</translation>
    </message>
    <message>
        <source>Makes, takes and transfers its own calls, picks up what rings anywhere, and sets its own phone.</source>
        <translation>Fa, prende e trasferisce le proprie chiamate, risponde a ciò che squilla ovunque e imposta il proprio telefono.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Applica</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Find a setting (Ctrl+F)</source>
        <translation>Cerca un’impostazione (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Cerca un’impostazione</translation>
    </message>
    <message>
        <source>What you have changed is not saved.</source>
        <translation>Le modifiche non sono salvate.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continua a modificare</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nulla si chiama così.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
</context>
<context>
    <name>ui::SettingsExportDialog</name>
    <message>
        <source>Write to</source>
        <translation>Scrivi in</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Questo file esiste già e sarà sostituito.</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Esporta le impostazioni</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Writes everything that is set here into one file, for another desk or for safety.</source>
        <translation>Scrive in un solo file tutto ciò che è impostato qui, per un’altra postazione o per sicurezza.</translation>
    </message>
    <message>
        <source>Profiles: %1</source>
        <translation>Profili: %1</translation>
    </message>
    <message>
        <source>Passwords and other secrets are left out; each desk asks for its own. Contacts and the history are not in it.</source>
        <translation>Password e altri segreti sono esclusi; ogni postazione chiede i propri. Contatti e cronologia non sono inclusi.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
</context>
<context>
    <name>ui::SettingsImportDialog</name>
    <message>
        <source>File of settings</source>
        <translation>File di impostazioni</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importa impostazioni</translation>
    </message>
    <message>
        <source>Add: what the file does not say stays as it is</source>
        <translation>Aggiungi: ciò che il file non dice resta com’è</translation>
    </message>
    <message>
        <source>Replace: its profiles become just as the file says</source>
        <translation>Sostituisci: i suoi profili diventano esattamente come dice il file</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Che cosa cambierebbe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 non è leggibile: %2</translation>
    </message>
    <message>
        <source>Written by %1 on %2.</source>
        <translation>Scritto da %1 il %2.</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nuovo)</translation>
    </message>
    <message>
        <source>%1 (nothing changes)</source>
        <translation>%1 (non cambia nulla)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n setting(s) change)</source>
        <translation>
            <numerusform>%1 (cambia %n impostazione)</numerusform>
            <numerusform>%1 (cambiano %n impostazioni)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays: your administrator has set it.</source>
        <translation>%1 resta: impostato dall’amministratore.</translation>
    </message>
</context>
<context>
    <name>ui::SoundsForm</name>
    <message>
        <source>Sound</source>
        <translation>Suono</translation>
    </message>
    <message>
        <source>Again and again while it rings</source>
        <translation>Ripetuto finché squilla</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Come tutte le altre</translation>
    </message>
    <message>
        <source>A phone&apos;s bell</source>
        <translation>Un campanello di telefono</translation>
    </message>
    <message>
        <source>A short tone</source>
        <translation>Un breve tono</translation>
    </message>
    <message>
        <source>A warning</source>
        <translation>Un avviso</translation>
    </message>
    <message>
        <source>An alarm</source>
        <translation>Un allarme</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Un file…</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.oga *.ogg)</source>
        <translation>Suoni (*.wav *.oga *.ogg)</translation>
    </message>
    <message>
        <source>Sound for queue %1</source>
        <translation>Suono per la coda %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Coda %1</translation>
    </message>
</context>
<context>
    <name>ui::SourcesField</name>
    <message>
        <source>All queues</source>
        <translation>Tutte le code</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tutti i gruppi</translation>
    </message>
    <message>
        <source>Queues I belong to</source>
        <translation>Le code a cui appartengo</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Solo questi</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Calls from queues</source>
        <translation>Chiamate dalle code</translation>
    </message>
    <message>
        <source>Calls to groups</source>
        <translation>Chiamate ai gruppi</translation>
    </message>
    <message>
        <source>Names of the queues</source>
        <translation>Nomi delle code</translation>
    </message>
    <message>
        <source>Numbers of the groups</source>
        <translation>Numeri dei gruppi</translation>
    </message>
    <message>
        <source>support, sales</source>
        <translation>assistenza, vendite</translation>
    </message>
    <message>
        <source>600, 601</source>
        <translation>600, 601</translation>
    </message>
</context>
<context>
    <name>ui::SpaceDelegate</name>
    <message>
        <source>%1 left</source>
        <translation>ancora %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libero</translation>
    </message>
</context>
<context>
    <name>ui::SpaceRows</name>
    <message>
        <source>Parked by %1</source>
        <translation>Parcheggiata da %1</translation>
    </message>
    <message>
        <source>Parking space %1</source>
        <translation>Posto di parcheggio %1</translation>
    </message>
    <message>
        <source>%1, unknown</source>
        <translation>%1, sconosciuto</translation>
    </message>
    <message>
        <source>%1, free</source>
        <translation>%1, libero</translation>
    </message>
    <message>
        <source>%1, %2, %3 left</source>
        <translation>%1, %2, ancora %3</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>F1 keys</source>
        <translation>F1 tasti</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Invio: %1</translation>
    </message>
    <message>
        <source>All rights present</source>
        <translation>Tutti i diritti presenti</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Non mostrato: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n chiamata</numerusform>
            <numerusform>%n chiamate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queues</source>
        <translation>
            <numerusform>%n coda</numerusform>
            <numerusform>%n code</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SupportDialog</name>
    <message>
        <source>Write to</source>
        <translation>Scrivi in</translation>
    </message>
    <message>
        <source>The settings of all profiles</source>
        <translation>Le impostazioni di tutti i profili</translation>
    </message>
    <message>
        <source>The log of what Cordboard did and saw</source>
        <translation>Il log di ciò che Cordboard ha fatto e visto</translation>
    </message>
    <message>
        <source>File for support</source>
        <translation>File per l’assistenza</translation>
    </message>
    <message>
        <source>Gathers in one ZIP file what somebody who helps needs to see: the versions, what the exchanges allow, and what you choose here.</source>
        <translation>Raccoglie in un file ZIP ciò che serve a chi dà assistenza: le versioni, ciò che i centralini consentono e quanto scelto qui.</translation>
    </message>
    <message>
        <source>The last recording (%1)</source>
        <translation>L’ultima registrazione (%1)</translation>
    </message>
    <message>
        <source>This recording was made without masking: it tells who called whom.</source>
        <translation>Questa registrazione è stata fatta senza mascheratura: dice chi ha chiamato chi.</translation>
    </message>
    <message>
        <source>Passwords and other secrets are never in it. The log and the settings may name people and numbers; have a look before you send it.</source>
        <translation>Password e altri segreti non ci sono mai. Log e impostazioni possono contenere persone e numeri; dare un’occhiata prima dell’invio.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Scrivi il file</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Scrittura…</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>People and calls are made up by this program</source>
        <translation>Persone e chiamate sono inventate da questo programma</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>%1 perse</translation>
    </message>
    <message>
        <source>Missed calls: %1</source>
        <translation>Chiamate perse: %1</translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message>
        <source>Show the panel</source>
        <translation>Mostra il pannello</translation>
    </message>
    <message>
        <source>Missed calls: %1</source>
        <translation>Chiamate perse: %1</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Unknown number rings</source>
        <translation>Numero sconosciuto in arrivo</translation>
    </message>
    <message>
        <source>%1 rings</source>
        <translation>%1 sta chiamando</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Non disturbare</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Tell me when %1 is free</source>
        <translation>Avvisami quando %1 è libero</translation>
    </message>
</context>
<context>
    <name>ui::TrustBox</name>
    <message>
        <source>Authorities this computer trusts</source>
        <translation>Autorità attendibili per questo computer</translation>
    </message>
    <message>
        <source>File with the certificate of the authority</source>
        <translation>File con il certificato dell’autorità</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>File…</translation>
    </message>
    <message>
        <source>The exchange calls itself %1, vouched for by %2, until %3. The fingerprint of its key (SHA-256): %4. Ask whoever runs it whether that is right.</source>
        <translation>Il centralino si presenta come %1, garantito da %2, fino al %3. Impronta della sua chiave (SHA-256): %4. Chiedere a chi lo gestisce se è corretta.</translation>
    </message>
    <message>
        <source>Only the exchange with this key is believed: %1</source>
        <translation>È attendibile solo il centralino con questa chiave: %1</translation>
    </message>
    <message>
        <source>Forget this key</source>
        <translation>Dimentica questa chiave</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Considera attendibile la chiave</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificato dell’autorità</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificati (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>ui::UndoBar</name>
    <message>
        <source>%1 in %2 s</source>
        <translation>%1 tra %2 s</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Subito</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
</context>
<context>
    <name>ui::Wallboard</name>
    <message>
        <source>Queues – Cordboard</source>
        <translation>Code – Cordboard</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Sound of alarms</source>
        <translation>Suono degli allarmi</translation>
    </message>
    <message>
        <source>Which queues</source>
        <translation>Quali code</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Schermo intero (F11)</translation>
    </message>
    <message>
        <source>Alarms are silent (M)</source>
        <translation>Allarmi muti (M)</translation>
    </message>
    <message>
        <source>Alarms are heard (M)</source>
        <translation>Allarmi udibili (M)</translation>
    </message>
    <message numerus="yes">
        <source>%n to call back</source>
        <translation>
            <numerusform>%n da richiamare</numerusform>
            <numerusform>%n da richiamare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>pagina %1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n in attesa</numerusform>
            <numerusform>%n in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>no link to an exchange: not all is known</source>
        <translation>manca il collegamento a un centralino: non tutto è noto</translation>
    </message>
    <message>
        <source>No queues.
Where callers wait in a queue, it shows here.</source>
        <translation>Nessuna coda.
Dove i chiamanti attendono in una coda, compare qui.</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Tutte le code</translation>
    </message>
    <message>
        <source>On %1 (%2 × %3)</source>
        <translation>Su %1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Esci da schermo intero (Esc)</translation>
    </message>
</context>
</TS>
