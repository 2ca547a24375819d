<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Announcer</name>
    <message>
        <source>An example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>%1 The secret is asked for again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the call from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no exchange to be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window for it could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded to %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo could not be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another panel runs, but does not answer; links may still go to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call is not in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been called yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator&apos;s settings are not in order: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallAction</name>
    <message>
        <source>This call is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no link to the exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody talks yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conference cannot be parked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer after asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody (conference)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key digits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop recording this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick up here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing rings there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it to my phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the caller elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whisper to one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To my voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park the caller</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallCsv</name>
    <message>
        <source>going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds talked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallPlaces</name>
    <message>
        <source>send %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask %2, then transfer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on another exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conference %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the voicemail of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a call of yours can be parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a conference cannot be parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>park %1 in space %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>park %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallPopup</name>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last call %1, missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last call %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming for you · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallerPages</name>
    <message>
        <source>The caller page &quot;%1&quot; is not used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses with http:// are not allowed: whoever is on the way can read along. Use https://, or allow them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has no usable host, such as https://crm.example/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or password in the address is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not among the allowed hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not have the folders . or .. in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places can only stand behind the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket has no counterpart: places look like {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place {%1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of this caller makes no usable address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no caller page of that name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callers</name>
    <message>
        <source>somebody at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 or %n other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>This login may not: it lacks the right “%1” (write= in manager.conf).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange cannot: it needs Asterisk %1, the module %2, and for this login the right “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange does not offer it: it needs the module %1, and for this login the right “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange cannot: its module %1 is not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording cannot be told to do anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no link to the exchange.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClickToDial</name>
    <message>
        <source>You copied:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You selected:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link or another program asks to call:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many numbers wait for your answer; this one is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone %1 (%2) rings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone %1 rings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It belongs to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up, or decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold and resume; after asking, swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer; after asking, connect the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody, then transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the call back instead of transferring it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park my call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record my call, or stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the recording, or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key digits into my call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody to my call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can be done with my call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the next of my calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the field or the bottom line says: call, transfer, take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them first, then transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call, even while you are in a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose among what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the field; cancel what is dragged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu of a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what is about to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it now: press the same key again, or Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who is in a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallboard of the queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers to call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection to the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note about my call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the last number again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call what was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call what is selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactField</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactFile</name>
    <message>
        <source>&quot;%1&quot; is no number and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither a name nor a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactWindows</name>
    <message>
        <source>Import contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and cards (*.csv *.txt *.tsv *.vcf *.vcard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards (*.vcf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contacts are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The line is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has too many columns.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesktopManners</name>
    <message>
        <source>%1 is neither true nor false and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no key and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialects</name>
    <message>
        <source>&quot;name&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that a dialect has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of NAME=VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;: &quot;userAgent&quot; is no regular expression (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at byte %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dialect %1 is left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a &quot;family&quot; and what &quot;on&quot; is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Directories</name>
    <message>
        <source>The directory&apos;s host is missing or cannot be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port must be from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter must be in brackets and contain %1 for what is typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many people at most must be from 1 to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to answer must be from 1 to 60 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory %1 is left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>The certificates in %1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is not sent to %1 without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password for %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the name or the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants to know who asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no place &quot;%2&quot; to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter for %1 cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a certificate that is not to be trusted, or that is made out for another name (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnterMeaning</name>
    <message>
        <source>ask %1, then transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add %1 to the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invite %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send the caller to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward calls to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add %1 to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first say which phone is yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pick up the call for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whom first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer to whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the caller to whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward calls to whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add whom to the queue?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which digits?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>There is no link to the exchange.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrapping up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you hung up before an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GracePeriods</name>
    <message>
        <source>The time for undoing (%1) must be 0 to 10 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer my call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them, then transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to contacts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all calls with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as looked at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryRules</name>
    <message>
        <source>&quot;%1&quot; says nothing about how long calls are kept (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day without its year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoke with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, transferred to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day without its year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a day with its year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last call %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last call %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <source>This desktop gives no keys to programs; the settings say what helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the selected number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>%1 cannot be read and was put aside as %2; it begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read; it begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptValues</name>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyChoices</name>
    <message>
        <source>The keys set for &quot;%1&quot; are left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>This desk only looks: it is set to read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may listen to calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may set the phones of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may log others in or out, or pause them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may change how queues run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkBlank</name>
    <message>
        <source>Try again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exchange yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the panel where your Asterisk is, and everybody&apos;s phones show here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Demo: made-up people and calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asterisk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This usually takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking %1 how things stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 who is there and who talks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is complete in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager interface %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Movement is &quot;system&quot;, &quot;reduced&quot; or &quot;full&quot;, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters can be %1 to %2 per cent of their size.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Park in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop recording the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the conference for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 out of the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park my call here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the caller elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up on them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not call %1 any more when free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1 as soon as they are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are free now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the exchange call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it call back no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to my call (conference)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1 from my mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their call with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such forward is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is my phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward when busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward when away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second call while talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away for long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glad to talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be disturbed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in this queue by its configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to all that were mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break in all queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the break in all queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a break from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty (who is called first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log me out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log me in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in this queue by its configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the counters to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While they talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not tell me any more when %1 is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when %1 is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back in 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another phone of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or name of that phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has that number. Choose one that is offered while you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 also has…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is somebody else&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberRules</name>
    <message>
        <source>&quot;%1&quot; is no regular expression (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be put in the number&apos;s place (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says of no number what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pattern is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say what to dial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it dials is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number rule &quot;%1&quot; is not used: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>&quot;%1&quot; is no telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number that can be dialled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbering</name>
    <message>
        <source>only numbers that begin with + are understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no country &quot;%1&quot;; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house&apos;s own number &quot;%1&quot; is not used: write it with + and the country code, such as +49 30 123456.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area code &quot;%1&quot; is not used: it has 1 to 8 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ext. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number that can be dialled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number rule &quot;%1&quot; makes &quot;%2&quot; of it, which cannot be dialled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>talks with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rings at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring %1 to my phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of the call of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was parked by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer my call to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show queue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log me out of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log me in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer my call to conference %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show conference %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send them to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no call to transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be done now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>queue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conference %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the voicemail of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits while you ask %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have the call back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls for %1 are not forwarded any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls for %1 are forwarded to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers %2 no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes calls of %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rings: pick it up for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone rings: pick it up for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call in space %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone rings: pick it up to listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is called as soon as they and you are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling %1 into the conference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hung up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call comes to your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller comes to your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are heard again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the conference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not to be disturbed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may be disturbed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second call rings for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second call finds %1 busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange calls you back when %1 is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange does not call back any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presence of %1 is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in conference %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came of %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the conversation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleArrangement</name>
    <message>
        <source>The people cannot be shown as &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; is left out: its name is too long, empty, or there twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Nobody to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange has no extensions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange does not tell this account who its people are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are found by any part of them, numbers by their digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is free right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as somebody hangs up they show here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls show here as soon as a phone rings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag people here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 not connected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phonebook</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Popups</name>
    <message>
        <source>&quot;%1&quot; is not usable as the pop-ups&apos; setting %2 and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortalHotkeys</name>
    <message>
        <source>The desktop has given no key for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop does not want to give keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Server %1 is left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pinned key of %1 is no SHA-256 in hex and is left out; the certificate is checked instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;; the system&apos;s is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 number rules only the first %2 are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest internal number must have 0 to 20 digits; %1 is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a profile: letters, digits, spaces, _ and - only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile could not be renamed in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile could not be copied in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile could not be removed from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no JSON object: %1 in line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it begins with something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only &quot;defaults&quot; and &quot;locked&quot; are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it is no object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets have no place in this file, where everybody can read them; each desk asks for its own and keeps it in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueRules</name>
    <message>
        <source>&quot;%1&quot; is no limit for a queue (%2); the usual one is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3; %4 is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>A role is &quot;operator&quot;, &quot;read-only&quot; or &quot;supervisor&quot;, not &quot;%1&quot;; this desk only looks until that is put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is &quot;true&quot; or &quot;false&quot;, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>There is no keyring on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>Western (Windows-1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VCardReader</name>
    <message>
        <source>The card is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card has no end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a call</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrapping up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agents free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the exchange&apos;s counters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>talked for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of this queue while there is no link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average wait: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average talk: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agents: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was answered and nobody gave up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>There is no computer named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address may be mistyped, or this computer is not on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there but does not let panels connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asterisk may be stopped, or its manager interface is switched off (manager.conf: enabled) or on another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange may be off, or a firewall stands in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not an Asterisk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port: the manager interface is usually on 5038, or on 5039 with encryption; over HTTP on 8088, over HTTPS on 8089.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web server answers at %1, but not as Asterisk&apos;s manager interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and what stands before /rawman in it. Asterisk needs enabled=yes in http.conf and webenabled=yes in manager.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to %1 was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls go on without the panel. What you see is how it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has gone silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not answer two questions in a row; the panel connects again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 sends has become unreadable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel connects again to get a clean picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user or the secret is wrong, or this computer&apos;s address is not permitted (manager.conf: permit).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants the secret in clear text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel does not send it over a link that others can read. Connect with encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret for %1 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it once; it is kept in this computer&apos;s keyring, where it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 let us in but shows us nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manager account may not read calls (manager.conf: read=system,call,agent,reporting).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for it. Name the file of the authority that signed it, or trust this exchange&apos;s own key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate belongs to another computer than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the name that is in the certificate. If it should be right, somebody may stand in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted link to %1 could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange may expect an unencrypted link on this port, or only speak encryption that is no longer safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known about its phones until the panel is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel&apos;s account may not do this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the exchange can add the right to it (manager.conf: write).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange has not answered in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been done nevertheless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link was lost before the exchange answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked of the exchange: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no number that can be dialled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are made of digits, letters and * # + . _ - and have no more than 64 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known which phone is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your extension first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone would not ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not to be disturbed, or it is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known from where in the dial plan your phone calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the context in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not take part in this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody at the other end yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number is known that leads there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hint for it, or the dialect of this exchange, can say one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That parking space does not exist, or somebody is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is parked there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consultation is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of exchange has no such thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its dialect can say where the dial plan keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would mean something else to the exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone cannot be told so from afar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dialect of the exchange says which phones can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone has hung up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone has hung up before anybody answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone was not picked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone has declined the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange has no free line to your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not exist, or not be connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone could not be rung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be busy, have declined, or not be connected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in conference %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When busy, calls go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered calls go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parking space %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conference %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trunk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rings %1 phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also rings %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls taken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away for long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glad to talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not to be disturbed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are told when they are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>on phone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>X11Hotkeys</name>
    <message>
        <source>Only one key with its modifiers can be had everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key %1 on this keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::Archive</name>
    <message>
        <source>Contacts and calls in %1 were written by a newer version of this program and are left alone. What you add now is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts and calls cannot be kept in %1: %2. What you add now is gone at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of contacts and calls was damaged (%1). It is kept as %2, and a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::CallExport</name>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ContactBook</name>
    <message>
        <source>Not all contacts could be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>removing %n contacts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The contact is not kept: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ContactImport</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a file of contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contacts could not be kept: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the import of %n contact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>live::Recorder</name>
    <message>
        <source>%1 could not be written any further: %2. What came before is in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Board</name>
    <message>
        <source>First say which phone is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone is on another exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone is of a kind that cannot be told to answer or hold from here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CallCard</name>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this call (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rings for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My call: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you put them on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, waited %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CallPopup</name>
    <message>
        <source>Incoming for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming for you · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a call with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline, voicemail and more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CallPopups</name>
    <message>
        <source>%1 more ring for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CallbackTable</name>
    <message>
        <source>called by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called again, answered by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissed, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is talking now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is talking to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is calling now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is calling them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CallbacksWindow</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers to call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting for your call.
Who gives up waiting in a queue shows here, until somebody has talked with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show those that are settled too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note to keep with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is settled (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody needs to call them (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CallerPagesPage</name>
    <message>
        <source>Caller pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow addresses with http://, which others can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the address can stand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when I answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ColumnTable</name>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Columns</name>
    <message>
        <source>Parts of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CommandField</name>
    <message>
        <source>Name, number or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConferenceDelegate</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (leads)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConferenceRows</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConferencesPanel</name>
    <message>
        <source>Conferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms show here as soon as somebody is in one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConnectDialog</name>
    <message>
        <source>Encrypted link (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the exchange&apos;s web server (HTTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to your exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pbx.example or 192.168.1.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in manager.conf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>101 – may be left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The secret stays in memory only, and is asked for at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (It says: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address of the exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the user, as it is named in manager.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asterisk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: %1 with %2 extensions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as its address – may be left empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ContactCard</name>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to my contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed dial %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ContactEditor</name>
    <message>
        <source>Favourite: first among those who share a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers, north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address, or what your customer file knows them by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed &amp;dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name, a company or a number first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ContactRows</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favourite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ContactsWindow</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, company, number or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in your contacts or directories fits what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers whom you note here appear with their name and company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to my contacts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConversationsPanel</name>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations show here as soon as the exchange is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every call in the house shows here as soon as a phone rings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DayChart</name>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in time, goal %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in time, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has called yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DesktopPage</name>
    <message>
        <source>They work in every window. A key that another program has already is not to be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desktop asks you about them once, and may give other keys than these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs. Its own keyboard settings can: give a key to one of the commands
cordboard --dial-selection
cordboard --answer
cordboard --hang-up
cordboard --show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They work in every window, if the desktop gives them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the panel when I log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of the way: in the tray, or minimized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer to call numbers that I copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have these keys wherever I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves it in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tray on this desktop now: until there is one, closing ends the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bottom line, and only for what looks like a telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autostart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hotkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alone would be missing wherever you type; take it with Ctrl, Alt or Meta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DialPrompt</name>
    <message>
        <source>Call which number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call this number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more number(s) wait(s) for your answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Dials %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then ask for extension %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DirectoriesPage</name>
    <message>
        <source>Directories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LDAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted (ldaps)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted after the beginning (StartTLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is kept in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file, instead of the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anybody, or such as cn=panel,dc=example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to answer within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers, but finds nobody there. Look at where people are, and at the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It answers, and knows %n person(s) or more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExchangesPage</name>
    <message>
        <source>Exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the dialog that connects to one more exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Write the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that are remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) with “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are in %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FileField</name>
    <message>
        <source>File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings (*.ami *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Grace</name>
    <message>
        <source>Undone: nothing has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no link to the exchange: nothing has been done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is over: it goes nowhere any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not in this call any more: it has not been transferred.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember calls after the panel is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all calls…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember them for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all calls and their notes? They cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the calls shown into a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, numbers, notes and queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every call of yours stays here when it is over, with who answered and your note.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::IdleRow</name>
    <message>
        <source>Pick up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line has headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first contacts as they will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add what the file knows more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave them as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those I have already, by number or name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) know more now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) replaced.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) left as they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used in full:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JourneyDialog</name>
    <message>
        <source>The call was found going on; what happened before is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::JourneyTable</name>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rings for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rang; somebody else answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was busy or declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rang until the caller gave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 forwarded the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller gave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was answered elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the caller hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the called side hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 transferred %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 handed %2 over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 handed %2 over to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 picked the call up that rang at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone of %1 sends calls on to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waited in %2 and gave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parked at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parked at %2 by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in conference %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 talked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waited in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was in conference %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers can be undone for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanging up can be undone for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long nothing happens yet, and you stay connected. Esc Esc hangs up at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual keys for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also the keys of: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel speaks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LimitsForm</name>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers waiting: at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait: at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered in time: at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents free: at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (attention)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (alarm)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LinkPill</name>
    <message>
        <source>no exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exchanges connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LockSign</name>
    <message>
        <source>Set by your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LooksPage</name>
    <message>
        <source>Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What rings may pulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainMenu</name>
    <message>
        <source>Wallboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers to call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record for support…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay a recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Cordboard (demo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (recording)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc once more hangs up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, a number or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to my call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to people; type to filter them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to queues; Enter shows who answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to parking; Enter takes a call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to conferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is free now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the history of calls; Enter calls back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MatchList</name>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MeButton</name>
    <message>
        <source>Which phone is yours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose it on a tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MissedCallsDialog</name>
    <message>
        <source>Call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was missed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MyCallPanel</name>
    <message>
        <source>My call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be done with your call as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which phone is yours: open the menu on your tile and choose “This is my phone”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call right now. Type a name or a number above and press Enter to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MyPhonePage</name>
    <message>
        <source>My phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the exchange says, such as PJSIP/101</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to call from it instead of my phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the exchange says, such as from-internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It calls from the context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not known)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NamePrompt</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be remembered when they call again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NumberRows</name>
    <message>
        <source>Kind of number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NumberRulesForm</name>
    <message>
        <source>Dials %1: a number of the house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dials %1 as it is: a feature code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls %1: a name of the own exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dials %1 as it is: an emergency number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dials %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dials %1 by the rule &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as %1, known as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as %1; not known as a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this computer, which does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this computer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers are dialled whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to the extension, such as +49 30 123456</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exchange understands +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as +49 (0)30 123456-78</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own area code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house&apos;s own number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an outside line dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of + dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal numbers have at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialling rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said about the numbers has to be put right first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PageList</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, has a problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ParkingPanel</name>
    <message>
        <source>Parking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parking lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange does not tell this account about parked calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where calls can be parked, the spaces show here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking lot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody is parked there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PeopleArranger</name>
    <message>
        <source>put %1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put %1 before %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make %1 a favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put %1 into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove %1 from the favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take %1 out of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That group is made by the exchange. Put %1 into a group of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a group of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there. Drag people onto it, or put them in by their menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands before %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the last group now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group %1 is gone; its people stand where they stood before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one more phone of %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a person of its own again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PeopleControls</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, numbers, groups, or how people are: free, ringing, on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as small tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order and groups of the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order and groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PeopleDrag</name>
    <message>
        <source>put %1 at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put %1 before %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PeoplePanel</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfold %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PeopleRows</name>
    <message>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PopupsPage</name>
    <message>
        <source>Pop-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a pop-up for calls for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for calls from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that somebody makes to me directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers who hide their number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pop-ups while I do not want to be disturbed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I have answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the panel is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+49 30 1234, +4930* or a part of a name; one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this desktop no program can choose where its windows come up. The desktop&apos;s notifications are used where there are any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls from queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls to groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen %1 (not there)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::QueueCard</name>
    <message>
        <source>Day of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average wait %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QueueDelegate</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no agents logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::QueueRows</name>
    <message>
        <source>%1, place %2, waiting %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue %1, unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue %1, waiting: %2, agents: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::QueuesPage</name>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This queue has limits of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alarm is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the queue says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered in time is within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same alarm not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep callers to call back for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show each page of the wallboard for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the &amp;wallboard, in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues on the wallboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wallboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All queues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::QueuesPanel</name>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gave up waiting and was not called back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallboard (Ctrl+Shift+W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to call back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see who answers here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues are not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange does not tell this account about queues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where callers wait in a queue, they show here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::QuietHoursForm</name>
    <message>
        <source>Add quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove these quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RecordDialog</name>
    <message>
        <source>Record to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask numbers, names and addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave extensions as they are (up to five digits)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes down what the exchange sends, so that others can see what you have seen. Passwords and other secrets are always left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number gets the same stand-in throughout the recording, and nobody can tell from it what was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of the %1 exchanges gets a file of its own, with its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace and record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RecordingSign</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReplayDialog</name>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens in a window of its own. What you do there reaches no exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RewriteTable</name>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are dialled as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression (RE2) that the whole number must match, and what is dialled instead; \1 stands for what the first brackets matched. The first rule that fits counts. Numbers of the house, feature codes and emergency numbers are left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RolePage</name>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to calls of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the phones of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log others in to queues, pause them, move callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whisper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes, takes and transfers calls, and sets the own phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees everything and commands nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May do everything, for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have changed is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SoundsForm</name>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again and again while it rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone&apos;s bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds (*.wav *.oga *.ogg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound for queue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SourcesField</name>
    <message>
        <source>All queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues I belong to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls from queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls to groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support, sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>600, 601</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SpaceDelegate</name>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SpaceRows</name>
    <message>
        <source>Parked by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking space %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>F1 keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the last action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calls · %2 people · %3 queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rights present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>DEMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and calls are made up by this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message>
        <source>Show the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown number rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TrustBox</name>
    <message>
        <source>Authorities this computer trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the certificate of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange calls itself %1, vouched for by %2, until %3. The fingerprint of its key (SHA-256): %4. Ask whoever runs it whether that is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the exchange with this key is believed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::UndoBar</name>
    <message>
        <source>%1 in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Wallboard</name>
    <message>
        <source>Queues – Cordboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound of alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms are silent (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms are heard (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to call back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no link to an exchange: not all is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queues.
Where callers wait in a queue, it shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 (%2 × %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
