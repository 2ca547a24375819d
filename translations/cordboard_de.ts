<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Announcer</name>
    <message>
        <source>An example</source>
        <translation>Ein Beispiel</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>%1 The secret is asked for again at the next start.</source>
        <translation>%1 Das Kennwort wird beim nächsten Start wieder erfragt.</translation>
    </message>
    <message>
        <source>%1 took the call from %2.</source>
        <translation>%1 hat den Anruf von %2 übernommen.</translation>
    </message>
    <message>
        <source>There is no exchange to be recorded.</source>
        <translation>Es gibt keine Anlage zum Aufzeichnen.</translation>
    </message>
    <message>
        <source>A recording is under way.</source>
        <translation>Eine Aufzeichnung läuft.</translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation>Es wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>The window for it could not be opened.</source>
        <translation>Das Fenster dafür ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Recorded to %1 (%2).</source>
        <translation>Aufgezeichnet in %1 (%2).</translation>
    </message>
    <message>
        <source>The recording is over.</source>
        <translation>Die Aufzeichnung ist beendet.</translation>
    </message>
    <message>
        <source>The demo could not be started: %1</source>
        <translation>Die Demo konnte nicht starten: %1</translation>
    </message>
    <message>
        <source>Another panel runs, but does not answer; links may still go to it.</source>
        <translation>Ein anderes Panel läuft, antwortet aber nicht; Links gehen womöglich noch dorthin.</translation>
    </message>
    <message>
        <source>You have no call.</source>
        <translation>Sie haben kein Gespräch.</translation>
    </message>
    <message>
        <source>This call is not in the history.</source>
        <translation>Dieser Anruf ist nicht im Verlauf.</translation>
    </message>
    <message>
        <source>Nobody has been called yet.</source>
        <translation>Es wurde noch niemand angerufen.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s settings are not in order: %1</source>
        <translation>Die Vorgaben Ihres Administrators sind nicht in Ordnung: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Save the settings first, then test %1.</source>
        <translation>Speichern Sie zuerst die Einstellungen, dann testen Sie %1.</translation>
    </message>
    <message>
        <source>The log is in %1.</source>
        <translation>Das Protokoll ist in %1.</translation>
    </message>
    <message>
        <source>The file for support is %1.</source>
        <translation>Die Datei für den Support ist %1.</translation>
    </message>
    <message>
        <source>There is a profile %1 now.</source>
        <translation>Es gibt jetzt ein Profil %1.</translation>
    </message>
    <message>
        <source>The profile %1 is gone.</source>
        <translation>Das Profil %1 ist weg.</translation>
    </message>
    <message>
        <source>First save the changed settings of this profile, or take them back.</source>
        <translation>Speichern Sie zuerst die geänderten Einstellungen dieses Profils oder nehmen Sie sie zurück.</translation>
    </message>
    <message>
        <source>Profile %1 is in use.</source>
        <translation>Profil %1 ist aktiv.</translation>
    </message>
    <message>
        <source>The profile %1 is called %2 now.</source>
        <translation>Das Profil %1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>There is nothing to export yet: no profile is kept on this computer.</source>
        <translation>Es gibt noch nichts zu exportieren: Auf diesem Rechner ist kein Profil gespeichert.</translation>
    </message>
    <message>
        <source>The settings are in %1.</source>
        <translation>Die Einstellungen sind in %1.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importiert: %1.</translation>
    </message>
    <message>
        <source>No panel runs here that could answer or hang up a call. Start it first: cordboard</source>
        <translation>Hier läuft kein Panel, das einen Anruf annehmen oder auflegen könnte. Starten Sie es zuerst: cordboard</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 could not be removed.</source>
        <translation>%1 konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>CallAction</name>
    <message>
        <source>This call is over.</source>
        <translation>Dieser Anruf ist beendet.</translation>
    </message>
    <message>
        <source>There is no link to the exchange.</source>
        <translation>Keine Verbindung zur Anlage.</translation>
    </message>
    <message>
        <source>Nobody talks yet.</source>
        <translation>Es spricht noch niemand.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>A conference cannot be parked.</source>
        <translation>Eine Konferenz lässt sich nicht parken.</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Transfer after asking…</source>
        <translation>Mit Rückfrage weiterleiten…</translation>
    </message>
    <message>
        <source>Add somebody (conference)…</source>
        <translation>Jemanden hinzufügen (Konferenz)…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Makeln</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Mute me</source>
        <translation>Mich stummschalten</translation>
    </message>
    <message>
        <source>Unmute me</source>
        <translation>Stumm aufheben</translation>
    </message>
    <message>
        <source>Key digits…</source>
        <translation>Ziffern wählen…</translation>
    </message>
    <message>
        <source>Pause the recording</source>
        <translation>Aufzeichnung pausieren</translation>
    </message>
    <message>
        <source>Resume the recording</source>
        <translation>Aufzeichnung fortsetzen</translation>
    </message>
    <message>
        <source>Stop recording this call</source>
        <translation>Aufzeichnung des Anrufs beenden</translation>
    </message>
    <message>
        <source>Record this call</source>
        <translation>Anruf aufzeichnen</translation>
    </message>
    <message>
        <source>Pick up here</source>
        <translation>Heranholen</translation>
    </message>
    <message>
        <source>Nothing rings there.</source>
        <translation>Dort klingelt nichts.</translation>
    </message>
    <message>
        <source>Bring it to my phone</source>
        <translation>Auf mein Telefon holen</translation>
    </message>
    <message>
        <source>Send the caller elsewhere…</source>
        <translation>Anrufer woandershin schicken…</translation>
    </message>
    <message>
        <source>End this conversation</source>
        <translation>Diese Konferenz beenden</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Mithören</translation>
    </message>
    <message>
        <source>Whisper to one side</source>
        <translation>Einer Seite zuflüstern</translation>
    </message>
    <message>
        <source>Join the conversation</source>
        <translation>Ins Gespräch einsteigen</translation>
    </message>
    <message>
        <source>Send to…</source>
        <translation>Weiter an…</translation>
    </message>
    <message>
        <source>To my voicemail</source>
        <translation>An meine Voicemail</translation>
    </message>
    <message>
        <source>Park the caller</source>
        <translation>Anrufer parken</translation>
    </message>
</context>
<context>
    <name>CallCsv</name>
    <message>
        <source>going on</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>anderswo angenommen</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>Ende unbekannt</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Own extension</source>
        <translation>Eigene Nebenstelle</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Angenommen von</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>Weitergeleitet an</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Number called</source>
        <translation>Gewählte Nummer</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Seconds talked</source>
        <translation>Gesprächssekunden</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>CallPlaces</name>
    <message>
        <source>send %1 to %2</source>
        <translation>%1 an %2 schicken</translation>
    </message>
    <message>
        <source>ask %2, then transfer %1</source>
        <translation>bei %2 rückfragen, dann %1 weiterleiten</translation>
    </message>
    <message>
        <source>transfer %1 to %2</source>
        <translation>%1 an %2 weiterleiten</translation>
    </message>
    <message>
        <source>%1 is on another exchange</source>
        <translation>%1 ist an einer anderen Anlage</translation>
    </message>
    <message>
        <source>take %1 back</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>%1 is in this call</source>
        <translation>%1 ist in diesem Gespräch</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>Warteschlange %1</translation>
    </message>
    <message>
        <source>conference %1</source>
        <translation>Konferenz %1</translation>
    </message>
    <message>
        <source>the voicemail of %1</source>
        <translation>die Voicemail von %1</translation>
    </message>
    <message>
        <source>only a call of yours can be parked</source>
        <translation>nur eigene Gespräche lassen sich parken</translation>
    </message>
    <message>
        <source>a conference cannot be parked</source>
        <translation>eine Konferenz lässt sich nicht parken</translation>
    </message>
    <message>
        <source>park %1 in space %2</source>
        <translation>%1 auf Platz %2 parken</translation>
    </message>
    <message>
        <source>park %1</source>
        <translation>%1 parken</translation>
    </message>
</context>
<context>
    <name>CallPopup</name>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Last call %1</source>
        <translation>Letzter Anruf %1</translation>
    </message>
    <message>
        <source>Last call %1, missed</source>
        <translation>Letzter Anruf %1, verpasst</translation>
    </message>
    <message>
        <source>Last call %1 with %2</source>
        <translation>Letzter Anruf %1 mit %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Unbekannte Nummer</translation>
    </message>
    <message>
        <source>Incoming for you</source>
        <translation>Anruf für Sie</translation>
    </message>
    <message>
        <source>Incoming for you · %1</source>
        <translation>Anruf für Sie · %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n other call(s)</source>
        <translation>
            <numerusform>Auch in %n anderen Gespräch</numerusform>
            <numerusform>Auch in %n anderen Gesprächen</numerusform>
        </translation>
    </message>
    <message>
        <source>Also waits in %1</source>
        <translation>Wartet auch in %1</translation>
    </message>
    <message>
        <source>Also parked in space %1</source>
        <translation>Auch geparkt auf Platz %1</translation>
    </message>
    <message>
        <source>Also in another call</source>
        <translation>Auch in einem anderen Gespräch</translation>
    </message>
    <message>
        <source>Also talks with %1</source>
        <translation>Spricht auch mit %1</translation>
    </message>
    <message>
        <source>Also calls %1</source>
        <translation>Ruft auch %1 an</translation>
    </message>
</context>
<context>
    <name>CallerPages</name>
    <message>
        <source>The caller page &quot;%1&quot; is not used: %2</source>
        <translation>Die Anruferseite „%1“ wird nicht benutzt: %2</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Addresses with http:// are not allowed: whoever is on the way can read along. Use https://, or allow them.</source>
        <translation>Adressen mit http:// sind nicht erlaubt: Unterwegs kann jeder mitlesen. Nehmen Sie https:// oder erlauben Sie sie.</translation>
    </message>
    <message>
        <source>The address has no usable host, such as https://crm.example/.</source>
        <translation>Die Adresse hat keinen brauchbaren Host wie https://crm.example/.</translation>
    </message>
    <message>
        <source>A name or password in the address is not allowed.</source>
        <translation>Name oder Kennwort in der Adresse sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>%1 is not among the allowed hosts.</source>
        <translation>%1 gehört nicht zu den erlaubten Hosts.</translation>
    </message>
    <message>
        <source>The address must not have the folders . or .. in it.</source>
        <translation>Die Adresse darf die Ordner . und .. nicht enthalten.</translation>
    </message>
    <message>
        <source>There is no address yet.</source>
        <translation>Es gibt noch keine Adresse.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>Die Adresse ist zu lang.</translation>
    </message>
    <message>
        <source>Places can only stand behind the host.</source>
        <translation>Platzhalter dürfen nur hinter dem Host stehen.</translation>
    </message>
    <message>
        <source>A bracket has no counterpart: places look like {number}.</source>
        <translation>Eine Klammer hat kein Gegenstück: Platzhalter sehen aus wie {number}.</translation>
    </message>
    <message>
        <source>There is no place {%1}.</source>
        <translation>Den Platzhalter {%1} gibt es nicht.</translation>
    </message>
    <message>
        <source>What is known of this caller makes no usable address.</source>
        <translation>Was über den Anrufer bekannt ist, ergibt keine brauchbare Adresse.</translation>
    </message>
    <message>
        <source>There is no caller page of that name.</source>
        <translation>Es gibt keine Anruferseite mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>Callers</name>
    <message>
        <source>somebody at %1</source>
        <translation>jemand bei %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 or %n other(s)</source>
        <translation>
            <numerusform>%1 oder %n andere Person</numerusform>
            <numerusform>%1 oder %n andere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>This login may not: it lacks the right “%1” (write= in manager.conf).</source>
        <translation>Diese Anmeldung darf das nicht: Ihr fehlt das Recht „%1“ (write= in manager.conf).</translation>
    </message>
    <message>
        <source>The exchange cannot: it needs Asterisk %1, the module %2, and for this login the right “%3”.</source>
        <translation>Die Anlage kann das nicht: Nötig sind Asterisk %1, das Modul %2 und für diese Anmeldung das Recht „%3“.</translation>
    </message>
    <message>
        <source>The exchange does not offer it: it needs the module %1, and for this login the right “%2”.</source>
        <translation>Die Anlage bietet das nicht an: Nötig sind das Modul %1 und für diese Anmeldung das Recht „%2“.</translation>
    </message>
    <message>
        <source>The exchange cannot: its module %1 is not loaded.</source>
        <translation>Die Anlage kann das nicht: Ihr Modul %1 ist nicht geladen.</translation>
    </message>
    <message>
        <source>A recording cannot be told to do anything.</source>
        <translation>Einer Aufzeichnung kann man nichts befehlen.</translation>
    </message>
    <message>
        <source>There is no link to the exchange.</source>
        <translation>Keine Verbindung zur Anlage.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>The address is known</source>
        <translation>Die Adresse ist bekannt</translation>
    </message>
    <message>
        <source>Somebody listens at the port</source>
        <translation>Am Port hört jemand zu</translation>
    </message>
    <message>
        <source>The link is encrypted</source>
        <translation>Die Verbindung ist verschlüsselt</translation>
    </message>
    <message>
        <source>It is an Asterisk</source>
        <translation>Es ist ein Asterisk</translation>
    </message>
    <message>
        <source>It lets the panel in</source>
        <translation>Das Panel wird eingelassen</translation>
    </message>
    <message>
        <source>It shows what goes on</source>
        <translation>Es zeigt, was vorgeht</translation>
    </message>
    <message>
        <source>The panel may do everything</source>
        <translation>Das Panel darf alles</translation>
    </message>
    <message>
        <source>There are phones to be seen</source>
        <translation>Telefone sind zu sehen</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>steht aus</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation>teste…</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>not quite</source>
        <translation>nicht ganz</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslungen</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>%1 is a number, and no name has to be looked up.</source>
        <translation>%1 ist eine Zahlenadresse, kein Name ist nachzuschlagen.</translation>
    </message>
    <message>
        <source>%1 is found at %2.</source>
        <translation>%1 ist unter %2 zu finden.</translation>
    </message>
    <message>
        <source>It is not: whoever is on the way can read who calls whom.</source>
        <translation>Ist sie nicht: Unterwegs kann jeder lesen, wer wen anruft.</translation>
    </message>
    <message>
        <source>It is not, and need not be: nothing leaves this computer.</source>
        <translation>Ist sie nicht und muss sie nicht sein: Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>The exchange calls itself %1, vouched for by %2, until %3.</source>
        <translation>Die Anlage nennt sich %1, dafür bürgt %2, bis %3.</translation>
    </message>
    <message>
        <source>Its manager interface answers.</source>
        <translation>Die Manager-Schnittstelle antwortet.</translation>
    </message>
    <message>
        <source>Its manager interface of version %1 answers.</source>
        <translation>Die Manager-Schnittstelle in Version %1 antwortet.</translation>
    </message>
    <message>
        <source>The exchange does not tell what this login may do; you will see when you try.</source>
        <translation>Die Anlage sagt nicht, was diese Anmeldung darf; Sie werden es beim Versuch sehen.</translation>
    </message>
    <message>
        <source>From this desk nobody can: %1.</source>
        <translation>Von diesem Platz aus geht nicht: %1.</translation>
    </message>
    <message>
        <source>It may, and more than is good: %1.</source>
        <translation>Es darf alles, und mehr als gut ist: %1.</translation>
    </message>
    <message>
        <source>Every command of the panel is allowed.</source>
        <translation>Jeder Befehl des Panels ist erlaubt.</translation>
    </message>
    <message>
        <source>No extension is to be seen.</source>
        <translation>Keine Nebenstelle ist zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s) are there,</source>
        <translation>
            <numerusform>%n Nebenstelle ist da,</numerusform>
            <numerusform>%n Nebenstellen sind da,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a phone that is on.</source>
        <translation>
            <numerusform>%n davon mit eingeschaltetem Telefon.</numerusform>
            <numerusform>%n davon mit eingeschaltetem Telefon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Port %1 takes connections.</source>
        <translation>Port %1 nimmt Verbindungen an.</translation>
    </message>
    <message>
        <source>The user %1 and the secret are right.</source>
        <translation>Benutzer %1 und Kennwort stimmen.</translation>
    </message>
    <message>
        <source>Not everything: %1.</source>
        <translation>Nicht alles: %1.</translation>
    </message>
    <message>
        <source>Calls, queues and extensions came.</source>
        <translation>Anrufe, Warteschlangen und Nebenstellen sind gekommen.</translation>
    </message>
    <message>
        <source>Asterisk %1 has told its calls, queues and extensions.</source>
        <translation>Asterisk %1 hat Anrufe, Warteschlangen und Nebenstellen genannt.</translation>
    </message>
    <message>
        <source>Have TLS switched on at the exchange, and tick “Encrypted link” here.</source>
        <translation>Lassen Sie an der Anlage TLS einschalten und haken Sie hier „Verschlüsselte Verbindung“ an.</translation>
    </message>
    <message>
        <source>Whoever runs the exchange can let this login see it.</source>
        <translation>Wer die Anlage betreibt, kann es dieser Anmeldung zeigen lassen.</translation>
    </message>
    <message>
        <source>With this line the login has every right that the panel uses, and no other.</source>
        <translation>Mit dieser Zeile hat die Anmeldung jedes Recht, das das Panel nutzt, und kein anderes.</translation>
    </message>
    <message>
        <source>The rights are there; the exchange has not loaded the modules for it.</source>
        <translation>Die Rechte sind da; die Anlage hat die Module dafür nicht geladen.</translation>
    </message>
    <message>
        <source>It works; whoever runs the exchange had better take these rights away.</source>
        <translation>Es klappt; wer die Anlage betreibt, sollte diese Rechte aber besser entziehen.</translation>
    </message>
    <message>
        <source>Extensions are seen by their hints in the dial plan.</source>
        <translation>Nebenstellen sind an ihren Hints im Wählplan zu erkennen.</translation>
    </message>
    <message>
        <source>%1 (It says: %2)</source>
        <translation>%1 (Sie sagt: %2)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Test of the connection to %1 (%2, port %3)</source>
        <translation>Test der Verbindung zu %1 (%2, Port %3)</translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>ClickToDial</name>
    <message>
        <source>You copied:</source>
        <translation>Sie haben kopiert:</translation>
    </message>
    <message>
        <source>You selected:</source>
        <translation>Sie haben markiert:</translation>
    </message>
    <message>
        <source>A link or another program asks to call:</source>
        <translation>Ein Link oder anderes Programm möchte anrufen:</translation>
    </message>
    <message>
        <source>Too many numbers wait for your answer; this one is left out.</source>
        <translation>Zu viele Nummern warten auf Ihre Antwort; diese entfällt.</translation>
    </message>
    <message>
        <source>Your phone %1 (%2) rings first.</source>
        <translation>Zuerst klingelt Ihr Telefon %1 (%2).</translation>
    </message>
    <message>
        <source>Your phone %1 rings first.</source>
        <translation>Zuerst klingelt Ihr Telefon %1.</translation>
    </message>
    <message>
        <source>%1 It belongs to %2.</source>
        <translation>%1 Sie gehört %2.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Answer</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Hang up, or decline</source>
        <translation>Auflegen oder ablehnen</translation>
    </message>
    <message>
        <source>Esc Esc</source>
        <translation>Esc Esc</translation>
    </message>
    <message>
        <source>Hold and resume; after asking, swap</source>
        <translation>Halten und fortsetzen; nach Rückfrage makeln</translation>
    </message>
    <message>
        <source>Transfer; after asking, connect the two</source>
        <translation>Weiterleiten; nach Rückfrage beide verbinden</translation>
    </message>
    <message>
        <source>Ask somebody, then transfer</source>
        <translation>Rückfragen, dann weiterleiten</translation>
    </message>
    <message>
        <source>Take the call back instead of transferring it</source>
        <translation>Anruf zurücknehmen statt weiterleiten</translation>
    </message>
    <message>
        <source>Park my call</source>
        <translation>Mein Gespräch parken</translation>
    </message>
    <message>
        <source>Record my call, or stop</source>
        <translation>Mein Gespräch aufzeichnen oder nicht mehr</translation>
    </message>
    <message>
        <source>Pause the recording, or go on</source>
        <translation>Aufzeichnung pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Key digits into my call</source>
        <translation>Ziffern in mein Gespräch wählen</translation>
    </message>
    <message>
        <source>Add somebody to my call</source>
        <translation>Jemanden zu meinem Gespräch hinzufügen</translation>
    </message>
    <message>
        <source>Mute me</source>
        <translation>Mich stummschalten</translation>
    </message>
    <message>
        <source>Unmute me</source>
        <translation>Meine Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>All that can be done with my call</source>
        <translation>Alles, was mit meinem Gespräch geht</translation>
    </message>
    <message>
        <source>Choose the next of my calls</source>
        <translation>Mein nächstes Gespräch wählen</translation>
    </message>
    <message>
        <source>Do not disturb me</source>
        <translation>Mich nicht stören</translation>
    </message>
    <message>
        <source>End do not disturb</source>
        <translation>„Nicht stören“ beenden</translation>
    </message>
    <message>
        <source>Name, number or command</source>
        <translation>Name, Nummer oder Befehl</translation>
    </message>
    <message>
        <source>My call</source>
        <translation>Mein Gespräch</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>What the field or the bottom line says: call, transfer, take back</source>
        <translation>Was das Feld oder die untere Zeile sagt: anrufen, weiterleiten, zurückholen</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Ask them first, then transfer</source>
        <translation>Erst rückfragen, dann weiterleiten</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Call, even while you are in a call</source>
        <translation>Anrufen, auch während eines Gesprächs</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>Choose among what was found</source>
        <translation>Unter den Treffern wählen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Empty the field; cancel what is dragged</source>
        <translation>Feld leeren; Ziehen abbrechen</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Menütaste, Umschalt+F10</translation>
    </message>
    <message>
        <source>Open the menu of a row</source>
        <translation>Menü einer Zeile öffnen</translation>
    </message>
    <message>
        <source>Undo what is about to be done</source>
        <translation>Rückgängig machen, was gleich geschieht</translation>
    </message>
    <message>
        <source>Do it now: press the same key again, or Enter</source>
        <translation>Sofort tun: dieselbe Taste noch einmal oder Eingabe</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show who is free</source>
        <translation>Zeigen, wer frei ist</translation>
    </message>
    <message>
        <source>Show who is in a call</source>
        <translation>Zeigen, wer spricht</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>Farben wie im System</translation>
    </message>
    <message>
        <source>Wallboard of the queues</source>
        <translation>Wallboard der Warteschlangen</translation>
    </message>
    <message>
        <source>Callers to call back</source>
        <translation>Zurückzurufende Anrufer</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Verpasste Anrufe</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Connection to the exchange</source>
        <translation>Verbindung zur Anlage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Record for support</source>
        <translation>Für den Support aufzeichnen</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufzeichnung beenden</translation>
    </message>
    <message>
        <source>Replay a recording</source>
        <translation>Aufzeichnung abspielen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Note about my call</source>
        <translation>Notiz zu meinem Gespräch</translation>
    </message>
    <message>
        <source>Call the last number again</source>
        <translation>Wahlwiederholung</translation>
    </message>
    <message>
        <source>Call what was copied</source>
        <translation>Kopierte Nummer anrufen</translation>
    </message>
    <message>
        <source>Call what is selected</source>
        <translation>Markierte Nummer anrufen</translation>
    </message>
    <message>
        <source>Switch to the next profile</source>
        <translation>Zum nächsten Profil wechseln</translation>
    </message>
    <message>
        <source>There is no other profile; the settings make one.</source>
        <translation>Es gibt kein anderes Profil; die Einstellungen legen eines an.</translation>
    </message>
    <message>
        <source>Profiles: copy, rename, remove</source>
        <translation>Profile: kopieren, umbenennen, entfernen</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Log of what Cordboard did and saw</source>
        <translation>Protokoll: was Cordboard tat und sah</translation>
    </message>
    <message>
        <source>What the exchange allows: missing rights</source>
        <translation>Was die Anlage erlaubt: fehlende Rechte</translation>
    </message>
    <message>
        <source>File for support</source>
        <translation>Datei für den Support</translation>
    </message>
    <message>
        <source>About Cordboard: versions</source>
        <translation>Über Cordboard: Versionen</translation>
    </message>
    <message>
        <source>Open the page about my caller</source>
        <translation>Die Seite über meinen Anrufer öffnen</translation>
    </message>
    <message>
        <source>No page about callers is set; see the settings.</source>
        <translation>Es ist keine Anruferseite eingerichtet; siehe Einstellungen.</translation>
    </message>
    <message>
        <source>High contrast, or as before</source>
        <translation>Hoher Kontrast, oder wie zuvor</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>home</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
</context>
<context>
    <name>ContactField</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Speed dial</source>
        <translation>Kurzwahl</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
</context>
<context>
    <name>ContactFile</name>
    <message>
        <source>&quot;%1&quot; is no number and is left out.</source>
        <translation>„%1“ ist keine Nummer und entfällt.</translation>
    </message>
    <message>
        <source>There is neither a name nor a number.</source>
        <translation>Es gibt weder Namen noch Nummer.</translation>
    </message>
    <message>
        <source>A file may hold %1 contacts; this one and all below are left out.</source>
        <translation>Eine Datei darf %1 Kontakte enthalten; dieser und alle danach fehlen.</translation>
    </message>
</context>
<context>
    <name>ContactWindows</name>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Tables and cards (*.csv *.txt *.tsv *.vcf *.vcard)</source>
        <translation>Tabellen und Karten (*.csv *.txt *.tsv *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing has changed.</source>
        <translation>Der Import wurde abgebrochen; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Kontakte exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Cards (*.vcf)</source>
        <translation>Karten (*.vcf)</translation>
    </message>
    <message>
        <source>The contacts are in %1.</source>
        <translation>Die Kontakte sind in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The line is too long.</source>
        <translation>Die Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>The line has too many columns.</source>
        <translation>Die Zeile hat zu viele Spalten.</translation>
    </message>
</context>
<context>
    <name>DesktopManners</name>
    <message>
        <source>%1 is neither true nor false and is left out.</source>
        <translation>%1 ist weder true noch false und entfällt.</translation>
    </message>
    <message>
        <source>%1 is no key and is left out.</source>
        <translation>%1 ist keine Taste und entfällt.</translation>
    </message>
</context>
<context>
    <name>Dialects</name>
    <message>
        <source>&quot;name&quot; is missing</source>
        <translation>„name“ fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that a dialect has</source>
        <translation>„%1“ gibt es in einem Dialekt nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text</source>
        <translation>„%1“ ist kein Text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of NAME=VALUE</source>
        <translation>„%1“ ist keine Liste von NAME=VALUE</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: &quot;userAgent&quot; is no regular expression (%2)</source>
        <translation>„%1“: „userAgent“ ist kein regulärer Ausdruck (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list</source>
        <translation>„%1“ ist keine Liste</translation>
    </message>
    <message>
        <source>at byte %1: %2</source>
        <translation>bei Byte %1: %2</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>The dialect %1 is left out: %2.</source>
        <translation>Der Dialekt %1 entfällt: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a &quot;family&quot; and what &quot;on&quot; is</source>
        <translation>„%1“ braucht eine „family“ und einen Wert für „on“</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Version %1, started.</source>
        <translation>Version %1, gestartet.</translation>
    </message>
    <message>
        <source>Asterisk %1, manager interface %2.</source>
        <translation>Asterisk %1, Manager-Schnittstelle %2.</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Nicht gezeigt: %1</translation>
    </message>
    <message>
        <source>Recorded to %1 (%2).</source>
        <translation>Aufgezeichnet in %1 (%2).</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>Directories</name>
    <message>
        <source>The directory&apos;s host is missing or cannot be one.</source>
        <translation>Der Host des Verzeichnisses fehlt oder kann keiner sein.</translation>
    </message>
    <message>
        <source>The port must be from 1 to 65535.</source>
        <translation>Der Port muss zwischen 1 und 65535 liegen.</translation>
    </message>
    <message>
        <source>The filter must be in brackets and contain %1 for what is typed.</source>
        <translation>Der Filter muss in Klammern stehen und %1 für das Eingetippte enthalten.</translation>
    </message>
    <message>
        <source>So many people at most must be from 1 to 1000.</source>
        <translation>Die Höchstzahl der Personen muss zwischen 1 und 1000 liegen.</translation>
    </message>
    <message>
        <source>The time to answer must be from 1 to 60 seconds.</source>
        <translation>Die Antwortzeit muss zwischen 1 und 60 Sekunden liegen.</translation>
    </message>
    <message>
        <source>Directory %1 is left out: %2</source>
        <translation>Das Verzeichnis %1 entfällt: %2</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>The certificates in %1 cannot be used.</source>
        <translation>Die Zertifikate in %1 sind nicht brauchbar.</translation>
    </message>
    <message>
        <source>The password is not sent to %1 without encryption.</source>
        <translation>Das Kennwort wird nicht unverschlüsselt an %1 gesendet.</translation>
    </message>
    <message>
        <source>The password for %1 is missing.</source>
        <translation>Das Kennwort für %1 fehlt.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <translation>%1 antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>%1 refuses the name or the password.</source>
        <translation>%1 weist Namen oder Kennwort zurück.</translation>
    </message>
    <message>
        <source>%1 wants to know who asks.</source>
        <translation>%1 möchte wissen, wer fragt.</translation>
    </message>
    <message>
        <source>%1 has no place &quot;%2&quot; to look at.</source>
        <translation>%1 hat keinen Ort „%2“ zum Nachsehen.</translation>
    </message>
    <message>
        <source>The filter for %1 cannot be understood.</source>
        <translation>Der Filter für %1 ist nicht verständlich.</translation>
    </message>
    <message>
        <source>%1 reports: %2.</source>
        <translation>%1 meldet: %2.</translation>
    </message>
    <message>
        <source>%1 has a certificate that is not to be trusted, or that is made out for another name (%2).</source>
        <translation>%1 hat ein Zertifikat, dem nicht zu trauen ist oder das auf einen anderen Namen lautet (%2).</translation>
    </message>
</context>
<context>
    <name>EnterMeaning</name>
    <message>
        <source>ask %1, then transfer</source>
        <translation>bei %1 rückfragen, dann weiterleiten</translation>
    </message>
    <message>
        <source>transfer to %1</source>
        <translation>an %1 weiterleiten</translation>
    </message>
    <message>
        <source>add %1 to the call</source>
        <translation>%1 zum Gespräch hinzufügen</translation>
    </message>
    <message>
        <source>invite %1</source>
        <translation>%1 einladen</translation>
    </message>
    <message>
        <source>send the caller to %1</source>
        <translation>den Anrufer an %1 schicken</translation>
    </message>
    <message>
        <source>forward calls to %1</source>
        <translation>Anrufe an %1 umleiten</translation>
    </message>
    <message>
        <source>add %1 to the queue</source>
        <translation>%1 in die Warteschlange aufnehmen</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>first say which phone is yours</source>
        <translation>sagen Sie zuerst, welches Telefon Ihres ist</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>that is you</source>
        <translation>das sind Sie</translation>
    </message>
    <message>
        <source>pick up the call for %1</source>
        <translation>den Anruf für %1 heranholen</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>Ask whom first?</source>
        <translation>Bei wem rückfragen?</translation>
    </message>
    <message>
        <source>Transfer to whom?</source>
        <translation>An wen weiterleiten?</translation>
    </message>
    <message>
        <source>Add whom?</source>
        <translation>Wen hinzufügen?</translation>
    </message>
    <message>
        <source>Send the caller to whom?</source>
        <translation>Den Anrufer an wen schicken?</translation>
    </message>
    <message>
        <source>Forward calls to whom?</source>
        <translation>An wen Anrufe umleiten?</translation>
    </message>
    <message>
        <source>Add whom to the queue?</source>
        <translation>Wen in die Warteschlange aufnehmen?</translation>
    </message>
    <message>
        <source>Which digits?</source>
        <translation>Welche Ziffern?</translation>
    </message>
    <message>
        <source>Call whom?</source>
        <translation>Wen anrufen?</translation>
    </message>
    <message>
        <source>the number is not known</source>
        <translation>die Nummer ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>There is no link to the exchange.</source>
        <translation>Keine Verbindung zur Anlage.</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>klingelt</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>im Gespräch</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>nicht stören</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>wählt</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>spricht</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>in a conference</source>
        <translation>in Konferenz</translation>
    </message>
    <message>
        <source>wrapping up</source>
        <translation>Nachbearbeitung</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>called</source>
        <translation>angerufen</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>anderswo angenommen</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>you declined</source>
        <translation>von Ihnen abgelehnt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>you hung up before an answer</source>
        <translation>vor Antwort aufgelegt</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>Ende unbekannt</translation>
    </message>
</context>
<context>
    <name>GracePeriods</name>
    <message>
        <source>The time for undoing (%1) must be 0 to 10 seconds.</source>
        <translation>Die Zeit zum Rückgängigmachen (%1) muss 0 bis 10 Sekunden sein.</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Transfer my call</source>
        <translation>Mein Gespräch weiterleiten</translation>
    </message>
    <message>
        <source>Ask them, then transfer</source>
        <translation>Rückfragen, dann weiterleiten</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Add to contacts…</source>
        <translation>Zu Kontakten hinzufügen…</translation>
    </message>
    <message>
        <source>Way of the call</source>
        <translation>Weg des Anrufs</translation>
    </message>
    <message>
        <source>Forget this call</source>
        <translation>Diesen Anruf vergessen</translation>
    </message>
    <message>
        <source>Forget all calls with %1</source>
        <translation>Alle Anrufe mit %1 vergessen</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Notiz ändern…</translation>
    </message>
    <message>
        <source>Mark as not looked at</source>
        <translation>Als ungesehen markieren</translation>
    </message>
    <message>
        <source>Mark as looked at</source>
        <translation>Als gesehen markieren</translation>
    </message>
</context>
<context>
    <name>HistoryRules</name>
    <message>
        <source>&quot;%1&quot; says nothing about how long calls are kept (%2).</source>
        <translation>„%1“ sagt nichts darüber, wie lange Anrufe behalten werden (%2).</translation>
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
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day without its year</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Unbekannte Nummer</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>angenommen von %1</translation>
    </message>
    <message>
        <source>spoke with %1</source>
        <translation>Gespräch mit %1</translation>
    </message>
    <message>
        <source>%1, transferred to %2</source>
        <translation>%1, weitergeleitet an %2</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day without its year</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a day with its year</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Anruf von %1</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <translation>Anruf an %1</translation>
    </message>
    <message>
        <source>talked %1</source>
        <translation>gesprochen %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>aufgezeichnet</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>ungesehen</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Last call %1 with %2</source>
        <translation>Letzter Anruf %1 mit %2</translation>
    </message>
    <message>
        <source>Last call %1: %2</source>
        <translation>Letzter Anruf %1: %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <source>This desktop gives no keys to programs; the settings say what helps.</source>
        <translation>Dieser Desktop gibt Programmen keine Tasten; die Einstellungen sagen, was hilft.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Call the selected number</source>
        <translation>Markierte Nummer anrufen</translation>
    </message>
    <message>
        <source>Answer the call</source>
        <translation>Anruf annehmen</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>Panel zeigen</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>%1 cannot be read and was put aside as %2; it begins anew.</source>
        <translation>%1 ist nicht lesbar und wurde als %2 beiseitegelegt; es beginnt neu.</translation>
    </message>
    <message>
        <source>%1 cannot be read; it begins anew.</source>
        <translation>%1 ist nicht lesbar; es beginnt neu.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>KeptValues</name>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>Die Einstellungen konnten nicht in %1 geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>KeyChoices</name>
    <message>
        <source>The keys set for &quot;%1&quot; are left out.</source>
        <translation>Die Tasten für „%1“ entfallen.</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>This desk only looks: it is set to read-only.</source>
        <translation>Dieser Arbeitsplatz sieht nur zu: Er ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may listen to calls.</source>
        <translation>Nur ein Supervisor-Platz darf Anrufe mithören.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may set the phones of others.</source>
        <translation>Nur ein Supervisor-Platz darf die Telefone anderer einstellen.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may log others in or out, or pause them.</source>
        <translation>Nur ein Supervisor-Platz darf andere an- oder abmelden oder in Pause setzen.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may change how queues run.</source>
        <translation>Nur ein Supervisor-Platz darf ändern, wie Warteschlangen laufen.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may move callers who wait.</source>
        <translation>Nur ein Platz der Leitung darf wartende Anrufer verschieben.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may end, move or change calls of others.</source>
        <translation>Nur ein Platz der Leitung darf fremde Gespräche beenden, verschieben oder ändern.</translation>
    </message>
</context>
<context>
    <name>LinkBlank</name>
    <message>
        <source>Try again now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Verbindung ändern…</translation>
    </message>
    <message>
        <source>No exchange yet</source>
        <translation>Noch keine Anlage</translation>
    </message>
    <message>
        <source>Tell the panel where your Asterisk is, and everybody&apos;s phones show here.</source>
        <translation>Sagen Sie dem Panel, wo Ihr Asterisk ist, dann erscheinen hier die Telefone aller.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Demo: made-up people and calls</source>
        <translation>Demo: erfundene Personen und Anrufe</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <translation>Aufzeichnung: %1</translation>
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
        <translation>verbunden</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Verbunden mit %1.</translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <translation>verbinde mit %1</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbinde</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbinde mit %1…</translation>
    </message>
    <message>
        <source>This usually takes a moment.</source>
        <translation>Das dauert meist nur einen Moment.</translation>
    </message>
    <message>
        <source>asking %1 how things stand</source>
        <translation>frage %1 nach dem Stand</translation>
    </message>
    <message>
        <source>Asking %1 who is there and who talks…</source>
        <translation>Frage %1, wer da ist und wer spricht…</translation>
    </message>
    <message>
        <source>The picture is complete in a moment.</source>
        <translation>Gleich ist das Bild vollständig.</translation>
    </message>
    <message>
        <source>%1 not connected</source>
        <translation>%1 nicht verbunden</translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation>erneut in %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>Manager interface %1</source>
        <translation>Manager-Schnittstelle %1</translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>Laufzeit %1 ms</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Movement is &quot;system&quot;, &quot;reduced&quot; or &quot;full&quot;, not &quot;%1&quot;.</source>
        <translation>Bewegung ist „system“, „reduced“ oder „full“, nicht „%1“.</translation>
    </message>
    <message>
        <source>Letters can be %1 to %2 per cent of their size.</source>
        <translation>Schrift kann %1 bis %2 Prozent ihrer Größe haben.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Park in %1</source>
        <translation>Parken auf %1</translation>
    </message>
    <message>
        <source>Space %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>Take it to</source>
        <translation>Holen nach</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Warteschlange %1</translation>
    </message>
    <message>
        <source>Conference %1</source>
        <translation>Konferenz %1</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Jemanden einladen…</translation>
    </message>
    <message>
        <source>Mute everybody</source>
        <translation>Alle stummschalten</translation>
    </message>
    <message>
        <source>Unmute everybody</source>
        <translation>Stumm für alle aufheben</translation>
    </message>
    <message>
        <source>Unlock the room</source>
        <translation>Raum aufschließen</translation>
    </message>
    <message>
        <source>Lock the room</source>
        <translation>Raum abschließen</translation>
    </message>
    <message>
        <source>Stop recording the room</source>
        <translation>Aufzeichnung des Raums beenden</translation>
    </message>
    <message>
        <source>Record the room</source>
        <translation>Raum aufzeichnen</translation>
    </message>
    <message>
        <source>End the conference for everybody</source>
        <translation>Konferenz für alle beenden</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Stumm für %1 aufheben</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 stummschalten</translation>
    </message>
    <message>
        <source>Put %1 out of the conference</source>
        <translation>%1 aus der Konferenz entfernen</translation>
    </message>
    <message>
        <source>Park my call here</source>
        <translation>Mein Gespräch hier parken</translation>
    </message>
    <message>
        <source>Take this call back</source>
        <translation>Diesen Anruf zurückholen</translation>
    </message>
    <message>
        <source>Send the caller elsewhere…</source>
        <translation>Anrufer woandershin schicken…</translation>
    </message>
    <message>
        <source>Hang up on them</source>
        <translation>Ihr Gespräch beenden</translation>
    </message>
    <message>
        <source>Do not call %1 any more when free</source>
        <translation>%1 nicht mehr anrufen, wenn frei</translation>
    </message>
    <message>
        <source>Call %1 as soon as they are free</source>
        <translation>%1 anrufen, sobald frei</translation>
    </message>
    <message>
        <source>They are free now.</source>
        <translation>Ist jetzt frei.</translation>
    </message>
    <message>
        <source>Have the exchange call back</source>
        <translation>Anlage zurückrufen lassen</translation>
    </message>
    <message>
        <source>Have it call back no more</source>
        <translation>Nicht mehr zurückrufen lassen</translation>
    </message>
    <message>
        <source>Add %1 to my call (conference)</source>
        <translation>%1 zu meinem Gespräch hinzufügen (Konferenz)</translation>
    </message>
    <message>
        <source>Call %1 from my mobile</source>
        <translation>%1 von meinem Mobiltelefon anrufen</translation>
    </message>
    <message>
        <source>Their call with %1</source>
        <translation>Gespräch mit %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To a number…</source>
        <translation>An eine Nummer…</translation>
    </message>
    <message>
        <source>To voicemail</source>
        <translation>An Voicemail</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>No such forward is set.</source>
        <translation>Keine solche Umleitung ist gesetzt.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus Favoriten entfernen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>This is my phone</source>
        <translation>Das ist mein Telefon</translation>
    </message>
    <message>
        <source>End do not disturb</source>
        <translation>„Nicht stören“ beenden</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Forward always</source>
        <translation>Immer umleiten</translation>
    </message>
    <message>
        <source>Forward when busy</source>
        <translation>Bei besetzt umleiten</translation>
    </message>
    <message>
        <source>Forward when away</source>
        <translation>Bei Abwesenheit umleiten</translation>
    </message>
    <message>
        <source>Second call while talking</source>
        <translation>Zweiter Anruf im Gespräch</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Klingeln</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Präsenz</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Away for long</source>
        <translation>Länger abwesend</translation>
    </message>
    <message>
        <source>Glad to talk</source>
        <translation>Gern gesprächsbereit</translation>
    </message>
    <message>
        <source>Not to be disturbed</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Log out of %1</source>
        <translation>Von %1 abmelden</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <translation>An %1 anmelden</translation>
    </message>
    <message>
        <source>They are in this queue by its configuration.</source>
        <translation>Durch die Konfiguration in dieser Warteschlange.</translation>
    </message>
    <message>
        <source>Log in to all that were mine</source>
        <translation>An allen meinen anmelden</translation>
    </message>
    <message>
        <source>Log out of all</source>
        <translation>Von allen abmelden</translation>
    </message>
    <message>
        <source>Break in all queues</source>
        <translation>Pause in allen Warteschlangen</translation>
    </message>
    <message>
        <source>End the break in all queues</source>
        <translation>Pause in allen Warteschlangen beenden</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <source>Take a break from %1</source>
        <translation>Pause von %1 machen</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Ohne Grund</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Mittag</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>Schreibarbeit</translation>
    </message>
    <message>
        <source>Penalty (who is called first)</source>
        <translation>Penalty (wer zuerst drankommt)</translation>
    </message>
    <message>
        <source>0: first</source>
        <translation>0: zuerst</translation>
    </message>
    <message>
        <source>Log me out</source>
        <translation>Mich abmelden</translation>
    </message>
    <message>
        <source>Log me in</source>
        <translation>Mich anmelden</translation>
    </message>
    <message>
        <source>You are in this queue by its configuration.</source>
        <translation>Sie sind durch die Konfiguration in dieser Warteschlange.</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Jemanden aufnehmen…</translation>
    </message>
    <message>
        <source>Set the counters to nothing</source>
        <translation>Zähler auf null setzen</translation>
    </message>
    <message>
        <source>While they talk</source>
        <translation>Während eines Gesprächs</translation>
    </message>
    <message>
        <source>Ring all the same</source>
        <translation>Trotzdem klingeln</translation>
    </message>
    <message>
        <source>Do not ring</source>
        <translation>Nicht klingeln</translation>
    </message>
    <message>
        <source>Take this caller</source>
        <translation>Diesen Anrufer nehmen</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Bedienen</translation>
    </message>
    <message>
        <source>Before everybody</source>
        <translation>Vor allen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>Contact…</source>
        <translation>Kontakt…</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Neue Gruppe…</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Alle Gruppen einklappen</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Alle Gruppen ausklappen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Diese Gruppe entfernen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Nach Nummer</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Zustand</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Eigene Reihenfolge</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Anzeigen als</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Small tiles</source>
        <translation>Kleine Kacheln</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Do not tell me any more when %1 is free</source>
        <translation>Nicht mehr melden, wenn %1 frei ist</translation>
    </message>
    <message>
        <source>Tell me when %1 is free</source>
        <translation>Melden, wenn %1 frei ist</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>Mittagspause</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>in einer Besprechung</translation>
    </message>
    <message>
        <source>back in 15 minutes</source>
        <translation>in 15 Minuten zurück</translation>
    </message>
    <message>
        <source>back tomorrow</source>
        <translation>morgen zurück</translation>
    </message>
    <message>
        <source>Away: %1</source>
        <translation>Abwesend: %1</translation>
    </message>
    <message>
        <source>Another phone of %1</source>
        <translation>Weiteres Telefon von %1</translation>
    </message>
    <message>
        <source>Number or name of that phone</source>
        <translation>Nummer oder Name dieses Telefons</translation>
    </message>
    <message>
        <source>Nobody has that number. Choose one that is offered while you type.</source>
        <translation>Niemand hat diese Nummer. Wählen Sie eine, die beim Tippen angeboten wird.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Call %1: %2</source>
        <translation>%1 anrufen: %2</translation>
    </message>
    <message>
        <source>Group and place</source>
        <translation>Gruppe und Platz</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Phones: %1</source>
        <translation>Telefone: %1</translation>
    </message>
    <message>
        <source>%1 also has…</source>
        <translation>%1 hat auch…</translation>
    </message>
    <message>
        <source>%1 is somebody else&apos;s</source>
        <translation>%1 gehört jemand anderem</translation>
    </message>
</context>
<context>
    <name>NumberRules</name>
    <message>
        <source>&quot;%1&quot; is no regular expression (%2).</source>
        <translation>„%1“ ist kein regulärer Ausdruck (%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be put in the number&apos;s place (%2).</source>
        <translation>„%1“ kann nicht an die Stelle der Nummer treten (%2).</translation>
    </message>
    <message>
        <source>It says of no number what it is about.</source>
        <translation>Sie sagt nicht, um welche Nummern es geht.</translation>
    </message>
    <message>
        <source>Its pattern is longer than %1 characters.</source>
        <translation>Ihr Muster ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>It does not say what to dial.</source>
        <translation>Sie sagt nicht, was zu wählen ist.</translation>
    </message>
    <message>
        <source>What it dials is longer than %1 characters.</source>
        <translation>Was sie wählt, ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation>Es gibt mehr als %1 Regeln.</translation>
    </message>
    <message>
        <source>The number rule &quot;%1&quot; is not used: %2</source>
        <translation>Die Nummernregel „%1“ wird nicht benutzt: %2</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>&quot;%1&quot; is no telephone number.</source>
        <translation>„%1“ ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>That is no telephone number.</source>
        <translation>Das ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number that can be dialled.</source>
        <translation>„%1“ ist keine wählbare Nummer.</translation>
    </message>
</context>
<context>
    <name>Numbering</name>
    <message>
        <source>only numbers that begin with + are understood</source>
        <translation>nur Nummern, die mit + beginnen, werden verstanden</translation>
    </message>
    <message>
        <source>%1 is assumed</source>
        <translation>%1 wird angenommen</translation>
    </message>
    <message>
        <source>There is no country &quot;%1&quot;; %2.</source>
        <translation>Es gibt kein Land „%1“; %2.</translation>
    </message>
    <message>
        <source>The house&apos;s own number &quot;%1&quot; is not used: write it with + and the country code, such as +49 30 123456.</source>
        <translation>Die eigene Rufnummer des Hauses „%1“ wird nicht benutzt: Schreiben Sie sie mit + und Landesvorwahl, etwa +49 30 123456.</translation>
    </message>
    <message>
        <source>The area code &quot;%1&quot; is not used: it has 1 to 8 digits.</source>
        <translation>Die Ortsvorwahl „%1“ wird nicht benutzt: Sie hat 1 bis 8 Ziffern.</translation>
    </message>
    <message>
        <source> ext. %1</source>
        <translation> Durchwahl %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number that can be dialled.</source>
        <translation>„%1“ ist keine wählbare Nummer.</translation>
    </message>
    <message>
        <source>The number rule &quot;%1&quot; makes &quot;%2&quot; of it, which cannot be dialled.</source>
        <translation>Die Nummernregel „%1“ macht daraus „%2“, das sich nicht wählen lässt.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>talks with %1</source>
        <translation>spricht mit %1</translation>
    </message>
    <message>
        <source>rings at %1</source>
        <translation>klingelt bei %1</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>Pick up %1</source>
        <translation>%1 heranholen</translation>
    </message>
    <message>
        <source>Bring %1 to my phone</source>
        <translation>%1 auf mein Telefon holen</translation>
    </message>
    <message>
        <source>Listen to %1</source>
        <translation>Bei %1 mithören</translation>
    </message>
    <message>
        <source>Way of the call of %1</source>
        <translation>Weg des Anrufs von %1</translation>
    </message>
    <message>
        <source>Take back %1 from %2</source>
        <translation>%1 von %2 zurückholen</translation>
    </message>
    <message>
        <source>is parked</source>
        <translation>ist geparkt</translation>
    </message>
    <message>
        <source>was parked by %1</source>
        <translation>wurde von %1 geparkt</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>wartend: %1</translation>
    </message>
    <message>
        <source>Transfer my call to %1</source>
        <translation>Mein Gespräch an %1 weiterleiten</translation>
    </message>
    <message>
        <source>Show queue %1</source>
        <translation>Warteschlange %1 zeigen</translation>
    </message>
    <message>
        <source>Log me out of %1</source>
        <translation>Mich von %1 abmelden</translation>
    </message>
    <message>
        <source>Log me in to %1</source>
        <translation>Mich an %1 anmelden</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Transfer my call to conference %1</source>
        <translation>Mein Gespräch in Konferenz %1 leiten</translation>
    </message>
    <message>
        <source>Show conference %1</source>
        <translation>Konferenz %1 zeigen</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Warteschlange %1</translation>
    </message>
    <message>
        <source>send them to %1</source>
        <translation>an %1 schicken</translation>
    </message>
    <message>
        <source>You have no call to transfer.</source>
        <translation>Sie haben kein Gespräch zum Weiterleiten.</translation>
    </message>
    <message>
        <source>This call is over.</source>
        <translation>Dieser Anruf ist beendet.</translation>
    </message>
    <message>
        <source>That cannot be done now.</source>
        <translation>Das geht jetzt nicht.</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>queue %1</source>
        <translation>Warteschlange %1</translation>
    </message>
    <message>
        <source>conference %1</source>
        <translation>Konferenz %1</translation>
    </message>
    <message>
        <source>the voicemail of %1</source>
        <translation>Voicemail von %1</translation>
    </message>
    <message>
        <source>Transferred %1 to %2.</source>
        <translation>%1 an %2 weitergeleitet.</translation>
    </message>
    <message>
        <source>%1 waits while you ask %2.</source>
        <translation>%1 wartet, während Sie bei %2 rückfragen.</translation>
    </message>
    <message>
        <source>Connected them.</source>
        <translation>Beide verbunden.</translation>
    </message>
    <message>
        <source>You have the call back.</source>
        <translation>Sie haben das Gespräch zurück.</translation>
    </message>
    <message>
        <source>The call is recorded.</source>
        <translation>Das Gespräch wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>Die Aufzeichnung ist beendet.</translation>
    </message>
    <message>
        <source>The recording pauses.</source>
        <translation>Die Aufzeichnung pausiert.</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <translation>Die Aufzeichnung läuft weiter.</translation>
    </message>
    <message>
        <source>Calls for %1 are not forwarded any more.</source>
        <translation>Anrufe für %1 werden nicht mehr umgeleitet.</translation>
    </message>
    <message>
        <source>Calls for %1 are forwarded to %2.</source>
        <translation>Anrufe für %1 werden an %2 umgeleitet.</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>all queues</source>
        <translation>allen Warteschlangen</translation>
    </message>
    <message>
        <source>%1 answers %2 now.</source>
        <translation>%1 nimmt jetzt Anrufe von %2 an.</translation>
    </message>
    <message>
        <source>%1 answers %2 no longer.</source>
        <translation>%1 nimmt keine Anrufe von %2 mehr an.</translation>
    </message>
    <message>
        <source>Paused in %1.</source>
        <translation>Pause in %1.</translation>
    </message>
    <message>
        <source>Takes calls of %1 again.</source>
        <translation>Nimmt wieder Anrufe von %1 an.</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>In %1 erledigt.</translation>
    </message>
    <message>
        <source>%1 rings: pick it up for %2.</source>
        <translation>%1 klingelt: Heben Sie ab für %2.</translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation>Anruf an %1</translation>
    </message>
    <message>
        <source>Your phone rings: pick it up for %1.</source>
        <translation>Ihr Telefon klingelt: Heben Sie ab für %1.</translation>
    </message>
    <message>
        <source>the call in space %1</source>
        <translation>den Anruf auf Platz %1</translation>
    </message>
    <message>
        <source>Your phone rings: pick it up to listen.</source>
        <translation>Ihr Telefon klingelt: Heben Sie ab, um mitzuhören.</translation>
    </message>
    <message>
        <source>%1 is called as soon as they and you are free.</source>
        <translation>%1 wird angerufen, sobald beide frei sind.</translation>
    </message>
    <message>
        <source>Calling %1 into the conference.</source>
        <translation>Rufe %1 in die Konferenz.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>Abgelehnt.</translation>
    </message>
    <message>
        <source>Hung up.</source>
        <translation>Aufgelegt.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>An %1 geschickt.</translation>
    </message>
    <message>
        <source>The call comes to your phone.</source>
        <translation>Der Anruf kommt auf Ihr Telefon.</translation>
    </message>
    <message>
        <source>The caller comes to your phone.</source>
        <translation>Der Anrufer kommt auf Ihr Telefon.</translation>
    </message>
    <message>
        <source>Parked.</source>
        <translation>Geparkt.</translation>
    </message>
    <message>
        <source>You are not heard.</source>
        <translation>Man hört Sie nicht.</translation>
    </message>
    <message>
        <source>You are heard again.</source>
        <translation>Man hört Sie wieder.</translation>
    </message>
    <message>
        <source>Keyed.</source>
        <translation>Gewählt.</translation>
    </message>
    <message>
        <source>%1 is in the conference.</source>
        <translation>%1 ist in der Konferenz.</translation>
    </message>
    <message>
        <source>%1 is not to be disturbed.</source>
        <translation>%1 soll nicht gestört werden.</translation>
    </message>
    <message>
        <source>%1 may be disturbed again.</source>
        <translation>%1 darf wieder gestört werden.</translation>
    </message>
    <message>
        <source>A second call rings for %1.</source>
        <translation>Ein zweiter Anruf klingelt bei %1.</translation>
    </message>
    <message>
        <source>A second call finds %1 busy.</source>
        <translation>Ein zweiter Anruf findet %1 besetzt.</translation>
    </message>
    <message>
        <source>The exchange calls you back when %1 is free.</source>
        <translation>Die Anlage ruft Sie zurück, wenn %1 frei ist.</translation>
    </message>
    <message>
        <source>The exchange does not call back any more.</source>
        <translation>Die Anlage ruft nicht mehr zurück.</translation>
    </message>
    <message>
        <source>The presence of %1 is set.</source>
        <translation>Die Präsenz von %1 ist gesetzt.</translation>
    </message>
    <message>
        <source>Done in conference %1.</source>
        <translation>In Konferenz %1 erledigt.</translation>
    </message>
    <message>
        <source>Nothing came of %1. %2</source>
        <translation>Nicht gelungen: %1. %2</translation>
    </message>
    <message>
        <source>Hang up on %1</source>
        <translation>Gespräch mit %1 beenden</translation>
    </message>
    <message>
        <source>End the conversation of %1</source>
        <translation>Gespräch von %1 beenden</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation>%1 an %2 weiterleiten</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <translation>%1 an %2 schicken</translation>
    </message>
</context>
<context>
    <name>PeopleArrangement</name>
    <message>
        <source>The people cannot be shown as &quot;%1&quot;.</source>
        <translation>Die Personen können nicht als „%1“ gezeigt werden.</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; is left out: its name is too long, empty, or there twice.</source>
        <translation>Die Gruppe „%1“ entfällt: Ihr Name ist zu lang, leer oder doppelt.</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Nobody to show</source>
        <translation>Niemand zu zeigen</translation>
    </message>
    <message>
        <source>The exchange has no extensions yet.</source>
        <translation>Die Anlage hat noch keine Nebenstellen.</translation>
    </message>
    <message>
        <source>The exchange does not tell this account who its people are.</source>
        <translation>Die Anlage sagt diesem Konto nicht, wer ihre Teilnehmer sind.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Niemand passt</translation>
    </message>
    <message>
        <source>Names are found by any part of them, numbers by their digits.</source>
        <translation>Namen findet jeder Teil davon, Nummern ihre Ziffern.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nobody is free right now</source>
        <translation>Gerade ist niemand frei</translation>
    </message>
    <message>
        <source>Nobody is in a call</source>
        <translation>Niemand spricht</translation>
    </message>
    <message>
        <source>As soon as somebody hangs up they show here.</source>
        <translation>Sobald jemand auflegt, erscheint er hier.</translation>
    </message>
    <message>
        <source>Calls show here as soon as a phone rings.</source>
        <translation>Anrufe erscheinen hier, sobald ein Telefon klingelt.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>drag people here</source>
        <translation>Personen hierher ziehen</translation>
    </message>
    <message>
        <source>, %1 not connected</source>
        <translation>, %1 nicht verbunden</translation>
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
        <translation>„%1“ ist als Pop-up-Einstellung %2 nicht brauchbar und entfällt.</translation>
    </message>
</context>
<context>
    <name>PortalHotkeys</name>
    <message>
        <source>The desktop has given no key for it.</source>
        <translation>Der Desktop hat dafür keine Taste gegeben.</translation>
    </message>
    <message>
        <source>The desktop does not want to give keys.</source>
        <translation>Der Desktop möchte keine Tasten geben.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Server %1 is left out: %2</source>
        <translation>Server %1 entfällt: %2</translation>
    </message>
    <message>
        <source>The pinned key of %1 is no SHA-256 in hex and is left out; the certificate is checked instead.</source>
        <translation>Der festgelegte Schlüssel von %1 ist kein SHA-256 in Hex und entfällt; stattdessen wird das Zertifikat geprüft.</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;; the system&apos;s is used.</source>
        <translation>Es gibt kein Design „%1“; das des Systems wird benutzt.</translation>
    </message>
    <message>
        <source>Of %1 number rules only the first %2 are read.</source>
        <translation>Von %1 Nummernregeln werden nur die ersten %2 gelesen.</translation>
    </message>
    <message>
        <source>The longest internal number must have 0 to 20 digits; %1 is assumed.</source>
        <translation>Die längste interne Nummer muss 0 bis 20 Ziffern haben; %1 wird angenommen.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read in full.</source>
        <translation>Die Einstellungen in %1 sind nicht ganz lesbar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a profile: letters, digits, spaces, _ and - only.</source>
        <translation>„%1“ ist kein Name für ein Profil: nur Buchstaben, Ziffern, Leerzeichen, _ und -.</translation>
    </message>
    <message>
        <source>The profile could not be renamed in %1.</source>
        <translation>Das Profil konnte in %1 nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>The profile could not be copied in %1.</source>
        <translation>Das Profil konnte in %1 nicht kopiert werden.</translation>
    </message>
    <message>
        <source>The profile could not be removed from %1.</source>
        <translation>Das Profil konnte nicht aus %1 entfernt werden.</translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already.</source>
        <translation>Ein Profil „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>The last profile stays: a desk has to have one.</source>
        <translation>Das letzte Profil bleibt: Ein Arbeitsplatz braucht eines.</translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It is no JSON object: %1 in line %2.</source>
        <translation>Es ist kein JSON-Objekt: %1 in Zeile %2.</translation>
    </message>
    <message>
        <source>it begins with something else</source>
        <translation>es beginnt mit etwas anderem</translation>
    </message>
    <message>
        <source>%1: only &quot;defaults&quot; and &quot;locked&quot; are read.</source>
        <translation>%1: Nur „defaults“ und „locked“ werden gelesen.</translation>
    </message>
    <message>
        <source>%1: it is no object.</source>
        <translation>%1: Es ist kein Objekt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Secrets have no place in this file, where everybody can read them; each desk asks for its own and keeps it in the keyring.</source>
        <translation>Kennwörter gehören nicht in diese Datei, die jeder lesen kann; jeder Arbeitsplatz fragt nach seinem und bewahrt es im Schlüsselbund auf.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Diese Einstellung gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used.</source>
        <translation>„%1“ ist nicht brauchbar.</translation>
    </message>
</context>
<context>
    <name>QueueRules</name>
    <message>
        <source>&quot;%1&quot; is no limit for a queue (%2); the usual one is used.</source>
        <translation>„%1“ ist keine Grenze für eine Warteschlange (%2); die übliche gilt.</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3; %4 is assumed.</source>
        <translation>%1 muss zwischen %2 und %3 liegen; %4 wird angenommen.</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>see calls that are already up</source>
        <translation>bereits laufende Anrufe sehen</translation>
    </message>
    <message>
        <source>see the extensions</source>
        <translation>die Nebenstellen sehen</translation>
    </message>
    <message>
        <source>see parked calls</source>
        <translation>geparkte Anrufe sehen</translation>
    </message>
    <message>
        <source>see conferences</source>
        <translation>Konferenzen sehen</translation>
    </message>
    <message>
        <source>tell phones from lines, see contacts</source>
        <translation>Telefone von Leitungen unterscheiden, Kontakte sehen</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>hang up</source>
        <translation>auflegen</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>weiterleiten</translation>
    </message>
    <message>
        <source>park</source>
        <translation>parken</translation>
    </message>
    <message>
        <source>pause queue members</source>
        <translation>Agenten in Pause setzen</translation>
    </message>
    <message>
        <source>see queues and who waits in them</source>
        <translation>Warteschlangen und Wartende sehen</translation>
    </message>
    <message>
        <source>transfer after asking first</source>
        <translation>mit Rückfrage weiterleiten</translation>
    </message>
    <message>
        <source>answer, hold and go on by mouse or keyboard</source>
        <translation>mit Maus oder Tastatur annehmen, halten und fortsetzen</translation>
    </message>
    <message>
        <source>mute a call</source>
        <translation>einen Anruf stummschalten</translation>
    </message>
    <message>
        <source>record calls</source>
        <translation>Anrufe aufzeichnen</translation>
    </message>
    <message>
        <source>key digits into a call</source>
        <translation>Ziffern in ein Gespräch wählen</translation>
    </message>
    <message>
        <source>run conferences</source>
        <translation>Konferenzen leiten</translation>
    </message>
    <message>
        <source>log in to queues and out</source>
        <translation>an Warteschlangen an- und abmelden</translation>
    </message>
    <message>
        <source>set do-not-disturb and forwards</source>
        <translation>„Nicht stören“ und Umleitungen setzen</translation>
    </message>
    <message>
        <source>set the presence</source>
        <translation>die Präsenz setzen</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>A role is &quot;operator&quot;, &quot;read-only&quot; or &quot;supervisor&quot;, not &quot;%1&quot;; this desk only looks until that is put right.</source>
        <translation>Eine Rolle ist „operator“, „read-only“ oder „supervisor“, nicht „%1“; dieser Arbeitsplatz sieht nur zu, bis das berichtigt ist.</translation>
    </message>
    <message>
        <source>%1 is &quot;true&quot; or &quot;false&quot;, not &quot;%2&quot;.</source>
        <translation>%1 ist „true“ oder „false“, nicht „%2“.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>There is no keyring on this computer.</source>
        <translation>Auf diesem Rechner gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The keyring cannot be used: %1</source>
        <translation>Der Schlüsselbund ist nicht benutzbar: %1</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Exchanges</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Number rules</source>
        <translation>Nummernregeln</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <translation>Pop-ups</translation>
    </message>
    <message>
        <source>Caller pages</source>
        <translation>Anruferseiten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Verzeichnisse</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
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
        <translation>Es ist JSON, aber keine Einstellungen von Cordboard: „format“ ist nicht „%1“.</translation>
    </message>
    <message>
        <source>Its “version” is no number.</source>
        <translation>Die „version“ darin ist keine Zahl.</translation>
    </message>
    <message>
        <source>It was written by a newer Cordboard (format %1; this one reads %2).</source>
        <translation>Sie stammt von einem neueren Cordboard (Format %1; dieses liest %2).</translation>
    </message>
    <message>
        <source>It has no “profiles”.</source>
        <translation>Sie hat keine „profiles“.</translation>
    </message>
    <message>
        <source>It is too large for a file of settings.</source>
        <translation>Sie ist zu groß für eine Einstellungsdatei.</translation>
    </message>
    <message>
        <source>It is not readable: %1 in line %2.</source>
        <translation>Sie ist nicht lesbar: %1 in Zeile %2.</translation>
    </message>
    <message>
        <source>There is no profile in it.</source>
        <translation>Es ist kein Profil darin.</translation>
    </message>
    <message>
        <source>“%1” is no name for a profile, and is left out: letters, digits, spaces, _ and - only.</source>
        <translation>„%1“ ist kein Name für ein Profil und entfällt: nur Buchstaben, Ziffern, Leerzeichen, _ und -.</translation>
    </message>
    <message>
        <source>The profile %1 has no settings, and is left out.</source>
        <translation>Das Profil %1 hat keine Einstellungen und entfällt.</translation>
    </message>
</context>
<context>
    <name>SettingsImport</name>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 entfällt: %2</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Westlich (Windows-1252)</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, Big-Endian</translation>
    </message>
</context>
<context>
    <name>VCardReader</name>
    <message>
        <source>The card is too long.</source>
        <translation>Die Karte ist zu lang.</translation>
    </message>
    <message>
        <source>The card has no end.</source>
        <translation>Die Karte hat kein Ende.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>a recording</source>
        <translation>eine Aufzeichnung</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Asterisk %1</source>
        <translation>Asterisk %1</translation>
    </message>
    <message>
        <source>Asterisk %1, manager interface %2</source>
        <translation>Asterisk %1, Manager-Schnittstelle %2</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, erstellt mit %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Fenstersystem</translation>
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
            <numerusform>%n abwesend</numerusform>
            <numerusform>%n abwesend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n frei</numerusform>
            <numerusform>%n frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <translation>
            <numerusform>%n klingelt</numerusform>
            <numerusform>%n klingeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a call</source>
        <translation>
            <numerusform>%n im Gespräch</numerusform>
            <numerusform>%n im Gespräch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrapping up</source>
        <translation>
            <numerusform>%n in Nachbearbeitung</numerusform>
            <numerusform>%n in Nachbearbeitung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n in Pause</numerusform>
            <numerusform>%n in Pause</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>längste Wartezeit</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>agents free</source>
        <translation>freie Agenten</translation>
    </message>
    <message>
        <source>many wait</source>
        <translation>viele warten</translation>
    </message>
    <message>
        <source>waits long</source>
        <translation>wartet lange</translation>
    </message>
    <message>
        <source>few are free</source>
        <translation>wenige sind frei</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>by the exchange&apos;s counters</source>
        <translation>nach den Zählern der Anlage</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>since %1 %2</source>
        <translation>seit %1 %2</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>Pause: %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>%n Anruf heute</numerusform>
            <numerusform>%n Anrufe heute</numerusform>
        </translation>
    </message>
    <message>
        <source>talked for %1</source>
        <translation>gesprochen: %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>in Pause: %1</translation>
    </message>
    <message>
        <source>nobody is logged in</source>
        <translation>niemand ist angemeldet</translation>
    </message>
    <message>
        <source>Nothing is known of this queue while there is no link.</source>
        <translation>Ohne Verbindung ist über diese Warteschlange nichts bekannt.</translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation>angenommen: %1</translation>
    </message>
    <message>
        <source>gave up: %1</source>
        <translation>aufgegeben: %1</translation>
    </message>
    <message>
        <source>average wait: %1</source>
        <translation>mittlere Wartezeit: %1</translation>
    </message>
    <message>
        <source>average talk: %1</source>
        <translation>mittlere Gesprächszeit: %1</translation>
    </message>
    <message>
        <source>agents: %1</source>
        <translation>Agenten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n angenommen</numerusform>
            <numerusform>%n angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <translation>
            <numerusform>%n aufgegeben</numerusform>
            <numerusform>%n aufgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % in time</source>
        <translation>%1 % rechtzeitig</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>Nobody was answered and nobody gave up yet.</source>
        <translation>Noch wurde niemand angenommen und niemand hat aufgegeben.</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>zu viele</translation>
    </message>
    <message>
        <source>waits too long</source>
        <translation>wartet zu lange</translation>
    </message>
    <message>
        <source>far too low</source>
        <translation>viel zu niedrig</translation>
    </message>
    <message>
        <source>too low</source>
        <translation>zu niedrig</translation>
    </message>
    <message>
        <source>too few free</source>
        <translation>zu wenige frei</translation>
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
        <translation>Es gibt keinen Rechner namens %1.</translation>
    </message>
    <message>
        <source>The address may be mistyped, or this computer is not on the network.</source>
        <translation>Vielleicht ist die Adresse vertippt oder dieser Rechner nicht im Netz.</translation>
    </message>
    <message>
        <source>%1 is there but does not let panels connect.</source>
        <translation>%1 ist da, lässt aber keine Panels verbinden.</translation>
    </message>
    <message>
        <source>Asterisk may be stopped, or its manager interface is switched off (manager.conf: enabled) or on another port.</source>
        <translation>Vielleicht läuft Asterisk nicht oder seine Manager-Schnittstelle ist aus (manager.conf: enabled) oder auf einem anderen Port.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The exchange may be off, or a firewall stands in between.</source>
        <translation>Vielleicht ist die Anlage aus oder eine Firewall steht dazwischen.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not an Asterisk.</source>
        <translation>Unter %1 antwortet etwas, aber kein Asterisk.</translation>
    </message>
    <message>
        <source>Check the port: the manager interface is usually on 5038, or on 5039 with encryption; over HTTP on 8088, over HTTPS on 8089.</source>
        <translation>Prüfen Sie den Port: Die Manager-Schnittstelle ist meist auf 5038 oder verschlüsselt auf 5039; über HTTP auf 8088, über HTTPS auf 8089.</translation>
    </message>
    <message>
        <source>A web server answers at %1, but not as Asterisk&apos;s manager interface.</source>
        <translation>Unter %1 antwortet ein Webserver, aber nicht als Manager-Schnittstelle von Asterisk.</translation>
    </message>
    <message>
        <source>Check the address and what stands before /rawman in it. Asterisk needs enabled=yes in http.conf and webenabled=yes in manager.conf.</source>
        <translation>Prüfen Sie die Adresse und was darin vor /rawman steht. Asterisk braucht enabled=yes in http.conf und webenabled=yes in manager.conf.</translation>
    </message>
    <message>
        <source>The link to %1 was lost.</source>
        <translation>Die Verbindung zu %1 ist abgerissen.</translation>
    </message>
    <message>
        <source>Calls go on without the panel. What you see is how it was.</source>
        <translation>Gespräche laufen ohne das Panel weiter. Sie sehen den letzten Stand.</translation>
    </message>
    <message>
        <source>%1 has gone silent.</source>
        <translation>%1 ist verstummt.</translation>
    </message>
    <message>
        <source>It did not answer two questions in a row; the panel connects again.</source>
        <translation>Zwei Fragen in Folge blieben ohne Antwort; das Panel verbindet sich neu.</translation>
    </message>
    <message>
        <source>What %1 sends has become unreadable.</source>
        <translation>Was %1 sendet, ist unlesbar geworden.</translation>
    </message>
    <message>
        <source>The panel connects again to get a clean picture.</source>
        <translation>Das Panel verbindet sich neu, um ein sauberes Bild zu bekommen.</translation>
    </message>
    <message>
        <source>%1 refused the login.</source>
        <translation>%1 hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>The user or the secret is wrong, or this computer&apos;s address is not permitted (manager.conf: permit).</source>
        <translation>Benutzer oder Kennwort sind falsch oder die Adresse dieses Rechners ist nicht erlaubt (manager.conf: permit).</translation>
    </message>
    <message>
        <source>%1 wants the secret in clear text.</source>
        <translation>%1 will das Kennwort im Klartext.</translation>
    </message>
    <message>
        <source>The panel does not send it over a link that others can read. Connect with encryption.</source>
        <translation>Das Panel sendet es nicht über eine Verbindung, die andere mitlesen können. Verbinden Sie verschlüsselt.</translation>
    </message>
    <message>
        <source>The secret for %1 is not known.</source>
        <translation>Das Kennwort für %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Type it once; it is kept in this computer&apos;s keyring, where it has one.</source>
        <translation>Geben Sie es einmal ein; es bleibt im Schlüsselbund dieses Rechners, wenn er einen hat.</translation>
    </message>
    <message>
        <source>%1 let us in but shows us nothing.</source>
        <translation>%1 hat uns eingelassen, zeigt uns aber nichts.</translation>
    </message>
    <message>
        <source>The manager account may not read calls (manager.conf: read=system,call,agent,reporting).</source>
        <translation>Das Manager-Konto darf keine Anrufe lesen (manager.conf: read=system,call,agent,reporting).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for it. Name the file of the authority that signed it, or trust this exchange&apos;s own key.</source>
        <translation>Niemand, dem dieser Rechner vertraut, bürgt dafür. Nennen Sie die Datei der Stelle, die es unterschrieben hat, oder vertrauen Sie dem Schlüssel dieser Anlage.</translation>
    </message>
    <message>
        <source>The certificate belongs to another computer than %1.</source>
        <translation>Das Zertifikat gehört einem anderen Rechner als %1.</translation>
    </message>
    <message>
        <source>Use the name that is in the certificate. If it should be right, somebody may stand in between.</source>
        <translation>Nehmen Sie den Namen aus dem Zertifikat. Wenn er stimmen sollte, steht vielleicht jemand dazwischen.</translation>
    </message>
    <message>
        <source>No encrypted link to %1 could be made.</source>
        <translation>Keine verschlüsselte Verbindung zu %1 möglich.</translation>
    </message>
    <message>
        <source>The exchange may expect an unencrypted link on this port, or only speak encryption that is no longer safe.</source>
        <translation>Vielleicht erwartet die Anlage auf diesem Port eine unverschlüsselte Verbindung oder kann nur Verschlüsselung, die nicht mehr sicher ist.</translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation>Nicht mit %1 verbunden.</translation>
    </message>
    <message>
        <source>Nothing is known about its phones until the panel is connected.</source>
        <translation>Über die Telefone ist nichts bekannt, bis das Panel verbunden ist.</translation>
    </message>
    <message>
        <source>The exchange refused: %1</source>
        <translation>Die Anlage lehnte ab: %1</translation>
    </message>
    <message>
        <source>The panel&apos;s account may not do this: %1</source>
        <translation>Das Konto des Panels darf das nicht: %1</translation>
    </message>
    <message>
        <source>Whoever runs the exchange can add the right to it (manager.conf: write).</source>
        <translation>Wer die Anlage betreibt, kann das Recht ergänzen (manager.conf: write).</translation>
    </message>
    <message>
        <source>The exchange has not answered in time.</source>
        <translation>Die Anlage hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>It may have been done nevertheless.</source>
        <translation>Es kann trotzdem geschehen sein.</translation>
    </message>
    <message>
        <source>The link was lost before the exchange answered.</source>
        <translation>Die Verbindung riss ab, bevor die Anlage antwortete.</translation>
    </message>
    <message>
        <source>Nothing was asked of the exchange: %1</source>
        <translation>Die Anlage wurde um nichts gebeten: %1</translation>
    </message>
    <message>
        <source>That is no number that can be dialled.</source>
        <translation>Das ist keine wählbare Nummer.</translation>
    </message>
    <message>
        <source>Numbers are made of digits, letters and * # + . _ - and have no more than 64 of them.</source>
        <translation>Nummern bestehen aus Ziffern, Buchstaben und * # + . _ - und haben höchstens 64 davon.</translation>
    </message>
    <message>
        <source>It is not known which phone is yours.</source>
        <translation>Es ist nicht bekannt, welches Telefon Ihres ist.</translation>
    </message>
    <message>
        <source>Choose your extension first.</source>
        <translation>Wählen Sie zuerst Ihre Nebenstelle.</translation>
    </message>
    <message>
        <source>Your phone would not ring.</source>
        <translation>Ihr Telefon würde nicht klingeln.</translation>
    </message>
    <message>
        <source>It is not to be disturbed, or it is not connected.</source>
        <translation>Es ist auf „Nicht stören“ oder nicht verbunden.</translation>
    </message>
    <message>
        <source>It is not known from where in the dial plan your phone calls.</source>
        <translation>Es ist nicht bekannt, von wo im Wählplan Ihr Telefon anruft.</translation>
    </message>
    <message>
        <source>Set the context in the connection&apos;s settings.</source>
        <translation>Setzen Sie den Kontext in den Verbindungseinstellungen.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>Der Anruf ist beendet.</translation>
    </message>
    <message>
        <source>You do not take part in this call.</source>
        <translation>Sie nehmen an diesem Gespräch nicht teil.</translation>
    </message>
    <message>
        <source>There is nobody at the other end yet.</source>
        <translation>Am anderen Ende ist noch niemand.</translation>
    </message>
    <message>
        <source>No number is known that leads there.</source>
        <translation>Keine Nummer ist bekannt, die dorthin führt.</translation>
    </message>
    <message>
        <source>A hint for it, or the dialect of this exchange, can say one.</source>
        <translation>Ein Hint dafür oder der Dialekt dieser Anlage kann eine nennen.</translation>
    </message>
    <message>
        <source>That parking space does not exist, or somebody is in it.</source>
        <translation>Diesen Parkplatz gibt es nicht, oder er ist belegt.</translation>
    </message>
    <message>
        <source>Nobody is parked there.</source>
        <translation>Dort ist niemand geparkt.</translation>
    </message>
    <message>
        <source>No consultation is under way.</source>
        <translation>Es läuft keine Rückfrage.</translation>
    </message>
    <message>
        <source>This kind of exchange has no such thing.</source>
        <translation>Diese Art von Anlage hat so etwas nicht.</translation>
    </message>
    <message>
        <source>Its dialect can say where the dial plan keeps it.</source>
        <translation>Ihr Dialekt kann sagen, wo der Wählplan es aufbewahrt.</translation>
    </message>
    <message>
        <source>That would mean something else to the exchange.</source>
        <translation>Das würde für die Anlage etwas anderes bedeuten.</translation>
    </message>
    <message>
        <source>This phone cannot be told so from afar.</source>
        <translation>Diesem Telefon lässt sich das nicht aus der Ferne sagen.</translation>
    </message>
    <message>
        <source>The dialect of the exchange says which phones can.</source>
        <translation>Der Dialekt der Anlage sagt, welche Telefone das können.</translation>
    </message>
    <message>
        <source>Your phone has hung up.</source>
        <translation>Ihr Telefon hat aufgelegt.</translation>
    </message>
    <message>
        <source>Your phone has hung up before anybody answered.</source>
        <translation>Ihr Telefon hat aufgelegt, bevor jemand antwortete.</translation>
    </message>
    <message>
        <source>Your phone was not picked up.</source>
        <translation>Ihr Telefon wurde nicht abgehoben.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Niemand hat geantwortet.</translation>
    </message>
    <message>
        <source>Your phone is busy.</source>
        <translation>Ihr Telefon ist besetzt.</translation>
    </message>
    <message>
        <source>The number is busy.</source>
        <translation>Die Nummer ist besetzt.</translation>
    </message>
    <message>
        <source>Your phone has declined the call.</source>
        <translation>Ihr Telefon hat den Anruf abgelehnt.</translation>
    </message>
    <message>
        <source>The call was declined.</source>
        <translation>Der Anruf wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The exchange has no free line to your phone.</source>
        <translation>Die Anlage hat keine freie Leitung zu Ihrem Telefon.</translation>
    </message>
    <message>
        <source>The number could not be reached.</source>
        <translation>Die Nummer war nicht erreichbar.</translation>
    </message>
    <message>
        <source>It may not exist, or not be connected.</source>
        <translation>Vielleicht gibt es sie nicht oder sie ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Your phone could not be rung.</source>
        <translation>Ihr Telefon konnte nicht klingeln.</translation>
    </message>
    <message>
        <source>It may be busy, have declined, or not be connected.</source>
        <translation>Vielleicht ist es besetzt, hat abgelehnt oder ist nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> for %1</source>
        <translation> für %1</translation>
    </message>
    <message>
        <source> in conference %1</source>
        <translation> in Konferenz %1</translation>
    </message>
    <message>
        <source> in %1</source>
        <translation> in %1</translation>
    </message>
    <message>
        <source> with %1</source>
        <translation> mit %1</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>ruft an</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>All calls go to %1</source>
        <translation>Alle Anrufe gehen an %1</translation>
    </message>
    <message>
        <source>When busy, calls go to %1</source>
        <translation>Bei besetzt gehen Anrufe an %1</translation>
    </message>
    <message>
        <source>Unanswered calls go to %1</source>
        <translation>Nicht angenommene Anrufe gehen an %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>parking space %1</source>
        <translation>Parkplatz %1</translation>
    </message>
    <message>
        <source>conference %1</source>
        <translation>Konferenz %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>DID %1</source>
        <translation>DID %1</translation>
    </message>
    <message>
        <source>trunk %1</source>
        <translation>Trunk %1</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>gehalten von %1</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>wird aufgezeichnet</translation>
    </message>
    <message>
        <source>recording paused</source>
        <translation>Aufzeichnung pausiert</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>via group %1</source>
        <translation>über Gruppe %1</translation>
    </message>
    <message>
        <source>also rings %1</source>
        <translation>klingelt auch bei %1</translation>
    </message>
    <message>
        <source>calls taken: %1</source>
        <translation>angenommene Anrufe: %1</translation>
    </message>
    <message>
        <source>unknown since %1</source>
        <translation>unbekannt seit %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>länger abwesend</translation>
    </message>
    <message>
        <source>glad to talk</source>
        <translation>gern gesprächsbereit</translation>
    </message>
    <message>
        <source>not to be disturbed</source>
        <translation>nicht stören</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>you are told when they are free</source>
        <translation>Meldung, sobald frei</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>on phone %1</source>
        <translation>an Telefon %1</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n Telefon</numerusform>
            <numerusform>%n Telefone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rings %n phone(s)</source>
        <translation>
            <numerusform>klingelt an %n Telefon</numerusform>
            <numerusform>klingelt an %n Telefonen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>X11Hotkeys</name>
    <message>
        <source>Only one key with its modifiers can be had everywhere.</source>
        <translation>Nur eine Taste mit Umschalttasten ist überall zu haben.</translation>
    </message>
    <message>
        <source>There is no key %1 on this keyboard.</source>
        <translation>Die Taste %1 gibt es auf dieser Tastatur nicht.</translation>
    </message>
    <message>
        <source>Another program has %1 already.</source>
        <translation>Ein anderes Programm hat %1 schon.</translation>
    </message>
</context>
<context>
    <name>desk::Archive</name>
    <message>
        <source>Contacts and calls in %1 were written by a newer version of this program and are left alone. What you add now is not kept.</source>
        <translation>Kontakte und Anrufe in %1 stammen von einer neueren Version dieses Programms und bleiben unberührt. Was Sie jetzt hinzufügen, wird nicht behalten.</translation>
    </message>
    <message>
        <source>Contacts and calls cannot be kept in %1: %2. What you add now is gone at the end.</source>
        <translation>Kontakte und Anrufe lassen sich nicht in %1 behalten: %2. Was Sie jetzt hinzufügen, ist am Ende weg.</translation>
    </message>
    <message>
        <source>The file of contacts and calls was damaged (%1). It is kept as %2, and a new one was begun.</source>
        <translation>Die Datei der Kontakte und Anrufe war beschädigt (%1). Sie bleibt als %2 erhalten, eine neue wurde begonnen.</translation>
    </message>
</context>
<context>
    <name>desk::CallExport</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>desk::CallLog</name>
    <message>
        <source>Calls cannot be written down any more: %1.</source>
        <translation>Anrufe können nicht mehr aufgeschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The note could not be kept: %1.</source>
        <translation>Die Notiz konnte nicht behalten werden: %1.</translation>
    </message>
    <message>
        <source>Nothing could be forgotten: %1.</source>
        <translation>Nichts konnte vergessen werden: %1.</translation>
    </message>
</context>
<context>
    <name>desk::ContactBook</name>
    <message>
        <source>Not all contacts could be read: %1.</source>
        <translation>Nicht alle Kontakte waren lesbar: %1.</translation>
    </message>
    <message>
        <source>changing %1</source>
        <translation>Ändern von %1</translation>
    </message>
    <message>
        <source>adding %1</source>
        <translation>Hinzufügen von %1</translation>
    </message>
    <message>
        <source>removing %1</source>
        <translation>Entfernen von %1</translation>
    </message>
    <message numerus="yes">
        <source>removing %n contacts</source>
        <translation>
            <numerusform>Entfernen von %n Kontakt</numerusform>
            <numerusform>Entfernen von %n Kontakten</numerusform>
        </translation>
    </message>
    <message>
        <source>The contact is not kept: %1.</source>
        <translation>Der Kontakt wird nicht behalten: %1.</translation>
    </message>
</context>
<context>
    <name>desk::ContactImport</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of contacts.</source>
        <translation>%1 ist zu groß für eine Kontaktdatei.</translation>
    </message>
    <message>
        <source>The contacts could not be kept: %1.</source>
        <translation>Die Kontakte konnten nicht behalten werden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>the import of %n contact(s)</source>
        <translation>
            <numerusform>Import von %n Kontakt</numerusform>
            <numerusform>Import von %n Kontakten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>live::Recorder</name>
    <message>
        <source>%1 could not be written any further: %2. What came before is in it.</source>
        <translation>%1 konnte nicht weitergeschrieben werden: %2. Das Bisherige ist enthalten.</translation>
    </message>
</context>
<context>
    <name>models::LogModel</name>
    <message>
        <source>detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Cordboard</source>
        <translation>Über Cordboard</translation>
    </message>
    <message>
        <source>A switchboard for Asterisk. Free software under the MIT license.</source>
        <translation>Ein Vermittlungsplatz für Asterisk. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the versions, for a mail to somebody who helps</source>
        <translation>Kopiert die Versionen, für eine Mail an jemanden, der hilft</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::Board</name>
    <message>
        <source>First say which phone is yours.</source>
        <translation>Sagen Sie zuerst, welches Telefon Ihres ist.</translation>
    </message>
    <message>
        <source>Your phone is on another exchange.</source>
        <translation>Ihr Telefon ist an einer anderen Anlage.</translation>
    </message>
    <message>
        <source>Your phone is of a kind that cannot be told to answer or hold from here.</source>
        <translation>Ihr Telefon ist von einer Art, die sich von hier nicht annehmen oder halten lässt.</translation>
    </message>
</context>
<context>
    <name>ui::CallCard</name>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>More for this call</source>
        <translation>Mehr zu diesem Anruf</translation>
    </message>
    <message>
        <source>More for this call (%1)</source>
        <translation>Mehr zu diesem Anruf (%1)</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Unbekannte Nummer</translation>
    </message>
    <message>
        <source>rings for you</source>
        <translation>klingelt für Sie</translation>
    </message>
    <message>
        <source>you put them on hold</source>
        <translation>von Ihnen gehalten</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>, waited %1</source>
        <translation>, wartete %1</translation>
    </message>
    <message>
        <source>via group %1</source>
        <translation>über Gruppe %1</translation>
    </message>
    <message>
        <source>DID %1</source>
        <translation>DID %1</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>wird aufgezeichnet</translation>
    </message>
    <message>
        <source>recording paused</source>
        <translation>Aufzeichnung pausiert</translation>
    </message>
    <message>
        <source>My call: %1, %2</source>
        <translation>Mein Gespräch: %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::CallPopup</name>
    <message>
        <source>Incoming for you</source>
        <translation>Anruf für Sie</translation>
    </message>
    <message>
        <source>Incoming for you · %1</source>
        <translation>Anruf für Sie · %1</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Unbekannte Nummer</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Anruf von %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>In a call with you</source>
        <translation>Im Gespräch mit Ihnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Decline, voicemail and more</source>
        <translation>Ablehnen, Voicemail und mehr</translation>
    </message>
    <message>
        <source>Add to contacts…</source>
        <translation>Zu den Kontakten…</translation>
    </message>
</context>
<context>
    <name>ui::CallPopups</name>
    <message>
        <source>%1 more ring for you</source>
        <translation>%1 weitere für Sie</translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <translation>Anderswo angenommen</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Angenommen von %1</translation>
    </message>
</context>
<context>
    <name>ui::CallbackTable</name>
    <message>
        <source>called by %1, %2</source>
        <translation>angerufen von %1, %2</translation>
    </message>
    <message>
        <source>called again, answered by %1, %2</source>
        <translation>rief wieder an, angenommen von %1, %2</translation>
    </message>
    <message>
        <source>done, %1</source>
        <translation>erledigt, %1</translation>
    </message>
    <message>
        <source>dismissed, %1</source>
        <translation>verworfen, %1</translation>
    </message>
    <message>
        <source>is talking now</source>
        <translation>spricht gerade</translation>
    </message>
    <message>
        <source>%1 is talking to them</source>
        <translation>%1 spricht gerade mit ihm</translation>
    </message>
    <message>
        <source>is calling now</source>
        <translation>ruft gerade an</translation>
    </message>
    <message>
        <source>%1 is calling them</source>
        <translation>%1 ruft ihn gerade an</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>ui::CallbacksWindow</name>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Callers to call back</source>
        <translation>Zurückzurufende Anrufer</translation>
    </message>
    <message>
        <source>Nobody is waiting for your call.
Who gives up waiting in a queue shows here, until somebody has talked with them.</source>
        <translation>Niemand wartet auf Ihren Anruf.
Wer das Warten in einer Warteschlange aufgibt, erscheint hier, bis jemand mit ihm gesprochen hat.</translation>
    </message>
    <message>
        <source>Show those that are settled too</source>
        <translation>Auch Erledigte zeigen</translation>
    </message>
    <message>
        <source>A note to keep with it</source>
        <translation>Eine Notiz dazu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>It is settled (Ctrl+Enter)</source>
        <translation>Es ist erledigt (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Nobody needs to call them (Delete)</source>
        <translation>Niemand muss anrufen (Entf)</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Wieder auf die Liste</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopieren</translation>
    </message>
</context>
<context>
    <name>ui::CallerPagesPage</name>
    <message>
        <source>Caller pages</source>
        <translation>Anruferseiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Allow addresses with http://, which others can read</source>
        <translation>Adressen mit http:// erlauben, die andere mitlesen können</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet sich</translation>
    </message>
    <message>
        <source>In the address can stand: %1</source>
        <translation>In der Adresse kann stehen: %1</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation>Seite hinzufügen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>Erlaubte Hosts</translation>
    </message>
    <message>
        <source>by its button</source>
        <translation>per Schaltfläche</translation>
    </message>
    <message>
        <source>when it rings</source>
        <translation>wenn es klingelt</translation>
    </message>
    <message>
        <source>when I answer</source>
        <translation>wenn ich annehme</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>%1 erlauben</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>Webadresse</translation>
    </message>
</context>
<context>
    <name>ui::CheckLine</name>
    <message>
        <source>To be written into the exchange&apos;s configuration</source>
        <translation>In die Konfiguration der Anlage zu schreiben</translation>
    </message>
</context>
<context>
    <name>ui::CheckupDialog</name>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Test der Verbindung</translation>
    </message>
    <message>
        <source>The steps of the test</source>
        <translation>Die Schritte des Tests</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>Teste %1…</translation>
    </message>
    <message>
        <source>%1 cannot be used like this.</source>
        <translation>%1 ist so nicht nutzbar.</translation>
    </message>
    <message>
        <source>The test of %1 was ended before it was through.</source>
        <translation>Der Test von %1 wurde vorzeitig beendet.</translation>
    </message>
    <message>
        <source>%1 works, with something missing.</source>
        <translation>%1 klappt, aber etwas fehlt.</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 klappt.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>ui::ColumnTable</name>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>Was %1 wird</translation>
    </message>
</context>
<context>
    <name>ui::Columns</name>
    <message>
        <source>Parts of the window</source>
        <translation>Teile des Fensters</translation>
    </message>
    <message>
        <source>Queues %1</source>
        <translation>Warteschlangen %1</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Konferenzen</translation>
    </message>
</context>
<context>
    <name>ui::CommandField</name>
    <message>
        <source>Name, number or command</source>
        <translation>Name, Nummer oder Befehl</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Eingabe: %1</translation>
    </message>
</context>
<context>
    <name>ui::ConferenceDelegate</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>wird aufgezeichnet</translation>
    </message>
    <message>
        <source>Conference %1</source>
        <translation>Konferenz %1</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>spricht</translation>
    </message>
    <message>
        <source>%1 (leads)</source>
        <translation>%1 (leitet)</translation>
    </message>
</context>
<context>
    <name>ui::ConferenceRows</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>spricht</translation>
    </message>
    <message>
        <source>Conference %1</source>
        <translation>Konferenz %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>wird aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>ui::ConferencesPanel</name>
    <message>
        <source>Conferences</source>
        <translation>Konferenzen</translation>
    </message>
    <message>
        <source>No conference</source>
        <translation>Keine Konferenz</translation>
    </message>
    <message>
        <source>Rooms show here as soon as somebody is in one.</source>
        <translation>Räume erscheinen hier, sobald jemand darin ist.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectDialog</name>
    <message>
        <source>Encrypted link (TLS)</source>
        <translation>Verschlüsselte Verbindung (TLS)</translation>
    </message>
    <message>
        <source>Through the exchange&apos;s web server (HTTP)</source>
        <translation>Über den Webserver der Anlage (HTTP)</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Demo ansehen</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect to your exchange</source>
        <translation>Mit Ihrer Anlage verbinden</translation>
    </message>
    <message>
        <source>pbx.example or 192.168.1.5</source>
        <translation>pbx.example oder 192.168.1.5</translation>
    </message>
    <message>
        <source>as in manager.conf</source>
        <translation>wie in manager.conf</translation>
    </message>
    <message>
        <source>101 – may be left empty</source>
        <translation>101 – darf leer bleiben</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Trusted by</source>
        <translation>Vertraut durch</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>My extension</source>
        <translation>Meine Nebenstelle</translation>
    </message>
    <message>
        <source>Address of the exchange</source>
        <translation>Adresse der Anlage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie bisher</translation>
    </message>
    <message>
        <source>%1 The secret stays in memory only, and is asked for at each start.</source>
        <translation>%1 Das Kennwort bleibt nur im Speicher und wird bei jedem Start erfragt.</translation>
    </message>
    <message>
        <source>%1 (It says: %2)</source>
        <translation>%1 (Sie sagt: %2)</translation>
    </message>
    <message>
        <source>Type the address of the exchange.</source>
        <translation>Geben Sie die Adresse der Anlage ein.</translation>
    </message>
    <message>
        <source>Type the user, as it is named in manager.conf.</source>
        <translation>Geben Sie den Benutzer ein, wie er in manager.conf heißt.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbinde mit %1…</translation>
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
        <translation>Nicht gezeigt: %1</translation>
    </message>
    <message>
        <source>It works: %1 with %2 extensions.</source>
        <translation>Es klappt: %1 mit %2 Nebenstellen.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Teste…</translation>
    </message>
    <message>
        <source>Its name here</source>
        <translation>Ihr Name hier</translation>
    </message>
    <message>
        <source>as its address – may be left empty</source>
        <translation>wie ihre Adresse – darf leer bleiben</translation>
    </message>
    <message>
        <source>Test step by step…</source>
        <translation>Schritt für Schritt testen…</translation>
    </message>
    <message>
        <source>Shows how far the panel gets, and what to do about it</source>
        <translation>Zeigt, wie weit das Panel kommt und was zu tun ist</translation>
    </message>
</context>
<context>
    <name>ui::ContactCard</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add to my contacts</source>
        <translation>Zu meinen Kontakten</translation>
    </message>
    <message>
        <source>Speed dial %1</source>
        <translation>Kurzwahl %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
</context>
<context>
    <name>ui::ContactEditor</name>
    <message>
        <source>Favourite: first among those who share a number</source>
        <translation>Favorit: zuerst unter denen mit gleicher Nummer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>customers, north</source>
        <translation>Kunden, Nord</translation>
    </message>
    <message>
        <source>an address, or what your customer file knows them by</source>
        <translation>eine Adresse oder die Kennung in Ihrer Kundendatei</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>N&amp;ummern</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Web</source>
        <translation>&amp;Web</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Gruppen</translation>
    </message>
    <message>
        <source>Speed &amp;dial</source>
        <translation>&amp;Kurzwahl</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write a name, a company or a number first.</source>
        <translation>Schreiben Sie zuerst einen Namen, eine Firma oder eine Nummer.</translation>
    </message>
</context>
<context>
    <name>ui::ContactRows</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
</context>
<context>
    <name>ui::ContactsWindow</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Name, company, number or note</source>
        <translation>Name, Firma, Nummer oder Notiz</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Kontakte durchsuchen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Eingabe: %1</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Nobody in your contacts or directories fits what you typed.</source>
        <translation>Niemand in Ihren Kontakten oder Verzeichnissen passt zu Ihrer Eingabe.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Noch keine Kontakte</translation>
    </message>
    <message>
        <source>Callers whom you note here appear with their name and company.</source>
        <translation>Anrufer, die Sie hier notieren, erscheinen mit Namen und Firma.</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Aus Datei importieren…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Add to my contacts…</source>
        <translation>Zu meinen Kontakten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ui::ConversationsPanel</name>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Way of the call</source>
        <translation>Weg des Anrufs</translation>
    </message>
    <message>
        <source>Not known at the moment</source>
        <translation>Zurzeit nicht bekannt</translation>
    </message>
    <message>
        <source>Conversations show here as soon as the exchange is connected.</source>
        <translation>Gespräche erscheinen hier, sobald die Anlage verbunden ist.</translation>
    </message>
    <message>
        <source>It is quiet</source>
        <translation>Es ist ruhig</translation>
    </message>
    <message>
        <source>Every call in the house shows here as soon as a phone rings.</source>
        <translation>Jeder Anruf im Haus erscheint hier, sobald ein Telefon klingelt.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>ui::DayChart</name>
    <message>
        <source>answered</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>in time, goal %1 %</source>
        <translation>rechtzeitig, Ziel %1 %</translation>
    </message>
    <message>
        <source>in time, %</source>
        <translation>rechtzeitig, %</translation>
    </message>
    <message>
        <source>nobody has called yet</source>
        <translation>noch hat niemand angerufen</translation>
    </message>
</context>
<context>
    <name>ui::DesktopPage</name>
    <message>
        <source>They work in every window. A key that another program has already is not to be had.</source>
        <translation>Sie wirken in jedem Fenster. Eine Taste, die ein anderes Programm schon hat, ist nicht zu haben.</translation>
    </message>
    <message>
        <source>Your desktop asks you about them once, and may give other keys than these.</source>
        <translation>Ihr Desktop fragt Sie einmal danach und gibt vielleicht andere Tasten als diese.</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs. Its own keyboard settings can: give a key to one of the commands
cordboard --dial-selection
cordboard --answer
cordboard --hang-up
cordboard --show</source>
        <translation>Dieser Desktop gibt Programmen keine Tasten. Seine eigenen Tastatureinstellungen können es: Geben Sie einem dieser Befehle eine Taste
cordboard --dial-selection
cordboard --answer
cordboard --hang-up
cordboard --show</translation>
    </message>
    <message>
        <source>They work in every window, if the desktop gives them.</source>
        <translation>Sie wirken in jedem Fenster, wenn der Desktop sie gibt.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Open the panel when I log in</source>
        <translation>Panel öffnen, wenn ich mich anmelde</translation>
    </message>
    <message>
        <source>out of the way: in the tray, or minimized</source>
        <translation>im Hintergrund: im Infobereich oder minimiert</translation>
    </message>
    <message>
        <source>Offer to call numbers that I copy</source>
        <translation>Anbieten, kopierte Nummern anzurufen</translation>
    </message>
    <message>
        <source>Have these keys wherever I am</source>
        <translation>Diese Tasten überall haben</translation>
    </message>
    <message>
        <source>At the login</source>
        <translation>Beim Anmelden</translation>
    </message>
    <message>
        <source>ends the panel</source>
        <translation>beendet das Panel</translation>
    </message>
    <message>
        <source>leaves it in the tray</source>
        <translation>lässt es im Infobereich</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>There is no tray on this desktop now: until there is one, closing ends the panel.</source>
        <translation>Dieser Desktop hat gerade keinen Infobereich: Bis es einen gibt, beendet Schließen das Panel.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>In the bottom line, and only for what looks like a telephone number.</source>
        <translation>In der unteren Zeile und nur bei dem, was wie eine Telefonnummer aussieht.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Call what is selected</source>
        <translation>Markierte Nummer anrufen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>Panel zeigen</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>autostart</source>
        <translation>Autostart</translation>
    </message>
    <message>
        <source>login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>hotkey</source>
        <translation>Schnelltaste</translation>
    </message>
    <message>
        <source>shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>minimized</source>
        <translation>minimiert</translation>
    </message>
    <message>
        <source>%1 alone would be missing wherever you type; take it with Ctrl, Alt or Meta.</source>
        <translation>%1 allein würde überall beim Tippen fehlen; nehmen Sie sie mit Strg, Alt oder Meta.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 ist doppelt vergeben.</translation>
    </message>
</context>
<context>
    <name>ui::DialPrompt</name>
    <message>
        <source>Call which number?</source>
        <translation>Welche Nummer anrufen?</translation>
    </message>
    <message>
        <source>Call this number?</source>
        <translation>Diese Nummer anrufen?</translation>
    </message>
    <message>
        <source>Numbers in the text</source>
        <translation>Nummern im Text</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keine davon</translation>
    </message>
    <message numerus="yes">
        <source>%n more number(s) wait(s) for your answer</source>
        <translation>
            <numerusform>%n weitere Nummer wartet auf Ihre Antwort</numerusform>
            <numerusform>%n weitere Nummern warten auf Ihre Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>Dials %1</source>
        <translation>Wählt %1</translation>
    </message>
    <message>
        <source>Then ask for extension %1</source>
        <translation>Dann nach Nebenstelle %1 fragen</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
</context>
<context>
    <name>ui::DirectoriesPage</name>
    <message>
        <source>Directories</source>
        <translation>Verzeichnisse</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
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
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>phone book</source>
        <translation>Telefonbuch</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>encrypted (ldaps)</source>
        <translation>verschlüsselt (ldaps)</translation>
    </message>
    <message>
        <source>encrypted after the beginning (StartTLS)</source>
        <translation>nach dem Beginn verschlüsselt (StartTLS)</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>der übliche</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>as it is kept in the keyring</source>
        <translation>wie im Schlüsselbund</translation>
    </message>
    <message>
        <source>I call it</source>
        <translation>Ich nenne es</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Vertraute Zertifikate</translation>
    </message>
    <message>
        <source>a file, instead of the system&apos;s</source>
        <translation>eine Datei statt der des Systems</translation>
    </message>
    <message>
        <source>Ask as</source>
        <translation>Fragen als</translation>
    </message>
    <message>
        <source>anybody, or such as cn=panel,dc=example</source>
        <translation>irgendwer oder etwa cn=panel,dc=example</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>People are in</source>
        <translation>Personen sind in</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Name is</source>
        <translation>Name ist</translation>
    </message>
    <message>
        <source>Company is</source>
        <translation>Firma ist</translation>
    </message>
    <message>
        <source>Phone is</source>
        <translation>Telefon ist</translation>
    </message>
    <message>
        <source>Mobile is</source>
        <translation>Mobil ist</translation>
    </message>
    <message>
        <source>Home is</source>
        <translation>Privat ist</translation>
    </message>
    <message>
        <source>E-mail is</source>
        <translation>E-Mail ist</translation>
    </message>
    <message>
        <source>At most so many people</source>
        <translation>Höchstzahl der Personen</translation>
    </message>
    <message>
        <source>It has to answer within</source>
        <translation>Antworten muss es binnen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Frage…</translation>
    </message>
    <message>
        <source>It answers, but finds nobody there. Look at where people are, and at the filter.</source>
        <translation>Es antwortet, findet dort aber niemanden. Prüfen Sie, wo die Personen sind, und den Filter.</translation>
    </message>
    <message numerus="yes">
        <source>It answers, and knows %n person(s) or more.</source>
        <translation>
            <numerusform>Es antwortet und kennt %n Person oder mehr.</numerusform>
            <numerusform>Es antwortet und kennt %n Personen oder mehr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExchangesPage</name>
    <message>
        <source>Exchanges</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Opens the dialog that connects to one more exchange</source>
        <translation>Öffnet den Dialog, der eine weitere Anlage verbindet</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Testen…</translation>
    </message>
    <message>
        <source>Shows how far the panel gets with it, and what to do about it</source>
        <translation>Zeigt, wie weit das Panel damit kommt und was zu tun ist</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Write the file…</source>
        <translation>Datei schreiben…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>With note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>All that are remembered</source>
        <translation>Alle gemerkten</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) with “%1”</source>
        <translation>
            <numerusform>%n Anruf mit „%1“</numerusform>
            <numerusform>%n Anrufe mit „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>calls.csv</source>
        <translation>calls.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are in %1.</source>
        <translation>
            <numerusform>%n Anruf ist in %1.</numerusform>
            <numerusform>%n Anrufe sind in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FileField</name>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Recordings (*.ami *.json)</source>
        <translation>Aufzeichnungen (*.ami *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ui::Grace</name>
    <message>
        <source>Undone: nothing has happened.</source>
        <translation>Rückgängig gemacht: Es ist nichts geschehen.</translation>
    </message>
    <message>
        <source>There is no link to the exchange: nothing has been done.</source>
        <translation>Keine Verbindung zur Anlage: Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>Der Anruf ist beendet.</translation>
    </message>
    <message>
        <source>The call is over: it goes nowhere any more.</source>
        <translation>Der Anruf ist beendet: Er geht nirgends mehr hin.</translation>
    </message>
    <message>
        <source>You are not in this call any more: it has not been transferred.</source>
        <translation>Sie sind nicht mehr in diesem Gespräch: Es wurde nicht weitergeleitet.</translation>
    </message>
    <message>
        <source>You are not in this call any more: nothing has been done.</source>
        <translation>Sie sind nicht mehr in diesem Gespräch: Nichts wurde getan.</translation>
    </message>
    <message>
        <source>Somebody has the caller now: they stay there.</source>
        <translation>Jemand spricht jetzt mit dem Anrufer: Er bleibt dort.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Remember calls after the panel is closed</source>
        <translation>Anrufe auch nach dem Schließen des Panels merken</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>as many as there are</source>
        <translation>so viele es gibt</translation>
    </message>
    <message>
        <source>Forget all calls…</source>
        <translation>Alle Anrufe vergessen…</translation>
    </message>
    <message>
        <source>Remember them for</source>
        <translation>Merken für</translation>
    </message>
    <message>
        <source>Calls at most</source>
        <translation>Anrufe höchstens</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>call log</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>missed calls</source>
        <translation>verpasste Anrufe</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>Forget all calls</source>
        <translation>Alle Anrufe vergessen</translation>
    </message>
    <message>
        <source>Forget all calls and their notes? They cannot be brought back.</source>
        <translation>Alle Anrufe und ihre Notizen vergessen? Sie lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Write the calls shown into a file</source>
        <translation>Die gezeigten Anrufe in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Search names, numbers, notes and queues</source>
        <translation>Namen, Nummern, Notizen und Warteschlangen durchsuchen</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>With note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>History of calls</source>
        <translation>Anrufverlauf</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Anrufe</translation>
    </message>
    <message>
        <source>Every call of yours stays here when it is over, with who answered and your note.</source>
        <translation>Jeder Ihrer Anrufe bleibt nach dem Ende hier, mit dem, der annahm, und Ihrer Notiz.</translation>
    </message>
</context>
<context>
    <name>ui::IdleRow</name>
    <message>
        <source>Pick up %1</source>
        <translation>%1 heranholen</translation>
    </message>
    <message>
        <source>Call %1 again</source>
        <translation>%1 erneut anrufen</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Anrufen…</translation>
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
        <translation>Die erste Zeile enthält Überschriften</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Zwischen Spalten</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>The first contacts as they will be</source>
        <translation>So werden die ersten Kontakte</translation>
    </message>
    <message>
        <source>add what the file knows more</source>
        <translation>ergänzen, was die Datei mehr weiß</translation>
    </message>
    <message>
        <source>leave them as they are</source>
        <translation>lassen, wie sie sind</translation>
    </message>
    <message>
        <source>replace them</source>
        <translation>ersetzen</translation>
    </message>
    <message>
        <source>Those I have already, by number or name:</source>
        <translation>Schon vorhandene (nach Nummer oder Name):</translation>
    </message>
    <message>
        <source>Lines that could not be used</source>
        <translation>Zeilen, die nicht brauchbar waren</translation>
    </message>
    <message>
        <source>%1: cards</source>
        <translation>%1: Karten</translation>
    </message>
    <message>
        <source>%1: a table</source>
        <translation>%1: eine Tabelle</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) added.</source>
        <translation>
            <numerusform>%n Kontakt hinzugefügt.</numerusform>
            <numerusform>%n Kontakte hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) know more now.</source>
        <translation>
            <numerusform>%n Kontakt ergänzt.</numerusform>
            <numerusform>%n Kontakte ergänzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) replaced.</source>
        <translation>
            <numerusform>%n Kontakt ersetzt.</numerusform>
            <numerusform>%n Kontakte ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) left as they were.</source>
        <translation>
            <numerusform>%n Kontakt unverändert.</numerusform>
            <numerusform>%n Kontakte unverändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used in full:</source>
        <translation>
            <numerusform>%n Zeile war nicht ganz brauchbar:</numerusform>
            <numerusform>%n Zeilen waren nicht ganz brauchbar:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JourneyDialog</name>
    <message>
        <source>The call was found going on; what happened before is not known.</source>
        <translation>Der Anruf lief schon, als er gefunden wurde; was vorher geschah, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Way of the call</source>
        <translation>Weg des Anrufs</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::JourneyTable</name>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>%1 rings for %2</source>
        <translation>%1 klingelt für %2</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 hat %2 angenommen</translation>
    </message>
    <message>
        <source>%1 rang; somebody else answered</source>
        <translation>%1 klingelte; jemand anderes nahm an</translation>
    </message>
    <message>
        <source>%1 was busy or declined</source>
        <translation>%1 war besetzt oder lehnte ab</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 antwortete nicht</translation>
    </message>
    <message>
        <source>%1 rang until the caller gave up</source>
        <translation>%1 klingelte, bis der Anrufer aufgab</translation>
    </message>
    <message>
        <source>%1 forwarded the call</source>
        <translation>%1 leitete den Anruf um</translation>
    </message>
    <message>
        <source>%1 could not be reached</source>
        <translation>%1 war nicht erreichbar</translation>
    </message>
    <message>
        <source>The call failed</source>
        <translation>Der Anruf ist gescheitert</translation>
    </message>
    <message>
        <source>The call ended</source>
        <translation>Der Anruf endete</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Niemand antwortete</translation>
    </message>
    <message>
        <source>It was busy</source>
        <translation>Es war besetzt</translation>
    </message>
    <message>
        <source>The call was declined</source>
        <translation>Der Anruf wurde abgelehnt</translation>
    </message>
    <message>
        <source>The caller gave up</source>
        <translation>Der Anrufer gab auf</translation>
    </message>
    <message>
        <source>It was answered elsewhere</source>
        <translation>Anderswo angenommen</translation>
    </message>
    <message>
        <source>%1: the caller hung up</source>
        <translation>%1: Der Anrufer legte auf</translation>
    </message>
    <message>
        <source>%1: the called side hung up</source>
        <translation>%1: Die angerufene Seite legte auf</translation>
    </message>
    <message>
        <source>%1 transferred %2 to %3</source>
        <translation>%1 leitete %2 an %3 weiter</translation>
    </message>
    <message>
        <source>%1 handed %2 over</source>
        <translation>%1 übergab %2</translation>
    </message>
    <message>
        <source>%1 handed %2 over to %3</source>
        <translation>%1 übergab %2 an %3</translation>
    </message>
    <message>
        <source>%1 picked the call up that rang at %2</source>
        <translation>%1 holte den Anruf heran, der bei %2 klingelte</translation>
    </message>
    <message>
        <source>The phone of %1 sends calls on to %2</source>
        <translation>Das Telefon von %1 leitet Anrufe an %2 um</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>%1 and %2 talk</source>
        <translation>%1 und %2 sprechen</translation>
    </message>
    <message>
        <source>On hold by %1</source>
        <translation>Gehalten von %1</translation>
    </message>
    <message>
        <source>%1 waited in %2 and gave up</source>
        <translation>%1 wartete in %2 und gab auf</translation>
    </message>
    <message>
        <source>%1 waits in %2</source>
        <translation>%1 wartet in %2</translation>
    </message>
    <message>
        <source>%1 parked at %2</source>
        <translation>%1 geparkt auf %2</translation>
    </message>
    <message>
        <source>%1 parked at %2 by %3</source>
        <translation>%1 geparkt auf %2 von %3</translation>
    </message>
    <message>
        <source>%1 is in conference %2</source>
        <translation>%1 ist in Konferenz %2</translation>
    </message>
    <message>
        <source>The call was recorded</source>
        <translation>Der Anruf wurde aufgezeichnet</translation>
    </message>
    <message>
        <source>%1 and %2 talked</source>
        <translation>%1 und %2 sprachen</translation>
    </message>
    <message>
        <source>%1 waited in %2</source>
        <translation>%1 wartete in %2</translation>
    </message>
    <message>
        <source>%1 was in conference %2</source>
        <translation>%1 war in Konferenz %2</translation>
    </message>
    <message>
        <source>The call is recorded</source>
        <translation>Der Anruf wird aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>ui::KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation>Taste oder ihre Wirkung suchen</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Keine Taste tut das.</translation>
    </message>
</context>
<context>
    <name>ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>All keys as usual</source>
        <translation>Alle Tasten wie üblich</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same keys.</source>
        <translation>„%1“ und „%2“ haben dieselben Tasten.</translation>
    </message>
    <message>
        <source>Transfers can be undone for</source>
        <translation>Weiterleiten rückgängig machbar für</translation>
    </message>
    <message>
        <source>Hanging up can be undone for</source>
        <translation>Auflegen rückgängig machbar für</translation>
    </message>
    <message>
        <source>So long nothing happens yet, and you stay connected. Esc Esc hangs up at once.</source>
        <translation>So lange geschieht noch nichts, und Sie bleiben verbunden. Esc Esc legt sofort auf.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>Keys for: %1</source>
        <translation>Tasten für: %1</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>The usual keys for: %1</source>
        <translation>Die üblichen Tasten für: %1</translation>
    </message>
    <message>
        <source>Also the keys of: %1</source>
        <translation>Auch die Tasten von: %1</translation>
    </message>
</context>
<context>
    <name>ui::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>The panel speaks</source>
        <translation>Das Panel spricht</translation>
    </message>
</context>
<context>
    <name>ui::LimitsForm</name>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
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
        <translation>nie</translation>
    </message>
    <message>
        <source>Callers waiting: at least</source>
        <translation>Wartende Anrufer: mindestens</translation>
    </message>
    <message>
        <source>Longest wait: at least</source>
        <translation>Längste Wartezeit: mindestens</translation>
    </message>
    <message>
        <source>Answered in time: at most</source>
        <translation>Rechtzeitig angenommen: höchstens</translation>
    </message>
    <message>
        <source>Agents free: at most</source>
        <translation>Freie Agenten: höchstens</translation>
    </message>
    <message>
        <source>%1 (attention)</source>
        <translation>%1 (Achtung)</translation>
    </message>
    <message>
        <source>%1 (alarm)</source>
        <translation>%1 (Alarm)</translation>
    </message>
</context>
<context>
    <name>ui::LinkPill</name>
    <message>
        <source>no exchange</source>
        <translation>keine Anlage</translation>
    </message>
    <message>
        <source>%1 exchanges connected</source>
        <translation>%1 Anlagen verbunden</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Nicht gezeigt: %1</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Verbindung…</translation>
    </message>
</context>
<context>
    <name>ui::LockSign</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>Von Ihrem Administrator vorgegeben.</translation>
    </message>
</context>
<context>
    <name>ui::LogWindow</name>
    <message>
        <source>What Cordboard did and saw</source>
        <translation>Was Cordboard tat und sah</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>Ohne Details</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s); secrets are never among them</source>
        <translation>
            <numerusform>%n Zeile; Geheimnisse sind nie darunter</numerusform>
            <numerusform>%n Zeilen; Geheimnisse sind nie darunter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 von %n Zeile</numerusform>
            <numerusform>%1 von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
</context>
<context>
    <name>ui::LooksPage</name>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nichts bewegt sich</translation>
    </message>
    <message>
        <source>What rings may pulse</source>
        <translation>Was klingelt, darf pulsieren</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>Animation</translation>
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
        <translation>Zurückzurufende Anrufer</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Verbindung…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufzeichnung beenden</translation>
    </message>
    <message>
        <source>Record for support…</source>
        <translation>Für den Support aufzeichnen…</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Mein Telefon</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Replay a recording…</source>
        <translation>Aufzeichnung abspielen…</translation>
    </message>
    <message>
        <source>Contacts…</source>
        <translation>Kontakte…</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>Change profiles…</source>
        <translation>Profile ändern…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Protokoll…</translation>
    </message>
    <message>
        <source>What the exchange allows…</source>
        <translation>Was die Anlage erlaubt…</translation>
    </message>
    <message>
        <source>File for support…</source>
        <translation>Datei für den Support…</translation>
    </message>
    <message>
        <source>About Cordboard…</source>
        <translation>Über Cordboard…</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Cordboard (demo)</source>
        <translation>Cordboard (Demo)</translation>
    </message>
    <message>
        <source>%1 (recording)</source>
        <translation>%1 (Aufzeichnung)</translation>
    </message>
    <message>
        <source>Esc once more hangs up</source>
        <translation>Noch einmal Esc legt auf</translation>
    </message>
    <message>
        <source>Keys of the keyboard</source>
        <translation>Tasten der Tastatur</translation>
    </message>
    <message>
        <source>Type a name, a number or a command</source>
        <translation>Namen, Nummer oder Befehl eintippen</translation>
    </message>
    <message>
        <source>Go to my call</source>
        <translation>Zu meinem Gespräch</translation>
    </message>
    <message>
        <source>Go to people; type to filter them</source>
        <translation>Zu den Personen; Tippen filtert sie</translation>
    </message>
    <message>
        <source>Go to conversations</source>
        <translation>Zu den Gesprächen</translation>
    </message>
    <message>
        <source>Go to queues; Enter shows who answers</source>
        <translation>Zu den Warteschlangen; Eingabe zeigt, wer annimmt</translation>
    </message>
    <message>
        <source>Go to parking; Enter takes a call back</source>
        <translation>Zum Parken; Eingabe holt einen Anruf zurück</translation>
    </message>
    <message>
        <source>Go to conferences</source>
        <translation>Zu den Konferenzen</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>%1 is free now.</source>
        <translation>%1 ist jetzt frei.</translation>
    </message>
    <message>
        <source>Go to the history of calls; Enter calls back</source>
        <translation>Zum Anrufverlauf; Eingabe ruft zurück</translation>
    </message>
    <message>
        <source>Switch to profile %1</source>
        <translation>Zu Profil %1 wechseln</translation>
    </message>
</context>
<context>
    <name>ui::MatchList</name>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
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
        <translation>Welches Telefon ist Ihres?</translation>
    </message>
    <message>
        <source>choose it on a tile</source>
        <translation>auf einer Kachel wählen</translation>
    </message>
    <message>
        <source>Me: %1, %2</source>
        <translation>Ich: %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::MissedCallsDialog</name>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Verpasste Anrufe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nobody was missed.</source>
        <translation>Niemand wurde verpasst.</translation>
    </message>
</context>
<context>
    <name>ui::MyCallPanel</name>
    <message>
        <source>My call</source>
        <translation>Mein Gespräch</translation>
    </message>
    <message>
        <source>You have no call.</source>
        <translation>Sie haben kein Gespräch.</translation>
    </message>
    <message>
        <source>That cannot be done with your call as it is now.</source>
        <translation>Das geht mit Ihrem Gespräch gerade nicht.</translation>
    </message>
    <message>
        <source>Say which phone is yours: open the menu on your tile and choose “This is my phone”.</source>
        <translation>Sagen Sie, welches Telefon Ihres ist: Öffnen Sie das Menü Ihrer Kachel und wählen Sie „Das ist mein Telefon“.</translation>
    </message>
    <message>
        <source>No call right now. Type a name or a number above and press Enter to call.</source>
        <translation>Gerade kein Gespräch. Tippen Sie oben Namen oder Nummer ein und drücken Sie Eingabe zum Anrufen.</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
</context>
<context>
    <name>ui::MyPhonePage</name>
    <message>
        <source>My phone</source>
        <translation>Mein Telefon</translation>
    </message>
    <message>
        <source>as the exchange says, such as PJSIP/101</source>
        <translation>wie die Anlage sagt, etwa PJSIP/101</translation>
    </message>
    <message>
        <source>to call from it instead of my phone</source>
        <translation>um davon statt von meinem Telefon anzurufen</translation>
    </message>
    <message>
        <source>as the exchange says, such as from-internal</source>
        <translation>wie die Anlage sagt, etwa from-internal</translation>
    </message>
    <message>
        <source>My extension</source>
        <translation>Meine Nebenstelle</translation>
    </message>
    <message>
        <source>My mobile</source>
        <translation>Mein Mobiltelefon</translation>
    </message>
    <message>
        <source>It calls from the context</source>
        <translation>Es ruft aus dem Kontext an</translation>
    </message>
    <message>
        <source>Kind of exchange</source>
        <translation>Art der Anlage</translation>
    </message>
    <message>
        <source>own number</source>
        <translation>eigene Nummer</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>dialect</source>
        <translation>Dialekt</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>Wonach es aussieht</translation>
    </message>
    <message>
        <source>%1 (not known)</source>
        <translation>%1 (nicht bekannt)</translation>
    </message>
</context>
<context>
    <name>ui::NamePrompt</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ui::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What is to be remembered when they call again</source>
        <translation>Woran beim nächsten Anruf zu denken ist</translation>
    </message>
</context>
<context>
    <name>ui::NumberRows</name>
    <message>
        <source>Kind of number %1</source>
        <translation>Art der Nummer %1</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>weitere Nummer</translation>
    </message>
</context>
<context>
    <name>ui::NumberRulesForm</name>
    <message>
        <source>Dials %1: a number of the house.</source>
        <translation>Wählt %1: eine Nummer des Hauses.</translation>
    </message>
    <message>
        <source>Dials %1 as it is: a feature code.</source>
        <translation>Wählt %1 unverändert: ein Funktionscode.</translation>
    </message>
    <message>
        <source>Calls %1: a name of the own exchange.</source>
        <translation>Ruft %1: ein Name der eigenen Anlage.</translation>
    </message>
    <message>
        <source>Dials %1 as it is: an emergency number.</source>
        <translation>Wählt %1 unverändert: eine Notrufnummer.</translation>
    </message>
    <message>
        <source>Dials %1.</source>
        <translation>Wählt %1.</translation>
    </message>
    <message>
        <source>Dials %1 by the rule &quot;%2&quot;.</source>
        <translation>Wählt %1 nach der Regel „%2“.</translation>
    </message>
    <message>
        <source>Shown as %1, known as %2.</source>
        <translation>Gezeigt als %1, bekannt als %2.</translation>
    </message>
    <message>
        <source>Shown as %1; not known as a whole number.</source>
        <translation>Gezeigt als %1; nicht als ganze Nummer bekannt.</translation>
    </message>
    <message>
        <source>As this computer, which does not say</source>
        <translation>Wie dieser Rechner, der nichts sagt</translation>
    </message>
    <message>
        <source>As this computer: %1</source>
        <translation>Wie dieser Rechner: %1</translation>
    </message>
    <message>
        <source>numbers are dialled whole</source>
        <translation>Nummern werden ganz gewählt</translation>
    </message>
    <message>
        <source>up to the extension, such as +49 30 123456</source>
        <translation>bis zur Durchwahl, etwa +49 30 123456</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>the exchange understands +</source>
        <translation>die Anlage versteht +</translation>
    </message>
    <message>
        <source> digits</source>
        <translation> Ziffern</translation>
    </message>
    <message>
        <source>such as +49 (0)30 123456-78</source>
        <translation>etwa +49 (0)30 123456-78</translation>
    </message>
    <message>
        <source>What happens to the number</source>
        <translation>Was mit der Nummer geschieht</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Own area code</source>
        <translation>Eigene Ortsvorwahl</translation>
    </message>
    <message>
        <source>The house&apos;s own number</source>
        <translation>Eigene Rufnummer des Hauses</translation>
    </message>
    <message>
        <source>For an outside line dial</source>
        <translation>Für eine Amtsleitung wählen</translation>
    </message>
    <message>
        <source>Instead of + dial</source>
        <translation>Statt + wählen</translation>
    </message>
    <message>
        <source>Internal numbers have at most</source>
        <translation>Interne Nummern haben höchstens</translation>
    </message>
    <message>
        <source>Try a number</source>
        <translation>Eine Nummer testen</translation>
    </message>
</context>
<context>
    <name>ui::NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>Vorwahl</translation>
    </message>
    <message>
        <source>dialling rules</source>
        <translation>Wählregeln</translation>
    </message>
    <message>
        <source>What is said about the numbers has to be put right first.</source>
        <translation>Zuerst sind die Angaben zu den Nummern zu berichtigen.</translation>
    </message>
</context>
<context>
    <name>ui::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1, has a problem</source>
        <translation>%1, hat ein Problem</translation>
    </message>
</context>
<context>
    <name>ui::ParkingPanel</name>
    <message>
        <source>Parking</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Parking is not shown</source>
        <translation>Parken wird nicht gezeigt</translation>
    </message>
    <message>
        <source>No parking lot</source>
        <translation>Kein Parkbereich</translation>
    </message>
    <message>
        <source>The exchange does not tell this account about parked calls.</source>
        <translation>Die Anlage sagt diesem Konto nichts über geparkte Anrufe.</translation>
    </message>
    <message>
        <source>Where calls can be parked, the spaces show here.</source>
        <translation>Wo Anrufe geparkt werden können, erscheinen hier die Plätze.</translation>
    </message>
    <message>
        <source>Parking lot %1</source>
        <translation>Parkbereich %1</translation>
    </message>
    <message>
        <source>somebody is parked there</source>
        <translation>dort ist jemand geparkt</translation>
    </message>
</context>
<context>
    <name>ui::PeopleArranger</name>
    <message>
        <source>put %1 after %2</source>
        <translation>%1 hinter %2 setzen</translation>
    </message>
    <message>
        <source>put %1 before %2</source>
        <translation>%1 vor %2 setzen</translation>
    </message>
    <message>
        <source>make %1 a favourite</source>
        <translation>%1 zum Favoriten machen</translation>
    </message>
    <message>
        <source>put %1 into %2</source>
        <translation>%1 in %2 aufnehmen</translation>
    </message>
    <message>
        <source>remove %1 from the favourites</source>
        <translation>%1 aus den Favoriten entfernen</translation>
    </message>
    <message>
        <source>take %1 out of %2</source>
        <translation>%1 aus %2 nehmen</translation>
    </message>
    <message>
        <source>That group is made by the exchange. Put %1 into a group of your own.</source>
        <translation>Diese Gruppe kommt von der Anlage. Nehmen Sie %1 in eine eigene Gruppe auf.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Erledigt: %1.</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <translation>%1 ist nicht mehr in %2.</translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <translation>%1 ist jetzt in %2.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>There is a group of that name already.</source>
        <translation>Eine Gruppe mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>%1 is there. Drag people onto it, or put them in by their menu.</source>
        <translation>%1 ist da. Ziehen Sie Personen darauf oder nehmen Sie sie über ihr Menü auf.</translation>
    </message>
    <message>
        <source>%1 stands before %2 now.</source>
        <translation>%1 steht jetzt vor %2.</translation>
    </message>
    <message>
        <source>%1 is the last group now.</source>
        <translation>%1 ist jetzt die letzte Gruppe.</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>The group %1 is gone; its people stand where they stood before.</source>
        <translation>Die Gruppe %1 ist weg; ihre Personen stehen, wo sie vorher standen.</translation>
    </message>
    <message>
        <source>%1 is one more phone of %2 now.</source>
        <translation>%1 ist jetzt ein weiteres Telefon von %2.</translation>
    </message>
    <message>
        <source>%1 is a person of its own again.</source>
        <translation>%1 ist wieder eine eigene Person.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>ui::PeopleControls</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Personen filtern</translation>
    </message>
    <message>
        <source>Names, numbers, groups, or how people are: free, ringing, on hold</source>
        <translation>Namen, Nummern, Gruppen oder Zustände: frei, klingelt, gehalten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>In calls</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Show as tiles</source>
        <translation>Als Kacheln zeigen</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>Als Liste zeigen</translation>
    </message>
    <message>
        <source>Show as small tiles</source>
        <translation>Als kleine Kacheln zeigen</translation>
    </message>
    <message>
        <source>Order and groups of the people</source>
        <translation>Reihenfolge und Gruppen der Personen</translation>
    </message>
    <message>
        <source>Order and groups</source>
        <translation>Reihenfolge und Gruppen</translation>
    </message>
</context>
<context>
    <name>ui::PeopleDrag</name>
    <message>
        <source>put %1 at the end</source>
        <translation>%1 ans Ende setzen</translation>
    </message>
    <message>
        <source>put %1 before %2</source>
        <translation>%1 vor %2 setzen</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1, %2, folded</source>
        <translation>%1, %2, eingeklappt</translation>
    </message>
    <message>
        <source>unfold %1</source>
        <translation>%1 ausklappen</translation>
    </message>
</context>
<context>
    <name>ui::PeopleRows</name>
    <message>
        <source>busy</source>
        <translation>besetzt</translation>
    </message>
</context>
<context>
    <name>ui::PopupsPage</name>
    <message>
        <source>Pop-ups</source>
        <translation>Pop-ups</translation>
    </message>
    <message>
        <source>Show a pop-up for calls for me</source>
        <translation>Pop-up für Anrufe an mich zeigen</translation>
    </message>
    <message>
        <source>Only for calls from outside</source>
        <translation>Nur für Anrufe von außen</translation>
    </message>
    <message>
        <source>Calls that somebody makes to me directly</source>
        <translation>Anrufe, die jemand direkt an mich richtet</translation>
    </message>
    <message>
        <source>Callers who hide their number</source>
        <translation>Anrufer, die ihre Nummer unterdrücken</translation>
    </message>
    <message>
        <source>No pop-ups while I do not want to be disturbed</source>
        <translation>Keine Pop-ups, während ich nicht gestört werden will</translation>
    </message>
    <message>
        <source>When it rings</source>
        <translation>Wenn es klingelt</translation>
    </message>
    <message>
        <source>When I have answered</source>
        <translation>Wenn ich angenommen habe</translation>
    </message>
    <message>
        <source>A window of its own</source>
        <translation>Ein eigenes Fenster</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification</source>
        <translation>Die Benachrichtigung des Desktops</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>The main screen</source>
        <translation>Der Hauptbildschirm</translation>
    </message>
    <message>
        <source>Where the panel is</source>
        <translation>Wo das Panel ist</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <translation>Bildschirm %1</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>jede Nummer</translation>
    </message>
    <message>
        <source>+49 30 1234, +4930* or a part of a name; one a line</source>
        <translation>+49 30 1234, +4930* oder Teil eines Namens; je Zeile einer</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>Beispiel zeigen</translation>
    </message>
    <message>
        <source>It comes</source>
        <translation>Es kommt</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es ist</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Ecke</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>On this desktop no program can choose where its windows come up. The desktop&apos;s notifications are used where there are any.</source>
        <translation>Auf diesem Desktop kann kein Programm wählen, wo seine Fenster erscheinen. Die Benachrichtigungen des Desktops werden benutzt, wenn es welche gibt.</translation>
    </message>
    <message>
        <source>For which calls</source>
        <translation>Für welche Anrufe</translation>
    </message>
    <message>
        <source>Calls from queues</source>
        <translation>Anrufe aus Warteschlangen</translation>
    </message>
    <message>
        <source>Calls to groups</source>
        <translation>Anrufe an Gruppen</translation>
    </message>
    <message>
        <source>Digits at least</source>
        <translation>Ziffern mindestens</translation>
    </message>
    <message>
        <source>Never for</source>
        <translation>Nie für</translation>
    </message>
    <message>
        <source>Always for</source>
        <translation>Immer für</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>ring tone</source>
        <translation>Klingelton</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>Screen %1 (not there)</source>
        <translation>Bildschirm %1 (nicht da)</translation>
    </message>
</context>
<context>
    <name>ui::ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopieren…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Each profile is a desk of its own: its exchanges, phone, people, keys and all that the other pages set. What your administrator has set holds in every profile.</source>
        <translation>Jedes Profil ist ein eigener Arbeitsplatz: seine Anlagen, sein Telefon, seine Personen und Tasten und alles, was die anderen Seiten einstellen. Was Ihr Administrator vorgegeben hat, gilt in jedem Profil.</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>wechseln</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopieren</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>umbenennen</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (aktiv)</translation>
    </message>
    <message>
        <source>This profile is in use.</source>
        <translation>Dieses Profil ist aktiv.</translation>
    </message>
    <message>
        <source>It is the only one.</source>
        <translation>Es ist das einzige.</translation>
    </message>
    <message>
        <source>It is in use: first use another one.</source>
        <translation>Es ist aktiv: Verwenden Sie zuerst ein anderes.</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Letters, digits, spaces, _ and - only, 40 at most, and no name that is there already.</source>
        <translation>Nur Buchstaben, Ziffern, Leerzeichen, _ und -, höchstens 40, und kein Name, den es schon gibt.</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>Another name for %1</source>
        <translation>Ein anderer Name für %1</translation>
    </message>
    <message>
        <source>Remove a profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>Remove the profile %1 with all its settings? It cannot be brought back.</source>
        <translation>Das Profil %1 mit allen Einstellungen entfernen? Es lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>None yet: the first connection makes one.</source>
        <translation>Noch keines: Die erste Verbindung legt eines an.</translation>
    </message>
</context>
<context>
    <name>ui::QueueCard</name>
    <message>
        <source>Day of %1</source>
        <translation>Tag von %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>in %1 s</translation>
    </message>
    <message>
        <source>average wait %1</source>
        <translation>Wartezeit im Mittel %1</translation>
    </message>
    <message>
        <source>talk %1</source>
        <translation>Gespräch %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QueueDelegate</name>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>no agents logged in</source>
        <translation>keine Agenten angemeldet</translation>
    </message>
    <message>
        <source>%1 % in %2 s</source>
        <translation>%1 % in %2 s</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>längste %1</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 angenommen</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 verloren</translation>
    </message>
</context>
<context>
    <name>ui::QueueRows</name>
    <message>
        <source>%1, place %2, waiting %3</source>
        <translation>%1, Platz %2, wartet %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1, unknown</source>
        <translation>%1, unbekannt</translation>
    </message>
    <message>
        <source>Queue %1, unknown</source>
        <translation>Warteschlange %1, unbekannt</translation>
    </message>
    <message>
        <source>Queue %1. %2</source>
        <translation>Warteschlange %1. %2</translation>
    </message>
    <message>
        <source>Queue %1, waiting: %2, agents: %3</source>
        <translation>Warteschlange %1, wartend: %2, Agenten: %3</translation>
    </message>
</context>
<context>
    <name>ui::QueuesPage</name>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>This queue has limits of its own</source>
        <translation>Diese Warteschlange hat eigene Grenzen</translation>
    </message>
    <message>
        <source>An alarm is heard</source>
        <translation>Ein Alarm ist zu hören</translation>
    </message>
    <message>
        <source>Limits of</source>
        <translation>Grenzen von</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>as the queue says</source>
        <translation>wie die Warteschlange sagt</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Answered in time is within</source>
        <translation>Rechtzeitig angenommen heißt binnen</translation>
    </message>
    <message>
        <source>The same alarm not before</source>
        <translation>Derselbe Alarm frühestens nach</translation>
    </message>
    <message>
        <source>Keep callers to call back for</source>
        <translation>Zurückzurufende Anrufer behalten für</translation>
    </message>
    <message>
        <source>Show each page of the wallboard for</source>
        <translation>Jede Seite des Wallboards zeigen für</translation>
    </message>
    <message>
        <source>On the &amp;wallboard, in this order</source>
        <translation>Auf dem &amp;Wallboard, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Queues on the wallboard</source>
        <translation>Warteschlangen auf dem Wallboard</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>wallboard</source>
        <translation>Wallboard</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
</context>
<context>
    <name>ui::QueuesPanel</name>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Who gave up waiting and was not called back yet</source>
        <translation>Wer das Warten aufgab und noch nicht zurückgerufen wurde</translation>
    </message>
    <message>
        <source>Wallboard (Ctrl+Shift+W)</source>
        <translation>Wallboard (Strg+Umschalt+W)</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Wallboard</translation>
    </message>
    <message numerus="yes">
        <source>%n to call back</source>
        <translation>
            <numerusform>%n zurückzurufen</numerusform>
            <numerusform>%n zurückzurufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see who answers here</source>
        <translation>Klicken, um zu sehen, wer hier annimmt</translation>
    </message>
    <message>
        <source>Queues are not shown</source>
        <translation>Warteschlangen werden nicht gezeigt</translation>
    </message>
    <message>
        <source>No queues</source>
        <translation>Keine Warteschlangen</translation>
    </message>
    <message>
        <source>The exchange does not tell this account about queues.</source>
        <translation>Die Anlage sagt diesem Konto nichts über Warteschlangen.</translation>
    </message>
    <message>
        <source>Where callers wait in a queue, they show here.</source>
        <translation>Wo Anrufer in einer Warteschlange warten, erscheinen sie hier.</translation>
    </message>
</context>
<context>
    <name>ui::QuietHoursForm</name>
    <message>
        <source>Add quiet hours</source>
        <translation>Ruhezeit hinzufügen</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove these quiet hours</source>
        <translation>Diese Ruhezeit entfernen</translation>
    </message>
</context>
<context>
    <name>ui::RecordDialog</name>
    <message>
        <source>Record to</source>
        <translation>Aufzeichnen in</translation>
    </message>
    <message>
        <source>Mask numbers, names and addresses</source>
        <translation>Nummern, Namen und Adressen verbergen</translation>
    </message>
    <message>
        <source>Leave extensions as they are (up to five digits)</source>
        <translation>Nebenstellen lassen, wie sie sind (bis zu fünf Ziffern)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>Record for support</source>
        <translation>Für den Support aufzeichnen</translation>
    </message>
    <message>
        <source>Writes down what the exchange sends, so that others can see what you have seen. Passwords and other secrets are always left out.</source>
        <translation>Schreibt mit, was die Anlage sendet, damit andere sehen können, was Sie gesehen haben. Kennwörter und andere Geheimnisse bleiben immer weg.</translation>
    </message>
    <message>
        <source>The same number gets the same stand-in throughout the recording, and nobody can tell from it what was there.</source>
        <translation>Dieselbe Nummer bekommt in der ganzen Aufzeichnung denselben Ersatz, und niemand kann daran erkennen, was dort stand.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Replace and record</source>
        <translation>Ersetzen und aufzeichnen</translation>
    </message>
    <message>
        <source>Which exchange</source>
        <translation>Welche Anlage</translation>
    </message>
    <message>
        <source>All exchanges, each in a file of its own</source>
        <translation>Alle Anlagen, jede in einer eigenen Datei</translation>
    </message>
    <message>
        <source>Their names become part of the files&apos; names.</source>
        <translation>Ihre Namen werden Teil der Dateinamen.</translation>
    </message>
</context>
<context>
    <name>ui::RecordingSign</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Recording for support</source>
        <translation>Aufzeichnung für den Support</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufzeichnung beenden</translation>
    </message>
    <message>
        <source>Recording %1 · %2</source>
        <translation>Aufzeichnung %1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::ReplayDialog</name>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Replay a recording</source>
        <translation>Aufzeichnung abspielen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Everything at once</source>
        <translation>Alles auf einmal</translation>
    </message>
    <message>
        <source>It opens in a window of its own. What you do there reaches no exchange.</source>
        <translation>Sie öffnet sich in einem eigenen Fenster. Was Sie dort tun, erreicht keine Anlage.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) as fast</source>
        <translation>
            <numerusform>%n-mal so schnell</numerusform>
            <numerusform>%n-mal so schnell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RewriteTable</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Numbers like</source>
        <translation>Nummern wie</translation>
    </message>
    <message>
        <source>are dialled as</source>
        <translation>werden gewählt als</translation>
    </message>
    <message>
        <source>Number rules</source>
        <translation>Nummernregeln</translation>
    </message>
    <message>
        <source>A regular expression (RE2) that the whole number must match, and what is dialled instead; \1 stands for what the first brackets matched. The first rule that fits counts. Numbers of the house, feature codes and emergency numbers are left alone.</source>
        <translation>Ein regulärer Ausdruck (RE2), dem die ganze Nummer entsprechen muss, und was stattdessen gewählt wird; \1 steht für das, was die ersten Klammern trafen. Die erste passende Regel gilt. Nummern des Hauses, Funktionscodes und Notrufnummern bleiben unberührt.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
</context>
<context>
    <name>ui::RightsTable</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>the right “%1”</source>
        <translation>das Recht „%1“</translation>
    </message>
    <message>
        <source>the right “%1”, or the module %2</source>
        <translation>das Recht „%1“ oder das Modul %2</translation>
    </message>
    <message>
        <source>%1: allowed</source>
        <translation>%1: erlaubt</translation>
    </message>
    <message>
        <source>%1: not allowed, lacking %2</source>
        <translation>%1: nicht erlaubt, es fehlt %2</translation>
    </message>
    <message>
        <source>What the panel does</source>
        <translation>Was das Panel tut</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>What is lacking</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>the module %1</source>
        <translation>das Modul %1</translation>
    </message>
</context>
<context>
    <name>ui::RightsWindow</name>
    <message>
        <source>There is no exchange yet.</source>
        <translation>Es gibt noch keine Anlage.</translation>
    </message>
    <message>
        <source>%1 is not connected, so it is not known what it allows.</source>
        <translation>%1 ist nicht verbunden, daher ist nicht bekannt, was erlaubt ist.</translation>
    </message>
    <message>
        <source>%1 does not tell what it allows.</source>
        <translation>%1 sagt nicht, was erlaubt ist.</translation>
    </message>
    <message>
        <source>%1 allows everything that the panel can do.</source>
        <translation>%1 erlaubt alles, was das Panel kann.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that the panel can do are not possible at %1.</source>
        <translation>
            <numerusform>%n Funktion des Panels ist an %1 nicht möglich.</numerusform>
            <numerusform>%n Funktionen des Panels sind an %1 nicht möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account may do what the panel never needs and what could do harm: %1. Better take these rights away.</source>
        <translation>Das Konto darf, was das Panel nie braucht und was schaden könnte: %1. Diese Rechte besser entziehen.</translation>
    </message>
    <message>
        <source>Whoever runs the exchange can write this under the panel&apos;s account in manager.conf, and reload it:</source>
        <translation>Wer die Anlage betreibt, kann dies in manager.conf unter das Konto des Panels schreiben und neu laden:</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>What the exchange allows</source>
        <translation>Was die Anlage erlaubt</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>To be written into manager.conf</source>
        <translation>In manager.conf zu schreiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::RolePage</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Listen to calls of others</source>
        <translation>Anrufe anderer mithören</translation>
    </message>
    <message>
        <source>Set the phones of others</source>
        <translation>Telefone anderer einstellen</translation>
    </message>
    <message>
        <source>Log others in to queues, pause them, move callers</source>
        <translation>Andere an Warteschlangen anmelden, in Pause setzen, Anrufer verschieben</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Vermittlung</translation>
    </message>
    <message>
        <source>Only looks</source>
        <translation>Sieht nur zu</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>This desk is for</source>
        <translation>Dieser Platz ist für</translation>
    </message>
    <message>
        <source>It may also</source>
        <translation>Er darf auch</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>whisper</source>
        <translation>zuflüstern</translation>
    </message>
    <message>
        <source>barge</source>
        <translation>einsteigen</translation>
    </message>
    <message>
        <source>Sees everything and commands nothing.</source>
        <translation>Sieht alles und steuert nichts.</translation>
    </message>
    <message>
        <source>May do everything, for everybody.</source>
        <translation>Darf alles, für alle.</translation>
    </message>
    <message>
        <source>End, send on and take over calls of others</source>
        <translation>Fremde Gespräche beenden, weiterleiten und übernehmen</translation>
    </message>
    <message>
        <source>Makes, takes and transfers its own calls, picks up what rings anywhere, and sets its own phone.</source>
        <translation>Führt, nimmt und verbindet die eigenen Gespräche, holt sich jeden klingelnden Anruf und stellt das eigene Telefon ein.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting (Ctrl+F)</source>
        <translation>Einstellung suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>What you have changed is not saved.</source>
        <translation>Ihre Änderungen sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
</context>
<context>
    <name>ui::SettingsExportDialog</name>
    <message>
        <source>Write to</source>
        <translation>Schreiben in</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Writes everything that is set here into one file, for another desk or for safety.</source>
        <translation>Schreibt alles, was hier eingestellt ist, in eine Datei, für einen anderen Arbeitsplatz oder zur Sicherheit.</translation>
    </message>
    <message>
        <source>Profiles: %1</source>
        <translation>Profile: %1</translation>
    </message>
    <message>
        <source>Passwords and other secrets are left out; each desk asks for its own. Contacts and the history are not in it.</source>
        <translation>Kennwörter und andere Geheimnisse bleiben weg; jeder Arbeitsplatz fragt nach seinen eigenen. Kontakte und Verlauf sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>ui::SettingsImportDialog</name>
    <message>
        <source>File of settings</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Add: what the file does not say stays as it is</source>
        <translation>Hinzufügen: Was die Datei nicht nennt, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Replace: its profiles become just as the file says</source>
        <translation>Ersetzen: Ihre Profile werden genau so, wie die Datei sagt</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>Written by %1 on %2.</source>
        <translation>Geschrieben von %1 am %2.</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>%1 (nothing changes)</source>
        <translation>%1 (nichts ändert sich)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n setting(s) change)</source>
        <translation>
            <numerusform>%1 (%n Einstellung ändert sich)</numerusform>
            <numerusform>%1 (%n Einstellungen ändern sich)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays: your administrator has set it.</source>
        <translation>%1 bleibt: von Ihrem Administrator vorgegeben.</translation>
    </message>
</context>
<context>
    <name>ui::SoundsForm</name>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Again and again while it rings</source>
        <translation>Immer wieder, solange es klingelt</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Wie alle anderen</translation>
    </message>
    <message>
        <source>A phone&apos;s bell</source>
        <translation>Telefonglocke</translation>
    </message>
    <message>
        <source>A short tone</source>
        <translation>Kurzer Ton</translation>
    </message>
    <message>
        <source>A warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>An alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.oga *.ogg)</source>
        <translation>Töne (*.wav *.oga *.ogg)</translation>
    </message>
    <message>
        <source>Sound for queue %1</source>
        <translation>Ton für Warteschlange %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Warteschlange %1</translation>
    </message>
</context>
<context>
    <name>ui::SourcesField</name>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Queues I belong to</source>
        <translation>Meine Warteschlangen</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Calls from queues</source>
        <translation>Anrufe aus Warteschlangen</translation>
    </message>
    <message>
        <source>Calls to groups</source>
        <translation>Anrufe an Gruppen</translation>
    </message>
    <message>
        <source>Names of the queues</source>
        <translation>Namen der Warteschlangen</translation>
    </message>
    <message>
        <source>Numbers of the groups</source>
        <translation>Nummern der Gruppen</translation>
    </message>
    <message>
        <source>support, sales</source>
        <translation>Support, Vertrieb</translation>
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
        <translation>noch %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
</context>
<context>
    <name>ui::SpaceRows</name>
    <message>
        <source>Parked by %1</source>
        <translation>Geparkt von %1</translation>
    </message>
    <message>
        <source>Parking space %1</source>
        <translation>Parkplatz %1</translation>
    </message>
    <message>
        <source>%1, unknown</source>
        <translation>%1, unbekannt</translation>
    </message>
    <message>
        <source>%1, free</source>
        <translation>%1, frei</translation>
    </message>
    <message>
        <source>%1, %2, %3 left</source>
        <translation>%1, %2, noch %3</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>F1 keys</source>
        <translation>F1 Tasten</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Eingabe: %1</translation>
    </message>
    <message>
        <source>All rights present</source>
        <translation>Alle Rechte vorhanden</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Nicht gezeigt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queues</source>
        <translation>
            <numerusform>%n Warteschlange</numerusform>
            <numerusform>%n Warteschlangen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SupportDialog</name>
    <message>
        <source>Write to</source>
        <translation>Schreiben in</translation>
    </message>
    <message>
        <source>The settings of all profiles</source>
        <translation>Die Einstellungen aller Profile</translation>
    </message>
    <message>
        <source>The log of what Cordboard did and saw</source>
        <translation>Das Protokoll: was Cordboard tat und sah</translation>
    </message>
    <message>
        <source>File for support</source>
        <translation>Datei für den Support</translation>
    </message>
    <message>
        <source>Gathers in one ZIP file what somebody who helps needs to see: the versions, what the exchanges allow, and what you choose here.</source>
        <translation>Sammelt in einer ZIP-Datei, was jemand, der hilft, sehen muss: die Versionen, was die Anlagen erlauben, und was Sie hier wählen.</translation>
    </message>
    <message>
        <source>The last recording (%1)</source>
        <translation>Die letzte Aufzeichnung (%1)</translation>
    </message>
    <message>
        <source>This recording was made without masking: it tells who called whom.</source>
        <translation>Diese Aufzeichnung verbirgt nichts: Sie verrät, wer wen angerufen hat.</translation>
    </message>
    <message>
        <source>Passwords and other secrets are never in it. The log and the settings may name people and numbers; have a look before you send it.</source>
        <translation>Kennwörter und andere Geheimnisse sind nie enthalten. Protokoll und Einstellungen können Personen und Nummern nennen; sehen Sie hinein, bevor Sie die Datei senden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
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
        <translation>Personen und Anrufe sind von diesem Programm erfunden</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>%1 verpasst</translation>
    </message>
    <message>
        <source>Missed calls: %1</source>
        <translation>Verpasste Anrufe: %1</translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message>
        <source>Show the panel</source>
        <translation>Panel zeigen</translation>
    </message>
    <message>
        <source>Missed calls: %1</source>
        <translation>Verpasste Anrufe: %1</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Unknown number rings</source>
        <translation>Unbekannte Nummer ruft an</translation>
    </message>
    <message>
        <source>%1 rings</source>
        <translation>%1 ruft an</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Tell me when %1 is free</source>
        <translation>Melden, wenn %1 frei ist</translation>
    </message>
</context>
<context>
    <name>ui::TrustBox</name>
    <message>
        <source>Authorities this computer trusts</source>
        <translation>Stellen, denen dieser Rechner vertraut</translation>
    </message>
    <message>
        <source>File with the certificate of the authority</source>
        <translation>Datei mit dem Zertifikat der Stelle</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>The exchange calls itself %1, vouched for by %2, until %3. The fingerprint of its key (SHA-256): %4. Ask whoever runs it whether that is right.</source>
        <translation>Die Anlage nennt sich %1, dafür bürgt %2, bis %3. Der Fingerabdruck ihres Schlüssels (SHA-256): %4. Fragen Sie den Betreiber, ob das stimmt.</translation>
    </message>
    <message>
        <source>Only the exchange with this key is believed: %1</source>
        <translation>Nur der Anlage mit diesem Schlüssel wird geglaubt: %1</translation>
    </message>
    <message>
        <source>Forget this key</source>
        <translation>Diesen Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Diesem Schlüssel vertrauen</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Stelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ui::UndoBar</name>
    <message>
        <source>%1 in %2 s</source>
        <translation>%1 in %2 s</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>ui::Wallboard</name>
    <message>
        <source>Queues – Cordboard</source>
        <translation>Warteschlangen – Cordboard</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Sound of alarms</source>
        <translation>Ton der Alarme</translation>
    </message>
    <message>
        <source>Which queues</source>
        <translation>Welche Warteschlangen</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Vollbild (F11)</translation>
    </message>
    <message>
        <source>Alarms are silent (M)</source>
        <translation>Alarme sind stumm (M)</translation>
    </message>
    <message>
        <source>Alarms are heard (M)</source>
        <translation>Alarme sind zu hören (M)</translation>
    </message>
    <message numerus="yes">
        <source>%n to call back</source>
        <translation>
            <numerusform>%n zurückzurufen</numerusform>
            <numerusform>%n zurückzurufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>no link to an exchange: not all is known</source>
        <translation>keine Verbindung zu einer Anlage: nicht alles ist bekannt</translation>
    </message>
    <message>
        <source>No queues.
Where callers wait in a queue, it shows here.</source>
        <translation>Keine Warteschlangen.
Wo Anrufer in einer Warteschlange warten, erscheint sie hier.</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>On %1 (%2 × %3)</source>
        <translation>Auf %1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Vollbild verlassen (Esc)</translation>
    </message>
</context>
</TS>
