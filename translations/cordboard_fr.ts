<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Announcer</name>
    <message>
        <source>An example</source>
        <translation>Un exemple</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>%1 The secret is asked for again at the next start.</source>
        <translation>%1 Le secret sera redemandé au prochain démarrage.</translation>
    </message>
    <message>
        <source>%1 took the call from %2.</source>
        <translation>%1 a pris l’appel de %2.</translation>
    </message>
    <message>
        <source>There is no exchange to be recorded.</source>
        <translation>Il n’y a aucun standard à enregistrer.</translation>
    </message>
    <message>
        <source>A recording is under way.</source>
        <translation>Un enregistrement est en cours.</translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation>Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>The window for it could not be opened.</source>
        <translation>La fenêtre n’a pas pu s’ouvrir.</translation>
    </message>
    <message>
        <source>Recorded to %1 (%2).</source>
        <translation>Enregistré dans %1 (%2).</translation>
    </message>
    <message>
        <source>The recording is over.</source>
        <translation>L’enregistrement est terminé.</translation>
    </message>
    <message>
        <source>The demo could not be started: %1</source>
        <translation>Impossible de lancer la démo&#x202f;: %1</translation>
    </message>
    <message>
        <source>Another panel runs, but does not answer; links may still go to it.</source>
        <translation>Un autre panneau est ouvert mais ne répond pas&#x202f;; des liens peuvent encore lui parvenir.</translation>
    </message>
    <message>
        <source>You have no call.</source>
        <translation>Vous n’avez pas d’appel.</translation>
    </message>
    <message>
        <source>This call is not in the history.</source>
        <translation>Cet appel n’est pas dans l’historique.</translation>
    </message>
    <message>
        <source>Nobody has been called yet.</source>
        <translation>Personne n’a encore été appelé.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s settings are not in order: %1</source>
        <translation>Les réglages de votre administrateur sont incorrects&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d’écrire %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Save the settings first, then test %1.</source>
        <translation>Enregistrez d’abord les réglages, puis testez %1.</translation>
    </message>
    <message>
        <source>The log is in %1.</source>
        <translation>Le journal est dans %1.</translation>
    </message>
    <message>
        <source>The file for support is %1.</source>
        <translation>Le fichier pour le support est %1.</translation>
    </message>
    <message>
        <source>There is a profile %1 now.</source>
        <translation>Il y a maintenant un profil %1.</translation>
    </message>
    <message>
        <source>The profile %1 is gone.</source>
        <translation>Le profil %1 n’est plus là.</translation>
    </message>
    <message>
        <source>First save the changed settings of this profile, or take them back.</source>
        <translation>Enregistrez d’abord les réglages modifiés de ce profil, ou annulez-les.</translation>
    </message>
    <message>
        <source>Profile %1 is in use.</source>
        <translation>Le profil %1 est actif.</translation>
    </message>
    <message>
        <source>The profile %1 is called %2 now.</source>
        <translation>Le profil %1 s’appelle maintenant %2.</translation>
    </message>
    <message>
        <source>There is nothing to export yet: no profile is kept on this computer.</source>
        <translation>Il n’y a encore rien à exporter&#x202f;: aucun profil n’est gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The settings are in %1.</source>
        <translation>Les réglages sont dans %1.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>No panel runs here that could answer or hang up a call. Start it first: cordboard</source>
        <translation>Aucun panneau n’est ouvert ici pour répondre à un appel ou le raccrocher. Lancez-le d’abord&#x202f;: cordboard</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 could not be removed.</source>
        <translation>Impossible de supprimer %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d’écrire %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>CallAction</name>
    <message>
        <source>This call is over.</source>
        <translation>Cet appel est terminé.</translation>
    </message>
    <message>
        <source>There is no link to the exchange.</source>
        <translation>Aucune liaison avec le standard.</translation>
    </message>
    <message>
        <source>Nobody talks yet.</source>
        <translation>Personne ne parle encore.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parquer</translation>
    </message>
    <message>
        <source>A conference cannot be parked.</source>
        <translation>Une conférence ne peut pas être parquée.</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>Transfer after asking…</source>
        <translation>Consulter puis transférer…</translation>
    </message>
    <message>
        <source>Add somebody (conference)…</source>
        <translation>Ajouter quelqu’un (conférence)…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Mettre en relation</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Va-et-vient</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Mute me</source>
        <translation>Couper mon micro</translation>
    </message>
    <message>
        <source>Unmute me</source>
        <translation>Rétablir mon micro</translation>
    </message>
    <message>
        <source>Key digits…</source>
        <translation>Composer des chiffres…</translation>
    </message>
    <message>
        <source>Pause the recording</source>
        <translation>Suspendre l’enregistrement</translation>
    </message>
    <message>
        <source>Resume the recording</source>
        <translation>Reprendre l’enregistrement</translation>
    </message>
    <message>
        <source>Stop recording this call</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Record this call</source>
        <translation>Enregistrer cet appel</translation>
    </message>
    <message>
        <source>Pick up here</source>
        <translation>Intercepter ici</translation>
    </message>
    <message>
        <source>Nothing rings there.</source>
        <translation>Rien ne sonne ici.</translation>
    </message>
    <message>
        <source>Bring it to my phone</source>
        <translation>Ramener sur mon téléphone</translation>
    </message>
    <message>
        <source>Send the caller elsewhere…</source>
        <translation>Envoyer l’appelant ailleurs…</translation>
    </message>
    <message>
        <source>End this conversation</source>
        <translation>Mettre fin à cette conversation</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Whisper to one side</source>
        <translation>Souffler à un côté</translation>
    </message>
    <message>
        <source>Join the conversation</source>
        <translation>Entrer dans la conversation</translation>
    </message>
    <message>
        <source>Send to…</source>
        <translation>Envoyer à…</translation>
    </message>
    <message>
        <source>To my voicemail</source>
        <translation>Vers ma messagerie</translation>
    </message>
    <message>
        <source>Park the caller</source>
        <translation>Parquer l’appelant</translation>
    </message>
</context>
<context>
    <name>CallCsv</name>
    <message>
        <source>going on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>répondu ailleurs</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non joint</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>fin inconnue</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Own extension</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Répondu par</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>Transféré à</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Number called</source>
        <translation>Numéro appelé</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Seconds talked</source>
        <translation>Secondes de conversation</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrant</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sortant</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>CallPlaces</name>
    <message>
        <source>send %1 to %2</source>
        <translation>envoyer %1 à %2</translation>
    </message>
    <message>
        <source>ask %2, then transfer %1</source>
        <translation>consulter %2, puis transférer %1</translation>
    </message>
    <message>
        <source>transfer %1 to %2</source>
        <translation>transférer %1 à %2</translation>
    </message>
    <message>
        <source>%1 is on another exchange</source>
        <translation>%1 est sur un autre standard</translation>
    </message>
    <message>
        <source>take %1 back</source>
        <translation>reprendre %1</translation>
    </message>
    <message>
        <source>%1 is in this call</source>
        <translation>%1 est dans cet appel</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>file %1</translation>
    </message>
    <message>
        <source>conference %1</source>
        <translation>conférence %1</translation>
    </message>
    <message>
        <source>the voicemail of %1</source>
        <translation>la messagerie de %1</translation>
    </message>
    <message>
        <source>only a call of yours can be parked</source>
        <translation>seul un de vos appels peut être parqué</translation>
    </message>
    <message>
        <source>a conference cannot be parked</source>
        <translation>une conférence ne peut pas être parquée</translation>
    </message>
    <message>
        <source>park %1 in space %2</source>
        <translation>parquer %1 à la place %2</translation>
    </message>
    <message>
        <source>park %1</source>
        <translation>parquer %1</translation>
    </message>
</context>
<context>
    <name>CallPopup</name>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Last call %1</source>
        <translation>Dernier appel %1</translation>
    </message>
    <message>
        <source>Last call %1, missed</source>
        <translation>Dernier appel %1, manqué</translation>
    </message>
    <message>
        <source>Last call %1 with %2</source>
        <translation>Dernier appel %1 avec %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Numéro inconnu</translation>
    </message>
    <message>
        <source>Incoming for you</source>
        <translation>Appel pour vous</translation>
    </message>
    <message>
        <source>Incoming for you · %1</source>
        <translation>Appel pour vous · %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n other call(s)</source>
        <translation>
            <numerusform>Aussi dans %n autre appel</numerusform>
            <numerusform>Aussi dans %n autres appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Also waits in %1</source>
        <translation>Attend aussi dans %1</translation>
    </message>
    <message>
        <source>Also parked in space %1</source>
        <translation>Aussi parqué à la place %1</translation>
    </message>
    <message>
        <source>Also in another call</source>
        <translation>Aussi dans un autre appel</translation>
    </message>
    <message>
        <source>Also talks with %1</source>
        <translation>Parle aussi avec %1</translation>
    </message>
    <message>
        <source>Also calls %1</source>
        <translation>Appelle aussi %1</translation>
    </message>
</context>
<context>
    <name>CallerPages</name>
    <message>
        <source>The caller page &quot;%1&quot; is not used: %2</source>
        <translation>La page d’appelant «&#x202f;%1&#x202f;» n’est pas utilisée&#x202f;: %2</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>Addresses with http:// are not allowed: whoever is on the way can read along. Use https://, or allow them.</source>
        <translation>Les adresses en http:// ne sont pas admises&#x202f;: n’importe qui sur le trajet peut les lire. Utilisez https://, ou autorisez-les.</translation>
    </message>
    <message>
        <source>The address has no usable host, such as https://crm.example/.</source>
        <translation>L’adresse n’a pas d’hôte utilisable, comme https://crm.example/.</translation>
    </message>
    <message>
        <source>A name or password in the address is not allowed.</source>
        <translation>Un nom ou un mot de passe dans l’adresse n’est pas admis.</translation>
    </message>
    <message>
        <source>%1 is not among the allowed hosts.</source>
        <translation>%1 ne fait pas partie des hôtes autorisés.</translation>
    </message>
    <message>
        <source>The address must not have the folders . or .. in it.</source>
        <translation>L’adresse ne doit pas contenir les dossiers . ou ..</translation>
    </message>
    <message>
        <source>There is no address yet.</source>
        <translation>Il n’y a pas encore d’adresse.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>L’adresse est trop longue.</translation>
    </message>
    <message>
        <source>Places can only stand behind the host.</source>
        <translation>Les champs ne peuvent se trouver qu’après l’hôte.</translation>
    </message>
    <message>
        <source>A bracket has no counterpart: places look like {number}.</source>
        <translation>Une accolade n’a pas son pendant&#x202f;: les champs s’écrivent {number}.</translation>
    </message>
    <message>
        <source>There is no place {%1}.</source>
        <translation>Il n’y a pas de champ {%1}.</translation>
    </message>
    <message>
        <source>What is known of this caller makes no usable address.</source>
        <translation>Ce qu’on sait de cet appelant ne donne pas d’adresse utilisable.</translation>
    </message>
    <message>
        <source>There is no caller page of that name.</source>
        <translation>Aucune page d’appelant ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>Callers</name>
    <message>
        <source>somebody at %1</source>
        <translation>quelqu’un chez %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 or %n other(s)</source>
        <translation>
            <numerusform>%1 ou %n autre</numerusform>
            <numerusform>%1 ou %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>This login may not: it lacks the right “%1” (write= in manager.conf).</source>
        <translation>Ce compte n’y est pas autorisé&#x202f;: il lui manque le droit «&#x202f;%1&#x202f;» (write= dans manager.conf).</translation>
    </message>
    <message>
        <source>The exchange cannot: it needs Asterisk %1, the module %2, and for this login the right “%3”.</source>
        <translation>Le standard ne le peut pas&#x202f;: il faut Asterisk %1, le module %2 et, pour ce compte, le droit «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>The exchange does not offer it: it needs the module %1, and for this login the right “%2”.</source>
        <translation>Le standard ne le propose pas&#x202f;: il faut le module %1 et, pour ce compte, le droit «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The exchange cannot: its module %1 is not loaded.</source>
        <translation>Le standard ne le peut pas&#x202f;: son module %1 n’est pas chargé.</translation>
    </message>
    <message>
        <source>A recording cannot be told to do anything.</source>
        <translation>On ne peut rien commander à un enregistrement.</translation>
    </message>
    <message>
        <source>There is no link to the exchange.</source>
        <translation>Aucune liaison avec le standard.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>The address is known</source>
        <translation>L’adresse est connue</translation>
    </message>
    <message>
        <source>Somebody listens at the port</source>
        <translation>Quelqu’un écoute sur le port</translation>
    </message>
    <message>
        <source>The link is encrypted</source>
        <translation>La liaison est chiffrée</translation>
    </message>
    <message>
        <source>It is an Asterisk</source>
        <translation>C’est un Asterisk</translation>
    </message>
    <message>
        <source>It lets the panel in</source>
        <translation>Il laisse entrer le panneau</translation>
    </message>
    <message>
        <source>It shows what goes on</source>
        <translation>Il montre ce qui se passe</translation>
    </message>
    <message>
        <source>The panel may do everything</source>
        <translation>Le panneau peut tout faire</translation>
    </message>
    <message>
        <source>There are phones to be seen</source>
        <translation>Des téléphones sont visibles</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation>test en cours…</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>not quite</source>
        <translation>pas tout à fait</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>%1 is a number, and no name has to be looked up.</source>
        <translation>%1 est une adresse en chiffres&#x202f;: aucun nom à rechercher.</translation>
    </message>
    <message>
        <source>%1 is found at %2.</source>
        <translation>%1 se trouve à %2.</translation>
    </message>
    <message>
        <source>It is not: whoever is on the way can read who calls whom.</source>
        <translation>Elle ne l’est pas&#x202f;: n’importe qui sur le trajet peut lire qui appelle qui.</translation>
    </message>
    <message>
        <source>It is not, and need not be: nothing leaves this computer.</source>
        <translation>Elle ne l’est pas, et c’est inutile&#x202f;: rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>The exchange calls itself %1, vouched for by %2, until %3.</source>
        <translation>Le standard se nomme %1, garanti par %2, jusqu’au %3.</translation>
    </message>
    <message>
        <source>Its manager interface answers.</source>
        <translation>Son interface AMI répond.</translation>
    </message>
    <message>
        <source>Its manager interface of version %1 answers.</source>
        <translation>Son interface AMI en version %1 répond.</translation>
    </message>
    <message>
        <source>The exchange does not tell what this login may do; you will see when you try.</source>
        <translation>Le standard ne dit pas ce que ce compte peut faire&#x202f;; vous le verrez à l’usage.</translation>
    </message>
    <message>
        <source>From this desk nobody can: %1.</source>
        <translation>Depuis ce pupitre, personne ne peut&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It may, and more than is good: %1.</source>
        <translation>Il le peut, et plus qu’il ne faudrait&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Every command of the panel is allowed.</source>
        <translation>Toutes les commandes du panneau sont autorisées.</translation>
    </message>
    <message>
        <source>No extension is to be seen.</source>
        <translation>Aucun poste n’est visible.</translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s) are there,</source>
        <translation>
            <numerusform>Il y a %n poste,</numerusform>
            <numerusform>Il y a %n postes,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a phone that is on.</source>
        <translation>
            <numerusform>dont %n avec un téléphone allumé.</numerusform>
            <numerusform>dont %n avec un téléphone allumé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Port %1 takes connections.</source>
        <translation>Le port %1 accepte les connexions.</translation>
    </message>
    <message>
        <source>The user %1 and the secret are right.</source>
        <translation>L’utilisateur %1 et le secret sont bons.</translation>
    </message>
    <message>
        <source>Not everything: %1.</source>
        <translation>Pas tout&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Calls, queues and extensions came.</source>
        <translation>Les appels, files et postes sont arrivés.</translation>
    </message>
    <message>
        <source>Asterisk %1 has told its calls, queues and extensions.</source>
        <translation>Asterisk %1 a indiqué ses appels, files et postes.</translation>
    </message>
    <message>
        <source>Have TLS switched on at the exchange, and tick “Encrypted link” here.</source>
        <translation>Faites activer TLS sur le standard, et cochez ici «&#x202f;Liaison chiffrée&#x202f;».</translation>
    </message>
    <message>
        <source>Whoever runs the exchange can let this login see it.</source>
        <translation>La personne qui gère le standard peut le rendre visible à ce compte.</translation>
    </message>
    <message>
        <source>With this line the login has every right that the panel uses, and no other.</source>
        <translation>Avec cette ligne, le compte a tous les droits que le panneau utilise, et aucun autre.</translation>
    </message>
    <message>
        <source>The rights are there; the exchange has not loaded the modules for it.</source>
        <translation>Les droits y sont&#x202f;; le standard n’a pas chargé les modules nécessaires.</translation>
    </message>
    <message>
        <source>It works; whoever runs the exchange had better take these rights away.</source>
        <translation>Ça marche&#x202f;; la personne qui gère le standard ferait mieux de retirer ces droits.</translation>
    </message>
    <message>
        <source>Extensions are seen by their hints in the dial plan.</source>
        <translation>Les postes se voient à leurs hints dans le plan de numérotation.</translation>
    </message>
    <message>
        <source>%1 (It says: %2)</source>
        <translation>%1 (Il dit&#x202f;: %2)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Test of the connection to %1 (%2, port %3)</source>
        <translation>Test de la connexion à %1 (%2, port %3)</translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
</context>
<context>
    <name>ClickToDial</name>
    <message>
        <source>You copied:</source>
        <translation>Vous avez copié&#x202f;:</translation>
    </message>
    <message>
        <source>You selected:</source>
        <translation>Vous avez sélectionné&#x202f;:</translation>
    </message>
    <message>
        <source>A link or another program asks to call:</source>
        <translation>Un lien ou un autre programme demande à appeler&#x202f;:</translation>
    </message>
    <message>
        <source>Too many numbers wait for your answer; this one is left out.</source>
        <translation>Trop de numéros attendent votre réponse&#x202f;; celui-ci est ignoré.</translation>
    </message>
    <message>
        <source>Your phone %1 (%2) rings first.</source>
        <translation>Votre téléphone %1 (%2) sonne d’abord.</translation>
    </message>
    <message>
        <source>Your phone %1 rings first.</source>
        <translation>Votre téléphone %1 sonne d’abord.</translation>
    </message>
    <message>
        <source>%1 It belongs to %2.</source>
        <translation>%1 C’est le numéro de %2.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Hang up, or decline</source>
        <translation>Raccrocher ou refuser</translation>
    </message>
    <message>
        <source>Esc Esc</source>
        <translation>Échap Échap</translation>
    </message>
    <message>
        <source>Hold and resume; after asking, swap</source>
        <translation>Attente et reprise&#x202f;; en consultation, va-et-vient</translation>
    </message>
    <message>
        <source>Transfer; after asking, connect the two</source>
        <translation>Transférer&#x202f;; après consultation, mettre en relation</translation>
    </message>
    <message>
        <source>Ask somebody, then transfer</source>
        <translation>Consulter quelqu’un, puis transférer</translation>
    </message>
    <message>
        <source>Take the call back instead of transferring it</source>
        <translation>Reprendre l’appel au lieu de le transférer</translation>
    </message>
    <message>
        <source>Park my call</source>
        <translation>Parquer mon appel</translation>
    </message>
    <message>
        <source>Record my call, or stop</source>
        <translation>Enregistrer mon appel, ou arrêter</translation>
    </message>
    <message>
        <source>Pause the recording, or go on</source>
        <translation>Suspendre l’enregistrement, ou continuer</translation>
    </message>
    <message>
        <source>Key digits into my call</source>
        <translation>Composer des chiffres dans mon appel</translation>
    </message>
    <message>
        <source>Add somebody to my call</source>
        <translation>Ajouter quelqu’un à mon appel</translation>
    </message>
    <message>
        <source>Mute me</source>
        <translation>Couper mon micro</translation>
    </message>
    <message>
        <source>Unmute me</source>
        <translation>Rétablir mon micro</translation>
    </message>
    <message>
        <source>All that can be done with my call</source>
        <translation>Tout ce qu’on peut faire de mon appel</translation>
    </message>
    <message>
        <source>Choose the next of my calls</source>
        <translation>Choisir mon appel suivant</translation>
    </message>
    <message>
        <source>Do not disturb me</source>
        <translation>Ne pas me déranger</translation>
    </message>
    <message>
        <source>End do not disturb</source>
        <translation>Fin de ne pas déranger</translation>
    </message>
    <message>
        <source>Name, number or command</source>
        <translation>Nom, numéro ou commande</translation>
    </message>
    <message>
        <source>My call</source>
        <translation>Mon appel</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Le programme</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>What the field or the bottom line says: call, transfer, take back</source>
        <translation>Ce que dit le champ ou la ligne du bas&#x202f;: appeler, transférer, reprendre</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maj+Entrée</translation>
    </message>
    <message>
        <source>Ask them first, then transfer</source>
        <translation>Consulter d’abord, puis transférer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Call, even while you are in a call</source>
        <translation>Appeler, même pendant un appel</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>Choose among what was found</source>
        <translation>Choisir parmi les résultats</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Empty the field; cancel what is dragged</source>
        <translation>Vider le champ&#x202f;; annuler le glisser-déposer</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Touche Menu, Maj+F10</translation>
    </message>
    <message>
        <source>Open the menu of a row</source>
        <translation>Ouvrir le menu d’une ligne</translation>
    </message>
    <message>
        <source>Undo what is about to be done</source>
        <translation>Annuler ce qui va se faire</translation>
    </message>
    <message>
        <source>Do it now: press the same key again, or Enter</source>
        <translation>Le faire maintenant&#x202f;: même touche encore une fois, ou Entrée</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>Show who is free</source>
        <translation>Afficher qui est libre</translation>
    </message>
    <message>
        <source>Show who is in a call</source>
        <translation>Afficher qui est en ligne</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Wallboard of the queues</source>
        <translation>Tableau mural des files</translation>
    </message>
    <message>
        <source>Callers to call back</source>
        <translation>Appelants à rappeler</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Appels manqués</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Connection to the exchange</source>
        <translation>Connexion au standard</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Record for support</source>
        <translation>Enregistrer pour le support</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Replay a recording</source>
        <translation>Rejouer un enregistrement</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Note about my call</source>
        <translation>Note sur mon appel</translation>
    </message>
    <message>
        <source>Call the last number again</source>
        <translation>Rappeler le dernier numéro</translation>
    </message>
    <message>
        <source>Call what was copied</source>
        <translation>Appeler le numéro copié</translation>
    </message>
    <message>
        <source>Call what is selected</source>
        <translation>Appeler le numéro sélectionné</translation>
    </message>
    <message>
        <source>Switch to the next profile</source>
        <translation>Passer au profil suivant</translation>
    </message>
    <message>
        <source>There is no other profile; the settings make one.</source>
        <translation>Il n’y a pas d’autre profil&#x202f;; les réglages en créent un.</translation>
    </message>
    <message>
        <source>Profiles: copy, rename, remove</source>
        <translation>Profils&#x202f;: copier, renommer, supprimer</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>Log of what Cordboard did and saw</source>
        <translation>Journal de ce que Cordboard a fait et vu</translation>
    </message>
    <message>
        <source>What the exchange allows: missing rights</source>
        <translation>Ce que le standard permet&#x202f;: droits manquants</translation>
    </message>
    <message>
        <source>File for support</source>
        <translation>Fichier pour le support</translation>
    </message>
    <message>
        <source>About Cordboard: versions</source>
        <translation>À propos de Cordboard&#x202f;: versions</translation>
    </message>
    <message>
        <source>Open the page about my caller</source>
        <translation>Ouvrir la page de mon correspondant</translation>
    </message>
    <message>
        <source>No page about callers is set; see the settings.</source>
        <translation>Aucune page d&apos;appelants n&apos;est définie ; voir les réglages.</translation>
    </message>
    <message>
        <source>High contrast, or as before</source>
        <translation>Contraste élevé, ou comme avant</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>work</source>
        <translation>bureau</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>home</source>
        <translation>domicile</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
</context>
<context>
    <name>ContactField</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
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
        <translation>Note</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Speed dial</source>
        <translation>Numéro abrégé</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>ContactFile</name>
    <message>
        <source>&quot;%1&quot; is no number and is left out.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un numéro et est ignoré.</translation>
    </message>
    <message>
        <source>There is neither a name nor a number.</source>
        <translation>Il n’y a ni nom ni numéro.</translation>
    </message>
    <message>
        <source>A file may hold %1 contacts; this one and all below are left out.</source>
        <translation>Un fichier peut contenir %1 contacts ; celui-ci et tous les suivants sont laissés de côté.</translation>
    </message>
</context>
<context>
    <name>ContactWindows</name>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Tables and cards (*.csv *.txt *.tsv *.vcf *.vcard)</source>
        <translation>Tableaux et cartes (*.csv *.txt *.tsv *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing has changed.</source>
        <translation>L’importation a été annulée&#x202f;; rien n’a changé.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exporter les contacts</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Cards (*.vcf)</source>
        <translation>Cartes (*.vcf)</translation>
    </message>
    <message>
        <source>The contacts are in %1.</source>
        <translation>Les contacts sont dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The line is too long.</source>
        <translation>La ligne est trop longue.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>The line has too many columns.</source>
        <translation>La ligne a trop de colonnes.</translation>
    </message>
</context>
<context>
    <name>DesktopManners</name>
    <message>
        <source>%1 is neither true nor false and is left out.</source>
        <translation>%1 n’est ni vrai ni faux et est ignoré.</translation>
    </message>
    <message>
        <source>%1 is no key and is left out.</source>
        <translation>%1 n’est pas une touche et est ignoré.</translation>
    </message>
</context>
<context>
    <name>Dialects</name>
    <message>
        <source>&quot;name&quot; is missing</source>
        <translation>«&#x202f;name&#x202f;» manque</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that a dialect has</source>
        <translation>«&#x202f;%1&#x202f;» n’existe pas dans un dialecte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un texte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of NAME=VALUE</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une liste de NOM=VALEUR</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: &quot;userAgent&quot; is no regular expression (%2)</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: «&#x202f;userAgent&#x202f;» n’est pas une expression régulière (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une liste</translation>
    </message>
    <message>
        <source>at byte %1: %2</source>
        <translation>à l’octet %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>The dialect %1 is left out: %2.</source>
        <translation>Le dialecte %1 est ignoré&#x202f;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a &quot;family&quot; and what &quot;on&quot; is</source>
        <translation>«&#x202f;%1&#x202f;» demande une «&#x202f;family&#x202f;» et la valeur de «&#x202f;on&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Version %1, started.</source>
        <translation>Version %1, démarrée.</translation>
    </message>
    <message>
        <source>Asterisk %1, manager interface %2.</source>
        <translation>Asterisk %1, interface AMI %2.</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Non affiché&#x202f;: %1</translation>
    </message>
    <message>
        <source>Recorded to %1 (%2).</source>
        <translation>Enregistré dans %1 (%2).</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
</context>
<context>
    <name>Directories</name>
    <message>
        <source>The directory&apos;s host is missing or cannot be one.</source>
        <translation>L’hôte de l’annuaire manque ou n’est pas valable.</translation>
    </message>
    <message>
        <source>The port must be from 1 to 65535.</source>
        <translation>Le port doit être compris entre 1 et 65535.</translation>
    </message>
    <message>
        <source>The filter must be in brackets and contain %1 for what is typed.</source>
        <translation>Le filtre doit être entre parenthèses et contenir %1 pour le texte saisi.</translation>
    </message>
    <message>
        <source>So many people at most must be from 1 to 1000.</source>
        <translation>Le nombre maximal de personnes doit être compris entre 1 et 1000.</translation>
    </message>
    <message>
        <source>The time to answer must be from 1 to 60 seconds.</source>
        <translation>Le délai de réponse doit être compris entre 1 et 60 secondes.</translation>
    </message>
    <message>
        <source>Directory %1 is left out: %2</source>
        <translation>L’annuaire %1 est ignoré&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>The certificates in %1 cannot be used.</source>
        <translation>Les certificats de %1 sont inutilisables.</translation>
    </message>
    <message>
        <source>The password is not sent to %1 without encryption.</source>
        <translation>Le mot de passe n’est pas envoyé à %1 sans chiffrement.</translation>
    </message>
    <message>
        <source>The password for %1 is missing.</source>
        <translation>Le mot de passe pour %1 manque.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <translation>%1 ne répond pas à temps.</translation>
    </message>
    <message>
        <source>%1 refuses the name or the password.</source>
        <translation>%1 refuse le nom ou le mot de passe.</translation>
    </message>
    <message>
        <source>%1 wants to know who asks.</source>
        <translation>%1 veut savoir qui demande.</translation>
    </message>
    <message>
        <source>%1 has no place &quot;%2&quot; to look at.</source>
        <translation>%1 n’a pas d’emplacement «&#x202f;%2&#x202f;» où chercher.</translation>
    </message>
    <message>
        <source>The filter for %1 cannot be understood.</source>
        <translation>Le filtre pour %1 est incompréhensible.</translation>
    </message>
    <message>
        <source>%1 reports: %2.</source>
        <translation>%1 signale&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 has a certificate that is not to be trusted, or that is made out for another name (%2).</source>
        <translation>Le certificat de %1 n’est pas fiable, ou il est établi à un autre nom (%2).</translation>
    </message>
</context>
<context>
    <name>EnterMeaning</name>
    <message>
        <source>ask %1, then transfer</source>
        <translation>consulter %1, puis transférer</translation>
    </message>
    <message>
        <source>transfer to %1</source>
        <translation>transférer à %1</translation>
    </message>
    <message>
        <source>add %1 to the call</source>
        <translation>ajouter %1 à l’appel</translation>
    </message>
    <message>
        <source>invite %1</source>
        <translation>inviter %1</translation>
    </message>
    <message>
        <source>send the caller to %1</source>
        <translation>envoyer l’appelant à %1</translation>
    </message>
    <message>
        <source>forward calls to %1</source>
        <translation>renvoyer les appels vers %1</translation>
    </message>
    <message>
        <source>add %1 to the queue</source>
        <translation>ajouter %1 à la file</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>appeler %1</translation>
    </message>
    <message>
        <source>first say which phone is yours</source>
        <translation>indiquez d’abord votre téléphone</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>that is you</source>
        <translation>c’est vous</translation>
    </message>
    <message>
        <source>pick up the call for %1</source>
        <translation>intercepter l’appel pour %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>composer %1</translation>
    </message>
    <message>
        <source>Ask whom first?</source>
        <translation>Consulter qui d’abord&#x202f;?</translation>
    </message>
    <message>
        <source>Transfer to whom?</source>
        <translation>Transférer à qui&#x202f;?</translation>
    </message>
    <message>
        <source>Add whom?</source>
        <translation>Ajouter qui&#x202f;?</translation>
    </message>
    <message>
        <source>Send the caller to whom?</source>
        <translation>Envoyer l’appelant à qui&#x202f;?</translation>
    </message>
    <message>
        <source>Forward calls to whom?</source>
        <translation>Renvoyer les appels vers qui&#x202f;?</translation>
    </message>
    <message>
        <source>Add whom to the queue?</source>
        <translation>Ajouter qui à la file&#x202f;?</translation>
    </message>
    <message>
        <source>Which digits?</source>
        <translation>Quels chiffres&#x202f;?</translation>
    </message>
    <message>
        <source>Call whom?</source>
        <translation>Appeler qui&#x202f;?</translation>
    </message>
    <message>
        <source>the number is not known</source>
        <translation>le numéro n’est pas connu</translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>There is no link to the exchange.</source>
        <translation>Aucune liaison avec le standard.</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>sonne</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>ne pas déranger</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>compose</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>parle</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>parqué</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>patiente</translation>
    </message>
    <message>
        <source>in a conference</source>
        <translation>en conférence</translation>
    </message>
    <message>
        <source>wrapping up</source>
        <translation>post-appel</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarme</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>called</source>
        <translation>appelé</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>répondu ailleurs</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>you declined</source>
        <translation>vous avez refusé</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>you hung up before an answer</source>
        <translation>vous avez raccroché avant la réponse</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non joint</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>fin inconnue</translation>
    </message>
</context>
<context>
    <name>GracePeriods</name>
    <message>
        <source>The time for undoing (%1) must be 0 to 10 seconds.</source>
        <translation>Le délai d’annulation (%1) doit être de 0 à 10 secondes.</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Transfer my call</source>
        <translation>Transférer mon appel</translation>
    </message>
    <message>
        <source>Ask them, then transfer</source>
        <translation>Consulter, puis transférer</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Add to contacts…</source>
        <translation>Ajouter aux contacts…</translation>
    </message>
    <message>
        <source>Way of the call</source>
        <translation>Parcours de l’appel</translation>
    </message>
    <message>
        <source>Forget this call</source>
        <translation>Oublier cet appel</translation>
    </message>
    <message>
        <source>Forget all calls with %1</source>
        <translation>Oublier tous les appels avec %1</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Modifier la note…</translation>
    </message>
    <message>
        <source>Mark as not looked at</source>
        <translation>Marquer comme non vu</translation>
    </message>
    <message>
        <source>Mark as looked at</source>
        <translation>Marquer comme vu</translation>
    </message>
</context>
<context>
    <name>HistoryRules</name>
    <message>
        <source>&quot;%1&quot; says nothing about how long calls are kept (%2).</source>
        <translation>«&#x202f;%1&#x202f;» ne dit pas combien de temps garder les appels (%2).</translation>
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
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day without its year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Numéro inconnu</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>répondu par %1</translation>
    </message>
    <message>
        <source>spoke with %1</source>
        <translation>a parlé avec %1</translation>
    </message>
    <message>
        <source>%1, transferred to %2</source>
        <translation>%1, transféré à %2</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>groupe %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
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
        <translation>Appel de %1</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <translation>Appel à %1</translation>
    </message>
    <message>
        <source>talked %1</source>
        <translation>conversation %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>non vu</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#x202f;: %1</translation>
    </message>
    <message>
        <source>Last call %1 with %2</source>
        <translation>Dernier appel %1 avec %2</translation>
    </message>
    <message>
        <source>Last call %1: %2</source>
        <translation>Dernier appel %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <source>This desktop gives no keys to programs; the settings say what helps.</source>
        <translation>Ce bureau ne donne pas de touches aux programmes&#x202f;; les réglages indiquent que faire.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Call the selected number</source>
        <translation>Appeler le numéro sélectionné</translation>
    </message>
    <message>
        <source>Answer the call</source>
        <translation>Répondre à l’appel</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>Afficher le panneau</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>%1 cannot be read and was put aside as %2; it begins anew.</source>
        <translation>%1 est illisible et a été mis de côté sous %2&#x202f;; on repart à zéro.</translation>
    </message>
    <message>
        <source>%1 cannot be read; it begins anew.</source>
        <translation>%1 est illisible&#x202f;; on repart à zéro.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d’écrire %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>KeptValues</name>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>Impossible d’écrire les réglages dans %1.</translation>
    </message>
</context>
<context>
    <name>KeyChoices</name>
    <message>
        <source>The keys set for &quot;%1&quot; are left out.</source>
        <translation>Les touches définies pour «&#x202f;%1&#x202f;» sont ignorées.</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>This desk only looks: it is set to read-only.</source>
        <translation>Ce pupitre ne fait que regarder&#x202f;: il est en lecture seule.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may listen to calls.</source>
        <translation>Seul un pupitre de superviseur peut écouter les appels.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may set the phones of others.</source>
        <translation>Seul un pupitre de superviseur peut régler les téléphones des autres.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may log others in or out, or pause them.</source>
        <translation>Seul un pupitre de superviseur peut connecter, déconnecter ou mettre en pause les autres.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may change how queues run.</source>
        <translation>Seul un pupitre de superviseur peut modifier la marche des files.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may move callers who wait.</source>
        <translation>Seul un poste de superviseur peut déplacer ceux qui attendent.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may end, move or change calls of others.</source>
        <translation>Seul un poste de superviseur peut terminer, déplacer ou modifier les appels des autres.</translation>
    </message>
</context>
<context>
    <name>LinkBlank</name>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Modifier la connexion…</translation>
    </message>
    <message>
        <source>No exchange yet</source>
        <translation>Pas encore de standard</translation>
    </message>
    <message>
        <source>Tell the panel where your Asterisk is, and everybody&apos;s phones show here.</source>
        <translation>Indiquez au panneau où est votre Asterisk, et les téléphones de tous s’afficheront ici.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Connecter…</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Demo: made-up people and calls</source>
        <translation>Démo&#x202f;: personnes et appels fictifs</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <translation>Enregistrement&#x202f;: %1</translation>
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
        <translation>connecté</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Connecté à %1.</translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <translation>connexion à %1</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>This usually takes a moment.</source>
        <translation>Cela ne prend en général qu’un instant.</translation>
    </message>
    <message>
        <source>asking %1 how things stand</source>
        <translation>%1 est interrogé sur l’état des choses</translation>
    </message>
    <message>
        <source>Asking %1 who is there and who talks…</source>
        <translation>%1 est interrogé&#x202f;: qui est là, qui parle…</translation>
    </message>
    <message>
        <source>The picture is complete in a moment.</source>
        <translation>L’image sera complète dans un instant.</translation>
    </message>
    <message>
        <source>%1 not connected</source>
        <translation>%1 non connecté</translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation>nouvel essai dans %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>Manager interface %1</source>
        <translation>Interface AMI %1</translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>Aller-retour %1 ms</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Movement is &quot;system&quot;, &quot;reduced&quot; or &quot;full&quot;, not &quot;%1&quot;.</source>
        <translation>Le mouvement est «&#x202f;system&#x202f;», «&#x202f;reduced&#x202f;» ou «&#x202f;full&#x202f;», pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Letters can be %1 to %2 per cent of their size.</source>
        <translation>Les lettres peuvent faire de %1 à %2 pour cent de leur taille.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Park in %1</source>
        <translation>Parquer dans %1</translation>
    </message>
    <message>
        <source>Space %1</source>
        <translation>Place %1</translation>
    </message>
    <message>
        <source>Take it to</source>
        <translation>Emmener vers</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>File %1</translation>
    </message>
    <message>
        <source>Conference %1</source>
        <translation>Conférence %1</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Inviter quelqu’un…</translation>
    </message>
    <message>
        <source>Mute everybody</source>
        <translation>Couper tous les micros</translation>
    </message>
    <message>
        <source>Unmute everybody</source>
        <translation>Rétablir tous les micros</translation>
    </message>
    <message>
        <source>Unlock the room</source>
        <translation>Déverrouiller la salle</translation>
    </message>
    <message>
        <source>Lock the room</source>
        <translation>Verrouiller la salle</translation>
    </message>
    <message>
        <source>Stop recording the room</source>
        <translation>Ne plus enregistrer la salle</translation>
    </message>
    <message>
        <source>Record the room</source>
        <translation>Enregistrer la salle</translation>
    </message>
    <message>
        <source>End the conference for everybody</source>
        <translation>Terminer la conférence pour tous</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Rétablir le micro de %1</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Couper le micro de %1</translation>
    </message>
    <message>
        <source>Put %1 out of the conference</source>
        <translation>Exclure %1 de la conférence</translation>
    </message>
    <message>
        <source>Park my call here</source>
        <translation>Parquer mon appel ici</translation>
    </message>
    <message>
        <source>Take this call back</source>
        <translation>Reprendre cet appel</translation>
    </message>
    <message>
        <source>Send the caller elsewhere…</source>
        <translation>Envoyer l’appelant ailleurs…</translation>
    </message>
    <message>
        <source>Hang up on them</source>
        <translation>Raccrocher sa ligne</translation>
    </message>
    <message>
        <source>Do not call %1 any more when free</source>
        <translation>Ne plus appeler %1 dès que libre</translation>
    </message>
    <message>
        <source>Call %1 as soon as they are free</source>
        <translation>Appeler %1 dès que libre</translation>
    </message>
    <message>
        <source>They are free now.</source>
        <translation>La personne est libre maintenant.</translation>
    </message>
    <message>
        <source>Have the exchange call back</source>
        <translation>Demander le rappel au standard</translation>
    </message>
    <message>
        <source>Have it call back no more</source>
        <translation>Annuler le rappel du standard</translation>
    </message>
    <message>
        <source>Add %1 to my call (conference)</source>
        <translation>Ajouter %1 à mon appel (conférence)</translation>
    </message>
    <message>
        <source>Call %1 from my mobile</source>
        <translation>Appeler %1 depuis mon mobile</translation>
    </message>
    <message>
        <source>Their call with %1</source>
        <translation>Son appel avec %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>To a number…</source>
        <translation>Vers un numéro…</translation>
    </message>
    <message>
        <source>To voicemail</source>
        <translation>Vers la messagerie</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>No such forward is set.</source>
        <translation>Aucun renvoi de ce type n’est actif.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>This is my phone</source>
        <translation>C’est mon téléphone</translation>
    </message>
    <message>
        <source>End do not disturb</source>
        <translation>Fin de ne pas déranger</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Forward always</source>
        <translation>Renvoi permanent</translation>
    </message>
    <message>
        <source>Forward when busy</source>
        <translation>Renvoi sur occupation</translation>
    </message>
    <message>
        <source>Forward when away</source>
        <translation>Renvoi sur non-réponse</translation>
    </message>
    <message>
        <source>Second call while talking</source>
        <translation>Second appel en conversation</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Sonner</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Away for long</source>
        <translation>Absent longtemps</translation>
    </message>
    <message>
        <source>Glad to talk</source>
        <translation>Ouvert à discuter</translation>
    </message>
    <message>
        <source>Not to be disturbed</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Pas là</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>Ne rien dire</translation>
    </message>
    <message>
        <source>Log out of %1</source>
        <translation>Déconnecter de %1</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <translation>Connecter à %1</translation>
    </message>
    <message>
        <source>They are in this queue by its configuration.</source>
        <translation>Cet agent est dans la file par configuration.</translation>
    </message>
    <message>
        <source>Log in to all that were mine</source>
        <translation>Me reconnecter à toutes mes files</translation>
    </message>
    <message>
        <source>Log out of all</source>
        <translation>Déconnecter de toutes</translation>
    </message>
    <message>
        <source>Break in all queues</source>
        <translation>Pause dans toutes les files</translation>
    </message>
    <message>
        <source>End the break in all queues</source>
        <translation>Fin de pause dans toutes les files</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>Fin de pause</translation>
    </message>
    <message>
        <source>Take a break from %1</source>
        <translation>Pause dans %1</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Sans motif</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Déjeuner</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>Administratif</translation>
    </message>
    <message>
        <source>Penalty (who is called first)</source>
        <translation>Pénalité (qui est appelé en premier)</translation>
    </message>
    <message>
        <source>0: first</source>
        <translation>0&#x202f;: en premier</translation>
    </message>
    <message>
        <source>Log me out</source>
        <translation>Me déconnecter</translation>
    </message>
    <message>
        <source>Log me in</source>
        <translation>Me connecter</translation>
    </message>
    <message>
        <source>You are in this queue by its configuration.</source>
        <translation>Vous êtes dans cette file par configuration.</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Ajouter quelqu’un…</translation>
    </message>
    <message>
        <source>Set the counters to nothing</source>
        <translation>Remettre les compteurs à zéro</translation>
    </message>
    <message>
        <source>While they talk</source>
        <translation>En conversation</translation>
    </message>
    <message>
        <source>Ring all the same</source>
        <translation>Sonner quand même</translation>
    </message>
    <message>
        <source>Do not ring</source>
        <translation>Ne pas sonner</translation>
    </message>
    <message>
        <source>Take this caller</source>
        <translation>Prendre cet appelant</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Servir</translation>
    </message>
    <message>
        <source>Before everybody</source>
        <translation>Avant tous les autres</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>À son tour</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Retirer de la file</translation>
    </message>
    <message>
        <source>Contact…</source>
        <translation>Contact…</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nouveau groupe…</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Replier tous les groupes</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Déplier tous les groupes</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Supprimer ce groupe</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Par numéro</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Mon propre ordre</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Afficher en</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Small tiles</source>
        <translation>Petites tuiles</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Do not tell me any more when %1 is free</source>
        <translation>Ne plus me prévenir quand %1 est libre</translation>
    </message>
    <message>
        <source>Tell me when %1 is free</source>
        <translation>Me prévenir quand %1 est libre</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>déjeuner</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>en réunion</translation>
    </message>
    <message>
        <source>back in 15 minutes</source>
        <translation>de retour dans 15 minutes</translation>
    </message>
    <message>
        <source>back tomorrow</source>
        <translation>de retour demain</translation>
    </message>
    <message>
        <source>Away: %1</source>
        <translation>Absent&#x202f;: %1</translation>
    </message>
    <message>
        <source>Another phone of %1</source>
        <translation>Autre téléphone de %1</translation>
    </message>
    <message>
        <source>Number or name of that phone</source>
        <translation>Numéro ou nom de ce téléphone</translation>
    </message>
    <message>
        <source>Nobody has that number. Choose one that is offered while you type.</source>
        <translation>Personne n’a ce numéro. Choisissez-en un parmi ceux proposés pendant la saisie.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Call %1: %2</source>
        <translation>Appeler %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Group and place</source>
        <translation>Groupe et position</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Phones: %1</source>
        <translation>Téléphones&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 also has…</source>
        <translation>%1 a aussi…</translation>
    </message>
    <message>
        <source>%1 is somebody else&apos;s</source>
        <translation>%1 est à quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>NumberRules</name>
    <message>
        <source>&quot;%1&quot; is no regular expression (%2).</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une expression régulière (%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be put in the number&apos;s place (%2).</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas remplacer le numéro (%2).</translation>
    </message>
    <message>
        <source>It says of no number what it is about.</source>
        <translation>Elle ne dit pas de quels numéros il s’agit.</translation>
    </message>
    <message>
        <source>Its pattern is longer than %1 characters.</source>
        <translation>Son modèle dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>It does not say what to dial.</source>
        <translation>Elle ne dit pas quoi composer.</translation>
    </message>
    <message>
        <source>What it dials is longer than %1 characters.</source>
        <translation>Ce qu’elle compose dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>numéro %1</translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation>Il y a plus de %1 règles.</translation>
    </message>
    <message>
        <source>The number rule &quot;%1&quot; is not used: %2</source>
        <translation>La règle de numéros «&#x202f;%1&#x202f;» n’est pas utilisée&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>&quot;%1&quot; is no telephone number.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>That is no telephone number.</source>
        <translation>Ce n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number that can be dialled.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un numéro que l’on peut composer.</translation>
    </message>
</context>
<context>
    <name>Numbering</name>
    <message>
        <source>only numbers that begin with + are understood</source>
        <translation>seuls les numéros commençant par + sont compris</translation>
    </message>
    <message>
        <source>%1 is assumed</source>
        <translation>%1 est supposé</translation>
    </message>
    <message>
        <source>There is no country &quot;%1&quot;; %2.</source>
        <translation>Il n’y a pas de pays «&#x202f;%1&#x202f;»&#x202f;; %2.</translation>
    </message>
    <message>
        <source>The house&apos;s own number &quot;%1&quot; is not used: write it with + and the country code, such as +49 30 123456.</source>
        <translation>Le numéro de la maison «&#x202f;%1&#x202f;» n’est pas utilisé&#x202f;: écrivez-le avec + et l’indicatif du pays, par exemple +49 30 123456.</translation>
    </message>
    <message>
        <source>The area code &quot;%1&quot; is not used: it has 1 to 8 digits.</source>
        <translation>L’indicatif régional «&#x202f;%1&#x202f;» n’est pas utilisé&#x202f;: il compte 1 à 8 chiffres.</translation>
    </message>
    <message>
        <source> ext. %1</source>
        <translation> poste %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number that can be dialled.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un numéro que l’on peut composer.</translation>
    </message>
    <message>
        <source>The number rule &quot;%1&quot; makes &quot;%2&quot; of it, which cannot be dialled.</source>
        <translation>La règle de numéros «&#x202f;%1&#x202f;» en fait «&#x202f;%2&#x202f;», que l’on ne peut pas composer.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>talks with %1</source>
        <translation>parle avec %1</translation>
    </message>
    <message>
        <source>rings at %1</source>
        <translation>sonne chez %1</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Répondre à %1</translation>
    </message>
    <message>
        <source>Pick up %1</source>
        <translation>Intercepter %1</translation>
    </message>
    <message>
        <source>Bring %1 to my phone</source>
        <translation>Ramener %1 sur mon téléphone</translation>
    </message>
    <message>
        <source>Listen to %1</source>
        <translation>Écouter %1</translation>
    </message>
    <message>
        <source>Way of the call of %1</source>
        <translation>Parcours de l’appel de %1</translation>
    </message>
    <message>
        <source>Take back %1 from %2</source>
        <translation>Reprendre %1 à %2</translation>
    </message>
    <message>
        <source>is parked</source>
        <translation>est parqué</translation>
    </message>
    <message>
        <source>was parked by %1</source>
        <translation>a été parqué par %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>en attente&#x202f;: %1</translation>
    </message>
    <message>
        <source>Transfer my call to %1</source>
        <translation>Transférer mon appel à %1</translation>
    </message>
    <message>
        <source>Show queue %1</source>
        <translation>Afficher la file %1</translation>
    </message>
    <message>
        <source>Log me out of %1</source>
        <translation>Me déconnecter de %1</translation>
    </message>
    <message>
        <source>Log me in to %1</source>
        <translation>Me connecter à %1</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>conférence</translation>
    </message>
    <message>
        <source>Transfer my call to conference %1</source>
        <translation>Transférer mon appel à la conférence %1</translation>
    </message>
    <message>
        <source>Show conference %1</source>
        <translation>Afficher la conférence %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>File %1</translation>
    </message>
    <message>
        <source>send them to %1</source>
        <translation>envoyer à %1</translation>
    </message>
    <message>
        <source>You have no call to transfer.</source>
        <translation>Vous n’avez pas d’appel à transférer.</translation>
    </message>
    <message>
        <source>This call is over.</source>
        <translation>Cet appel est terminé.</translation>
    </message>
    <message>
        <source>That cannot be done now.</source>
        <translation>Ce n’est pas possible maintenant.</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>queue %1</source>
        <translation>file %1</translation>
    </message>
    <message>
        <source>conference %1</source>
        <translation>conférence %1</translation>
    </message>
    <message>
        <source>the voicemail of %1</source>
        <translation>la messagerie de %1</translation>
    </message>
    <message>
        <source>Transferred %1 to %2.</source>
        <translation>%1 transféré à %2.</translation>
    </message>
    <message>
        <source>%1 waits while you ask %2.</source>
        <translation>%1 patiente pendant que vous consultez %2.</translation>
    </message>
    <message>
        <source>Connected them.</source>
        <translation>Mise en relation faite.</translation>
    </message>
    <message>
        <source>You have the call back.</source>
        <translation>Vous avez repris l’appel.</translation>
    </message>
    <message>
        <source>The call is recorded.</source>
        <translation>L’appel est enregistré.</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>L’enregistrement est terminé.</translation>
    </message>
    <message>
        <source>The recording pauses.</source>
        <translation>L’enregistrement est suspendu.</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <translation>L’enregistrement continue.</translation>
    </message>
    <message>
        <source>Calls for %1 are not forwarded any more.</source>
        <translation>Les appels pour %1 ne sont plus renvoyés.</translation>
    </message>
    <message>
        <source>Calls for %1 are forwarded to %2.</source>
        <translation>Les appels pour %1 sont renvoyés vers %2.</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>messagerie</translation>
    </message>
    <message>
        <source>all queues</source>
        <translation>toutes les files</translation>
    </message>
    <message>
        <source>%1 answers %2 now.</source>
        <translation>%1 répond désormais à %2.</translation>
    </message>
    <message>
        <source>%1 answers %2 no longer.</source>
        <translation>%1 ne répond plus à %2.</translation>
    </message>
    <message>
        <source>Paused in %1.</source>
        <translation>En pause dans %1.</translation>
    </message>
    <message>
        <source>Takes calls of %1 again.</source>
        <translation>Reprend les appels de %1.</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>Fait dans %1.</translation>
    </message>
    <message>
        <source>%1 rings: pick it up for %2.</source>
        <translation>%1 sonne&#x202f;: décrochez pour %2.</translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation>l’appel à %1</translation>
    </message>
    <message>
        <source>Your phone rings: pick it up for %1.</source>
        <translation>Votre téléphone sonne&#x202f;: décrochez pour %1.</translation>
    </message>
    <message>
        <source>the call in space %1</source>
        <translation>l’appel de la place %1</translation>
    </message>
    <message>
        <source>Your phone rings: pick it up to listen.</source>
        <translation>Votre téléphone sonne&#x202f;: décrochez pour écouter.</translation>
    </message>
    <message>
        <source>%1 is called as soon as they and you are free.</source>
        <translation>%1 sera appelé dès que vous serez libres tous les deux.</translation>
    </message>
    <message>
        <source>Calling %1 into the conference.</source>
        <translation>Appel de %1 dans la conférence.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>Refusé.</translation>
    </message>
    <message>
        <source>Hung up.</source>
        <translation>Raccroché.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Envoyé à %1.</translation>
    </message>
    <message>
        <source>The call comes to your phone.</source>
        <translation>L’appel arrive sur votre téléphone.</translation>
    </message>
    <message>
        <source>The caller comes to your phone.</source>
        <translation>L’appelant arrive sur votre téléphone.</translation>
    </message>
    <message>
        <source>Parked.</source>
        <translation>Parqué.</translation>
    </message>
    <message>
        <source>You are not heard.</source>
        <translation>On ne vous entend plus.</translation>
    </message>
    <message>
        <source>You are heard again.</source>
        <translation>On vous entend de nouveau.</translation>
    </message>
    <message>
        <source>Keyed.</source>
        <translation>Composé.</translation>
    </message>
    <message>
        <source>%1 is in the conference.</source>
        <translation>%1 est dans la conférence.</translation>
    </message>
    <message>
        <source>%1 is not to be disturbed.</source>
        <translation>%1 ne doit pas être dérangé.</translation>
    </message>
    <message>
        <source>%1 may be disturbed again.</source>
        <translation>%1 peut de nouveau être dérangé.</translation>
    </message>
    <message>
        <source>A second call rings for %1.</source>
        <translation>Un second appel sonne chez %1.</translation>
    </message>
    <message>
        <source>A second call finds %1 busy.</source>
        <translation>Un second appel trouve %1 occupé.</translation>
    </message>
    <message>
        <source>The exchange calls you back when %1 is free.</source>
        <translation>Le standard vous rappelle quand %1 est libre.</translation>
    </message>
    <message>
        <source>The exchange does not call back any more.</source>
        <translation>Le standard ne rappelle plus.</translation>
    </message>
    <message>
        <source>The presence of %1 is set.</source>
        <translation>La présence de %1 est définie.</translation>
    </message>
    <message>
        <source>Done in conference %1.</source>
        <translation>Fait dans la conférence %1.</translation>
    </message>
    <message>
        <source>Nothing came of %1. %2</source>
        <translation>Sans succès&#x202f;: %1. %2</translation>
    </message>
    <message>
        <source>Hang up on %1</source>
        <translation>Raccrocher %1</translation>
    </message>
    <message>
        <source>End the conversation of %1</source>
        <translation>Mettre fin à la conversation de %1</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation>Transférer %1 à %2</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <translation>Envoyer %1 à %2</translation>
    </message>
</context>
<context>
    <name>PeopleArrangement</name>
    <message>
        <source>The people cannot be shown as &quot;%1&quot;.</source>
        <translation>Les personnes ne peuvent pas s’afficher en «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; is left out: its name is too long, empty, or there twice.</source>
        <translation>Le groupe «&#x202f;%1&#x202f;» est ignoré&#x202f;: nom trop long, vide ou en double.</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Nobody to show</source>
        <translation>Personne à afficher</translation>
    </message>
    <message>
        <source>The exchange has no extensions yet.</source>
        <translation>Le standard n’a pas encore de postes.</translation>
    </message>
    <message>
        <source>The exchange does not tell this account who its people are.</source>
        <translation>Le standard ne dit pas à ce compte qui sont ses personnes.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>Names are found by any part of them, numbers by their digits.</source>
        <translation>Un nom se trouve par n’importe quelle partie, un numéro par ses chiffres.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>Nobody is free right now</source>
        <translation>Personne n’est libre en ce moment</translation>
    </message>
    <message>
        <source>Nobody is in a call</source>
        <translation>Personne n’est en ligne</translation>
    </message>
    <message>
        <source>As soon as somebody hangs up they show here.</source>
        <translation>Dès que quelqu’un raccroche, il s’affiche ici.</translation>
    </message>
    <message>
        <source>Calls show here as soon as a phone rings.</source>
        <translation>Les appels s’affichent ici dès qu’un téléphone sonne.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>drag people here</source>
        <translation>glissez des personnes ici</translation>
    </message>
    <message>
        <source>, %1 not connected</source>
        <translation>, %1 non connectés</translation>
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
        <translation>«&#x202f;%1&#x202f;» ne convient pas au réglage %2 des pop-ups et est ignoré.</translation>
    </message>
</context>
<context>
    <name>PortalHotkeys</name>
    <message>
        <source>The desktop has given no key for it.</source>
        <translation>Le bureau n’a donné aucune touche pour cela.</translation>
    </message>
    <message>
        <source>The desktop does not want to give keys.</source>
        <translation>Le bureau ne veut pas donner de touches.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Server %1 is left out: %2</source>
        <translation>Le serveur %1 est ignoré&#x202f;: %2</translation>
    </message>
    <message>
        <source>The pinned key of %1 is no SHA-256 in hex and is left out; the certificate is checked instead.</source>
        <translation>La clé épinglée de %1 n’est pas un SHA-256 en hexadécimal et est ignorée&#x202f;; le certificat est vérifié à la place.</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;; the system&apos;s is used.</source>
        <translation>Il n’y a pas de thème «&#x202f;%1&#x202f;»&#x202f;; celui du système est utilisé.</translation>
    </message>
    <message>
        <source>Of %1 number rules only the first %2 are read.</source>
        <translation>Sur %1 règles de numéros, seules les %2 premières sont lues.</translation>
    </message>
    <message>
        <source>The longest internal number must have 0 to 20 digits; %1 is assumed.</source>
        <translation>Le plus long numéro interne doit avoir de 0 à 20 chiffres&#x202f;; %1 est supposé.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read in full.</source>
        <translation>Les réglages de %1 ne peuvent pas être lus en entier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a profile: letters, digits, spaces, _ and - only.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nom de profil&#x202f;: lettres, chiffres, espaces, _ et - uniquement.</translation>
    </message>
    <message>
        <source>The profile could not be renamed in %1.</source>
        <translation>Impossible de renommer le profil dans %1.</translation>
    </message>
    <message>
        <source>The profile could not be copied in %1.</source>
        <translation>Impossible de copier le profil dans %1.</translation>
    </message>
    <message>
        <source>The profile could not be removed from %1.</source>
        <translation>Impossible de supprimer le profil de %1.</translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already.</source>
        <translation>Il existe déjà un profil «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The last profile stays: a desk has to have one.</source>
        <translation>Le dernier profil reste&#x202f;: un pupitre doit en avoir un.</translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 est illisible.</translation>
    </message>
    <message>
        <source>It is no JSON object: %1 in line %2.</source>
        <translation>Ce n’est pas un objet JSON&#x202f;: %1 à la ligne %2.</translation>
    </message>
    <message>
        <source>it begins with something else</source>
        <translation>le début est autre chose</translation>
    </message>
    <message>
        <source>%1: only &quot;defaults&quot; and &quot;locked&quot; are read.</source>
        <translation>%1&#x202f;: seuls «&#x202f;defaults&#x202f;» et «&#x202f;locked&#x202f;» sont lus.</translation>
    </message>
    <message>
        <source>%1: it is no object.</source>
        <translation>%1&#x202f;: ce n’est pas un objet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Secrets have no place in this file, where everybody can read them; each desk asks for its own and keeps it in the keyring.</source>
        <translation>Les secrets n’ont pas leur place dans ce fichier que tout le monde peut lire&#x202f;; chaque pupitre demande le sien et le garde dans le trousseau.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Ce réglage n’existe pas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used.</source>
        <translation>«&#x202f;%1&#x202f;» est inutilisable.</translation>
    </message>
</context>
<context>
    <name>QueueRules</name>
    <message>
        <source>&quot;%1&quot; is no limit for a queue (%2); the usual one is used.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un seuil de file (%2)&#x202f;; le seuil habituel est utilisé.</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3; %4 is assumed.</source>
        <translation>%1 doit être compris entre %2 et %3&#x202f;; %4 est supposé.</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>see calls that are already up</source>
        <translation>voir les appels déjà en cours</translation>
    </message>
    <message>
        <source>see the extensions</source>
        <translation>voir les postes</translation>
    </message>
    <message>
        <source>see parked calls</source>
        <translation>voir les appels parqués</translation>
    </message>
    <message>
        <source>see conferences</source>
        <translation>voir les conférences</translation>
    </message>
    <message>
        <source>tell phones from lines, see contacts</source>
        <translation>distinguer téléphones et lignes, voir les contacts</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>composer</translation>
    </message>
    <message>
        <source>hang up</source>
        <translation>raccrocher</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transférer</translation>
    </message>
    <message>
        <source>park</source>
        <translation>parquer</translation>
    </message>
    <message>
        <source>pause queue members</source>
        <translation>mettre les agents des files en pause</translation>
    </message>
    <message>
        <source>see queues and who waits in them</source>
        <translation>voir les files et qui y attend</translation>
    </message>
    <message>
        <source>transfer after asking first</source>
        <translation>consulter puis transférer</translation>
    </message>
    <message>
        <source>answer, hold and go on by mouse or keyboard</source>
        <translation>répondre, mettre en attente et reprendre à la souris ou au clavier</translation>
    </message>
    <message>
        <source>mute a call</source>
        <translation>couper le micro d’un appel</translation>
    </message>
    <message>
        <source>record calls</source>
        <translation>enregistrer les appels</translation>
    </message>
    <message>
        <source>key digits into a call</source>
        <translation>composer des chiffres dans un appel</translation>
    </message>
    <message>
        <source>run conferences</source>
        <translation>gérer les conférences</translation>
    </message>
    <message>
        <source>log in to queues and out</source>
        <translation>se connecter aux files et s’en déconnecter</translation>
    </message>
    <message>
        <source>set do-not-disturb and forwards</source>
        <translation>régler ne pas déranger et les renvois</translation>
    </message>
    <message>
        <source>set the presence</source>
        <translation>définir la présence</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>A role is &quot;operator&quot;, &quot;read-only&quot; or &quot;supervisor&quot;, not &quot;%1&quot;; this desk only looks until that is put right.</source>
        <translation>Un rôle est «&#x202f;operator&#x202f;», «&#x202f;read-only&#x202f;» ou «&#x202f;supervisor&#x202f;», pas «&#x202f;%1&#x202f;»&#x202f;; ce pupitre ne fait que regarder jusqu’à correction.</translation>
    </message>
    <message>
        <source>%1 is &quot;true&quot; or &quot;false&quot;, not &quot;%2&quot;.</source>
        <translation>%1 est «&#x202f;true&#x202f;» ou «&#x202f;false&#x202f;», pas «&#x202f;%2&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>There is no keyring on this computer.</source>
        <translation>Il n’y a pas de trousseau sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>The keyring cannot be used: %1</source>
        <translation>Le trousseau est inutilisable&#x202f;: %1</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>Le trousseau ne répond pas.</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Exchanges</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Pupitre</translation>
    </message>
    <message>
        <source>Number rules</source>
        <translation>Règles de numéros</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <translation>Pop-ups</translation>
    </message>
    <message>
        <source>Caller pages</source>
        <translation>Pages d’appelant</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Annuaires</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#x202f;: %2 → %3</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>It is JSON, but no settings of Cordboard: “format” is not “%1”.</source>
        <translation>C’est du JSON, mais pas des réglages de Cordboard&#x202f;: «&#x202f;format&#x202f;» n’est pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Its “version” is no number.</source>
        <translation>Sa «&#x202f;version&#x202f;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>It was written by a newer Cordboard (format %1; this one reads %2).</source>
        <translation>Il a été écrit par un Cordboard plus récent (format %1&#x202f;; celui-ci lit %2).</translation>
    </message>
    <message>
        <source>It has no “profiles”.</source>
        <translation>Il n’a pas de «&#x202f;profiles&#x202f;».</translation>
    </message>
    <message>
        <source>It is too large for a file of settings.</source>
        <translation>Il est trop gros pour un fichier de réglages.</translation>
    </message>
    <message>
        <source>It is not readable: %1 in line %2.</source>
        <translation>Il est illisible&#x202f;: %1 à la ligne %2.</translation>
    </message>
    <message>
        <source>There is no profile in it.</source>
        <translation>Il ne contient aucun profil.</translation>
    </message>
    <message>
        <source>“%1” is no name for a profile, and is left out: letters, digits, spaces, _ and - only.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nom de profil et est ignoré&#x202f;: lettres, chiffres, espaces, _ et - uniquement.</translation>
    </message>
    <message>
        <source>The profile %1 has no settings, and is left out.</source>
        <translation>Le profil %1 n’a pas de réglages et est ignoré.</translation>
    </message>
</context>
<context>
    <name>SettingsImport</name>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 est ignoré&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, gros-boutiste</translation>
    </message>
</context>
<context>
    <name>VCardReader</name>
    <message>
        <source>The card is too long.</source>
        <translation>La carte est trop longue.</translation>
    </message>
    <message>
        <source>The card has no end.</source>
        <translation>La carte n’a pas de fin.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>a recording</source>
        <translation>un enregistrement</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Asterisk %1</source>
        <translation>Asterisk %1</translation>
    </message>
    <message>
        <source>Asterisk %1, manager interface %2</source>
        <translation>Asterisk %1, interface AMI %2</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, compilé avec %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Système de fenêtres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <translation>
            <numerusform>%n sonne</numerusform>
            <numerusform>%n sonnent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a call</source>
        <translation>
            <numerusform>%n en ligne</numerusform>
            <numerusform>%n en ligne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrapping up</source>
        <translation>
            <numerusform>%n en post-appel</numerusform>
            <numerusform>%n en post-appel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pause</numerusform>
            <numerusform>%n en pause</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>plus longue attente</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>niveau de service</translation>
    </message>
    <message>
        <source>agents free</source>
        <translation>agents libres</translation>
    </message>
    <message>
        <source>many wait</source>
        <translation>beaucoup attendent</translation>
    </message>
    <message>
        <source>waits long</source>
        <translation>attend longtemps</translation>
    </message>
    <message>
        <source>few are free</source>
        <translation>peu sont libres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>by the exchange&apos;s counters</source>
        <translation>selon les compteurs du standard</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>since %1 %2</source>
        <translation>depuis %1 %2</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>en pause&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>%n appel aujourd’hui</numerusform>
            <numerusform>%n appels aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>talked for %1</source>
        <translation>parle depuis %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>en pause depuis %1</translation>
    </message>
    <message>
        <source>nobody is logged in</source>
        <translation>personne n’est connecté</translation>
    </message>
    <message>
        <source>Nothing is known of this queue while there is no link.</source>
        <translation>On ne sait rien de cette file tant qu’il n’y a pas de liaison.</translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation>répondus&#x202f;: %1</translation>
    </message>
    <message>
        <source>gave up: %1</source>
        <translation>abandons&#x202f;: %1</translation>
    </message>
    <message>
        <source>average wait: %1</source>
        <translation>attente moyenne&#x202f;: %1</translation>
    </message>
    <message>
        <source>average talk: %1</source>
        <translation>conversation moyenne&#x202f;: %1</translation>
    </message>
    <message>
        <source>agents: %1</source>
        <translation>agents&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n répondu</numerusform>
            <numerusform>%n répondus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <translation>
            <numerusform>%n abandon</numerusform>
            <numerusform>%n abandons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % in time</source>
        <translation>%1&#x202f;% à temps</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 à %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Nobody was answered and nobody gave up yet.</source>
        <translation>Encore aucun appel répondu ni abandonné.</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>trop</translation>
    </message>
    <message>
        <source>waits too long</source>
        <translation>attend trop longtemps</translation>
    </message>
    <message>
        <source>far too low</source>
        <translation>beaucoup trop bas</translation>
    </message>
    <message>
        <source>too low</source>
        <translation>trop bas</translation>
    </message>
    <message>
        <source>too few free</source>
        <translation>trop peu de libres</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>There is no computer named %1.</source>
        <translation>Aucun ordinateur ne s’appelle %1.</translation>
    </message>
    <message>
        <source>The address may be mistyped, or this computer is not on the network.</source>
        <translation>L’adresse est peut-être mal saisie, ou cet ordinateur n’est pas sur le réseau.</translation>
    </message>
    <message>
        <source>%1 is there but does not let panels connect.</source>
        <translation>%1 est là mais ne laisse pas les panneaux se connecter.</translation>
    </message>
    <message>
        <source>Asterisk may be stopped, or its manager interface is switched off (manager.conf: enabled) or on another port.</source>
        <translation>Asterisk est peut-être arrêté, ou son interface AMI est désactivée (manager.conf: enabled) ou sur un autre port.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>The exchange may be off, or a firewall stands in between.</source>
        <translation>Le standard est peut-être éteint, ou un pare-feu fait obstacle.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not an Asterisk.</source>
        <translation>Quelque chose répond à %1, mais ce n’est pas un Asterisk.</translation>
    </message>
    <message>
        <source>Check the port: the manager interface is usually on 5038, or on 5039 with encryption; over HTTP on 8088, over HTTPS on 8089.</source>
        <translation>Vérifiez le port&#x202f;: l’interface AMI est en général sur 5038, ou sur 5039 avec chiffrement&#x202f;; par HTTP sur 8088, par HTTPS sur 8089.</translation>
    </message>
    <message>
        <source>A web server answers at %1, but not as Asterisk&apos;s manager interface.</source>
        <translation>Un serveur web répond à %1, mais pas comme l’interface AMI d’Asterisk.</translation>
    </message>
    <message>
        <source>Check the address and what stands before /rawman in it. Asterisk needs enabled=yes in http.conf and webenabled=yes in manager.conf.</source>
        <translation>Vérifiez l’adresse et ce qui y précède /rawman. Asterisk a besoin de enabled=yes dans http.conf et de webenabled=yes dans manager.conf.</translation>
    </message>
    <message>
        <source>The link to %1 was lost.</source>
        <translation>La liaison avec %1 a été perdue.</translation>
    </message>
    <message>
        <source>Calls go on without the panel. What you see is how it was.</source>
        <translation>Les appels continuent sans le panneau. Vous voyez l’état d’avant.</translation>
    </message>
    <message>
        <source>%1 has gone silent.</source>
        <translation>%1 ne dit plus rien.</translation>
    </message>
    <message>
        <source>It did not answer two questions in a row; the panel connects again.</source>
        <translation>Il n’a pas répondu à deux questions de suite&#x202f;; le panneau se reconnecte.</translation>
    </message>
    <message>
        <source>What %1 sends has become unreadable.</source>
        <translation>Ce qu’envoie %1 est devenu illisible.</translation>
    </message>
    <message>
        <source>The panel connects again to get a clean picture.</source>
        <translation>Le panneau se reconnecte pour obtenir une image nette.</translation>
    </message>
    <message>
        <source>%1 refused the login.</source>
        <translation>%1 a refusé la connexion.</translation>
    </message>
    <message>
        <source>The user or the secret is wrong, or this computer&apos;s address is not permitted (manager.conf: permit).</source>
        <translation>L’utilisateur ou le secret est faux, ou l’adresse de cet ordinateur n’est pas autorisée (manager.conf: permit).</translation>
    </message>
    <message>
        <source>%1 wants the secret in clear text.</source>
        <translation>%1 veut le secret en clair.</translation>
    </message>
    <message>
        <source>The panel does not send it over a link that others can read. Connect with encryption.</source>
        <translation>Le panneau ne l’envoie pas sur une liaison que d’autres peuvent lire. Connectez-vous avec chiffrement.</translation>
    </message>
    <message>
        <source>The secret for %1 is not known.</source>
        <translation>Le secret pour %1 n’est pas connu.</translation>
    </message>
    <message>
        <source>Type it once; it is kept in this computer&apos;s keyring, where it has one.</source>
        <translation>Saisissez-le une fois&#x202f;; il est gardé dans le trousseau de cet ordinateur, s’il en a un.</translation>
    </message>
    <message>
        <source>%1 let us in but shows us nothing.</source>
        <translation>%1 nous a laissés entrer mais ne montre rien.</translation>
    </message>
    <message>
        <source>The manager account may not read calls (manager.conf: read=system,call,agent,reporting).</source>
        <translation>Le compte AMI n’a pas le droit de lire les appels (manager.conf: read=system,call,agent,reporting).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Le certificat de %1 n’est pas fiable.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for it. Name the file of the authority that signed it, or trust this exchange&apos;s own key.</source>
        <translation>Personne en qui cet ordinateur a confiance ne s’en porte garant. Indiquez le fichier de l’autorité qui l’a signé, ou faites confiance à la clé de ce standard.</translation>
    </message>
    <message>
        <source>The certificate belongs to another computer than %1.</source>
        <translation>Le certificat appartient à un autre ordinateur que %1.</translation>
    </message>
    <message>
        <source>Use the name that is in the certificate. If it should be right, somebody may stand in between.</source>
        <translation>Utilisez le nom inscrit dans le certificat. Si l’adresse est pourtant la bonne, quelqu’un s’est peut-être interposé.</translation>
    </message>
    <message>
        <source>No encrypted link to %1 could be made.</source>
        <translation>Impossible d’établir une liaison chiffrée avec %1.</translation>
    </message>
    <message>
        <source>The exchange may expect an unencrypted link on this port, or only speak encryption that is no longer safe.</source>
        <translation>Le standard attend peut-être une liaison non chiffrée sur ce port, ou ne connaît qu’un chiffrement qui n’est plus sûr.</translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation>Non connecté à %1.</translation>
    </message>
    <message>
        <source>Nothing is known about its phones until the panel is connected.</source>
        <translation>On ne sait rien de ses téléphones tant que le panneau n’est pas connecté.</translation>
    </message>
    <message>
        <source>The exchange refused: %1</source>
        <translation>Le standard a refusé&#x202f;: %1</translation>
    </message>
    <message>
        <source>The panel&apos;s account may not do this: %1</source>
        <translation>Le compte du panneau n’y est pas autorisé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Whoever runs the exchange can add the right to it (manager.conf: write).</source>
        <translation>La personne qui gère le standard peut ajouter ce droit (manager.conf: write).</translation>
    </message>
    <message>
        <source>The exchange has not answered in time.</source>
        <translation>Le standard n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>It may have been done nevertheless.</source>
        <translation>C’est peut-être fait malgré tout.</translation>
    </message>
    <message>
        <source>The link was lost before the exchange answered.</source>
        <translation>La liaison a été perdue avant la réponse du standard.</translation>
    </message>
    <message>
        <source>Nothing was asked of the exchange: %1</source>
        <translation>Rien n’a été demandé au standard&#x202f;: %1</translation>
    </message>
    <message>
        <source>That is no number that can be dialled.</source>
        <translation>Ce n’est pas un numéro que l’on peut composer.</translation>
    </message>
    <message>
        <source>Numbers are made of digits, letters and * # + . _ - and have no more than 64 of them.</source>
        <translation>Un numéro se compose de chiffres, de lettres et de * # + . _ - et compte 64 signes au plus.</translation>
    </message>
    <message>
        <source>It is not known which phone is yours.</source>
        <translation>On ne sait pas quel téléphone est le vôtre.</translation>
    </message>
    <message>
        <source>Choose your extension first.</source>
        <translation>Choisissez d’abord votre poste.</translation>
    </message>
    <message>
        <source>Your phone would not ring.</source>
        <translation>Votre téléphone ne sonnerait pas.</translation>
    </message>
    <message>
        <source>It is not to be disturbed, or it is not connected.</source>
        <translation>Il est en ne pas déranger, ou n’est pas connecté.</translation>
    </message>
    <message>
        <source>It is not known from where in the dial plan your phone calls.</source>
        <translation>On ne sait pas d’où votre téléphone appelle dans le plan de numérotation.</translation>
    </message>
    <message>
        <source>Set the context in the connection&apos;s settings.</source>
        <translation>Indiquez le contexte dans les réglages de la connexion.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>L’appel est terminé.</translation>
    </message>
    <message>
        <source>You do not take part in this call.</source>
        <translation>Vous ne participez pas à cet appel.</translation>
    </message>
    <message>
        <source>There is nobody at the other end yet.</source>
        <translation>Il n’y a encore personne à l’autre bout.</translation>
    </message>
    <message>
        <source>No number is known that leads there.</source>
        <translation>Aucun numéro connu n’y mène.</translation>
    </message>
    <message>
        <source>A hint for it, or the dialect of this exchange, can say one.</source>
        <translation>Un hint, ou le dialecte de ce standard, peut en indiquer un.</translation>
    </message>
    <message>
        <source>That parking space does not exist, or somebody is in it.</source>
        <translation>Cette place de parcage n’existe pas, ou elle est occupée.</translation>
    </message>
    <message>
        <source>Nobody is parked there.</source>
        <translation>Personne n’y est parqué.</translation>
    </message>
    <message>
        <source>No consultation is under way.</source>
        <translation>Aucune consultation n’est en cours.</translation>
    </message>
    <message>
        <source>This kind of exchange has no such thing.</source>
        <translation>Ce type de standard n’a rien de tel.</translation>
    </message>
    <message>
        <source>Its dialect can say where the dial plan keeps it.</source>
        <translation>Son dialecte peut dire où le plan de numérotation le garde.</translation>
    </message>
    <message>
        <source>That would mean something else to the exchange.</source>
        <translation>Cela signifierait autre chose pour le standard.</translation>
    </message>
    <message>
        <source>This phone cannot be told so from afar.</source>
        <translation>On ne peut pas le commander à distance à ce téléphone.</translation>
    </message>
    <message>
        <source>The dialect of the exchange says which phones can.</source>
        <translation>Le dialecte du standard dit quels téléphones le peuvent.</translation>
    </message>
    <message>
        <source>Your phone has hung up.</source>
        <translation>Votre téléphone a raccroché.</translation>
    </message>
    <message>
        <source>Your phone has hung up before anybody answered.</source>
        <translation>Votre téléphone a raccroché avant que quelqu’un réponde.</translation>
    </message>
    <message>
        <source>Your phone was not picked up.</source>
        <translation>Votre téléphone n’a pas été décroché.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Personne n’a répondu.</translation>
    </message>
    <message>
        <source>Your phone is busy.</source>
        <translation>Votre téléphone est occupé.</translation>
    </message>
    <message>
        <source>The number is busy.</source>
        <translation>Le numéro est occupé.</translation>
    </message>
    <message>
        <source>Your phone has declined the call.</source>
        <translation>Votre téléphone a refusé l’appel.</translation>
    </message>
    <message>
        <source>The call was declined.</source>
        <translation>L’appel a été refusé.</translation>
    </message>
    <message>
        <source>The exchange has no free line to your phone.</source>
        <translation>Le standard n’a pas de ligne libre vers votre téléphone.</translation>
    </message>
    <message>
        <source>The number could not be reached.</source>
        <translation>Le numéro n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>It may not exist, or not be connected.</source>
        <translation>Il n’existe peut-être pas, ou n’est pas connecté.</translation>
    </message>
    <message>
        <source>Your phone could not be rung.</source>
        <translation>Impossible de faire sonner votre téléphone.</translation>
    </message>
    <message>
        <source>It may be busy, have declined, or not be connected.</source>
        <translation>Il est peut-être occupé, a refusé, ou n’est pas connecté.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> for %1</source>
        <translation> depuis %1</translation>
    </message>
    <message>
        <source> in conference %1</source>
        <translation> en conférence %1</translation>
    </message>
    <message>
        <source> in %1</source>
        <translation> dans %1</translation>
    </message>
    <message>
        <source> with %1</source>
        <translation> avec %1</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>appelle</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interne</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>entrant</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>sortant</translation>
    </message>
    <message>
        <source>All calls go to %1</source>
        <translation>Tous les appels vont à %1</translation>
    </message>
    <message>
        <source>When busy, calls go to %1</source>
        <translation>Sur occupation, les appels vont à %1</translation>
    </message>
    <message>
        <source>Unanswered calls go to %1</source>
        <translation>Sans réponse, les appels vont à %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>parking space %1</source>
        <translation>place de parcage %1</translation>
    </message>
    <message>
        <source>conference %1</source>
        <translation>conférence %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>DID %1</source>
        <translation>SDA %1</translation>
    </message>
    <message>
        <source>trunk %1</source>
        <translation>trunk %1</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>mis en attente par %1</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>recording paused</source>
        <translation>enregistrement suspendu</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <source>via group %1</source>
        <translation>via le groupe %1</translation>
    </message>
    <message>
        <source>also rings %1</source>
        <translation>fait aussi sonner %1</translation>
    </message>
    <message>
        <source>calls taken: %1</source>
        <translation>appels pris&#x202f;: %1</translation>
    </message>
    <message>
        <source>unknown since %1</source>
        <translation>inconnu depuis %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>absent longtemps</translation>
    </message>
    <message>
        <source>glad to talk</source>
        <translation>ouvert à discuter</translation>
    </message>
    <message>
        <source>not to be disturbed</source>
        <translation>ne pas déranger</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>pas là</translation>
    </message>
    <message>
        <source>you are told when they are free</source>
        <translation>vous serez prévenu dès que libre</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>on phone %1</source>
        <translation>sur le téléphone %1</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n téléphone</numerusform>
            <numerusform>%n téléphones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rings %n phone(s)</source>
        <translation>
            <numerusform>sonne sur %n téléphone</numerusform>
            <numerusform>sonne sur %n téléphones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>X11Hotkeys</name>
    <message>
        <source>Only one key with its modifiers can be had everywhere.</source>
        <translation>Une seule touche avec ses modificateurs peut servir partout.</translation>
    </message>
    <message>
        <source>There is no key %1 on this keyboard.</source>
        <translation>Il n’y a pas de touche %1 sur ce clavier.</translation>
    </message>
    <message>
        <source>Another program has %1 already.</source>
        <translation>Un autre programme utilise déjà %1.</translation>
    </message>
</context>
<context>
    <name>desk::Archive</name>
    <message>
        <source>Contacts and calls in %1 were written by a newer version of this program and are left alone. What you add now is not kept.</source>
        <translation>Les contacts et appels de %1 ont été écrits par une version plus récente du programme et restent intacts. Ce que vous ajoutez maintenant n’est pas gardé.</translation>
    </message>
    <message>
        <source>Contacts and calls cannot be kept in %1: %2. What you add now is gone at the end.</source>
        <translation>Les contacts et appels ne peuvent pas être gardés dans %1&#x202f;: %2. Ce que vous ajoutez maintenant sera perdu à la fermeture.</translation>
    </message>
    <message>
        <source>The file of contacts and calls was damaged (%1). It is kept as %2, and a new one was begun.</source>
        <translation>Le fichier des contacts et appels était endommagé (%1). Il est gardé sous %2, et un nouveau a été commencé.</translation>
    </message>
</context>
<context>
    <name>desk::CallExport</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’exportation a été annulée.</translation>
    </message>
</context>
<context>
    <name>desk::CallLog</name>
    <message>
        <source>Calls cannot be written down any more: %1.</source>
        <translation>Les appels ne peuvent plus être notés : %1.</translation>
    </message>
    <message>
        <source>The note could not be kept: %1.</source>
        <translation>La note n&apos;a pas pu être gardée : %1.</translation>
    </message>
    <message>
        <source>Nothing could be forgotten: %1.</source>
        <translation>Rien n&apos;a pu être oublié : %1.</translation>
    </message>
</context>
<context>
    <name>desk::ContactBook</name>
    <message>
        <source>Not all contacts could be read: %1.</source>
        <translation>Tous les contacts n’ont pas pu être lus&#x202f;: %1.</translation>
    </message>
    <message>
        <source>changing %1</source>
        <translation>la modification de %1</translation>
    </message>
    <message>
        <source>adding %1</source>
        <translation>l’ajout de %1</translation>
    </message>
    <message>
        <source>removing %1</source>
        <translation>la suppression de %1</translation>
    </message>
    <message numerus="yes">
        <source>removing %n contacts</source>
        <translation>
            <numerusform>la suppression de %n contact</numerusform>
            <numerusform>la suppression de %n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>The contact is not kept: %1.</source>
        <translation>Le contact n’est pas gardé&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>desk::ContactImport</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 est illisible&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of contacts.</source>
        <translation>%1 est trop gros pour un fichier de contacts.</translation>
    </message>
    <message>
        <source>The contacts could not be kept: %1.</source>
        <translation>Les contacts n’ont pas pu être gardés&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>the import of %n contact(s)</source>
        <translation>
            <numerusform>l’importation de %n contact</numerusform>
            <numerusform>l’importation de %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>live::Recorder</name>
    <message>
        <source>%1 could not be written any further: %2. What came before is in it.</source>
        <translation>Impossible de continuer à écrire %1&#x202f;: %2. Ce qui précède s’y trouve.</translation>
    </message>
</context>
<context>
    <name>models::LogModel</name>
    <message>
        <source>detail</source>
        <translation>détail</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3&#x202f;: %4</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Cordboard</source>
        <translation>À propos de Cordboard</translation>
    </message>
    <message>
        <source>A switchboard for Asterisk. Free software under the MIT license.</source>
        <translation>Un pupitre de standardiste pour Asterisk. Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the versions, for a mail to somebody who helps</source>
        <translation>Copie les versions, pour un e-mail à quelqu’un qui vous aide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::Board</name>
    <message>
        <source>First say which phone is yours.</source>
        <translation>Indiquez d’abord quel téléphone est le vôtre.</translation>
    </message>
    <message>
        <source>Your phone is on another exchange.</source>
        <translation>Votre téléphone est sur un autre standard.</translation>
    </message>
    <message>
        <source>Your phone is of a kind that cannot be told to answer or hold from here.</source>
        <translation>Ce type de téléphone ne peut pas répondre ni mettre en attente sur commande d’ici.</translation>
    </message>
</context>
<context>
    <name>ui::CallCard</name>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>More for this call</source>
        <translation>Plus pour cet appel</translation>
    </message>
    <message>
        <source>More for this call (%1)</source>
        <translation>Plus pour cet appel (%1)</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Numéro inconnu</translation>
    </message>
    <message>
        <source>rings for you</source>
        <translation>sonne pour vous</translation>
    </message>
    <message>
        <source>you put them on hold</source>
        <translation>mis en attente par vous</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <source>, waited %1</source>
        <translation>, a attendu %1</translation>
    </message>
    <message>
        <source>via group %1</source>
        <translation>via le groupe %1</translation>
    </message>
    <message>
        <source>DID %1</source>
        <translation>SDA %1</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>recording paused</source>
        <translation>enregistrement suspendu</translation>
    </message>
    <message>
        <source>My call: %1, %2</source>
        <translation>Mon appel&#x202f;: %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::CallPopup</name>
    <message>
        <source>Incoming for you</source>
        <translation>Appel pour vous</translation>
    </message>
    <message>
        <source>Incoming for you · %1</source>
        <translation>Appel pour vous · %1</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Numéro inconnu</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Appel de %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>In a call with you</source>
        <translation>En ligne avec vous</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Decline, voicemail and more</source>
        <translation>Refuser, messagerie et plus</translation>
    </message>
    <message>
        <source>Add to contacts…</source>
        <translation>Ajouter aux contacts…</translation>
    </message>
</context>
<context>
    <name>ui::CallPopups</name>
    <message>
        <source>%1 more ring for you</source>
        <translation>%1 autres sonnent pour vous</translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <translation>Répondu ailleurs</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Répondu par %1</translation>
    </message>
</context>
<context>
    <name>ui::CallbackTable</name>
    <message>
        <source>called by %1, %2</source>
        <translation>appelé par %1, %2</translation>
    </message>
    <message>
        <source>called again, answered by %1, %2</source>
        <translation>a rappelé, répondu par %1, %2</translation>
    </message>
    <message>
        <source>done, %1</source>
        <translation>fait, %1</translation>
    </message>
    <message>
        <source>dismissed, %1</source>
        <translation>écarté, %1</translation>
    </message>
    <message>
        <source>is talking now</source>
        <translation>est en conversation</translation>
    </message>
    <message>
        <source>%1 is talking to them</source>
        <translation>%1 lui parle</translation>
    </message>
    <message>
        <source>is calling now</source>
        <translation>appelle en ce moment</translation>
    </message>
    <message>
        <source>%1 is calling them</source>
        <translation>%1 l’appelle</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>À présent</translation>
    </message>
</context>
<context>
    <name>ui::CallbacksWindow</name>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Callers to call back</source>
        <translation>Appelants à rappeler</translation>
    </message>
    <message>
        <source>Nobody is waiting for your call.
Who gives up waiting in a queue shows here, until somebody has talked with them.</source>
        <translation>Personne n’attend votre appel.
Qui abandonne l’attente dans une file s’affiche ici, jusqu’à ce que quelqu’un lui ait parlé.</translation>
    </message>
    <message>
        <source>Show those that are settled too</source>
        <translation>Afficher aussi les cas réglés</translation>
    </message>
    <message>
        <source>A note to keep with it</source>
        <translation>Une note à garder avec</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>It is settled (Ctrl+Enter)</source>
        <translation>C’est réglé (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Nobody needs to call them (Delete)</source>
        <translation>Personne n’a besoin de rappeler (Suppr)</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Remettre dans la liste</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
</context>
<context>
    <name>ui::CallerPagesPage</name>
    <message>
        <source>Caller pages</source>
        <translation>Pages d’appelant</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Allow addresses with http://, which others can read</source>
        <translation>Autoriser les adresses en http://, que d’autres peuvent lire</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Bouton</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>S’ouvre</translation>
    </message>
    <message>
        <source>In the address can stand: %1</source>
        <translation>L’adresse peut contenir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation>Ajouter une page</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>Hôtes autorisés</translation>
    </message>
    <message>
        <source>by its button</source>
        <translation>par son bouton</translation>
    </message>
    <message>
        <source>when it rings</source>
        <translation>quand ça sonne</translation>
    </message>
    <message>
        <source>when I answer</source>
        <translation>quand je réponds</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>Autoriser %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Par exemple&#x202f;: %1</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>navigateur</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>adresse web</translation>
    </message>
</context>
<context>
    <name>ui::CheckLine</name>
    <message>
        <source>To be written into the exchange&apos;s configuration</source>
        <translation>À écrire dans la configuration du standard</translation>
    </message>
</context>
<context>
    <name>ui::CheckupDialog</name>
    <message>
        <source>Test again</source>
        <translation>Tester de nouveau</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Test de la connexion</translation>
    </message>
    <message>
        <source>The steps of the test</source>
        <translation>Les étapes du test</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>Test de %1…</translation>
    </message>
    <message>
        <source>%1 cannot be used like this.</source>
        <translation>%1 n’est pas utilisable ainsi.</translation>
    </message>
    <message>
        <source>The test of %1 was ended before it was through.</source>
        <translation>Le test de %1 a été arrêté avant la fin.</translation>
    </message>
    <message>
        <source>%1 works, with something missing.</source>
        <translation>%1 marche, mais il manque quelque chose.</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 marche.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ui::ColumnTable</name>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>Ce que devient %1</translation>
    </message>
</context>
<context>
    <name>ui::Columns</name>
    <message>
        <source>Parts of the window</source>
        <translation>Parties de la fenêtre</translation>
    </message>
    <message>
        <source>Queues %1</source>
        <translation>Files %1</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parcage</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conférences</translation>
    </message>
</context>
<context>
    <name>ui::CommandField</name>
    <message>
        <source>Name, number or command</source>
        <translation>Nom, numéro ou commande</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Entrée&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ui::ConferenceDelegate</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillée</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>Conference %1</source>
        <translation>Conférence %1</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>micro coupé</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>parle</translation>
    </message>
    <message>
        <source>%1 (leads)</source>
        <translation>%1 (anime)</translation>
    </message>
</context>
<context>
    <name>ui::ConferenceRows</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>micro coupé</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>parle</translation>
    </message>
    <message>
        <source>Conference %1</source>
        <translation>Conférence %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillée</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>enregistrement</translation>
    </message>
</context>
<context>
    <name>ui::ConferencesPanel</name>
    <message>
        <source>Conferences</source>
        <translation>Conférences</translation>
    </message>
    <message>
        <source>No conference</source>
        <translation>Aucune conférence</translation>
    </message>
    <message>
        <source>Rooms show here as soon as somebody is in one.</source>
        <translation>Les salles s’affichent ici dès que quelqu’un y entre.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectDialog</name>
    <message>
        <source>Encrypted link (TLS)</source>
        <translation>Liaison chiffrée (TLS)</translation>
    </message>
    <message>
        <source>Through the exchange&apos;s web server (HTTP)</source>
        <translation>Par le serveur web du standard (HTTP)</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Voir la démo</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Connect to your exchange</source>
        <translation>Se connecter à votre standard</translation>
    </message>
    <message>
        <source>pbx.example or 192.168.1.5</source>
        <translation>pbx.example ou 192.168.1.5</translation>
    </message>
    <message>
        <source>as in manager.conf</source>
        <translation>comme dans manager.conf</translation>
    </message>
    <message>
        <source>101 – may be left empty</source>
        <translation>101 – peut rester vide</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Trusted by</source>
        <translation>Certifié par</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>My extension</source>
        <translation>Mon poste</translation>
    </message>
    <message>
        <source>Address of the exchange</source>
        <translation>Adresse du standard</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>%1 The secret stays in memory only, and is asked for at each start.</source>
        <translation>%1 Le secret reste seulement en mémoire et est demandé à chaque démarrage.</translation>
    </message>
    <message>
        <source>%1 (It says: %2)</source>
        <translation>%1 (Il dit&#x202f;: %2)</translation>
    </message>
    <message>
        <source>Type the address of the exchange.</source>
        <translation>Saisissez l’adresse du standard.</translation>
    </message>
    <message>
        <source>Type the user, as it is named in manager.conf.</source>
        <translation>Saisissez l’utilisateur tel qu’il est nommé dans manager.conf.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
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
        <translation>Non affiché&#x202f;: %1</translation>
    </message>
    <message>
        <source>It works: %1 with %2 extensions.</source>
        <translation>Ça marche&#x202f;: %1 avec %2 postes.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>Its name here</source>
        <translation>Son nom ici</translation>
    </message>
    <message>
        <source>as its address – may be left empty</source>
        <translation>comme son adresse – peut rester vide</translation>
    </message>
    <message>
        <source>Test step by step…</source>
        <translation>Tester pas à pas…</translation>
    </message>
    <message>
        <source>Shows how far the panel gets, and what to do about it</source>
        <translation>Montre jusqu’où va le panneau, et ce qu’il faut faire</translation>
    </message>
</context>
<context>
    <name>ui::ContactCard</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add to my contacts</source>
        <translation>Ajouter à mes contacts</translation>
    </message>
    <message>
        <source>Speed dial %1</source>
        <translation>Numéro abrégé %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
</context>
<context>
    <name>ui::ContactEditor</name>
    <message>
        <source>Favourite: first among those who share a number</source>
        <translation>Favori&#x202f;: premier parmi ceux qui partagent un numéro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>customers, north</source>
        <translation>clients, nord</translation>
    </message>
    <message>
        <source>an address, or what your customer file knows them by</source>
        <translation>une adresse, ou sa référence dans votre fichier clients</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Société</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>N&amp;uméros</translation>
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
        <translation>&amp;Groupes</translation>
    </message>
    <message>
        <source>Speed &amp;dial</source>
        <translation>Numéro &amp;abrégé</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write a name, a company or a number first.</source>
        <translation>Écrivez d’abord un nom, une société ou un numéro.</translation>
    </message>
</context>
<context>
    <name>ui::ContactRows</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
</context>
<context>
    <name>ui::ContactsWindow</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Name, company, number or note</source>
        <translation>Nom, société, numéro ou note</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Rechercher des contacts</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Entrée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Personne de trouvé</translation>
    </message>
    <message>
        <source>Nobody in your contacts or directories fits what you typed.</source>
        <translation>Personne dans vos contacts ou annuaires ne correspond à votre saisie.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Pas encore de contacts</translation>
    </message>
    <message>
        <source>Callers whom you note here appear with their name and company.</source>
        <translation>Les appelants que vous notez ici apparaissent avec leur nom et leur société.</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Importer d’un fichier…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Add to my contacts…</source>
        <translation>Ajouter à mes contacts…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>ui::ConversationsPanel</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Way of the call</source>
        <translation>Parcours de l’appel</translation>
    </message>
    <message>
        <source>Not known at the moment</source>
        <translation>Inconnu pour le moment</translation>
    </message>
    <message>
        <source>Conversations show here as soon as the exchange is connected.</source>
        <translation>Les conversations s’affichent ici dès que le standard est connecté.</translation>
    </message>
    <message>
        <source>It is quiet</source>
        <translation>Tout est calme</translation>
    </message>
    <message>
        <source>Every call in the house shows here as soon as a phone rings.</source>
        <translation>Chaque appel de la maison s’affiche ici dès qu’un téléphone sonne.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>ui::DayChart</name>
    <message>
        <source>answered</source>
        <translation>répondus</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>abandons</translation>
    </message>
    <message>
        <source>in time, goal %1 %</source>
        <translation>à temps, objectif %1&#x202f;%</translation>
    </message>
    <message>
        <source>in time, %</source>
        <translation>à temps,&#x202f;%</translation>
    </message>
    <message>
        <source>nobody has called yet</source>
        <translation>personne n’a encore appelé</translation>
    </message>
</context>
<context>
    <name>ui::DesktopPage</name>
    <message>
        <source>They work in every window. A key that another program has already is not to be had.</source>
        <translation>Elles marchent dans toutes les fenêtres. Une touche déjà prise par un autre programme n’est pas disponible.</translation>
    </message>
    <message>
        <source>Your desktop asks you about them once, and may give other keys than these.</source>
        <translation>Votre bureau vous les demande une fois, et peut donner d’autres touches que celles-ci.</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs. Its own keyboard settings can: give a key to one of the commands
cordboard --dial-selection
cordboard --answer
cordboard --hang-up
cordboard --show</source>
        <translation>Ce bureau ne donne pas de touches aux programmes. Ses propres réglages de clavier le peuvent&#x202f;: attribuez une touche à l’une des commandes
cordboard --dial-selection
cordboard --answer
cordboard --hang-up
cordboard --show</translation>
    </message>
    <message>
        <source>They work in every window, if the desktop gives them.</source>
        <translation>Elles marchent dans toutes les fenêtres, si le bureau les donne.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Open the panel when I log in</source>
        <translation>Ouvrir le panneau quand j’ouvre ma session</translation>
    </message>
    <message>
        <source>out of the way: in the tray, or minimized</source>
        <translation>à l’écart&#x202f;: dans la zone de notification, ou réduit</translation>
    </message>
    <message>
        <source>Offer to call numbers that I copy</source>
        <translation>Proposer d’appeler les numéros que je copie</translation>
    </message>
    <message>
        <source>Have these keys wherever I am</source>
        <translation>Avoir ces touches où que je sois</translation>
    </message>
    <message>
        <source>At the login</source>
        <translation>À l’ouverture de session</translation>
    </message>
    <message>
        <source>ends the panel</source>
        <translation>quitte le panneau</translation>
    </message>
    <message>
        <source>leaves it in the tray</source>
        <translation>le laisse dans la zone de notification</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>There is no tray on this desktop now: until there is one, closing ends the panel.</source>
        <translation>Ce bureau n’a pas de zone de notification pour l’instant&#x202f;: d’ici là, fermer la fenêtre quitte le panneau.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>In the bottom line, and only for what looks like a telephone number.</source>
        <translation>Dans la ligne du bas, et seulement pour ce qui ressemble à un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Call what is selected</source>
        <translation>Appeler la sélection</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>Afficher le panneau</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>zone de notification</translation>
    </message>
    <message>
        <source>autostart</source>
        <translation>démarrage automatique</translation>
    </message>
    <message>
        <source>login</source>
        <translation>ouverture de session</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>presse-papiers</translation>
    </message>
    <message>
        <source>hotkey</source>
        <translation>touche globale</translation>
    </message>
    <message>
        <source>shortcut</source>
        <translation>raccourci</translation>
    </message>
    <message>
        <source>minimized</source>
        <translation>réduit</translation>
    </message>
    <message>
        <source>%1 alone would be missing wherever you type; take it with Ctrl, Alt or Meta.</source>
        <translation>%1 seule manquerait partout où vous écrivez&#x202f;; prenez-la avec Ctrl, Alt ou Meta.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 est attribuée deux fois.</translation>
    </message>
</context>
<context>
    <name>ui::DialPrompt</name>
    <message>
        <source>Call which number?</source>
        <translation>Appeler quel numéro&#x202f;?</translation>
    </message>
    <message>
        <source>Call this number?</source>
        <translation>Appeler ce numéro&#x202f;?</translation>
    </message>
    <message>
        <source>Numbers in the text</source>
        <translation>Numéros dans le texte</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Ne pas appeler</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n more number(s) wait(s) for your answer</source>
        <translation>
            <numerusform>%n autre numéro attend votre réponse</numerusform>
            <numerusform>%n autres numéros attendent votre réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Dials %1</source>
        <translation>Compose %1</translation>
    </message>
    <message>
        <source>Then ask for extension %1</source>
        <translation>Demandez ensuite le poste %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
</context>
<context>
    <name>ui::DirectoriesPage</name>
    <message>
        <source>Directories</source>
        <translation>Annuaires</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
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
        <translation>contacts</translation>
    </message>
    <message>
        <source>phone book</source>
        <translation>annuaire téléphonique</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>encrypted (ldaps)</source>
        <translation>chiffrée (ldaps)</translation>
    </message>
    <message>
        <source>encrypted after the beginning (StartTLS)</source>
        <translation>chiffrée après le début (StartTLS)</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffrée</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>le port habituel</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>as it is kept in the keyring</source>
        <translation>tel que gardé dans le trousseau</translation>
    </message>
    <message>
        <source>I call it</source>
        <translation>Je l’appelle</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificats de confiance</translation>
    </message>
    <message>
        <source>a file, instead of the system&apos;s</source>
        <translation>un fichier, au lieu de ceux du système</translation>
    </message>
    <message>
        <source>Ask as</source>
        <translation>Demander en tant que</translation>
    </message>
    <message>
        <source>anybody, or such as cn=panel,dc=example</source>
        <translation>n’importe qui, ou par exemple cn=panel,dc=example</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>People are in</source>
        <translation>Les personnes sont dans</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Name is</source>
        <translation>Le nom est</translation>
    </message>
    <message>
        <source>Company is</source>
        <translation>La société est</translation>
    </message>
    <message>
        <source>Phone is</source>
        <translation>Le téléphone est</translation>
    </message>
    <message>
        <source>Mobile is</source>
        <translation>Le mobile est</translation>
    </message>
    <message>
        <source>Home is</source>
        <translation>Le domicile est</translation>
    </message>
    <message>
        <source>E-mail is</source>
        <translation>L’e-mail est</translation>
    </message>
    <message>
        <source>At most so many people</source>
        <translation>Personnes au plus</translation>
    </message>
    <message>
        <source>It has to answer within</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>It answers, but finds nobody there. Look at where people are, and at the filter.</source>
        <translation>Il répond, mais n’y trouve personne. Vérifiez où sont les personnes, et le filtre.</translation>
    </message>
    <message numerus="yes">
        <source>It answers, and knows %n person(s) or more.</source>
        <translation>
            <numerusform>Il répond, et connaît %n personne ou plus.</numerusform>
            <numerusform>Il répond, et connaît %n personnes ou plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExchangesPage</name>
    <message>
        <source>Exchanges</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Opens the dialog that connects to one more exchange</source>
        <translation>Ouvre le dialogue de connexion à un standard de plus</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Tester…</translation>
    </message>
    <message>
        <source>Shows how far the panel gets with it, and what to do about it</source>
        <translation>Montre jusqu’où le panneau va avec lui, et ce qu’il faut faire</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Write the file…</source>
        <translation>Écrire le fichier…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrants</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortants</translation>
    </message>
    <message>
        <source>With note</source>
        <translation>Avec note</translation>
    </message>
    <message>
        <source>All that are remembered</source>
        <translation>Tous ceux en mémoire</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre deux jours</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) with “%1”</source>
        <translation>
            <numerusform>%n appel avec «&#x202f;%1&#x202f;»</numerusform>
            <numerusform>%n appels avec «&#x202f;%1&#x202f;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>calls.csv</source>
        <translation>appels.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are in %1.</source>
        <translation>
            <numerusform>%n appel est dans %1.</numerusform>
            <numerusform>%n appels sont dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FileField</name>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Recordings (*.ami *.json)</source>
        <translation>Enregistrements (*.ami *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ui::Grace</name>
    <message>
        <source>Undone: nothing has happened.</source>
        <translation>Annulé&#x202f;: rien ne s’est passé.</translation>
    </message>
    <message>
        <source>There is no link to the exchange: nothing has been done.</source>
        <translation>Aucune liaison avec le standard&#x202f;: rien n’a été fait.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>L’appel est terminé.</translation>
    </message>
    <message>
        <source>The call is over: it goes nowhere any more.</source>
        <translation>L’appel est terminé&#x202f;: il ne va plus nulle part.</translation>
    </message>
    <message>
        <source>You are not in this call any more: it has not been transferred.</source>
        <translation>Vous n’êtes plus dans cet appel&#x202f;: il n’a pas été transféré.</translation>
    </message>
    <message>
        <source>You are not in this call any more: nothing has been done.</source>
        <translation>Vous n&apos;êtes plus dans cet appel : rien n&apos;a été fait.</translation>
    </message>
    <message>
        <source>Somebody has the caller now: they stay there.</source>
        <translation>Quelqu&apos;un a maintenant l&apos;appelant : il y reste.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Remember calls after the panel is closed</source>
        <translation>Se souvenir des appels après la fermeture du panneau</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>as many as there are</source>
        <translation>autant qu’il y en a</translation>
    </message>
    <message>
        <source>Forget all calls…</source>
        <translation>Oublier tous les appels…</translation>
    </message>
    <message>
        <source>Remember them for</source>
        <translation>S’en souvenir pendant</translation>
    </message>
    <message>
        <source>Calls at most</source>
        <translation>Appels au plus</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>confidentialité</translation>
    </message>
    <message>
        <source>call log</source>
        <translation>journal d’appels</translation>
    </message>
    <message>
        <source>missed calls</source>
        <translation>appels manqués</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>Forget all calls</source>
        <translation>Oublier tous les appels</translation>
    </message>
    <message>
        <source>Forget all calls and their notes? They cannot be brought back.</source>
        <translation>Oublier tous les appels et leurs notes&#x202f;? Ils ne pourront pas être récupérés.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Write the calls shown into a file</source>
        <translation>Écrire les appels affichés dans un fichier</translation>
    </message>
    <message>
        <source>Search names, numbers, notes and queues</source>
        <translation>Rechercher noms, numéros, notes et files</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrants</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortants</translation>
    </message>
    <message>
        <source>With note</source>
        <translation>Avec note</translation>
    </message>
    <message>
        <source>History of calls</source>
        <translation>Historique des appels</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Pas encore d’appels</translation>
    </message>
    <message>
        <source>Every call of yours stays here when it is over, with who answered and your note.</source>
        <translation>Chacun de vos appels reste ici une fois terminé, avec qui a répondu et votre note.</translation>
    </message>
</context>
<context>
    <name>ui::IdleRow</name>
    <message>
        <source>Pick up %1</source>
        <translation>Intercepter %1</translation>
    </message>
    <message>
        <source>Call %1 again</source>
        <translation>Rappeler %1</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Appeler…</translation>
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
        <translation>La première ligne contient des titres</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Entre les colonnes</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Guillemets</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>The first contacts as they will be</source>
        <translation>Les premiers contacts tels qu’ils seront</translation>
    </message>
    <message>
        <source>add what the file knows more</source>
        <translation>ajouter ce que le fichier sait de plus</translation>
    </message>
    <message>
        <source>leave them as they are</source>
        <translation>les laisser tels quels</translation>
    </message>
    <message>
        <source>replace them</source>
        <translation>les remplacer</translation>
    </message>
    <message>
        <source>Those I have already, by number or name:</source>
        <translation>Ceux que j’ai déjà, par numéro ou par nom&#x202f;:</translation>
    </message>
    <message>
        <source>Lines that could not be used</source>
        <translation>Lignes inutilisables</translation>
    </message>
    <message>
        <source>%1: cards</source>
        <translation>%1&#x202f;: cartes</translation>
    </message>
    <message>
        <source>%1: a table</source>
        <translation>%1&#x202f;: un tableau</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) added.</source>
        <translation>
            <numerusform>%n contact ajouté.</numerusform>
            <numerusform>%n contacts ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) know more now.</source>
        <translation>
            <numerusform>%n contact en sait plus maintenant.</numerusform>
            <numerusform>%n contacts en savent plus maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) replaced.</source>
        <translation>
            <numerusform>%n contact remplacé.</numerusform>
            <numerusform>%n contacts remplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) left as they were.</source>
        <translation>
            <numerusform>%n contact laissé tel quel.</numerusform>
            <numerusform>%n contacts laissés tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used in full:</source>
        <translation>
            <numerusform>%n ligne n’a pas pu être utilisée en entier&#x202f;:</numerusform>
            <numerusform>%n lignes n’ont pas pu être utilisées en entier&#x202f;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JourneyDialog</name>
    <message>
        <source>The call was found going on; what happened before is not known.</source>
        <translation>L’appel était déjà en cours&#x202f;; ce qui s’est passé avant n’est pas connu.</translation>
    </message>
    <message>
        <source>Way of the call</source>
        <translation>Parcours de l’appel</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::JourneyTable</name>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>%1 rings for %2</source>
        <translation>%1 sonne pour %2</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 a répondu à %2</translation>
    </message>
    <message>
        <source>%1 rang; somebody else answered</source>
        <translation>%1 a sonné&#x202f;; quelqu’un d’autre a répondu</translation>
    </message>
    <message>
        <source>%1 was busy or declined</source>
        <translation>%1 était occupé ou a refusé</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 n’a pas répondu</translation>
    </message>
    <message>
        <source>%1 rang until the caller gave up</source>
        <translation>%1 a sonné jusqu’à l’abandon de l’appelant</translation>
    </message>
    <message>
        <source>%1 forwarded the call</source>
        <translation>%1 a renvoyé l’appel</translation>
    </message>
    <message>
        <source>%1 could not be reached</source>
        <translation>%1 n’a pas pu être joint</translation>
    </message>
    <message>
        <source>The call failed</source>
        <translation>L’appel a échoué</translation>
    </message>
    <message>
        <source>The call ended</source>
        <translation>L’appel s’est terminé</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Personne n’a répondu</translation>
    </message>
    <message>
        <source>It was busy</source>
        <translation>C’était occupé</translation>
    </message>
    <message>
        <source>The call was declined</source>
        <translation>L’appel a été refusé</translation>
    </message>
    <message>
        <source>The caller gave up</source>
        <translation>L’appelant a abandonné</translation>
    </message>
    <message>
        <source>It was answered elsewhere</source>
        <translation>Répondu ailleurs</translation>
    </message>
    <message>
        <source>%1: the caller hung up</source>
        <translation>%1&#x202f;: l’appelant a raccroché</translation>
    </message>
    <message>
        <source>%1: the called side hung up</source>
        <translation>%1&#x202f;: l’appelé a raccroché</translation>
    </message>
    <message>
        <source>%1 transferred %2 to %3</source>
        <translation>%1 a transféré %2 à %3</translation>
    </message>
    <message>
        <source>%1 handed %2 over</source>
        <translation>%1 a passé %2</translation>
    </message>
    <message>
        <source>%1 handed %2 over to %3</source>
        <translation>%1 a passé %2 à %3</translation>
    </message>
    <message>
        <source>%1 picked the call up that rang at %2</source>
        <translation>%1 a intercepté l’appel qui sonnait chez %2</translation>
    </message>
    <message>
        <source>The phone of %1 sends calls on to %2</source>
        <translation>Le téléphone de %1 renvoie les appels vers %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1 and %2 talk</source>
        <translation>%1 et %2 parlent</translation>
    </message>
    <message>
        <source>On hold by %1</source>
        <translation>Mis en attente par %1</translation>
    </message>
    <message>
        <source>%1 waited in %2 and gave up</source>
        <translation>%1 a attendu dans %2 et abandonné</translation>
    </message>
    <message>
        <source>%1 waits in %2</source>
        <translation>%1 attend dans %2</translation>
    </message>
    <message>
        <source>%1 parked at %2</source>
        <translation>%1 parqué en %2</translation>
    </message>
    <message>
        <source>%1 parked at %2 by %3</source>
        <translation>%1 parqué en %2 par %3</translation>
    </message>
    <message>
        <source>%1 is in conference %2</source>
        <translation>%1 est dans la conférence %2</translation>
    </message>
    <message>
        <source>The call was recorded</source>
        <translation>L’appel a été enregistré</translation>
    </message>
    <message>
        <source>%1 and %2 talked</source>
        <translation>%1 et %2 ont parlé</translation>
    </message>
    <message>
        <source>%1 waited in %2</source>
        <translation>%1 a attendu dans %2</translation>
    </message>
    <message>
        <source>%1 was in conference %2</source>
        <translation>%1 était dans la conférence %2</translation>
    </message>
    <message>
        <source>The call is recorded</source>
        <translation>L’appel est enregistré</translation>
    </message>
</context>
<context>
    <name>ui::KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation>Trouver une touche, ou ce qu’elle fait</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Modifier les touches…</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Aucune touche ne fait cela.</translation>
    </message>
</context>
<context>
    <name>ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>All keys as usual</source>
        <translation>Toutes les touches habituelles</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>raccourcis</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>clavier</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same keys.</source>
        <translation>«&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» ont les mêmes touches.</translation>
    </message>
    <message>
        <source>Transfers can be undone for</source>
        <translation>Un transfert peut s’annuler pendant</translation>
    </message>
    <message>
        <source>Hanging up can be undone for</source>
        <translation>Un raccroché peut s’annuler pendant</translation>
    </message>
    <message>
        <source>So long nothing happens yet, and you stay connected. Esc Esc hangs up at once.</source>
        <translation>Pendant ce temps rien ne se passe encore, et vous restez en ligne. Échap Échap raccroche aussitôt.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>Keys for: %1</source>
        <translation>Touches pour&#x202f;: %1</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>The usual keys for: %1</source>
        <translation>Les touches habituelles pour&#x202f;: %1</translation>
    </message>
    <message>
        <source>Also the keys of: %1</source>
        <translation>Aussi les touches de&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ui::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Une autre langue sera parlée à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>The panel speaks</source>
        <translation>Le panneau parle</translation>
    </message>
</context>
<context>
    <name>ui::LimitsForm</name>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
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
        <translation>jamais</translation>
    </message>
    <message>
        <source>Callers waiting: at least</source>
        <translation>Appelants en attente&#x202f;: au moins</translation>
    </message>
    <message>
        <source>Longest wait: at least</source>
        <translation>Plus longue attente&#x202f;: au moins</translation>
    </message>
    <message>
        <source>Answered in time: at most</source>
        <translation>Répondus à temps&#x202f;: au plus</translation>
    </message>
    <message>
        <source>Agents free: at most</source>
        <translation>Agents libres&#x202f;: au plus</translation>
    </message>
    <message>
        <source>%1 (attention)</source>
        <translation>%1 (attention)</translation>
    </message>
    <message>
        <source>%1 (alarm)</source>
        <translation>%1 (alarme)</translation>
    </message>
</context>
<context>
    <name>ui::LinkPill</name>
    <message>
        <source>no exchange</source>
        <translation>aucun standard</translation>
    </message>
    <message>
        <source>%1 exchanges connected</source>
        <translation>%1 standards connectés</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Liaison&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Non affiché&#x202f;: %1</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Connexion…</translation>
    </message>
</context>
<context>
    <name>ui::LockSign</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>Défini par votre administrateur.</translation>
    </message>
</context>
<context>
    <name>ui::LogWindow</name>
    <message>
        <source>What Cordboard did and saw</source>
        <translation>Ce que Cordboard a fait et vu</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>Sans les détails</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s); secrets are never among them</source>
        <translation>
            <numerusform>%n ligne&#x202f;; jamais de secrets</numerusform>
            <numerusform>%n lignes&#x202f;; jamais de secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 sur %n ligne</numerusform>
            <numerusform>%1 sur %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
</context>
<context>
    <name>ui::LooksPage</name>
    <message>
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation>apparence</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Rien ne bouge</translation>
    </message>
    <message>
        <source>What rings may pulse</source>
        <translation>Ce qui sonne peut pulser</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Taille des lettres</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>font</source>
        <translation>police</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animation</translation>
    </message>
</context>
<context>
    <name>ui::MainMenu</name>
    <message>
        <source>Wallboard</source>
        <translation>Tableau mural</translation>
    </message>
    <message>
        <source>Callers to call back</source>
        <translation>Appelants à rappeler</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Record for support…</source>
        <translation>Enregistrer pour le support…</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Mon téléphone</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Replay a recording…</source>
        <translation>Rejouer un enregistrement…</translation>
    </message>
    <message>
        <source>Contacts…</source>
        <translation>Contacts…</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil&#x202f;: %1</translation>
    </message>
    <message>
        <source>Change profiles…</source>
        <translation>Modifier les profils…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Journal…</translation>
    </message>
    <message>
        <source>What the exchange allows…</source>
        <translation>Ce que le standard permet…</translation>
    </message>
    <message>
        <source>File for support…</source>
        <translation>Fichier pour le support…</translation>
    </message>
    <message>
        <source>About Cordboard…</source>
        <translation>À propos de Cordboard…</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Cordboard (demo)</source>
        <translation>Cordboard (démo)</translation>
    </message>
    <message>
        <source>%1 (recording)</source>
        <translation>%1 (enregistrement)</translation>
    </message>
    <message>
        <source>Esc once more hangs up</source>
        <translation>Encore une fois Échap pour raccrocher</translation>
    </message>
    <message>
        <source>Keys of the keyboard</source>
        <translation>Touches du clavier</translation>
    </message>
    <message>
        <source>Type a name, a number or a command</source>
        <translation>Saisissez un nom, un numéro ou une commande</translation>
    </message>
    <message>
        <source>Go to my call</source>
        <translation>Aller à mon appel</translation>
    </message>
    <message>
        <source>Go to people; type to filter them</source>
        <translation>Aller aux personnes&#x202f;; écrivez pour filtrer</translation>
    </message>
    <message>
        <source>Go to conversations</source>
        <translation>Aller aux conversations</translation>
    </message>
    <message>
        <source>Go to queues; Enter shows who answers</source>
        <translation>Aller aux files&#x202f;; Entrée montre qui répond</translation>
    </message>
    <message>
        <source>Go to parking; Enter takes a call back</source>
        <translation>Aller au parcage&#x202f;; Entrée reprend un appel</translation>
    </message>
    <message>
        <source>Go to conferences</source>
        <translation>Aller aux conférences</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>%1 is free now.</source>
        <translation>%1 est libre maintenant.</translation>
    </message>
    <message>
        <source>Go to the history of calls; Enter calls back</source>
        <translation>Aller à l’historique des appels&#x202f;; Entrée rappelle</translation>
    </message>
    <message>
        <source>Switch to profile %1</source>
        <translation>Passer au profil %1</translation>
    </message>
</context>
<context>
    <name>ui::MatchList</name>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
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
        <translation>Quel téléphone est le vôtre&#x202f;?</translation>
    </message>
    <message>
        <source>choose it on a tile</source>
        <translation>choisissez-le sur une tuile</translation>
    </message>
    <message>
        <source>Me: %1, %2</source>
        <translation>Moi&#x202f;: %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::MissedCallsDialog</name>
    <message>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Appels manqués</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nobody was missed.</source>
        <translation>Aucun appel manqué.</translation>
    </message>
</context>
<context>
    <name>ui::MyCallPanel</name>
    <message>
        <source>My call</source>
        <translation>Mon appel</translation>
    </message>
    <message>
        <source>You have no call.</source>
        <translation>Vous n’avez pas d’appel.</translation>
    </message>
    <message>
        <source>That cannot be done with your call as it is now.</source>
        <translation>Ce n’est pas possible avec votre appel dans son état actuel.</translation>
    </message>
    <message>
        <source>Say which phone is yours: open the menu on your tile and choose “This is my phone”.</source>
        <translation>Indiquez votre téléphone&#x202f;: ouvrez le menu de votre tuile et choisissez «&#x202f;C’est mon téléphone&#x202f;».</translation>
    </message>
    <message>
        <source>No call right now. Type a name or a number above and press Enter to call.</source>
        <translation>Pas d’appel en ce moment. Saisissez un nom ou un numéro ci-dessus et appuyez sur Entrée pour appeler.</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
</context>
<context>
    <name>ui::MyPhonePage</name>
    <message>
        <source>My phone</source>
        <translation>Mon téléphone</translation>
    </message>
    <message>
        <source>as the exchange says, such as PJSIP/101</source>
        <translation>comme dit le standard, par exemple PJSIP/101</translation>
    </message>
    <message>
        <source>to call from it instead of my phone</source>
        <translation>pour appeler depuis lui au lieu de mon téléphone</translation>
    </message>
    <message>
        <source>as the exchange says, such as from-internal</source>
        <translation>comme dit le standard, par exemple from-internal</translation>
    </message>
    <message>
        <source>My extension</source>
        <translation>Mon poste</translation>
    </message>
    <message>
        <source>My mobile</source>
        <translation>Mon mobile</translation>
    </message>
    <message>
        <source>It calls from the context</source>
        <translation>Il appelle depuis le contexte</translation>
    </message>
    <message>
        <source>Kind of exchange</source>
        <translation>Type de standard</translation>
    </message>
    <message>
        <source>own number</source>
        <translation>propre numéro</translation>
    </message>
    <message>
        <source>device</source>
        <translation>appareil</translation>
    </message>
    <message>
        <source>dialect</source>
        <translation>dialecte</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>Détection automatique</translation>
    </message>
    <message>
        <source>%1 (not known)</source>
        <translation>%1 (inconnu)</translation>
    </message>
</context>
<context>
    <name>ui::NamePrompt</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ui::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What is to be remembered when they call again</source>
        <translation>Ce qu’il faut se rappeler au prochain appel</translation>
    </message>
</context>
<context>
    <name>ui::NumberRows</name>
    <message>
        <source>Kind of number %1</source>
        <translation>Type du numéro %1</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Numéro %1</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>un autre numéro</translation>
    </message>
</context>
<context>
    <name>ui::NumberRulesForm</name>
    <message>
        <source>Dials %1: a number of the house.</source>
        <translation>Compose %1&#x202f;: un numéro de la maison.</translation>
    </message>
    <message>
        <source>Dials %1 as it is: a feature code.</source>
        <translation>Compose %1 tel quel&#x202f;: un code de fonction.</translation>
    </message>
    <message>
        <source>Calls %1: a name of the own exchange.</source>
        <translation>Appelle %1&#x202f;: un nom de votre standard.</translation>
    </message>
    <message>
        <source>Dials %1 as it is: an emergency number.</source>
        <translation>Compose %1 tel quel&#x202f;: un numéro d’urgence.</translation>
    </message>
    <message>
        <source>Dials %1.</source>
        <translation>Compose %1.</translation>
    </message>
    <message>
        <source>Dials %1 by the rule &quot;%2&quot;.</source>
        <translation>Compose %1 selon la règle «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Shown as %1, known as %2.</source>
        <translation>Affiché %1, connu sous %2.</translation>
    </message>
    <message>
        <source>Shown as %1; not known as a whole number.</source>
        <translation>Affiché %1&#x202f;; pas connu comme numéro complet.</translation>
    </message>
    <message>
        <source>As this computer, which does not say</source>
        <translation>Comme cet ordinateur, qui ne le dit pas</translation>
    </message>
    <message>
        <source>As this computer: %1</source>
        <translation>Comme cet ordinateur&#x202f;: %1</translation>
    </message>
    <message>
        <source>numbers are dialled whole</source>
        <translation>les numéros se composent en entier</translation>
    </message>
    <message>
        <source>up to the extension, such as +49 30 123456</source>
        <translation>jusqu’au poste, par exemple +49 30 123456</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>the exchange understands +</source>
        <translation>le standard comprend +</translation>
    </message>
    <message>
        <source> digits</source>
        <translation> chiffres</translation>
    </message>
    <message>
        <source>such as +49 (0)30 123456-78</source>
        <translation>par exemple +49 (0)30 123456-78</translation>
    </message>
    <message>
        <source>What happens to the number</source>
        <translation>Ce qui arrive au numéro</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Own area code</source>
        <translation>Indicatif régional</translation>
    </message>
    <message>
        <source>The house&apos;s own number</source>
        <translation>Numéro de la maison</translation>
    </message>
    <message>
        <source>For an outside line dial</source>
        <translation>Pour sortir, composer</translation>
    </message>
    <message>
        <source>Instead of + dial</source>
        <translation>Au lieu de +, composer</translation>
    </message>
    <message>
        <source>Internal numbers have at most</source>
        <translation>Numéros internes&#x202f;: au plus</translation>
    </message>
    <message>
        <source>Try a number</source>
        <translation>Essayer un numéro</translation>
    </message>
</context>
<context>
    <name>ui::NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>préfixe</translation>
    </message>
    <message>
        <source>dialling rules</source>
        <translation>règles de numérotation</translation>
    </message>
    <message>
        <source>What is said about the numbers has to be put right first.</source>
        <translation>Il faut d’abord corriger les indications sur les numéros.</translation>
    </message>
</context>
<context>
    <name>ui::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1, has a problem</source>
        <translation>%1, a un problème</translation>
    </message>
</context>
<context>
    <name>ui::ParkingPanel</name>
    <message>
        <source>Parking</source>
        <translation>Parcage</translation>
    </message>
    <message>
        <source>Parking is not shown</source>
        <translation>Le parcage n’est pas affiché</translation>
    </message>
    <message>
        <source>No parking lot</source>
        <translation>Aucun parc</translation>
    </message>
    <message>
        <source>The exchange does not tell this account about parked calls.</source>
        <translation>Le standard ne parle pas à ce compte des appels parqués.</translation>
    </message>
    <message>
        <source>Where calls can be parked, the spaces show here.</source>
        <translation>Là où des appels peuvent être parqués, les places s’affichent ici.</translation>
    </message>
    <message>
        <source>Parking lot %1</source>
        <translation>Parc %1</translation>
    </message>
    <message>
        <source>somebody is parked there</source>
        <translation>quelqu’un y est parqué</translation>
    </message>
</context>
<context>
    <name>ui::PeopleArranger</name>
    <message>
        <source>put %1 after %2</source>
        <translation>placer %1 après %2</translation>
    </message>
    <message>
        <source>put %1 before %2</source>
        <translation>placer %1 avant %2</translation>
    </message>
    <message>
        <source>make %1 a favourite</source>
        <translation>mettre %1 en favori</translation>
    </message>
    <message>
        <source>put %1 into %2</source>
        <translation>mettre %1 dans %2</translation>
    </message>
    <message>
        <source>remove %1 from the favourites</source>
        <translation>retirer %1 des favoris</translation>
    </message>
    <message>
        <source>take %1 out of %2</source>
        <translation>retirer %1 de %2</translation>
    </message>
    <message>
        <source>That group is made by the exchange. Put %1 into a group of your own.</source>
        <translation>Ce groupe est fait par le standard. Mettez %1 dans un groupe à vous.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Fait&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <translation>%1 n’est plus dans %2.</translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <translation>%1 est maintenant dans %2.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>There is a group of that name already.</source>
        <translation>Un groupe de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>%1 is there. Drag people onto it, or put them in by their menu.</source>
        <translation>%1 est là. Glissez-y des personnes, ou ajoutez-les par leur menu.</translation>
    </message>
    <message>
        <source>%1 stands before %2 now.</source>
        <translation>%1 est maintenant avant %2.</translation>
    </message>
    <message>
        <source>%1 is the last group now.</source>
        <translation>%1 est maintenant le dernier groupe.</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Renommer le groupe</translation>
    </message>
    <message>
        <source>The group %1 is gone; its people stand where they stood before.</source>
        <translation>Le groupe %1 n’existe plus&#x202f;; ses personnes ont repris leur place d’avant.</translation>
    </message>
    <message>
        <source>%1 is one more phone of %2 now.</source>
        <translation>%1 est maintenant un téléphone de plus de %2.</translation>
    </message>
    <message>
        <source>%1 is a person of its own again.</source>
        <translation>%1 est de nouveau une personne à part.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>ui::PeopleControls</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Filtrer les personnes</translation>
    </message>
    <message>
        <source>Names, numbers, groups, or how people are: free, ringing, on hold</source>
        <translation>Noms, numéros, groupes ou état&#x202f;: libre, sonne, en attente</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>In calls</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Show as tiles</source>
        <translation>Afficher en tuiles</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>Afficher en liste</translation>
    </message>
    <message>
        <source>Show as small tiles</source>
        <translation>Afficher en petites tuiles</translation>
    </message>
    <message>
        <source>Order and groups of the people</source>
        <translation>Ordre et groupes des personnes</translation>
    </message>
    <message>
        <source>Order and groups</source>
        <translation>Ordre et groupes</translation>
    </message>
</context>
<context>
    <name>ui::PeopleDrag</name>
    <message>
        <source>put %1 at the end</source>
        <translation>placer %1 à la fin</translation>
    </message>
    <message>
        <source>put %1 before %2</source>
        <translation>placer %1 avant %2</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>%1, %2, folded</source>
        <translation>%1, %2, replié</translation>
    </message>
    <message>
        <source>unfold %1</source>
        <translation>déplier %1</translation>
    </message>
</context>
<context>
    <name>ui::PeopleRows</name>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
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
        <translation>Afficher un pop-up pour mes appels</translation>
    </message>
    <message>
        <source>Only for calls from outside</source>
        <translation>Seulement pour les appels extérieurs</translation>
    </message>
    <message>
        <source>Calls that somebody makes to me directly</source>
        <translation>Appels qui me sont adressés directement</translation>
    </message>
    <message>
        <source>Callers who hide their number</source>
        <translation>Appelants qui masquent leur numéro</translation>
    </message>
    <message>
        <source>No pop-ups while I do not want to be disturbed</source>
        <translation>Pas de pop-ups en ne pas déranger</translation>
    </message>
    <message>
        <source>When it rings</source>
        <translation>Quand ça sonne</translation>
    </message>
    <message>
        <source>When I have answered</source>
        <translation>Quand j’ai répondu</translation>
    </message>
    <message>
        <source>A window of its own</source>
        <translation>Une fenêtre à part</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification</source>
        <translation>La notification du bureau</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>En bas à droite</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>En bas à gauche</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>En haut à droite</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>En haut à gauche</translation>
    </message>
    <message>
        <source>The main screen</source>
        <translation>L’écran principal</translation>
    </message>
    <message>
        <source>Where the panel is</source>
        <translation>Là où est le panneau</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <translation>Écran %1</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>tout nombre</translation>
    </message>
    <message>
        <source>+49 30 1234, +4930* or a part of a name; one a line</source>
        <translation>+49 30 1234, +4930* ou une partie de nom&#x202f;; un par ligne</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>Afficher un exemple</translation>
    </message>
    <message>
        <source>It comes</source>
        <translation>Il apparaît</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>C’est</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Coin</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>On this desktop no program can choose where its windows come up. The desktop&apos;s notifications are used where there are any.</source>
        <translation>Sur ce bureau, aucun programme ne peut choisir où ses fenêtres apparaissent. Les notifications du bureau sont utilisées s’il y en a.</translation>
    </message>
    <message>
        <source>For which calls</source>
        <translation>Pour quels appels</translation>
    </message>
    <message>
        <source>Calls from queues</source>
        <translation>Appels des files</translation>
    </message>
    <message>
        <source>Calls to groups</source>
        <translation>Appels aux groupes</translation>
    </message>
    <message>
        <source>Digits at least</source>
        <translation>Chiffres au moins</translation>
    </message>
    <message>
        <source>Never for</source>
        <translation>Jamais pour</translation>
    </message>
    <message>
        <source>Always for</source>
        <translation>Toujours pour</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>notification</translation>
    </message>
    <message>
        <source>ring tone</source>
        <translation>sonnerie</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>night</source>
        <translation>nuit</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>week-end</translation>
    </message>
    <message>
        <source>Screen %1 (not there)</source>
        <translation>Écran %1 (absent)</translation>
    </message>
</context>
<context>
    <name>ui::ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copier…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Each profile is a desk of its own: its exchanges, phone, people, keys and all that the other pages set. What your administrator has set holds in every profile.</source>
        <translation>Chaque profil est un pupitre à part&#x202f;: ses standards, son téléphone, ses personnes, ses touches et tout ce que règlent les autres pages. Ce que votre administrateur a défini vaut dans tous les profils.</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>pupitre</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>changer</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copier</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>renommer</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (actif)</translation>
    </message>
    <message>
        <source>This profile is in use.</source>
        <translation>Ce profil est actif.</translation>
    </message>
    <message>
        <source>It is the only one.</source>
        <translation>C’est le seul.</translation>
    </message>
    <message>
        <source>It is in use: first use another one.</source>
        <translation>Il est actif&#x202f;: utilisez d’abord un autre profil.</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>Letters, digits, spaces, _ and - only, 40 at most, and no name that is there already.</source>
        <translation>Lettres, chiffres, espaces, _ et - uniquement, 40 au plus, et pas un nom déjà pris.</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 copie</translation>
    </message>
    <message>
        <source>Another name for %1</source>
        <translation>Autre nom pour %1</translation>
    </message>
    <message>
        <source>Remove a profile</source>
        <translation>Supprimer un profil</translation>
    </message>
    <message>
        <source>Remove the profile %1 with all its settings? It cannot be brought back.</source>
        <translation>Supprimer le profil %1 avec tous ses réglages&#x202f;? Il ne pourra pas être récupéré.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>None yet: the first connection makes one.</source>
        <translation>Aucun encore : la première connexion en crée un.</translation>
    </message>
</context>
<context>
    <name>ui::QueueCard</name>
    <message>
        <source>Day of %1</source>
        <translation>Journée de %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondus</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>abandons</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>en %1 s</translation>
    </message>
    <message>
        <source>average wait %1</source>
        <translation>attente moyenne %1</translation>
    </message>
    <message>
        <source>talk %1</source>
        <translation>conversation %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QueueDelegate</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>no agents logged in</source>
        <translation>aucun agent connecté</translation>
    </message>
    <message>
        <source>%1 % in %2 s</source>
        <translation>%1&#x202f;% en %2 s</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>max. %1</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 répondus</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 perdus</translation>
    </message>
</context>
<context>
    <name>ui::QueueRows</name>
    <message>
        <source>%1, place %2, waiting %3</source>
        <translation>%1, place %2, attend depuis %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1, unknown</source>
        <translation>%1, inconnu</translation>
    </message>
    <message>
        <source>Queue %1, unknown</source>
        <translation>File %1, inconnue</translation>
    </message>
    <message>
        <source>Queue %1. %2</source>
        <translation>File %1. %2</translation>
    </message>
    <message>
        <source>Queue %1, waiting: %2, agents: %3</source>
        <translation>File %1, en attente&#x202f;: %2, agents&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>ui::QueuesPage</name>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>This queue has limits of its own</source>
        <translation>Cette file a ses propres seuils</translation>
    </message>
    <message>
        <source>An alarm is heard</source>
        <translation>Une alarme s’entend</translation>
    </message>
    <message>
        <source>Limits of</source>
        <translation>Seuils de</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>as the queue says</source>
        <translation>comme dit la file</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Answered in time is within</source>
        <translation>Répondu à temps, c’est en</translation>
    </message>
    <message>
        <source>The same alarm not before</source>
        <translation>Même alarme pas avant</translation>
    </message>
    <message>
        <source>Keep callers to call back for</source>
        <translation>Garder les appelants à rappeler</translation>
    </message>
    <message>
        <source>Show each page of the wallboard for</source>
        <translation>Afficher chaque page du tableau pendant</translation>
    </message>
    <message>
        <source>On the &amp;wallboard, in this order</source>
        <translation>Sur le &amp;tableau mural, dans cet ordre</translation>
    </message>
    <message>
        <source>Queues on the wallboard</source>
        <translation>Files sur le tableau mural</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>wallboard</source>
        <translation>tableau mural</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>seuil</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarme</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>niveau de service</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>rappeler</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Toutes les files</translation>
    </message>
</context>
<context>
    <name>ui::QueuesPanel</name>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Who gave up waiting and was not called back yet</source>
        <translation>Qui a abandonné l’attente et n’a pas encore été rappelé</translation>
    </message>
    <message>
        <source>Wallboard (Ctrl+Shift+W)</source>
        <translation>Tableau mural (Ctrl+Maj+W)</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Tableau mural</translation>
    </message>
    <message numerus="yes">
        <source>%n to call back</source>
        <translation>
            <numerusform>%n à rappeler</numerusform>
            <numerusform>%n à rappeler</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see who answers here</source>
        <translation>Cliquez pour voir qui répond ici</translation>
    </message>
    <message>
        <source>Queues are not shown</source>
        <translation>Les files ne sont pas affichées</translation>
    </message>
    <message>
        <source>No queues</source>
        <translation>Aucune file</translation>
    </message>
    <message>
        <source>The exchange does not tell this account about queues.</source>
        <translation>Le standard ne parle pas des files à ce compte.</translation>
    </message>
    <message>
        <source>Where callers wait in a queue, they show here.</source>
        <translation>Là où des appelants attendent dans une file, elle s’affiche ici.</translation>
    </message>
</context>
<context>
    <name>ui::QuietHoursForm</name>
    <message>
        <source>Add quiet hours</source>
        <translation>Ajouter des heures calmes</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Calme de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Calme jusqu’à</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove these quiet hours</source>
        <translation>Supprimer ces heures calmes</translation>
    </message>
</context>
<context>
    <name>ui::RecordDialog</name>
    <message>
        <source>Record to</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <source>Mask numbers, names and addresses</source>
        <translation>Masquer numéros, noms et adresses</translation>
    </message>
    <message>
        <source>Leave extensions as they are (up to five digits)</source>
        <translation>Laisser les postes tels quels (jusqu’à cinq chiffres)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Record for support</source>
        <translation>Enregistrer pour le support</translation>
    </message>
    <message>
        <source>Writes down what the exchange sends, so that others can see what you have seen. Passwords and other secrets are always left out.</source>
        <translation>Note ce qu’envoie le standard, pour que d’autres voient ce que vous avez vu. Les mots de passe et autres secrets sont toujours omis.</translation>
    </message>
    <message>
        <source>The same number gets the same stand-in throughout the recording, and nobody can tell from it what was there.</source>
        <translation>Un même numéro reçoit le même substitut dans tout l’enregistrement, et personne ne peut en déduire l’original.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Ce fichier existe déjà et sera remplacé.</translation>
    </message>
    <message>
        <source>Replace and record</source>
        <translation>Remplacer et enregistrer</translation>
    </message>
    <message>
        <source>Which exchange</source>
        <translation>Quel standard</translation>
    </message>
    <message>
        <source>All exchanges, each in a file of its own</source>
        <translation>Tous les standards, chacun dans son fichier</translation>
    </message>
    <message>
        <source>Their names become part of the files&apos; names.</source>
        <translation>Leurs noms font partie des noms des fichiers.</translation>
    </message>
</context>
<context>
    <name>ui::RecordingSign</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Recording for support</source>
        <translation>Enregistrement pour le support</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Recording %1 · %2</source>
        <translation>Enregistrement %1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::ReplayDialog</name>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Replay a recording</source>
        <translation>Rejouer un enregistrement</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Comme enregistré</translation>
    </message>
    <message>
        <source>Everything at once</source>
        <translation>Tout d’un coup</translation>
    </message>
    <message>
        <source>It opens in a window of its own. What you do there reaches no exchange.</source>
        <translation>Il s’ouvre dans une fenêtre à part. Ce que vous y faites n’atteint aucun standard.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) as fast</source>
        <translation>
            <numerusform>%n fois plus vite</numerusform>
            <numerusform>%n fois plus vite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RewriteTable</name>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Numbers like</source>
        <translation>Les numéros comme</translation>
    </message>
    <message>
        <source>are dialled as</source>
        <translation>se composent</translation>
    </message>
    <message>
        <source>Number rules</source>
        <translation>Règles de numéros</translation>
    </message>
    <message>
        <source>A regular expression (RE2) that the whole number must match, and what is dialled instead; \1 stands for what the first brackets matched. The first rule that fits counts. Numbers of the house, feature codes and emergency numbers are left alone.</source>
        <translation>Une expression régulière (RE2) à laquelle le numéro entier doit correspondre, et ce qui est composé à la place&#x202f;; \1 représente ce que les premières parenthèses ont trouvé. La première règle qui convient compte. Les numéros de la maison, les codes de fonction et les numéros d’urgence restent intacts.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
</context>
<context>
    <name>ui::RightsTable</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>the right “%1”</source>
        <translation>le droit «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the right “%1”, or the module %2</source>
        <translation>le droit «&#x202f;%1&#x202f;», ou le module %2</translation>
    </message>
    <message>
        <source>%1: allowed</source>
        <translation>%1&#x202f;: autorisé</translation>
    </message>
    <message>
        <source>%1: not allowed, lacking %2</source>
        <translation>%1&#x202f;: non autorisé, il manque %2</translation>
    </message>
    <message>
        <source>What the panel does</source>
        <translation>Ce que fait le panneau</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>What is lacking</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>the module %1</source>
        <translation>le module %1</translation>
    </message>
</context>
<context>
    <name>ui::RightsWindow</name>
    <message>
        <source>There is no exchange yet.</source>
        <translation>Il n’y a pas encore de standard.</translation>
    </message>
    <message>
        <source>%1 is not connected, so it is not known what it allows.</source>
        <translation>%1 n’est pas connecté&#x202f;; on ne sait donc pas ce qu’il permet.</translation>
    </message>
    <message>
        <source>%1 does not tell what it allows.</source>
        <translation>%1 ne dit pas ce qu’il permet.</translation>
    </message>
    <message>
        <source>%1 allows everything that the panel can do.</source>
        <translation>%1 permet tout ce que le panneau sait faire.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that the panel can do are not possible at %1.</source>
        <translation>
            <numerusform>%n fonction du panneau n’est pas possible sur %1.</numerusform>
            <numerusform>%n fonctions du panneau ne sont pas possibles sur %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account may do what the panel never needs and what could do harm: %1. Better take these rights away.</source>
        <translation>Le compte peut faire ce dont le panneau n’a jamais besoin et qui pourrait nuire&#x202f;: %1. Mieux vaut retirer ces droits.</translation>
    </message>
    <message>
        <source>Whoever runs the exchange can write this under the panel&apos;s account in manager.conf, and reload it:</source>
        <translation>La personne qui gère le standard peut écrire ceci sous le compte du panneau dans manager.conf, et le recharger&#x202f;:</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>What the exchange allows</source>
        <translation>Ce que le standard permet</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>To be written into manager.conf</source>
        <translation>À écrire dans manager.conf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::RolePage</name>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Listen to calls of others</source>
        <translation>Écouter les appels des autres</translation>
    </message>
    <message>
        <source>Set the phones of others</source>
        <translation>Régler les téléphones des autres</translation>
    </message>
    <message>
        <source>Log others in to queues, pause them, move callers</source>
        <translation>Connecter les autres aux files, les mettre en pause, déplacer des appelants</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Only looks</source>
        <translation>Regarde seulement</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>This desk is for</source>
        <translation>Ce pupitre est pour</translation>
    </message>
    <message>
        <source>It may also</source>
        <translation>Il peut aussi</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>autorisation</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>whisper</source>
        <translation>souffler</translation>
    </message>
    <message>
        <source>barge</source>
        <translation>intrusion</translation>
    </message>
    <message>
        <source>Sees everything and commands nothing.</source>
        <translation>Voit tout et ne commande rien.</translation>
    </message>
    <message>
        <source>May do everything, for everybody.</source>
        <translation>Peut tout faire, pour tout le monde.</translation>
    </message>
    <message>
        <source>End, send on and take over calls of others</source>
        <translation>Terminer, renvoyer et reprendre les appels des autres</translation>
    </message>
    <message>
        <source>Makes, takes and transfers its own calls, picks up what rings anywhere, and sets its own phone.</source>
        <translation>Passe, prend et transfère ses propres appels, intercepte ce qui sonne partout et règle son propre téléphone.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Find a setting (Ctrl+F)</source>
        <translation>Trouver un réglage (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Trouver un réglage</translation>
    </message>
    <message>
        <source>What you have changed is not saved.</source>
        <translation>Vos modifications ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
</context>
<context>
    <name>ui::SettingsExportDialog</name>
    <message>
        <source>Write to</source>
        <translation>Écrire dans</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Ce fichier existe déjà et sera remplacé.</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Writes everything that is set here into one file, for another desk or for safety.</source>
        <translation>Écrit tout ce qui est réglé ici dans un seul fichier, pour un autre pupitre ou par sécurité.</translation>
    </message>
    <message>
        <source>Profiles: %1</source>
        <translation>Profils&#x202f;: %1</translation>
    </message>
    <message>
        <source>Passwords and other secrets are left out; each desk asks for its own. Contacts and the history are not in it.</source>
        <translation>Les mots de passe et autres secrets sont omis&#x202f;; chaque pupitre demande les siens. Les contacts et l’historique n’y sont pas.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>ui::SettingsImportDialog</name>
    <message>
        <source>File of settings</source>
        <translation>Fichier de réglages</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>Add: what the file does not say stays as it is</source>
        <translation>Ajouter&#x202f;: ce que le fichier ne dit pas reste tel quel</translation>
    </message>
    <message>
        <source>Replace: its profiles become just as the file says</source>
        <translation>Remplacer&#x202f;: ses profils deviennent exactement ce que dit le fichier</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 est illisible&#x202f;: %2</translation>
    </message>
    <message>
        <source>Written by %1 on %2.</source>
        <translation>Écrit par %1 le %2.</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nouveau)</translation>
    </message>
    <message>
        <source>%1 (nothing changes)</source>
        <translation>%1 (rien ne change)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n setting(s) change)</source>
        <translation>
            <numerusform>%1 (%n réglage change)</numerusform>
            <numerusform>%1 (%n réglages changent)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays: your administrator has set it.</source>
        <translation>%1 reste&#x202f;: défini par votre administrateur.</translation>
    </message>
</context>
<context>
    <name>ui::SoundsForm</name>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Again and again while it rings</source>
        <translation>En boucle tant que ça sonne</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Comme tous les autres</translation>
    </message>
    <message>
        <source>A phone&apos;s bell</source>
        <translation>Une sonnerie de téléphone</translation>
    </message>
    <message>
        <source>A short tone</source>
        <translation>Un son bref</translation>
    </message>
    <message>
        <source>A warning</source>
        <translation>Un avertissement</translation>
    </message>
    <message>
        <source>An alarm</source>
        <translation>Une alarme</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Un fichier…</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.oga *.ogg)</source>
        <translation>Sons (*.wav *.oga *.ogg)</translation>
    </message>
    <message>
        <source>Sound for queue %1</source>
        <translation>Son pour la file %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>File %1</translation>
    </message>
</context>
<context>
    <name>ui::SourcesField</name>
    <message>
        <source>All queues</source>
        <translation>Toutes les files</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Queues I belong to</source>
        <translation>Les files dont je suis</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Seulement ceux-ci</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Calls from queues</source>
        <translation>Appels des files</translation>
    </message>
    <message>
        <source>Calls to groups</source>
        <translation>Appels aux groupes</translation>
    </message>
    <message>
        <source>Names of the queues</source>
        <translation>Noms des files</translation>
    </message>
    <message>
        <source>Numbers of the groups</source>
        <translation>Numéros des groupes</translation>
    </message>
    <message>
        <source>support, sales</source>
        <translation>support, ventes</translation>
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
        <translation>reste %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
</context>
<context>
    <name>ui::SpaceRows</name>
    <message>
        <source>Parked by %1</source>
        <translation>Parqué par %1</translation>
    </message>
    <message>
        <source>Parking space %1</source>
        <translation>Place de parcage %1</translation>
    </message>
    <message>
        <source>%1, unknown</source>
        <translation>%1, inconnu</translation>
    </message>
    <message>
        <source>%1, free</source>
        <translation>%1, libre</translation>
    </message>
    <message>
        <source>%1, %2, %3 left</source>
        <translation>%1, %2, reste %3</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>F1 keys</source>
        <translation>F1 touches</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Entrée&#x202f;: %1</translation>
    </message>
    <message>
        <source>All rights present</source>
        <translation>Tous les droits présents</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Non affiché&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queues</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SupportDialog</name>
    <message>
        <source>Write to</source>
        <translation>Écrire dans</translation>
    </message>
    <message>
        <source>The settings of all profiles</source>
        <translation>Les réglages de tous les profils</translation>
    </message>
    <message>
        <source>The log of what Cordboard did and saw</source>
        <translation>Le journal de ce que Cordboard a fait et vu</translation>
    </message>
    <message>
        <source>File for support</source>
        <translation>Fichier pour le support</translation>
    </message>
    <message>
        <source>Gathers in one ZIP file what somebody who helps needs to see: the versions, what the exchanges allow, and what you choose here.</source>
        <translation>Réunit dans un fichier ZIP ce que doit voir quelqu’un qui vous aide&#x202f;: les versions, ce que les standards permettent, et ce que vous choisissez ici.</translation>
    </message>
    <message>
        <source>The last recording (%1)</source>
        <translation>Le dernier enregistrement (%1)</translation>
    </message>
    <message>
        <source>This recording was made without masking: it tells who called whom.</source>
        <translation>Cet enregistrement a été fait sans masquage&#x202f;: il dit qui a appelé qui.</translation>
    </message>
    <message>
        <source>Passwords and other secrets are never in it. The log and the settings may name people and numbers; have a look before you send it.</source>
        <translation>Les mots de passe et autres secrets n’y sont jamais. Le journal et les réglages peuvent nommer des personnes et des numéros&#x202f;; regardez-les avant de l’envoyer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>DEMO</source>
        <translation>DÉMO</translation>
    </message>
    <message>
        <source>People and calls are made up by this program</source>
        <translation>Personnes et appels sont inventés par ce programme</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>%1 manqués</translation>
    </message>
    <message>
        <source>Missed calls: %1</source>
        <translation>Appels manqués&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message>
        <source>Show the panel</source>
        <translation>Afficher le panneau</translation>
    </message>
    <message>
        <source>Missed calls: %1</source>
        <translation>Appels manqués&#x202f;: %1</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Unknown number rings</source>
        <translation>Un numéro inconnu appelle</translation>
    </message>
    <message>
        <source>%1 rings</source>
        <translation>%1 appelle</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Tell me when %1 is free</source>
        <translation>Me prévenir quand %1 est libre</translation>
    </message>
</context>
<context>
    <name>ui::TrustBox</name>
    <message>
        <source>Authorities this computer trusts</source>
        <translation>Autorités reconnues par cet ordinateur</translation>
    </message>
    <message>
        <source>File with the certificate of the authority</source>
        <translation>Fichier avec le certificat de l’autorité</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>The exchange calls itself %1, vouched for by %2, until %3. The fingerprint of its key (SHA-256): %4. Ask whoever runs it whether that is right.</source>
        <translation>Le standard se nomme %1, garanti par %2, jusqu’au %3. L’empreinte de sa clé (SHA-256)&#x202f;: %4. Demandez à la personne qui le gère si c’est exact.</translation>
    </message>
    <message>
        <source>Only the exchange with this key is believed: %1</source>
        <translation>Seul le standard ayant cette clé est cru&#x202f;: %1</translation>
    </message>
    <message>
        <source>Forget this key</source>
        <translation>Oublier cette clé</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Faire confiance à cette clé</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificat de l’autorité</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ui::UndoBar</name>
    <message>
        <source>%1 in %2 s</source>
        <translation>%1 dans %2 s</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>ui::Wallboard</name>
    <message>
        <source>Queues – Cordboard</source>
        <translation>Files – Cordboard</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Sound of alarms</source>
        <translation>Son des alarmes</translation>
    </message>
    <message>
        <source>Which queues</source>
        <translation>Quelles files</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Plein écran (F11)</translation>
    </message>
    <message>
        <source>Alarms are silent (M)</source>
        <translation>Les alarmes sont muettes (M)</translation>
    </message>
    <message>
        <source>Alarms are heard (M)</source>
        <translation>Les alarmes s’entendent (M)</translation>
    </message>
    <message numerus="yes">
        <source>%n to call back</source>
        <translation>
            <numerusform>%n à rappeler</numerusform>
            <numerusform>%n à rappeler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>no link to an exchange: not all is known</source>
        <translation>aucune liaison avec un standard&#x202f;: tout n’est pas connu</translation>
    </message>
    <message>
        <source>No queues.
Where callers wait in a queue, it shows here.</source>
        <translation>Aucune file.
Là où des appelants attendent dans une file, elle s’affiche ici.</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Toutes les files</translation>
    </message>
    <message>
        <source>On %1 (%2 × %3)</source>
        <translation>Sur %1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Quitter le plein écran (Échap)</translation>
    </message>
</context>
</TS>
