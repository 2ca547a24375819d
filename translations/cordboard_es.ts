<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Announcer</name>
    <message>
        <source>An example</source>
        <translation>Un ejemplo</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>%1 The secret is asked for again at the next start.</source>
        <translation>%1 La contraseña se volverá a pedir en el próximo inicio.</translation>
    </message>
    <message>
        <source>%1 took the call from %2.</source>
        <translation>%1 tomó la llamada de %2.</translation>
    </message>
    <message>
        <source>There is no exchange to be recorded.</source>
        <translation>No hay ninguna centralita que grabar.</translation>
    </message>
    <message>
        <source>A recording is under way.</source>
        <translation>Hay una grabación en curso.</translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation>No se está grabando nada.</translation>
    </message>
    <message>
        <source>The window for it could not be opened.</source>
        <translation>No se pudo abrir su ventana.</translation>
    </message>
    <message>
        <source>Recorded to %1 (%2).</source>
        <translation>Grabado en %1 (%2).</translation>
    </message>
    <message>
        <source>The recording is over.</source>
        <translation>La grabación ha terminado.</translation>
    </message>
    <message>
        <source>The demo could not be started: %1</source>
        <translation>No se pudo iniciar la demo: %1</translation>
    </message>
    <message>
        <source>Another panel runs, but does not answer; links may still go to it.</source>
        <translation>Hay otro panel abierto, pero no responde; los enlaces pueden seguir yendo a él.</translation>
    </message>
    <message>
        <source>You have no call.</source>
        <translation>No tiene ninguna llamada.</translation>
    </message>
    <message>
        <source>This call is not in the history.</source>
        <translation>Esta llamada no está en el historial.</translation>
    </message>
    <message>
        <source>Nobody has been called yet.</source>
        <translation>Aún no se ha llamado a nadie.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s settings are not in order: %1</source>
        <translation>Los ajustes de su administrador no son correctos: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Save the settings first, then test %1.</source>
        <translation>Guarde primero los ajustes y luego pruebe %1.</translation>
    </message>
    <message>
        <source>The log is in %1.</source>
        <translation>El registro está en %1.</translation>
    </message>
    <message>
        <source>The file for support is %1.</source>
        <translation>El archivo para soporte es %1.</translation>
    </message>
    <message>
        <source>There is a profile %1 now.</source>
        <translation>Ahora hay un perfil %1.</translation>
    </message>
    <message>
        <source>The profile %1 is gone.</source>
        <translation>El perfil %1 se ha eliminado.</translation>
    </message>
    <message>
        <source>First save the changed settings of this profile, or take them back.</source>
        <translation>Guarde primero los ajustes cambiados de este perfil o descártelos.</translation>
    </message>
    <message>
        <source>Profile %1 is in use.</source>
        <translation>El perfil %1 está en uso.</translation>
    </message>
    <message>
        <source>The profile %1 is called %2 now.</source>
        <translation>El perfil %1 se llama ahora %2.</translation>
    </message>
    <message>
        <source>There is nothing to export yet: no profile is kept on this computer.</source>
        <translation>Aún no hay nada que exportar: no hay ningún perfil guardado en este equipo.</translation>
    </message>
    <message>
        <source>The settings are in %1.</source>
        <translation>Los ajustes están en %1.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importado: %1.</translation>
    </message>
    <message>
        <source>No panel runs here that could answer or hang up a call. Start it first: cordboard</source>
        <translation>Aquí no hay ningún panel abierto que pueda contestar o colgar una llamada. Inícielo primero: cordboard</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 could not be removed.</source>
        <translation>No se pudo eliminar %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>CallAction</name>
    <message>
        <source>This call is over.</source>
        <translation>Esta llamada ha terminado.</translation>
    </message>
    <message>
        <source>There is no link to the exchange.</source>
        <translation>No hay conexión con la centralita.</translation>
    </message>
    <message>
        <source>Nobody talks yet.</source>
        <translation>Aún no habla nadie.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Contestar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Estacionar</translation>
    </message>
    <message>
        <source>A conference cannot be parked.</source>
        <translation>Una conferencia no se puede estacionar.</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>Transfer after asking…</source>
        <translation>Transferir tras consultar…</translation>
    </message>
    <message>
        <source>Add somebody (conference)…</source>
        <translation>Añadir a alguien (conferencia)…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Mute me</source>
        <translation>Silenciarme</translation>
    </message>
    <message>
        <source>Unmute me</source>
        <translation>Quitar silencio</translation>
    </message>
    <message>
        <source>Key digits…</source>
        <translation>Marcar tonos…</translation>
    </message>
    <message>
        <source>Pause the recording</source>
        <translation>Pausar la grabación</translation>
    </message>
    <message>
        <source>Resume the recording</source>
        <translation>Seguir grabando</translation>
    </message>
    <message>
        <source>Stop recording this call</source>
        <translation>Dejar de grabar esta llamada</translation>
    </message>
    <message>
        <source>Record this call</source>
        <translation>Grabar esta llamada</translation>
    </message>
    <message>
        <source>Pick up here</source>
        <translation>Capturar aquí</translation>
    </message>
    <message>
        <source>Nothing rings there.</source>
        <translation>Allí no suena nada.</translation>
    </message>
    <message>
        <source>Bring it to my phone</source>
        <translation>Traer a mi teléfono</translation>
    </message>
    <message>
        <source>Send the caller elsewhere…</source>
        <translation>Enviar al llamante a otro sitio…</translation>
    </message>
    <message>
        <source>End this conversation</source>
        <translation>Terminar esta conferencia</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Whisper to one side</source>
        <translation>Susurrar a una parte</translation>
    </message>
    <message>
        <source>Join the conversation</source>
        <translation>Entrar en la conversación</translation>
    </message>
    <message>
        <source>Send to…</source>
        <translation>Enviar a…</translation>
    </message>
    <message>
        <source>To my voicemail</source>
        <translation>A mi buzón de voz</translation>
    </message>
    <message>
        <source>Park the caller</source>
        <translation>Estacionar al llamante</translation>
    </message>
</context>
<context>
    <name>CallCsv</name>
    <message>
        <source>going on</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>contestada</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>contestada en otro sitio</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonada</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no localizada</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>final desconocido</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Own extension</source>
        <translation>Extensión propia</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Contestada por</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>Transferida a</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Number called</source>
        <translation>Número llamado</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Centralita</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestada</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Seconds talked</source>
        <translation>Segundos de conversación</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Grabada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrante</translation>
    </message>
    <message>
        <source>out</source>
        <translation>saliente</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
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
        <translation>enviar %1 a %2</translation>
    </message>
    <message>
        <source>ask %2, then transfer %1</source>
        <translation>consultar a %2 y transferir %1</translation>
    </message>
    <message>
        <source>transfer %1 to %2</source>
        <translation>transferir %1 a %2</translation>
    </message>
    <message>
        <source>%1 is on another exchange</source>
        <translation>%1 está en otra centralita</translation>
    </message>
    <message>
        <source>take %1 back</source>
        <translation>recuperar %1</translation>
    </message>
    <message>
        <source>%1 is in this call</source>
        <translation>%1 está en esta llamada</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>cola %1</translation>
    </message>
    <message>
        <source>conference %1</source>
        <translation>conferencia %1</translation>
    </message>
    <message>
        <source>the voicemail of %1</source>
        <translation>buzón de voz de %1</translation>
    </message>
    <message>
        <source>only a call of yours can be parked</source>
        <translation>solo se puede estacionar una llamada suya</translation>
    </message>
    <message>
        <source>a conference cannot be parked</source>
        <translation>una conferencia no se puede estacionar</translation>
    </message>
    <message>
        <source>park %1 in space %2</source>
        <translation>estacionar %1 en la plaza %2</translation>
    </message>
    <message>
        <source>park %1</source>
        <translation>estacionar %1</translation>
    </message>
</context>
<context>
    <name>CallPopup</name>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>Last call %1</source>
        <translation>Última llamada: %1</translation>
    </message>
    <message>
        <source>Last call %1, missed</source>
        <translation>Última llamada: %1, perdida</translation>
    </message>
    <message>
        <source>Last call %1 with %2</source>
        <translation>Última llamada: %1, con %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Número desconocido</translation>
    </message>
    <message>
        <source>Incoming for you</source>
        <translation>Entrante para usted</translation>
    </message>
    <message>
        <source>Incoming for you · %1</source>
        <translation>Entrante para usted · %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n other call(s)</source>
        <translation>
            <numerusform>También en %n llamada más</numerusform>
            <numerusform>También en %n llamadas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Also waits in %1</source>
        <translation>También espera en %1</translation>
    </message>
    <message>
        <source>Also parked in space %1</source>
        <translation>También aparcada en la plaza %1</translation>
    </message>
    <message>
        <source>Also in another call</source>
        <translation>También en otra llamada</translation>
    </message>
    <message>
        <source>Also talks with %1</source>
        <translation>También habla con %1</translation>
    </message>
    <message>
        <source>Also calls %1</source>
        <translation>También llama a %1</translation>
    </message>
</context>
<context>
    <name>CallerPages</name>
    <message>
        <source>The caller page &quot;%1&quot; is not used: %2</source>
        <translation>La página de llamante «%1» no se usa: %2</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>La dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>Addresses with http:// are not allowed: whoever is on the way can read along. Use https://, or allow them.</source>
        <translation>No se permiten direcciones http://: cualquiera que esté en el camino puede leerlas. Use https:// o permítalas.</translation>
    </message>
    <message>
        <source>The address has no usable host, such as https://crm.example/.</source>
        <translation>La dirección no tiene un servidor válido, como https://crm.example/.</translation>
    </message>
    <message>
        <source>A name or password in the address is not allowed.</source>
        <translation>No se permite un nombre ni una contraseña en la dirección.</translation>
    </message>
    <message>
        <source>%1 is not among the allowed hosts.</source>
        <translation>%1 no está entre los servidores permitidos.</translation>
    </message>
    <message>
        <source>The address must not have the folders . or .. in it.</source>
        <translation>La dirección no debe contener las carpetas . ni .. .</translation>
    </message>
    <message>
        <source>There is no address yet.</source>
        <translation>Aún no hay dirección.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>La dirección es demasiado larga.</translation>
    </message>
    <message>
        <source>Places can only stand behind the host.</source>
        <translation>Los campos solo pueden ir después del servidor.</translation>
    </message>
    <message>
        <source>A bracket has no counterpart: places look like {number}.</source>
        <translation>A una llave le falta su pareja: los campos son como {number}.</translation>
    </message>
    <message>
        <source>There is no place {%1}.</source>
        <translation>No existe el campo {%1}.</translation>
    </message>
    <message>
        <source>What is known of this caller makes no usable address.</source>
        <translation>Lo que se sabe de este llamante no da una dirección válida.</translation>
    </message>
    <message>
        <source>There is no caller page of that name.</source>
        <translation>No hay ninguna página de llamante con ese nombre.</translation>
    </message>
</context>
<context>
    <name>Callers</name>
    <message>
        <source>somebody at %1</source>
        <translation>alguien en %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 or %n other(s)</source>
        <translation>
            <numerusform>%1 o %n más</numerusform>
            <numerusform>%1 o %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>This login may not: it lacks the right “%1” (write= in manager.conf).</source>
        <translation>Esta cuenta no puede: le falta el permiso «%1» (write= en manager.conf).</translation>
    </message>
    <message>
        <source>The exchange cannot: it needs Asterisk %1, the module %2, and for this login the right “%3”.</source>
        <translation>La centralita no puede: hace falta Asterisk %1, el módulo %2 y, para esta cuenta, el permiso «%3».</translation>
    </message>
    <message>
        <source>The exchange does not offer it: it needs the module %1, and for this login the right “%2”.</source>
        <translation>La centralita no lo ofrece: hace falta el módulo %1 y, para esta cuenta, el permiso «%2».</translation>
    </message>
    <message>
        <source>The exchange cannot: its module %1 is not loaded.</source>
        <translation>La centralita no puede: su módulo %1 no está cargado.</translation>
    </message>
    <message>
        <source>A recording cannot be told to do anything.</source>
        <translation>A una grabación no se le puede ordenar nada.</translation>
    </message>
    <message>
        <source>There is no link to the exchange.</source>
        <translation>No hay conexión con la centralita.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>The address is known</source>
        <translation>Se conoce la dirección</translation>
    </message>
    <message>
        <source>Somebody listens at the port</source>
        <translation>Alguien escucha en el puerto</translation>
    </message>
    <message>
        <source>The link is encrypted</source>
        <translation>La conexión está cifrada</translation>
    </message>
    <message>
        <source>It is an Asterisk</source>
        <translation>Es un Asterisk</translation>
    </message>
    <message>
        <source>It lets the panel in</source>
        <translation>Deja entrar al panel</translation>
    </message>
    <message>
        <source>It shows what goes on</source>
        <translation>Muestra lo que ocurre</translation>
    </message>
    <message>
        <source>The panel may do everything</source>
        <translation>El panel puede hacerlo todo</translation>
    </message>
    <message>
        <source>There are phones to be seen</source>
        <translation>Se ven teléfonos</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation>probando…</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>not quite</source>
        <translation>no del todo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>no probado</translation>
    </message>
    <message>
        <source>%1 is a number, and no name has to be looked up.</source>
        <translation>%1 es un número; no hay que buscar ningún nombre.</translation>
    </message>
    <message>
        <source>%1 is found at %2.</source>
        <translation>%1 se encuentra en %2.</translation>
    </message>
    <message>
        <source>It is not: whoever is on the way can read who calls whom.</source>
        <translation>No lo está: cualquiera que esté en el camino puede leer quién llama a quién.</translation>
    </message>
    <message>
        <source>It is not, and need not be: nothing leaves this computer.</source>
        <translation>No lo está, ni hace falta: nada sale de este equipo.</translation>
    </message>
    <message>
        <source>The exchange calls itself %1, vouched for by %2, until %3.</source>
        <translation>La centralita se llama a sí misma %1, avalada por %2, hasta %3.</translation>
    </message>
    <message>
        <source>Its manager interface answers.</source>
        <translation>Su interfaz de gestión responde.</translation>
    </message>
    <message>
        <source>Its manager interface of version %1 answers.</source>
        <translation>Su interfaz de gestión, versión %1, responde.</translation>
    </message>
    <message>
        <source>The exchange does not tell what this login may do; you will see when you try.</source>
        <translation>La centralita no dice qué puede hacer esta cuenta; lo verá al intentarlo.</translation>
    </message>
    <message>
        <source>From this desk nobody can: %1.</source>
        <translation>Desde este puesto nadie puede: %1.</translation>
    </message>
    <message>
        <source>It may, and more than is good: %1.</source>
        <translation>Puede, y más de lo conveniente: %1.</translation>
    </message>
    <message>
        <source>Every command of the panel is allowed.</source>
        <translation>Todas las órdenes del panel están permitidas.</translation>
    </message>
    <message>
        <source>No extension is to be seen.</source>
        <translation>No se ve ninguna extensión.</translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s) are there,</source>
        <translation>
            <numerusform>Hay %n extensión,</numerusform>
            <numerusform>Hay %n extensiones,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a phone that is on.</source>
        <translation>
            <numerusform>%n de ellas con un teléfono encendido.</numerusform>
            <numerusform>%n de ellas con un teléfono encendido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Port %1 takes connections.</source>
        <translation>El puerto %1 acepta conexiones.</translation>
    </message>
    <message>
        <source>The user %1 and the secret are right.</source>
        <translation>El usuario %1 y la contraseña son correctos.</translation>
    </message>
    <message>
        <source>Not everything: %1.</source>
        <translation>No todo: %1.</translation>
    </message>
    <message>
        <source>Calls, queues and extensions came.</source>
        <translation>Han llegado llamadas, colas y extensiones.</translation>
    </message>
    <message>
        <source>Asterisk %1 has told its calls, queues and extensions.</source>
        <translation>Asterisk %1 ha comunicado sus llamadas, colas y extensiones.</translation>
    </message>
    <message>
        <source>Have TLS switched on at the exchange, and tick “Encrypted link” here.</source>
        <translation>Pida que activen TLS en la centralita y marque aquí «Conexión cifrada».</translation>
    </message>
    <message>
        <source>Whoever runs the exchange can let this login see it.</source>
        <translation>Quien gestiona la centralita puede permitir que esta cuenta lo vea.</translation>
    </message>
    <message>
        <source>With this line the login has every right that the panel uses, and no other.</source>
        <translation>Con esta línea la cuenta tiene todos los permisos que usa el panel, y ninguno más.</translation>
    </message>
    <message>
        <source>The rights are there; the exchange has not loaded the modules for it.</source>
        <translation>Los permisos están; la centralita no ha cargado los módulos necesarios.</translation>
    </message>
    <message>
        <source>It works; whoever runs the exchange had better take these rights away.</source>
        <translation>Funciona; conviene que quien gestiona la centralita quite estos permisos.</translation>
    </message>
    <message>
        <source>Extensions are seen by their hints in the dial plan.</source>
        <translation>Las extensiones se ven por sus hints en el plan de marcación.</translation>
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
        <translation>Prueba de la conexión con %1 (%2, puerto %3)</translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>ClickToDial</name>
    <message>
        <source>You copied:</source>
        <translation>Ha copiado:</translation>
    </message>
    <message>
        <source>You selected:</source>
        <translation>Ha seleccionado:</translation>
    </message>
    <message>
        <source>A link or another program asks to call:</source>
        <translation>Un enlace u otro programa pide llamar:</translation>
    </message>
    <message>
        <source>Too many numbers wait for your answer; this one is left out.</source>
        <translation>Demasiados números esperan su respuesta; este se omite.</translation>
    </message>
    <message>
        <source>Your phone %1 (%2) rings first.</source>
        <translation>Primero suena su teléfono %1 (%2).</translation>
    </message>
    <message>
        <source>Your phone %1 rings first.</source>
        <translation>Primero suena su teléfono %1.</translation>
    </message>
    <message>
        <source>%1 It belongs to %2.</source>
        <translation>%1 Es de %2.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Answer</source>
        <translation>Contestar</translation>
    </message>
    <message>
        <source>Hang up, or decline</source>
        <translation>Colgar o rechazar</translation>
    </message>
    <message>
        <source>Esc Esc</source>
        <translation>Esc Esc</translation>
    </message>
    <message>
        <source>Hold and resume; after asking, swap</source>
        <translation>Retener y retomar; tras consultar, alternar</translation>
    </message>
    <message>
        <source>Transfer; after asking, connect the two</source>
        <translation>Transferir; tras consultar, conectar a los dos</translation>
    </message>
    <message>
        <source>Ask somebody, then transfer</source>
        <translation>Consultar a alguien y transferir</translation>
    </message>
    <message>
        <source>Take the call back instead of transferring it</source>
        <translation>Recuperar la llamada en vez de transferirla</translation>
    </message>
    <message>
        <source>Park my call</source>
        <translation>Estacionar mi llamada</translation>
    </message>
    <message>
        <source>Record my call, or stop</source>
        <translation>Grabar mi llamada, o parar</translation>
    </message>
    <message>
        <source>Pause the recording, or go on</source>
        <translation>Pausar la grabación, o seguir</translation>
    </message>
    <message>
        <source>Key digits into my call</source>
        <translation>Marcar tonos en mi llamada</translation>
    </message>
    <message>
        <source>Add somebody to my call</source>
        <translation>Añadir a alguien a mi llamada</translation>
    </message>
    <message>
        <source>Mute me</source>
        <translation>Silenciarme</translation>
    </message>
    <message>
        <source>Unmute me</source>
        <translation>Quitar silencio</translation>
    </message>
    <message>
        <source>All that can be done with my call</source>
        <translation>Todo lo que se puede hacer con mi llamada</translation>
    </message>
    <message>
        <source>Choose the next of my calls</source>
        <translation>Elegir la siguiente de mis llamadas</translation>
    </message>
    <message>
        <source>Do not disturb me</source>
        <translation>Activar no molestar</translation>
    </message>
    <message>
        <source>End do not disturb</source>
        <translation>Terminar no molestar</translation>
    </message>
    <message>
        <source>Name, number or command</source>
        <translation>Nombre, número o comando</translation>
    </message>
    <message>
        <source>My call</source>
        <translation>Mi llamada</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>El programa</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>What the field or the bottom line says: call, transfer, take back</source>
        <translation>Lo que dice el campo o la línea inferior: llamar, transferir, recuperar</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Intro</translation>
    </message>
    <message>
        <source>Ask them first, then transfer</source>
        <translation>Consultar primero y luego transferir</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Call, even while you are in a call</source>
        <translation>Llamar, aunque esté en una llamada</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>Choose among what was found</source>
        <translation>Elegir entre lo encontrado</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Empty the field; cancel what is dragged</source>
        <translation>Vaciar el campo; cancelar lo que se arrastra</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Tecla Menú, Mayús+F10</translation>
    </message>
    <message>
        <source>Open the menu of a row</source>
        <translation>Abrir el menú de una fila</translation>
    </message>
    <message>
        <source>Undo what is about to be done</source>
        <translation>Deshacer lo que está a punto de hacerse</translation>
    </message>
    <message>
        <source>Do it now: press the same key again, or Enter</source>
        <translation>Hacerlo ya: pulse otra vez la misma tecla, o Intro</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>Show who is free</source>
        <translation>Mostrar quién está libre</translation>
    </message>
    <message>
        <source>Show who is in a call</source>
        <translation>Mostrar quién está en llamada</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Wallboard of the queues</source>
        <translation>Pantalla mural de las colas</translation>
    </message>
    <message>
        <source>Callers to call back</source>
        <translation>Llamadas por devolver</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Llamadas perdidas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Connection to the exchange</source>
        <translation>Conexión con la centralita</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Record for support</source>
        <translation>Grabar para soporte</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Detener la grabación</translation>
    </message>
    <message>
        <source>Replay a recording</source>
        <translation>Reproducir una grabación</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Note about my call</source>
        <translation>Nota sobre mi llamada</translation>
    </message>
    <message>
        <source>Call the last number again</source>
        <translation>Volver a llamar al último número</translation>
    </message>
    <message>
        <source>Call what was copied</source>
        <translation>Llamar a lo copiado</translation>
    </message>
    <message>
        <source>Call what is selected</source>
        <translation>Llamar a lo seleccionado</translation>
    </message>
    <message>
        <source>Switch to the next profile</source>
        <translation>Cambiar al siguiente perfil</translation>
    </message>
    <message>
        <source>There is no other profile; the settings make one.</source>
        <translation>No hay otro perfil; se crea en los ajustes.</translation>
    </message>
    <message>
        <source>Profiles: copy, rename, remove</source>
        <translation>Perfiles: copiar, renombrar, eliminar</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar los ajustes</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Log of what Cordboard did and saw</source>
        <translation>Registro de lo que Cordboard hizo y vio</translation>
    </message>
    <message>
        <source>What the exchange allows: missing rights</source>
        <translation>Lo que permite la centralita: permisos que faltan</translation>
    </message>
    <message>
        <source>File for support</source>
        <translation>Archivo para soporte</translation>
    </message>
    <message>
        <source>About Cordboard: versions</source>
        <translation>Acerca de Cordboard: versiones</translation>
    </message>
    <message>
        <source>Open the page about my caller</source>
        <translation>Abrir la página de mi interlocutor</translation>
    </message>
    <message>
        <source>No page about callers is set; see the settings.</source>
        <translation>No hay ninguna página de llamantes; véanse los ajustes.</translation>
    </message>
    <message>
        <source>High contrast, or as before</source>
        <translation>Alto contraste, o como antes</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>móvil</translation>
    </message>
    <message>
        <source>home</source>
        <translation>casa</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
</context>
<context>
    <name>ContactField</name>
    <message>
        <source>Name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
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
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Speed dial</source>
        <translation>Marcación rápida</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>ContactFile</name>
    <message>
        <source>&quot;%1&quot; is no number and is left out.</source>
        <translation>«%1» no es un número y se omite.</translation>
    </message>
    <message>
        <source>There is neither a name nor a number.</source>
        <translation>No hay ni nombre ni número.</translation>
    </message>
    <message>
        <source>A file may hold %1 contacts; this one and all below are left out.</source>
        <translation>Un archivo puede tener %1 contactos; este y todos los siguientes se omiten.</translation>
    </message>
</context>
<context>
    <name>ContactWindows</name>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Tables and cards (*.csv *.txt *.tsv *.vcf *.vcard)</source>
        <translation>Tablas y tarjetas (*.csv *.txt *.tsv *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing has changed.</source>
        <translation>Se canceló la importación; no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Cards (*.vcf)</source>
        <translation>Tarjetas (*.vcf)</translation>
    </message>
    <message>
        <source>The contacts are in %1.</source>
        <translation>Los contactos están en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The line is too long.</source>
        <translation>La línea es demasiado larga.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Falta cerrar unas comillas.</translation>
    </message>
    <message>
        <source>The line has too many columns.</source>
        <translation>La línea tiene demasiadas columnas.</translation>
    </message>
</context>
<context>
    <name>DesktopManners</name>
    <message>
        <source>%1 is neither true nor false and is left out.</source>
        <translation>%1 no es ni verdadero ni falso y se omite.</translation>
    </message>
    <message>
        <source>%1 is no key and is left out.</source>
        <translation>%1 no es una tecla y se omite.</translation>
    </message>
</context>
<context>
    <name>Dialects</name>
    <message>
        <source>&quot;name&quot; is missing</source>
        <translation>falta &quot;name&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that a dialect has</source>
        <translation>«%1» no es nada que tenga un dialecto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text</source>
        <translation>«%1» no es un texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of NAME=VALUE</source>
        <translation>«%1» no es una lista de NOMBRE=VALOR</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: &quot;userAgent&quot; is no regular expression (%2)</source>
        <translation>«%1»: &quot;userAgent&quot; no es una expresión regular (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list</source>
        <translation>«%1» no es una lista</translation>
    </message>
    <message>
        <source>at byte %1: %2</source>
        <translation>en el byte %1: %2</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>The dialect %1 is left out: %2.</source>
        <translation>Se omite el dialecto %1: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a &quot;family&quot; and what &quot;on&quot; is</source>
        <translation>«%1» necesita &quot;family&quot; y qué es &quot;on&quot;</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Version %1, started.</source>
        <translation>Versión %1, iniciada.</translation>
    </message>
    <message>
        <source>Asterisk %1, manager interface %2.</source>
        <translation>Asterisk %1, interfaz de gestión %2.</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>No se muestra: %1</translation>
    </message>
    <message>
        <source>Recorded to %1 (%2).</source>
        <translation>Grabado en %1 (%2).</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
</context>
<context>
    <name>Directories</name>
    <message>
        <source>The directory&apos;s host is missing or cannot be one.</source>
        <translation>Falta el servidor del directorio o no puede serlo.</translation>
    </message>
    <message>
        <source>The port must be from 1 to 65535.</source>
        <translation>El puerto debe estar entre 1 y 65535.</translation>
    </message>
    <message>
        <source>The filter must be in brackets and contain %1 for what is typed.</source>
        <translation>El filtro debe ir entre paréntesis y contener %1 para lo que se escribe.</translation>
    </message>
    <message>
        <source>So many people at most must be from 1 to 1000.</source>
        <translation>El máximo de personas debe estar entre 1 y 1000.</translation>
    </message>
    <message>
        <source>The time to answer must be from 1 to 60 seconds.</source>
        <translation>El tiempo de respuesta debe estar entre 1 y 60 segundos.</translation>
    </message>
    <message>
        <source>Directory %1 is left out: %2</source>
        <translation>Se omite el directorio %1: %2</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>The certificates in %1 cannot be used.</source>
        <translation>Los certificados de %1 no se pueden usar.</translation>
    </message>
    <message>
        <source>The password is not sent to %1 without encryption.</source>
        <translation>La contraseña no se envía a %1 sin cifrado.</translation>
    </message>
    <message>
        <source>The password for %1 is missing.</source>
        <translation>Falta la contraseña de %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede conectar con %1.</translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <translation>%1 no responde a tiempo.</translation>
    </message>
    <message>
        <source>%1 refuses the name or the password.</source>
        <translation>%1 rechaza el nombre o la contraseña.</translation>
    </message>
    <message>
        <source>%1 wants to know who asks.</source>
        <translation>%1 quiere saber quién pregunta.</translation>
    </message>
    <message>
        <source>%1 has no place &quot;%2&quot; to look at.</source>
        <translation>%1 no tiene dónde buscar en «%2».</translation>
    </message>
    <message>
        <source>The filter for %1 cannot be understood.</source>
        <translation>El filtro de %1 no se entiende.</translation>
    </message>
    <message>
        <source>%1 reports: %2.</source>
        <translation>%1 informa: %2.</translation>
    </message>
    <message>
        <source>%1 has a certificate that is not to be trusted, or that is made out for another name (%2).</source>
        <translation>El certificado de %1 no es de confianza o está a otro nombre (%2).</translation>
    </message>
</context>
<context>
    <name>EnterMeaning</name>
    <message>
        <source>ask %1, then transfer</source>
        <translation>consultar a %1 y transferir</translation>
    </message>
    <message>
        <source>transfer to %1</source>
        <translation>transferir a %1</translation>
    </message>
    <message>
        <source>add %1 to the call</source>
        <translation>añadir a %1 a la llamada</translation>
    </message>
    <message>
        <source>invite %1</source>
        <translation>invitar a %1</translation>
    </message>
    <message>
        <source>send the caller to %1</source>
        <translation>enviar al llamante a %1</translation>
    </message>
    <message>
        <source>forward calls to %1</source>
        <translation>desviar llamadas a %1</translation>
    </message>
    <message>
        <source>add %1 to the queue</source>
        <translation>añadir a %1 a la cola</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>llamar a %1</translation>
    </message>
    <message>
        <source>first say which phone is yours</source>
        <translation>diga primero cuál es su teléfono</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>that is you</source>
        <translation>es usted</translation>
    </message>
    <message>
        <source>pick up the call for %1</source>
        <translation>capturar la llamada para %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>marcar %1</translation>
    </message>
    <message>
        <source>Ask whom first?</source>
        <translation>¿A quién consultar primero?</translation>
    </message>
    <message>
        <source>Transfer to whom?</source>
        <translation>¿A quién transferir?</translation>
    </message>
    <message>
        <source>Add whom?</source>
        <translation>¿A quién añadir?</translation>
    </message>
    <message>
        <source>Send the caller to whom?</source>
        <translation>¿A quién enviar al llamante?</translation>
    </message>
    <message>
        <source>Forward calls to whom?</source>
        <translation>¿A quién desviar las llamadas?</translation>
    </message>
    <message>
        <source>Add whom to the queue?</source>
        <translation>¿A quién añadir a la cola?</translation>
    </message>
    <message>
        <source>Which digits?</source>
        <translation>¿Qué dígitos?</translation>
    </message>
    <message>
        <source>Call whom?</source>
        <translation>¿A quién llamar?</translation>
    </message>
    <message>
        <source>the number is not known</source>
        <translation>el número no se conoce</translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>There is no link to the exchange.</source>
        <translation>No hay conexión con la centralita.</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>sonando</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>en llamada</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en retención</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>no molestar</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>marcando</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>hablando</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>estacionada</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>in a conference</source>
        <translation>en conferencia</translation>
    </message>
    <message>
        <source>wrapping up</source>
        <translation>tras llamada</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atención</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarma</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>contestada</translation>
    </message>
    <message>
        <source>called</source>
        <translation>realizada</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>contestada en otro sitio</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>you declined</source>
        <translation>la rechazó usted</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>you hung up before an answer</source>
        <translation>colgó antes de la respuesta</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no localizada</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>final desconocido</translation>
    </message>
</context>
<context>
    <name>GracePeriods</name>
    <message>
        <source>The time for undoing (%1) must be 0 to 10 seconds.</source>
        <translation>El tiempo para deshacer (%1) debe ser de 0 a 10 segundos.</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Transfer my call</source>
        <translation>Transferir mi llamada</translation>
    </message>
    <message>
        <source>Ask them, then transfer</source>
        <translation>Consultar y transferir</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Add to contacts…</source>
        <translation>Añadir a contactos…</translation>
    </message>
    <message>
        <source>Way of the call</source>
        <translation>Recorrido de la llamada</translation>
    </message>
    <message>
        <source>Forget this call</source>
        <translation>Olvidar esta llamada</translation>
    </message>
    <message>
        <source>Forget all calls with %1</source>
        <translation>Olvidar todas las llamadas con %1</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Añadir una nota…</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Cambiar la nota…</translation>
    </message>
    <message>
        <source>Mark as not looked at</source>
        <translation>Marcar como no vista</translation>
    </message>
    <message>
        <source>Mark as looked at</source>
        <translation>Marcar como vista</translation>
    </message>
</context>
<context>
    <name>HistoryRules</name>
    <message>
        <source>&quot;%1&quot; says nothing about how long calls are kept (%2).</source>
        <translation>«%1» no indica cuánto tiempo se guardan las llamadas (%2).</translation>
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
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day without its year</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Número desconocido</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>contestada por %1</translation>
    </message>
    <message>
        <source>spoke with %1</source>
        <translation>habló con %1</translation>
    </message>
    <message>
        <source>%1, transferred to %2</source>
        <translation>%1, transferida a %2</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day without its year</comment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a day with its year</comment>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Llamada de %1</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <translation>Llamada a %1</translation>
    </message>
    <message>
        <source>talked %1</source>
        <translation>conversación %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>grabada</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>no vista</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Last call %1 with %2</source>
        <translation>Última llamada: %1, con %2</translation>
    </message>
    <message>
        <source>Last call %1: %2</source>
        <translation>Última llamada: %1: %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <source>This desktop gives no keys to programs; the settings say what helps.</source>
        <translation>Este escritorio no da teclas a los programas; en los ajustes se explica qué hacer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Call the selected number</source>
        <translation>Llamar al número seleccionado</translation>
    </message>
    <message>
        <source>Answer the call</source>
        <translation>Contestar la llamada</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>Mostrar el panel</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>%1 cannot be read and was put aside as %2; it begins anew.</source>
        <translation>%1 no se puede leer y se ha apartado como %2; se empieza de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be read; it begins anew.</source>
        <translation>%1 no se puede leer; se empieza de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>KeptValues</name>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>Los ajustes no se pudieron escribir en %1.</translation>
    </message>
</context>
<context>
    <name>KeyChoices</name>
    <message>
        <source>The keys set for &quot;%1&quot; are left out.</source>
        <translation>Se omiten las teclas de «%1».</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>This desk only looks: it is set to read-only.</source>
        <translation>Este puesto solo mira: está en solo lectura.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may listen to calls.</source>
        <translation>Solo un puesto de supervisor puede escuchar llamadas.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may set the phones of others.</source>
        <translation>Solo un puesto de supervisor puede configurar teléfonos ajenos.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may log others in or out, or pause them.</source>
        <translation>Solo un puesto de supervisor puede conectar, desconectar o pausar a otros.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may change how queues run.</source>
        <translation>Solo un puesto de supervisor puede cambiar cómo funcionan las colas.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may move callers who wait.</source>
        <translation>Solo un puesto de supervisor puede mover a quienes esperan.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may end, move or change calls of others.</source>
        <translation>Solo un puesto de supervisor puede terminar, mover o cambiar llamadas de otros.</translation>
    </message>
</context>
<context>
    <name>LinkBlank</name>
    <message>
        <source>Try again now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Cambiar la conexión…</translation>
    </message>
    <message>
        <source>No exchange yet</source>
        <translation>Aún no hay centralita</translation>
    </message>
    <message>
        <source>Tell the panel where your Asterisk is, and everybody&apos;s phones show here.</source>
        <translation>Indique al panel dónde está su Asterisk y aquí verá los teléfonos de todos.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Demo: made-up people and calls</source>
        <translation>Demo: personas y llamadas inventadas</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <translation>Grabación: %1</translation>
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
        <translation>conectado</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Conectado a %1.</translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <translation>conectando a %1</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando a %1…</translation>
    </message>
    <message>
        <source>This usually takes a moment.</source>
        <translation>Suele tardar un momento.</translation>
    </message>
    <message>
        <source>asking %1 how things stand</source>
        <translation>preguntando a %1 por el estado</translation>
    </message>
    <message>
        <source>Asking %1 who is there and who talks…</source>
        <translation>Preguntando a %1 quién está y quién habla…</translation>
    </message>
    <message>
        <source>The picture is complete in a moment.</source>
        <translation>En un momento estará todo.</translation>
    </message>
    <message>
        <source>%1 not connected</source>
        <translation>%1 sin conexión</translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation>de nuevo en %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>Manager interface %1</source>
        <translation>Interfaz de gestión %1</translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>Ida y vuelta %1 ms</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Movement is &quot;system&quot;, &quot;reduced&quot; or &quot;full&quot;, not &quot;%1&quot;.</source>
        <translation>El movimiento es &quot;system&quot;, &quot;reduced&quot; o &quot;full&quot;, no «%1».</translation>
    </message>
    <message>
        <source>Letters can be %1 to %2 per cent of their size.</source>
        <translation>Las letras pueden tener del %1 al %2 por ciento de su tamaño.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Park in %1</source>
        <translation>Estacionar en %1</translation>
    </message>
    <message>
        <source>Space %1</source>
        <translation>Plaza %1</translation>
    </message>
    <message>
        <source>Take it to</source>
        <translation>Llevarla a</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Cola %1</translation>
    </message>
    <message>
        <source>Conference %1</source>
        <translation>Conferencia %1</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Invitar a alguien…</translation>
    </message>
    <message>
        <source>Mute everybody</source>
        <translation>Silenciar a todos</translation>
    </message>
    <message>
        <source>Unmute everybody</source>
        <translation>Quitar el silencio a todos</translation>
    </message>
    <message>
        <source>Unlock the room</source>
        <translation>Desbloquear la sala</translation>
    </message>
    <message>
        <source>Lock the room</source>
        <translation>Bloquear la sala</translation>
    </message>
    <message>
        <source>Stop recording the room</source>
        <translation>Dejar de grabar la sala</translation>
    </message>
    <message>
        <source>Record the room</source>
        <translation>Grabar la sala</translation>
    </message>
    <message>
        <source>End the conference for everybody</source>
        <translation>Terminar la conferencia para todos</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Quitar el silencio a %1</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Silenciar a %1</translation>
    </message>
    <message>
        <source>Put %1 out of the conference</source>
        <translation>Sacar a %1 de la conferencia</translation>
    </message>
    <message>
        <source>Park my call here</source>
        <translation>Estacionar aquí mi llamada</translation>
    </message>
    <message>
        <source>Take this call back</source>
        <translation>Recuperar esta llamada</translation>
    </message>
    <message>
        <source>Send the caller elsewhere…</source>
        <translation>Enviar al llamante a otro sitio…</translation>
    </message>
    <message>
        <source>Hang up on them</source>
        <translation>Colgarle</translation>
    </message>
    <message>
        <source>Do not call %1 any more when free</source>
        <translation>No llamar ya a %1 al quedar libre</translation>
    </message>
    <message>
        <source>Call %1 as soon as they are free</source>
        <translation>Llamar a %1 en cuanto quede libre</translation>
    </message>
    <message>
        <source>They are free now.</source>
        <translation>Ya está libre.</translation>
    </message>
    <message>
        <source>Have the exchange call back</source>
        <translation>Que la centralita devuelva la llamada</translation>
    </message>
    <message>
        <source>Have it call back no more</source>
        <translation>Que ya no devuelva la llamada</translation>
    </message>
    <message>
        <source>Add %1 to my call (conference)</source>
        <translation>Añadir a %1 a mi llamada (conferencia)</translation>
    </message>
    <message>
        <source>Call %1 from my mobile</source>
        <translation>Llamar a %1 desde mi móvil</translation>
    </message>
    <message>
        <source>Their call with %1</source>
        <translation>Su llamada con %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To a number…</source>
        <translation>A un número…</translation>
    </message>
    <message>
        <source>To voicemail</source>
        <translation>Al buzón de voz</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>No such forward is set.</source>
        <translation>No hay ningún desvío así.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Añadir a favoritos</translation>
    </message>
    <message>
        <source>This is my phone</source>
        <translation>Este es mi teléfono</translation>
    </message>
    <message>
        <source>End do not disturb</source>
        <translation>Terminar no molestar</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Forward always</source>
        <translation>Desviar siempre</translation>
    </message>
    <message>
        <source>Forward when busy</source>
        <translation>Desviar si ocupado</translation>
    </message>
    <message>
        <source>Forward when away</source>
        <translation>Desviar si ausente</translation>
    </message>
    <message>
        <source>Second call while talking</source>
        <translation>Segunda llamada al hablar</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Sonar</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Away for long</source>
        <translation>Ausente largo rato</translation>
    </message>
    <message>
        <source>Glad to talk</source>
        <translation>Con ganas de hablar</translation>
    </message>
    <message>
        <source>Not to be disturbed</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>No decir nada</translation>
    </message>
    <message>
        <source>Log out of %1</source>
        <translation>Salir de %1</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <translation>Entrar en %1</translation>
    </message>
    <message>
        <source>They are in this queue by its configuration.</source>
        <translation>Está en esta cola por configuración.</translation>
    </message>
    <message>
        <source>Log in to all that were mine</source>
        <translation>Entrar en todas las que eran mías</translation>
    </message>
    <message>
        <source>Log out of all</source>
        <translation>Salir de todas</translation>
    </message>
    <message>
        <source>Break in all queues</source>
        <translation>Pausa en todas las colas</translation>
    </message>
    <message>
        <source>End the break in all queues</source>
        <translation>Terminar la pausa en todas las colas</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>Terminar la pausa</translation>
    </message>
    <message>
        <source>Take a break from %1</source>
        <translation>Hacer una pausa en %1</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>Papeleo</translation>
    </message>
    <message>
        <source>Penalty (who is called first)</source>
        <translation>Penalización (a quién se llama primero)</translation>
    </message>
    <message>
        <source>0: first</source>
        <translation>0: primero</translation>
    </message>
    <message>
        <source>Log me out</source>
        <translation>Salir de la cola</translation>
    </message>
    <message>
        <source>Log me in</source>
        <translation>Entrar en la cola</translation>
    </message>
    <message>
        <source>You are in this queue by its configuration.</source>
        <translation>Usted está en esta cola por configuración.</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Añadir a alguien…</translation>
    </message>
    <message>
        <source>Set the counters to nothing</source>
        <translation>Poner los contadores a cero</translation>
    </message>
    <message>
        <source>While they talk</source>
        <translation>Mientras habla</translation>
    </message>
    <message>
        <source>Ring all the same</source>
        <translation>Sonar igualmente</translation>
    </message>
    <message>
        <source>Do not ring</source>
        <translation>No sonar</translation>
    </message>
    <message>
        <source>Take this caller</source>
        <translation>Tomar este llamante</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Atender</translation>
    </message>
    <message>
        <source>Before everybody</source>
        <translation>Antes que todos</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Por turno</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Sacar de la cola</translation>
    </message>
    <message>
        <source>Contact…</source>
        <translation>Contacto…</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nuevo grupo…</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Plegar todos los grupos</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Desplegar todos los grupos</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Eliminar este grupo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Por número</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Mi propio orden</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Mosaico</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Small tiles</source>
        <translation>Mosaico pequeño</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Do not tell me any more when %1 is free</source>
        <translation>No avisarme ya cuando %1 quede libre</translation>
    </message>
    <message>
        <source>Tell me when %1 is free</source>
        <translation>Avisarme cuando %1 quede libre</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>comiendo</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>en una reunión</translation>
    </message>
    <message>
        <source>back in 15 minutes</source>
        <translation>vuelvo en 15 minutos</translation>
    </message>
    <message>
        <source>back tomorrow</source>
        <translation>vuelvo mañana</translation>
    </message>
    <message>
        <source>Away: %1</source>
        <translation>Ausente: %1</translation>
    </message>
    <message>
        <source>Another phone of %1</source>
        <translation>Otro teléfono de %1</translation>
    </message>
    <message>
        <source>Number or name of that phone</source>
        <translation>Número o nombre de ese teléfono</translation>
    </message>
    <message>
        <source>Nobody has that number. Choose one that is offered while you type.</source>
        <translation>Nadie tiene ese número. Elija uno de los que se ofrecen al escribir.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Call %1: %2</source>
        <translation>Llamar a %1: %2</translation>
    </message>
    <message>
        <source>Group and place</source>
        <translation>Grupo y lugar</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Mover adelante</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Mover atrás</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Phones: %1</source>
        <translation>Teléfonos: %1</translation>
    </message>
    <message>
        <source>%1 also has…</source>
        <translation>%1 tiene también…</translation>
    </message>
    <message>
        <source>%1 is somebody else&apos;s</source>
        <translation>%1 es de otra persona</translation>
    </message>
</context>
<context>
    <name>NumberRules</name>
    <message>
        <source>&quot;%1&quot; is no regular expression (%2).</source>
        <translation>«%1» no es una expresión regular (%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be put in the number&apos;s place (%2).</source>
        <translation>«%1» no puede ponerse en lugar del número (%2).</translation>
    </message>
    <message>
        <source>It says of no number what it is about.</source>
        <translation>No dice a qué número se refiere.</translation>
    </message>
    <message>
        <source>Its pattern is longer than %1 characters.</source>
        <translation>Su patrón tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>It does not say what to dial.</source>
        <translation>No dice qué marcar.</translation>
    </message>
    <message>
        <source>What it dials is longer than %1 characters.</source>
        <translation>Lo que marca tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>número %1</translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation>Hay más de %1 reglas.</translation>
    </message>
    <message>
        <source>The number rule &quot;%1&quot; is not used: %2</source>
        <translation>La regla de números «%1» no se usa: %2</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>&quot;%1&quot; is no telephone number.</source>
        <translation>«%1» no es un número de teléfono.</translation>
    </message>
    <message>
        <source>That is no telephone number.</source>
        <translation>Eso no es un número de teléfono.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number that can be dialled.</source>
        <translation>«%1» no es un número que se pueda marcar.</translation>
    </message>
</context>
<context>
    <name>Numbering</name>
    <message>
        <source>only numbers that begin with + are understood</source>
        <translation>solo se entienden números que empiezan por +</translation>
    </message>
    <message>
        <source>%1 is assumed</source>
        <translation>se supone %1</translation>
    </message>
    <message>
        <source>There is no country &quot;%1&quot;; %2.</source>
        <translation>No existe el país «%1»; %2.</translation>
    </message>
    <message>
        <source>The house&apos;s own number &quot;%1&quot; is not used: write it with + and the country code, such as +49 30 123456.</source>
        <translation>El número propio «%1» no se usa: escríbalo con + y el código de país, como +49 30 123456.</translation>
    </message>
    <message>
        <source>The area code &quot;%1&quot; is not used: it has 1 to 8 digits.</source>
        <translation>El prefijo «%1» no se usa: tiene de 1 a 8 dígitos.</translation>
    </message>
    <message>
        <source> ext. %1</source>
        <translation> ext. %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number that can be dialled.</source>
        <translation>«%1» no es un número que se pueda marcar.</translation>
    </message>
    <message>
        <source>The number rule &quot;%1&quot; makes &quot;%2&quot; of it, which cannot be dialled.</source>
        <translation>La regla de números «%1» lo convierte en «%2», que no se puede marcar.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>talks with %1</source>
        <translation>habla con %1</translation>
    </message>
    <message>
        <source>rings at %1</source>
        <translation>suena en %1</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Contestar a %1</translation>
    </message>
    <message>
        <source>Pick up %1</source>
        <translation>Capturar %1</translation>
    </message>
    <message>
        <source>Bring %1 to my phone</source>
        <translation>Traer a %1 a mi teléfono</translation>
    </message>
    <message>
        <source>Listen to %1</source>
        <translation>Escuchar a %1</translation>
    </message>
    <message>
        <source>Way of the call of %1</source>
        <translation>Recorrido de la llamada de %1</translation>
    </message>
    <message>
        <source>Take back %1 from %2</source>
        <translation>Recuperar a %1 de %2</translation>
    </message>
    <message>
        <source>is parked</source>
        <translation>está estacionada</translation>
    </message>
    <message>
        <source>was parked by %1</source>
        <translation>estacionada por %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>en espera: %1</translation>
    </message>
    <message>
        <source>Transfer my call to %1</source>
        <translation>Transferir mi llamada a %1</translation>
    </message>
    <message>
        <source>Show queue %1</source>
        <translation>Mostrar la cola %1</translation>
    </message>
    <message>
        <source>Log me out of %1</source>
        <translation>Salir de %1</translation>
    </message>
    <message>
        <source>Log me in to %1</source>
        <translation>Entrar en %1</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>conferencia</translation>
    </message>
    <message>
        <source>Transfer my call to conference %1</source>
        <translation>Transferir mi llamada a la conferencia %1</translation>
    </message>
    <message>
        <source>Show conference %1</source>
        <translation>Mostrar la conferencia %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Cola %1</translation>
    </message>
    <message>
        <source>send them to %1</source>
        <translation>enviarlos a %1</translation>
    </message>
    <message>
        <source>You have no call to transfer.</source>
        <translation>No tiene ninguna llamada que transferir.</translation>
    </message>
    <message>
        <source>This call is over.</source>
        <translation>Esta llamada ha terminado.</translation>
    </message>
    <message>
        <source>That cannot be done now.</source>
        <translation>Eso no se puede hacer ahora.</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>queue %1</source>
        <translation>cola %1</translation>
    </message>
    <message>
        <source>conference %1</source>
        <translation>conferencia %1</translation>
    </message>
    <message>
        <source>the voicemail of %1</source>
        <translation>buzón de voz de %1</translation>
    </message>
    <message>
        <source>Transferred %1 to %2.</source>
        <translation>%1: llamada transferida a %2.</translation>
    </message>
    <message>
        <source>%1 waits while you ask %2.</source>
        <translation>%1 espera mientras usted consulta a %2.</translation>
    </message>
    <message>
        <source>Connected them.</source>
        <translation>Ya están conectados.</translation>
    </message>
    <message>
        <source>You have the call back.</source>
        <translation>Ha recuperado la llamada.</translation>
    </message>
    <message>
        <source>The call is recorded.</source>
        <translation>La llamada se está grabando.</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>La grabación ha terminado.</translation>
    </message>
    <message>
        <source>The recording pauses.</source>
        <translation>La grabación está en pausa.</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <translation>La grabación continúa.</translation>
    </message>
    <message>
        <source>Calls for %1 are not forwarded any more.</source>
        <translation>Las llamadas para %1 ya no se desvían.</translation>
    </message>
    <message>
        <source>Calls for %1 are forwarded to %2.</source>
        <translation>Las llamadas para %1 se desvían a %2.</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>buzón de voz</translation>
    </message>
    <message>
        <source>all queues</source>
        <translation>todas las colas</translation>
    </message>
    <message>
        <source>%1 answers %2 now.</source>
        <translation>%1 atiende ahora %2.</translation>
    </message>
    <message>
        <source>%1 answers %2 no longer.</source>
        <translation>%1 ya no atiende %2.</translation>
    </message>
    <message>
        <source>Paused in %1.</source>
        <translation>En pausa en %1.</translation>
    </message>
    <message>
        <source>Takes calls of %1 again.</source>
        <translation>Vuelve a atender llamadas de %1.</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>Hecho en %1.</translation>
    </message>
    <message>
        <source>%1 rings: pick it up for %2.</source>
        <translation>Suena %1: descuelgue para %2.</translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation>llamar a %1</translation>
    </message>
    <message>
        <source>Your phone rings: pick it up for %1.</source>
        <translation>Suena su teléfono: descuelgue para %1.</translation>
    </message>
    <message>
        <source>the call in space %1</source>
        <translation>la llamada en la plaza %1</translation>
    </message>
    <message>
        <source>Your phone rings: pick it up to listen.</source>
        <translation>Suena su teléfono: descuelgue para escuchar.</translation>
    </message>
    <message>
        <source>%1 is called as soon as they and you are free.</source>
        <translation>Se llamará a %1 en cuanto ambos estén libres.</translation>
    </message>
    <message>
        <source>Calling %1 into the conference.</source>
        <translation>Llamando a %1 para la conferencia.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>Rechazada.</translation>
    </message>
    <message>
        <source>Hung up.</source>
        <translation>Colgada.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Enviada a %1.</translation>
    </message>
    <message>
        <source>The call comes to your phone.</source>
        <translation>La llamada viene a su teléfono.</translation>
    </message>
    <message>
        <source>The caller comes to your phone.</source>
        <translation>El llamante viene a su teléfono.</translation>
    </message>
    <message>
        <source>Parked.</source>
        <translation>Estacionada.</translation>
    </message>
    <message>
        <source>You are not heard.</source>
        <translation>No se le oye.</translation>
    </message>
    <message>
        <source>You are heard again.</source>
        <translation>Se le vuelve a oír.</translation>
    </message>
    <message>
        <source>Keyed.</source>
        <translation>Marcado.</translation>
    </message>
    <message>
        <source>%1 is in the conference.</source>
        <translation>%1 está en la conferencia.</translation>
    </message>
    <message>
        <source>%1 is not to be disturbed.</source>
        <translation>%1 no quiere que le molesten.</translation>
    </message>
    <message>
        <source>%1 may be disturbed again.</source>
        <translation>Ya se puede molestar a %1.</translation>
    </message>
    <message>
        <source>A second call rings for %1.</source>
        <translation>Una segunda llamada suena para %1.</translation>
    </message>
    <message>
        <source>A second call finds %1 busy.</source>
        <translation>Una segunda llamada encuentra ocupado a %1.</translation>
    </message>
    <message>
        <source>The exchange calls you back when %1 is free.</source>
        <translation>La centralita le llamará cuando %1 quede libre.</translation>
    </message>
    <message>
        <source>The exchange does not call back any more.</source>
        <translation>La centralita ya no devolverá la llamada.</translation>
    </message>
    <message>
        <source>The presence of %1 is set.</source>
        <translation>Presencia de %1 establecida.</translation>
    </message>
    <message>
        <source>Done in conference %1.</source>
        <translation>Hecho en la conferencia %1.</translation>
    </message>
    <message>
        <source>Nothing came of %1. %2</source>
        <translation>No se logró: %1. %2</translation>
    </message>
    <message>
        <source>Hang up on %1</source>
        <translation>Colgar a %1</translation>
    </message>
    <message>
        <source>End the conversation of %1</source>
        <translation>Terminar la conversación de %1</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation>Transferir %1 a %2</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <translation>Enviar %1 a %2</translation>
    </message>
</context>
<context>
    <name>PeopleArrangement</name>
    <message>
        <source>The people cannot be shown as &quot;%1&quot;.</source>
        <translation>Las personas no se pueden mostrar como «%1».</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; is left out: its name is too long, empty, or there twice.</source>
        <translation>Se omite el grupo «%1»: su nombre es demasiado largo, está vacío o repetido.</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Nobody to show</source>
        <translation>Nadie que mostrar</translation>
    </message>
    <message>
        <source>The exchange has no extensions yet.</source>
        <translation>La centralita aún no tiene extensiones.</translation>
    </message>
    <message>
        <source>The exchange does not tell this account who its people are.</source>
        <translation>La centralita no dice a esta cuenta quiénes son sus personas.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>Names are found by any part of them, numbers by their digits.</source>
        <translation>Los nombres se encuentran por cualquier parte y los números por sus dígitos.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>Nobody is free right now</source>
        <translation>Nadie está libre ahora</translation>
    </message>
    <message>
        <source>Nobody is in a call</source>
        <translation>Nadie está en llamada</translation>
    </message>
    <message>
        <source>As soon as somebody hangs up they show here.</source>
        <translation>En cuanto alguien cuelgue, aparecerá aquí.</translation>
    </message>
    <message>
        <source>Calls show here as soon as a phone rings.</source>
        <translation>Las llamadas aparecen aquí en cuanto suena un teléfono.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>drag people here</source>
        <translation>arrastre personas aquí</translation>
    </message>
    <message>
        <source>, %1 not connected</source>
        <translation>, %1 sin conexión</translation>
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
        <translation>«%1» no sirve como ajuste %2 de los avisos y se omite.</translation>
    </message>
</context>
<context>
    <name>PortalHotkeys</name>
    <message>
        <source>The desktop has given no key for it.</source>
        <translation>El escritorio no le ha dado ninguna tecla.</translation>
    </message>
    <message>
        <source>The desktop does not want to give keys.</source>
        <translation>El escritorio no quiere dar teclas.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Server %1 is left out: %2</source>
        <translation>Se omite el servidor %1: %2</translation>
    </message>
    <message>
        <source>The pinned key of %1 is no SHA-256 in hex and is left out; the certificate is checked instead.</source>
        <translation>La clave fijada de %1 no es un SHA-256 en hexadecimal y se omite; se comprueba el certificado.</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;; the system&apos;s is used.</source>
        <translation>No existe el tema «%1»; se usa el del sistema.</translation>
    </message>
    <message>
        <source>Of %1 number rules only the first %2 are read.</source>
        <translation>De %1 reglas de números solo se leen las %2 primeras.</translation>
    </message>
    <message>
        <source>The longest internal number must have 0 to 20 digits; %1 is assumed.</source>
        <translation>El número interno más largo debe tener de 0 a 20 dígitos; se supone %1.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read in full.</source>
        <translation>Los ajustes de %1 no se pueden leer del todo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a profile: letters, digits, spaces, _ and - only.</source>
        <translation>«%1» no sirve como nombre de perfil: solo letras, dígitos, espacios, _ y -.</translation>
    </message>
    <message>
        <source>The profile could not be renamed in %1.</source>
        <translation>No se pudo renombrar el perfil en %1.</translation>
    </message>
    <message>
        <source>The profile could not be copied in %1.</source>
        <translation>No se pudo copiar el perfil en %1.</translation>
    </message>
    <message>
        <source>The profile could not be removed from %1.</source>
        <translation>No se pudo eliminar el perfil de %1.</translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already.</source>
        <translation>Ya existe un perfil «%1».</translation>
    </message>
    <message>
        <source>The last profile stays: a desk has to have one.</source>
        <translation>El último perfil se queda: un puesto tiene que tener uno.</translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>It is no JSON object: %1 in line %2.</source>
        <translation>No es un objeto JSON: %1 en la línea %2.</translation>
    </message>
    <message>
        <source>it begins with something else</source>
        <translation>empieza con otra cosa</translation>
    </message>
    <message>
        <source>%1: only &quot;defaults&quot; and &quot;locked&quot; are read.</source>
        <translation>%1: solo se leen &quot;defaults&quot; y &quot;locked&quot;.</translation>
    </message>
    <message>
        <source>%1: it is no object.</source>
        <translation>%1: no es un objeto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Secrets have no place in this file, where everybody can read them; each desk asks for its own and keeps it in the keyring.</source>
        <translation>Los secretos no tienen lugar en este archivo, que todos pueden leer; cada puesto pide el suyo y lo guarda en el llavero.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>No existe ese ajuste.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used.</source>
        <translation>«%1» no se puede usar.</translation>
    </message>
</context>
<context>
    <name>QueueRules</name>
    <message>
        <source>&quot;%1&quot; is no limit for a queue (%2); the usual one is used.</source>
        <translation>«%1» no es un límite para una cola (%2); se usa el habitual.</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3; %4 is assumed.</source>
        <translation>%1 debe estar entre %2 y %3; se supone %4.</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>see calls that are already up</source>
        <translation>ver las llamadas ya en curso</translation>
    </message>
    <message>
        <source>see the extensions</source>
        <translation>ver las extensiones</translation>
    </message>
    <message>
        <source>see parked calls</source>
        <translation>ver las llamadas estacionadas</translation>
    </message>
    <message>
        <source>see conferences</source>
        <translation>ver las conferencias</translation>
    </message>
    <message>
        <source>tell phones from lines, see contacts</source>
        <translation>distinguir teléfonos de líneas, ver contactos</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>marcar</translation>
    </message>
    <message>
        <source>hang up</source>
        <translation>colgar</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transferir</translation>
    </message>
    <message>
        <source>park</source>
        <translation>estacionar</translation>
    </message>
    <message>
        <source>pause queue members</source>
        <translation>pausar a los miembros de una cola</translation>
    </message>
    <message>
        <source>see queues and who waits in them</source>
        <translation>ver las colas y quién espera en ellas</translation>
    </message>
    <message>
        <source>transfer after asking first</source>
        <translation>transferir tras consultar</translation>
    </message>
    <message>
        <source>answer, hold and go on by mouse or keyboard</source>
        <translation>contestar, retener y retomar con el ratón o el teclado</translation>
    </message>
    <message>
        <source>mute a call</source>
        <translation>silenciar una llamada</translation>
    </message>
    <message>
        <source>record calls</source>
        <translation>grabar llamadas</translation>
    </message>
    <message>
        <source>key digits into a call</source>
        <translation>marcar tonos en una llamada</translation>
    </message>
    <message>
        <source>run conferences</source>
        <translation>dirigir conferencias</translation>
    </message>
    <message>
        <source>log in to queues and out</source>
        <translation>entrar en colas y salir de ellas</translation>
    </message>
    <message>
        <source>set do-not-disturb and forwards</source>
        <translation>fijar no molestar y desvíos</translation>
    </message>
    <message>
        <source>set the presence</source>
        <translation>fijar la presencia</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>A role is &quot;operator&quot;, &quot;read-only&quot; or &quot;supervisor&quot;, not &quot;%1&quot;; this desk only looks until that is put right.</source>
        <translation>Una función es &quot;operator&quot;, &quot;read-only&quot; o &quot;supervisor&quot;, no «%1»; este puesto solo mira hasta que se corrija.</translation>
    </message>
    <message>
        <source>%1 is &quot;true&quot; or &quot;false&quot;, not &quot;%2&quot;.</source>
        <translation>%1 es &quot;true&quot; o &quot;false&quot;, no «%2».</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>There is no keyring on this computer.</source>
        <translation>No hay llavero en este equipo.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>The keyring cannot be used: %1</source>
        <translation>El llavero no se puede usar: %1</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>El llavero no responde.</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Exchanges</source>
        <translation>Centralitas</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Number rules</source>
        <translation>Reglas de números</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <translation>Avisos emergentes</translation>
    </message>
    <message>
        <source>Caller pages</source>
        <translation>Páginas de llamante</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Directorios</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
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
        <translation>Es JSON, pero no son ajustes de Cordboard: «format» no es «%1».</translation>
    </message>
    <message>
        <source>Its “version” is no number.</source>
        <translation>Su «version» no es un número.</translation>
    </message>
    <message>
        <source>It was written by a newer Cordboard (format %1; this one reads %2).</source>
        <translation>Lo escribió un Cordboard más nuevo (formato %1; este lee %2).</translation>
    </message>
    <message>
        <source>It has no “profiles”.</source>
        <translation>No tiene «profiles».</translation>
    </message>
    <message>
        <source>It is too large for a file of settings.</source>
        <translation>Es demasiado grande para un archivo de ajustes.</translation>
    </message>
    <message>
        <source>It is not readable: %1 in line %2.</source>
        <translation>No se puede leer: %1 en la línea %2.</translation>
    </message>
    <message>
        <source>There is no profile in it.</source>
        <translation>No contiene ningún perfil.</translation>
    </message>
    <message>
        <source>“%1” is no name for a profile, and is left out: letters, digits, spaces, _ and - only.</source>
        <translation>«%1» no sirve como nombre de perfil y se omite: solo letras, dígitos, espacios, _ y -.</translation>
    </message>
    <message>
        <source>The profile %1 has no settings, and is left out.</source>
        <translation>El perfil %1 no tiene ajustes y se omite.</translation>
    </message>
</context>
<context>
    <name>SettingsImport</name>
    <message>
        <source>%1 is left out: %2</source>
        <translation>Se omite %1: %2</translation>
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
        <translation>UTF-16, big-endian</translation>
    </message>
</context>
<context>
    <name>VCardReader</name>
    <message>
        <source>The card is too long.</source>
        <translation>La tarjeta es demasiado larga.</translation>
    </message>
    <message>
        <source>The card has no end.</source>
        <translation>La tarjeta no tiene final.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>a recording</source>
        <translation>una grabación</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>de versión no indicada</translation>
    </message>
    <message>
        <source>Asterisk %1</source>
        <translation>Asterisk %1</translation>
    </message>
    <message>
        <source>Asterisk %1, manager interface %2</source>
        <translation>Asterisk %1, interfaz de gestión %2</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, compilado con %2</translation>
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
        <translation>Sistema de ventanas</translation>
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
            <numerusform>%n ausente</numerusform>
            <numerusform>%n ausentes</numerusform>
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
            <numerusform>%n sonando</numerusform>
            <numerusform>%n sonando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a call</source>
        <translation>
            <numerusform>%n en llamada</numerusform>
            <numerusform>%n en llamada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrapping up</source>
        <translation>
            <numerusform>%n tras llamada</numerusform>
            <numerusform>%n tras llamada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pausa</numerusform>
            <numerusform>%n en pausa</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>espera más larga</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>nivel de servicio</translation>
    </message>
    <message>
        <source>agents free</source>
        <translation>agentes libres</translation>
    </message>
    <message>
        <source>many wait</source>
        <translation>muchos esperan</translation>
    </message>
    <message>
        <source>waits long</source>
        <translation>espera larga</translation>
    </message>
    <message>
        <source>few are free</source>
        <translation>pocos libres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>by the exchange&apos;s counters</source>
        <translation>según los contadores de la centralita</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>since %1 %2</source>
        <translation>desde %1 %2</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>en pausa: %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 desde hace %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>%n llamada hoy</numerusform>
            <numerusform>%n llamadas hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>talked for %1</source>
        <translation>conversación: %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>pausa: %1</translation>
    </message>
    <message>
        <source>nobody is logged in</source>
        <translation>no hay nadie conectado</translation>
    </message>
    <message>
        <source>Nothing is known of this queue while there is no link.</source>
        <translation>No se sabe nada de esta cola mientras no hay conexión.</translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation>contestadas: %1</translation>
    </message>
    <message>
        <source>gave up: %1</source>
        <translation>abandonadas: %1</translation>
    </message>
    <message>
        <source>average wait: %1</source>
        <translation>espera media: %1</translation>
    </message>
    <message>
        <source>average talk: %1</source>
        <translation>conversación media: %1</translation>
    </message>
    <message>
        <source>agents: %1</source>
        <translation>agentes: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n contestada</numerusform>
            <numerusform>%n contestadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <translation>
            <numerusform>%n abandonada</numerusform>
            <numerusform>%n abandonadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % in time</source>
        <translation>%1 % a tiempo</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 a %2: %3</translation>
    </message>
    <message>
        <source>Nobody was answered and nobody gave up yet.</source>
        <translation>Aún no se ha atendido a nadie ni nadie ha abandonado.</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>demasiados</translation>
    </message>
    <message>
        <source>waits too long</source>
        <translation>espera demasiado</translation>
    </message>
    <message>
        <source>far too low</source>
        <translation>muy bajo</translation>
    </message>
    <message>
        <source>too low</source>
        <translation>demasiado bajo</translation>
    </message>
    <message>
        <source>too few free</source>
        <translation>muy pocos libres</translation>
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
        <translation>No hay ningún equipo llamado %1.</translation>
    </message>
    <message>
        <source>The address may be mistyped, or this computer is not on the network.</source>
        <translation>Quizá la dirección esté mal escrita o este equipo no esté en la red.</translation>
    </message>
    <message>
        <source>%1 is there but does not let panels connect.</source>
        <translation>%1 está ahí, pero no deja conectarse a los paneles.</translation>
    </message>
    <message>
        <source>Asterisk may be stopped, or its manager interface is switched off (manager.conf: enabled) or on another port.</source>
        <translation>Quizá Asterisk esté parado, o su interfaz de gestión esté desactivada (manager.conf: enabled) o en otro puerto.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>The exchange may be off, or a firewall stands in between.</source>
        <translation>Quizá la centralita esté apagada o haya un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not an Asterisk.</source>
        <translation>Algo responde en %1, pero no es un Asterisk.</translation>
    </message>
    <message>
        <source>Check the port: the manager interface is usually on 5038, or on 5039 with encryption; over HTTP on 8088, over HTTPS on 8089.</source>
        <translation>Compruebe el puerto: la interfaz de gestión suele estar en 5038, o en 5039 con cifrado; por HTTP en 8088, por HTTPS en 8089.</translation>
    </message>
    <message>
        <source>A web server answers at %1, but not as Asterisk&apos;s manager interface.</source>
        <translation>Un servidor web responde en %1, pero no como interfaz de gestión de Asterisk.</translation>
    </message>
    <message>
        <source>Check the address and what stands before /rawman in it. Asterisk needs enabled=yes in http.conf and webenabled=yes in manager.conf.</source>
        <translation>Compruebe la dirección y lo que va antes de /rawman. Asterisk necesita enabled=yes en http.conf y webenabled=yes en manager.conf.</translation>
    </message>
    <message>
        <source>The link to %1 was lost.</source>
        <translation>Se perdió la conexión con %1.</translation>
    </message>
    <message>
        <source>Calls go on without the panel. What you see is how it was.</source>
        <translation>Las llamadas siguen sin el panel. Lo que ve es como estaba.</translation>
    </message>
    <message>
        <source>%1 has gone silent.</source>
        <translation>%1 ha enmudecido.</translation>
    </message>
    <message>
        <source>It did not answer two questions in a row; the panel connects again.</source>
        <translation>No respondió a dos preguntas seguidas; el panel vuelve a conectar.</translation>
    </message>
    <message>
        <source>What %1 sends has become unreadable.</source>
        <translation>Lo que envía %1 se ha vuelto ilegible.</translation>
    </message>
    <message>
        <source>The panel connects again to get a clean picture.</source>
        <translation>El panel vuelve a conectar para tener una imagen limpia.</translation>
    </message>
    <message>
        <source>%1 refused the login.</source>
        <translation>%1 rechazó el acceso.</translation>
    </message>
    <message>
        <source>The user or the secret is wrong, or this computer&apos;s address is not permitted (manager.conf: permit).</source>
        <translation>El usuario o la contraseña son incorrectos, o la dirección de este equipo no está permitida (manager.conf: permit).</translation>
    </message>
    <message>
        <source>%1 wants the secret in clear text.</source>
        <translation>%1 quiere la contraseña sin cifrar.</translation>
    </message>
    <message>
        <source>The panel does not send it over a link that others can read. Connect with encryption.</source>
        <translation>El panel no la envía por una conexión que otros pueden leer. Conecte con cifrado.</translation>
    </message>
    <message>
        <source>The secret for %1 is not known.</source>
        <translation>No se conoce la contraseña de %1.</translation>
    </message>
    <message>
        <source>Type it once; it is kept in this computer&apos;s keyring, where it has one.</source>
        <translation>Escríbala una vez; se guarda en el llavero de este equipo, si lo tiene.</translation>
    </message>
    <message>
        <source>%1 let us in but shows us nothing.</source>
        <translation>%1 nos dejó entrar, pero no nos muestra nada.</translation>
    </message>
    <message>
        <source>The manager account may not read calls (manager.conf: read=system,call,agent,reporting).</source>
        <translation>La cuenta de gestión no puede leer llamadas (manager.conf: read=system,call,agent,reporting).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>El certificado de %1 no es de confianza.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for it. Name the file of the authority that signed it, or trust this exchange&apos;s own key.</source>
        <translation>Nadie en quien confíe este equipo responde por él. Indique el archivo de la autoridad que lo firmó o confíe en la clave propia de esta centralita.</translation>
    </message>
    <message>
        <source>The certificate belongs to another computer than %1.</source>
        <translation>El certificado es de otro equipo, no de %1.</translation>
    </message>
    <message>
        <source>Use the name that is in the certificate. If it should be right, somebody may stand in between.</source>
        <translation>Use el nombre que figura en el certificado. Si debería ser correcto, quizá haya alguien en medio.</translation>
    </message>
    <message>
        <source>No encrypted link to %1 could be made.</source>
        <translation>No se pudo establecer una conexión cifrada con %1.</translation>
    </message>
    <message>
        <source>The exchange may expect an unencrypted link on this port, or only speak encryption that is no longer safe.</source>
        <translation>Quizá la centralita espere una conexión sin cifrar en este puerto, o solo use un cifrado que ya no es seguro.</translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation>Sin conexión con %1.</translation>
    </message>
    <message>
        <source>Nothing is known about its phones until the panel is connected.</source>
        <translation>No se sabe nada de sus teléfonos hasta que el panel se conecte.</translation>
    </message>
    <message>
        <source>The exchange refused: %1</source>
        <translation>La centralita se negó: %1</translation>
    </message>
    <message>
        <source>The panel&apos;s account may not do this: %1</source>
        <translation>La cuenta del panel no puede hacer esto: %1</translation>
    </message>
    <message>
        <source>Whoever runs the exchange can add the right to it (manager.conf: write).</source>
        <translation>Quien gestiona la centralita puede añadirle el permiso (manager.conf: write).</translation>
    </message>
    <message>
        <source>The exchange has not answered in time.</source>
        <translation>La centralita no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>It may have been done nevertheless.</source>
        <translation>Puede que se haya hecho de todos modos.</translation>
    </message>
    <message>
        <source>The link was lost before the exchange answered.</source>
        <translation>Se perdió la conexión antes de que respondiera la centralita.</translation>
    </message>
    <message>
        <source>Nothing was asked of the exchange: %1</source>
        <translation>No se pidió nada a la centralita: %1</translation>
    </message>
    <message>
        <source>That is no number that can be dialled.</source>
        <translation>Ese no es un número que se pueda marcar.</translation>
    </message>
    <message>
        <source>Numbers are made of digits, letters and * # + . _ - and have no more than 64 of them.</source>
        <translation>Los números constan de dígitos, letras y * # + . _ - y tienen 64 como máximo.</translation>
    </message>
    <message>
        <source>It is not known which phone is yours.</source>
        <translation>No se sabe cuál es su teléfono.</translation>
    </message>
    <message>
        <source>Choose your extension first.</source>
        <translation>Elija primero su extensión.</translation>
    </message>
    <message>
        <source>Your phone would not ring.</source>
        <translation>Su teléfono no sonaría.</translation>
    </message>
    <message>
        <source>It is not to be disturbed, or it is not connected.</source>
        <translation>Está en no molestar o sin conexión.</translation>
    </message>
    <message>
        <source>It is not known from where in the dial plan your phone calls.</source>
        <translation>No se sabe desde qué parte del plan de marcación llama su teléfono.</translation>
    </message>
    <message>
        <source>Set the context in the connection&apos;s settings.</source>
        <translation>Indique el contexto en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>La llamada ha terminado.</translation>
    </message>
    <message>
        <source>You do not take part in this call.</source>
        <translation>Usted no participa en esta llamada.</translation>
    </message>
    <message>
        <source>There is nobody at the other end yet.</source>
        <translation>Aún no hay nadie al otro lado.</translation>
    </message>
    <message>
        <source>No number is known that leads there.</source>
        <translation>No se conoce ningún número que lleve allí.</translation>
    </message>
    <message>
        <source>A hint for it, or the dialect of this exchange, can say one.</source>
        <translation>Puede indicarlo un hint o el dialecto de esta centralita.</translation>
    </message>
    <message>
        <source>That parking space does not exist, or somebody is in it.</source>
        <translation>Esa plaza no existe o está ocupada.</translation>
    </message>
    <message>
        <source>Nobody is parked there.</source>
        <translation>Allí no hay nadie estacionado.</translation>
    </message>
    <message>
        <source>No consultation is under way.</source>
        <translation>No hay ninguna consulta en curso.</translation>
    </message>
    <message>
        <source>This kind of exchange has no such thing.</source>
        <translation>Este tipo de centralita no tiene eso.</translation>
    </message>
    <message>
        <source>Its dialect can say where the dial plan keeps it.</source>
        <translation>Su dialecto puede decir dónde lo guarda el plan de marcación.</translation>
    </message>
    <message>
        <source>That would mean something else to the exchange.</source>
        <translation>Eso significaría otra cosa para la centralita.</translation>
    </message>
    <message>
        <source>This phone cannot be told so from afar.</source>
        <translation>A este teléfono no se le puede ordenar a distancia.</translation>
    </message>
    <message>
        <source>The dialect of the exchange says which phones can.</source>
        <translation>El dialecto de la centralita dice qué teléfonos pueden.</translation>
    </message>
    <message>
        <source>Your phone has hung up.</source>
        <translation>Su teléfono ha colgado.</translation>
    </message>
    <message>
        <source>Your phone has hung up before anybody answered.</source>
        <translation>Su teléfono ha colgado antes de que alguien contestara.</translation>
    </message>
    <message>
        <source>Your phone was not picked up.</source>
        <translation>No se descolgó su teléfono.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Nadie contestó.</translation>
    </message>
    <message>
        <source>Your phone is busy.</source>
        <translation>Su teléfono está ocupado.</translation>
    </message>
    <message>
        <source>The number is busy.</source>
        <translation>El número está ocupado.</translation>
    </message>
    <message>
        <source>Your phone has declined the call.</source>
        <translation>Su teléfono ha rechazado la llamada.</translation>
    </message>
    <message>
        <source>The call was declined.</source>
        <translation>La llamada fue rechazada.</translation>
    </message>
    <message>
        <source>The exchange has no free line to your phone.</source>
        <translation>La centralita no tiene línea libre hacia su teléfono.</translation>
    </message>
    <message>
        <source>The number could not be reached.</source>
        <translation>No se pudo llegar al número.</translation>
    </message>
    <message>
        <source>It may not exist, or not be connected.</source>
        <translation>Quizá no exista o no esté conectado.</translation>
    </message>
    <message>
        <source>Your phone could not be rung.</source>
        <translation>No se pudo hacer sonar su teléfono.</translation>
    </message>
    <message>
        <source>It may be busy, have declined, or not be connected.</source>
        <translation>Quizá esté ocupado, haya rechazado o no esté conectado.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> for %1</source>
        <translation> para %1</translation>
    </message>
    <message>
        <source> in conference %1</source>
        <translation> en la conferencia %1</translation>
    </message>
    <message>
        <source> in %1</source>
        <translation> en %1</translation>
    </message>
    <message>
        <source> with %1</source>
        <translation> con %1</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>llamando</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interna</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>entrante</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>saliente</translation>
    </message>
    <message>
        <source>All calls go to %1</source>
        <translation>Todas las llamadas van a %1</translation>
    </message>
    <message>
        <source>When busy, calls go to %1</source>
        <translation>Si está ocupado, las llamadas van a %1</translation>
    </message>
    <message>
        <source>Unanswered calls go to %1</source>
        <translation>Las llamadas sin contestar van a %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>parking space %1</source>
        <translation>plaza %1</translation>
    </message>
    <message>
        <source>conference %1</source>
        <translation>conferencia %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>DID %1</source>
        <translation>DID %1</translation>
    </message>
    <message>
        <source>trunk %1</source>
        <translation>troncal %1</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>retenida por %1</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabando</translation>
    </message>
    <message>
        <source>recording paused</source>
        <translation>grabación en pausa</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>vía %1</translation>
    </message>
    <message>
        <source>via group %1</source>
        <translation>vía grupo %1</translation>
    </message>
    <message>
        <source>also rings %1</source>
        <translation>también suena en %1</translation>
    </message>
    <message>
        <source>calls taken: %1</source>
        <translation>llamadas atendidas: %1</translation>
    </message>
    <message>
        <source>unknown since %1</source>
        <translation>desconocido desde %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>ausente largo rato</translation>
    </message>
    <message>
        <source>glad to talk</source>
        <translation>con ganas de hablar</translation>
    </message>
    <message>
        <source>not to be disturbed</source>
        <translation>no molestar</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>you are told when they are free</source>
        <translation>se le avisará cuando quede libre</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>on phone %1</source>
        <translation>en el teléfono %1</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n teléfono</numerusform>
            <numerusform>%n teléfonos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rings %n phone(s)</source>
        <translation>
            <numerusform>suena en %n teléfono</numerusform>
            <numerusform>suena en %n teléfonos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>X11Hotkeys</name>
    <message>
        <source>Only one key with its modifiers can be had everywhere.</source>
        <translation>Solo puede usarse en todas partes una tecla con sus modificadores.</translation>
    </message>
    <message>
        <source>There is no key %1 on this keyboard.</source>
        <translation>Este teclado no tiene la tecla %1.</translation>
    </message>
    <message>
        <source>Another program has %1 already.</source>
        <translation>Otro programa ya tiene %1.</translation>
    </message>
</context>
<context>
    <name>desk::Archive</name>
    <message>
        <source>Contacts and calls in %1 were written by a newer version of this program and are left alone. What you add now is not kept.</source>
        <translation>Los contactos y llamadas de %1 los escribió una versión más nueva de este programa y no se tocan. Lo que añada ahora no se guarda.</translation>
    </message>
    <message>
        <source>Contacts and calls cannot be kept in %1: %2. What you add now is gone at the end.</source>
        <translation>Los contactos y llamadas no se pueden guardar en %1: %2. Lo que añada ahora se perderá al salir.</translation>
    </message>
    <message>
        <source>The file of contacts and calls was damaged (%1). It is kept as %2, and a new one was begun.</source>
        <translation>El archivo de contactos y llamadas estaba dañado (%1). Se conserva como %2 y se ha empezado uno nuevo.</translation>
    </message>
</context>
<context>
    <name>desk::CallExport</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Se canceló la exportación.</translation>
    </message>
</context>
<context>
    <name>desk::CallLog</name>
    <message>
        <source>Calls cannot be written down any more: %1.</source>
        <translation>Ya no se pueden anotar las llamadas: %1.</translation>
    </message>
    <message>
        <source>The note could not be kept: %1.</source>
        <translation>No se pudo guardar la nota: %1.</translation>
    </message>
    <message>
        <source>Nothing could be forgotten: %1.</source>
        <translation>No se pudo olvidar nada: %1.</translation>
    </message>
</context>
<context>
    <name>desk::ContactBook</name>
    <message>
        <source>Not all contacts could be read: %1.</source>
        <translation>No se pudieron leer todos los contactos: %1.</translation>
    </message>
    <message>
        <source>changing %1</source>
        <translation>cambiar %1</translation>
    </message>
    <message>
        <source>adding %1</source>
        <translation>añadir %1</translation>
    </message>
    <message>
        <source>removing %1</source>
        <translation>eliminar %1</translation>
    </message>
    <message numerus="yes">
        <source>removing %n contacts</source>
        <translation>
            <numerusform>eliminar %n contacto</numerusform>
            <numerusform>eliminar %n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>The contact is not kept: %1.</source>
        <translation>El contacto no se ha guardado: %1.</translation>
    </message>
</context>
<context>
    <name>desk::ContactImport</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of contacts.</source>
        <translation>%1 es demasiado grande para un archivo de contactos.</translation>
    </message>
    <message>
        <source>The contacts could not be kept: %1.</source>
        <translation>No se pudieron guardar los contactos: %1.</translation>
    </message>
    <message numerus="yes">
        <source>the import of %n contact(s)</source>
        <translation>
            <numerusform>importar %n contacto</numerusform>
            <numerusform>importar %n contactos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>live::Recorder</name>
    <message>
        <source>%1 could not be written any further: %2. What came before is in it.</source>
        <translation>No se pudo seguir escribiendo %1: %2. Contiene lo anterior.</translation>
    </message>
</context>
<context>
    <name>models::LogModel</name>
    <message>
        <source>detail</source>
        <translation>detalle</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Cordboard</source>
        <translation>Acerca de Cordboard</translation>
    </message>
    <message>
        <source>A switchboard for Asterisk. Free software under the MIT license.</source>
        <translation>Una consola de operadora para Asterisk. Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the versions, for a mail to somebody who helps</source>
        <translation>Copia las versiones, para un correo a quien le ayude</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::Board</name>
    <message>
        <source>First say which phone is yours.</source>
        <translation>Diga primero cuál es su teléfono.</translation>
    </message>
    <message>
        <source>Your phone is on another exchange.</source>
        <translation>Su teléfono está en otra centralita.</translation>
    </message>
    <message>
        <source>Your phone is of a kind that cannot be told to answer or hold from here.</source>
        <translation>A su teléfono, por su tipo, no se le puede ordenar desde aquí contestar o retener.</translation>
    </message>
</context>
<context>
    <name>ui::CallCard</name>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>More for this call</source>
        <translation>Más para esta llamada</translation>
    </message>
    <message>
        <source>More for this call (%1)</source>
        <translation>Más para esta llamada (%1)</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Número desconocido</translation>
    </message>
    <message>
        <source>rings for you</source>
        <translation>suena para usted</translation>
    </message>
    <message>
        <source>you put them on hold</source>
        <translation>usted la ha retenido</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>vía %1</translation>
    </message>
    <message>
        <source>, waited %1</source>
        <translation>, esperó %1</translation>
    </message>
    <message>
        <source>via group %1</source>
        <translation>vía grupo %1</translation>
    </message>
    <message>
        <source>DID %1</source>
        <translation>DID %1</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabando</translation>
    </message>
    <message>
        <source>recording paused</source>
        <translation>grabación en pausa</translation>
    </message>
    <message>
        <source>My call: %1, %2</source>
        <translation>Mi llamada: %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::CallPopup</name>
    <message>
        <source>Incoming for you</source>
        <translation>Entrante para usted</translation>
    </message>
    <message>
        <source>Incoming for you · %1</source>
        <translation>Entrante para usted · %1</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Número desconocido</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Llamada de %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>In a call with you</source>
        <translation>En llamada con usted</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Decline, voicemail and more</source>
        <translation>Rechazar, buzón de voz y más</translation>
    </message>
    <message>
        <source>Add to contacts…</source>
        <translation>Añadir a contactos…</translation>
    </message>
</context>
<context>
    <name>ui::CallPopups</name>
    <message>
        <source>%1 more ring for you</source>
        <translation>%1 más suenan para usted</translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <translation>Contestada en otro sitio</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Contestada por %1</translation>
    </message>
</context>
<context>
    <name>ui::CallbackTable</name>
    <message>
        <source>called by %1, %2</source>
        <translation>llamado por %1, %2</translation>
    </message>
    <message>
        <source>called again, answered by %1, %2</source>
        <translation>volvió a llamar, atendido por %1, %2</translation>
    </message>
    <message>
        <source>done, %1</source>
        <translation>hecho, %1</translation>
    </message>
    <message>
        <source>dismissed, %1</source>
        <translation>descartado, %1</translation>
    </message>
    <message>
        <source>is talking now</source>
        <translation>está hablando ahora</translation>
    </message>
    <message>
        <source>%1 is talking to them</source>
        <translation>%1 está hablando con él</translation>
    </message>
    <message>
        <source>is calling now</source>
        <translation>está llamando ahora</translation>
    </message>
    <message>
        <source>%1 is calling them</source>
        <translation>%1 le está llamando</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation>Abandonó</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Esperó</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>ui::CallbacksWindow</name>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Callers to call back</source>
        <translation>Llamadas por devolver</translation>
    </message>
    <message>
        <source>Nobody is waiting for your call.
Who gives up waiting in a queue shows here, until somebody has talked with them.</source>
        <translation>Nadie espera su llamada.
Aquí aparece quien deja de esperar en una cola, hasta que alguien haya hablado con él.</translation>
    </message>
    <message>
        <source>Show those that are settled too</source>
        <translation>Mostrar también las resueltas</translation>
    </message>
    <message>
        <source>A note to keep with it</source>
        <translation>Una nota para conservar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>It is settled (Ctrl+Enter)</source>
        <translation>Está resuelta (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Nobody needs to call them (Delete)</source>
        <translation>No hace falta llamar (Supr)</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Volver a poner en la lista</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
</context>
<context>
    <name>ui::CallerPagesPage</name>
    <message>
        <source>Caller pages</source>
        <translation>Páginas de llamante</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Allow addresses with http://, which others can read</source>
        <translation>Permitir direcciones http://, que otros pueden leer</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botón</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Se abre</translation>
    </message>
    <message>
        <source>In the address can stand: %1</source>
        <translation>En la dirección puede ir: %1</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation>Añadir una página</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>Servidores permitidos</translation>
    </message>
    <message>
        <source>by its button</source>
        <translation>con su botón</translation>
    </message>
    <message>
        <source>when it rings</source>
        <translation>cuando suena</translation>
    </message>
    <message>
        <source>when I answer</source>
        <translation>cuando contesto</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>Permitir %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por ejemplo: %1</translation>
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
        <translation>navegador</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>dirección web</translation>
    </message>
</context>
<context>
    <name>ui::CheckLine</name>
    <message>
        <source>To be written into the exchange&apos;s configuration</source>
        <translation>Para escribir en la configuración de la centralita</translation>
    </message>
</context>
<context>
    <name>ui::CheckupDialog</name>
    <message>
        <source>Test again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Prueba de la conexión</translation>
    </message>
    <message>
        <source>The steps of the test</source>
        <translation>Los pasos de la prueba</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>Probando %1…</translation>
    </message>
    <message>
        <source>%1 cannot be used like this.</source>
        <translation>%1 no se puede usar así.</translation>
    </message>
    <message>
        <source>The test of %1 was ended before it was through.</source>
        <translation>La prueba de %1 se interrumpió antes de acabar.</translation>
    </message>
    <message>
        <source>%1 works, with something missing.</source>
        <translation>%1 funciona, pero falta algo.</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 funciona.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>ui::ColumnTable</name>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>En qué se convierte %1</translation>
    </message>
</context>
<context>
    <name>ui::Columns</name>
    <message>
        <source>Parts of the window</source>
        <translation>Partes de la ventana</translation>
    </message>
    <message>
        <source>Queues %1</source>
        <translation>Colas %1</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Estacionamiento</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conferencias</translation>
    </message>
</context>
<context>
    <name>ui::CommandField</name>
    <message>
        <source>Name, number or command</source>
        <translation>Nombre, número o comando</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nada encontrado</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Intro: %1</translation>
    </message>
</context>
<context>
    <name>ui::ConferenceDelegate</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabando</translation>
    </message>
    <message>
        <source>Conference %1</source>
        <translation>Conferencia %1</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>hablando</translation>
    </message>
    <message>
        <source>%1 (leads)</source>
        <translation>%1 (dirige)</translation>
    </message>
</context>
<context>
    <name>ui::ConferenceRows</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>hablando</translation>
    </message>
    <message>
        <source>Conference %1</source>
        <translation>Conferencia %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabando</translation>
    </message>
</context>
<context>
    <name>ui::ConferencesPanel</name>
    <message>
        <source>Conferences</source>
        <translation>Conferencias</translation>
    </message>
    <message>
        <source>No conference</source>
        <translation>Ninguna conferencia</translation>
    </message>
    <message>
        <source>Rooms show here as soon as somebody is in one.</source>
        <translation>Las salas aparecen aquí en cuanto hay alguien en ellas.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectDialog</name>
    <message>
        <source>Encrypted link (TLS)</source>
        <translation>Conexión cifrada (TLS)</translation>
    </message>
    <message>
        <source>Through the exchange&apos;s web server (HTTP)</source>
        <translation>Por el servidor web de la centralita (HTTP)</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Ver la demo</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect to your exchange</source>
        <translation>Conectar con su centralita</translation>
    </message>
    <message>
        <source>pbx.example or 192.168.1.5</source>
        <translation>pbx.example o 192.168.1.5</translation>
    </message>
    <message>
        <source>as in manager.conf</source>
        <translation>como en manager.conf</translation>
    </message>
    <message>
        <source>101 – may be left empty</source>
        <translation>101 – puede quedar vacío</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Centralita</translation>
    </message>
    <message>
        <source>Trusted by</source>
        <translation>Avalada por</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>My extension</source>
        <translation>Mi extensión</translation>
    </message>
    <message>
        <source>Address of the exchange</source>
        <translation>Dirección de la centralita</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>%1 The secret stays in memory only, and is asked for at each start.</source>
        <translation>%1 La contraseña queda solo en memoria y se pide en cada inicio.</translation>
    </message>
    <message>
        <source>%1 (It says: %2)</source>
        <translation>%1 (Dice: %2)</translation>
    </message>
    <message>
        <source>Type the address of the exchange.</source>
        <translation>Escriba la dirección de la centralita.</translation>
    </message>
    <message>
        <source>Type the user, as it is named in manager.conf.</source>
        <translation>Escriba el usuario tal como figura en manager.conf.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando a %1…</translation>
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
        <translation>No se muestra: %1</translation>
    </message>
    <message>
        <source>It works: %1 with %2 extensions.</source>
        <translation>Funciona: %1 con %2 extensiones.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Its name here</source>
        <translation>Su nombre aquí</translation>
    </message>
    <message>
        <source>as its address – may be left empty</source>
        <translation>como su dirección – puede quedar vacío</translation>
    </message>
    <message>
        <source>Test step by step…</source>
        <translation>Probar paso a paso…</translation>
    </message>
    <message>
        <source>Shows how far the panel gets, and what to do about it</source>
        <translation>Muestra hasta dónde llega el panel y qué hacer al respecto</translation>
    </message>
</context>
<context>
    <name>ui::ContactCard</name>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Add to my contacts</source>
        <translation>Añadir a mis contactos</translation>
    </message>
    <message>
        <source>Speed dial %1</source>
        <translation>Marcación rápida %1</translation>
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
        <translation>Llamar a %1</translation>
    </message>
</context>
<context>
    <name>ui::ContactEditor</name>
    <message>
        <source>Favourite: first among those who share a number</source>
        <translation>Favorito: primero entre los que comparten un número</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>customers, north</source>
        <translation>clientes, norte</translation>
    </message>
    <message>
        <source>an address, or what your customer file knows them by</source>
        <translation>una dirección, o como conste en su fichero de clientes</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>Núme&amp;ros</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>&amp;Web</source>
        <translation>&amp;Web</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Grupos</translation>
    </message>
    <message>
        <source>Speed &amp;dial</source>
        <translation>&amp;Marcación rápida</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write a name, a company or a number first.</source>
        <translation>Escriba antes un nombre, una empresa o un número.</translation>
    </message>
</context>
<context>
    <name>ui::ContactRows</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
</context>
<context>
    <name>ui::ContactsWindow</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Name, company, number or note</source>
        <translation>Nombre, empresa, número o nota</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Buscar contactos</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Intro: %1</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nadie encontrado</translation>
    </message>
    <message>
        <source>Nobody in your contacts or directories fits what you typed.</source>
        <translation>Nadie en sus contactos o directorios coincide con lo escrito.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Aún no hay contactos</translation>
    </message>
    <message>
        <source>Callers whom you note here appear with their name and company.</source>
        <translation>Los llamantes que anote aquí aparecerán con su nombre y empresa.</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Importar de un archivo…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Add to my contacts…</source>
        <translation>Añadir a mis contactos…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>ui::ConversationsPanel</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Way of the call</source>
        <translation>Recorrido de la llamada</translation>
    </message>
    <message>
        <source>Not known at the moment</source>
        <translation>No se conoce por ahora</translation>
    </message>
    <message>
        <source>Conversations show here as soon as the exchange is connected.</source>
        <translation>Las conversaciones aparecen aquí en cuanto la centralita está conectada.</translation>
    </message>
    <message>
        <source>It is quiet</source>
        <translation>Está tranquilo</translation>
    </message>
    <message>
        <source>Every call in the house shows here as soon as a phone rings.</source>
        <translation>Toda llamada de la casa aparece aquí en cuanto suena un teléfono.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>ui::DayChart</name>
    <message>
        <source>answered</source>
        <translation>contestadas</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>abandonadas</translation>
    </message>
    <message>
        <source>in time, goal %1 %</source>
        <translation>a tiempo, meta %1 %</translation>
    </message>
    <message>
        <source>in time, %</source>
        <translation>a tiempo, %</translation>
    </message>
    <message>
        <source>nobody has called yet</source>
        <translation>aún no ha llamado nadie</translation>
    </message>
</context>
<context>
    <name>ui::DesktopPage</name>
    <message>
        <source>They work in every window. A key that another program has already is not to be had.</source>
        <translation>Funcionan en todas las ventanas. Una tecla que ya tiene otro programa no se puede usar.</translation>
    </message>
    <message>
        <source>Your desktop asks you about them once, and may give other keys than these.</source>
        <translation>Su escritorio le preguntará por ellas una vez y puede dar otras teclas.</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs. Its own keyboard settings can: give a key to one of the commands
cordboard --dial-selection
cordboard --answer
cordboard --hang-up
cordboard --show</source>
        <translation>Este escritorio no da teclas a los programas. Sus propios ajustes de teclado sí pueden: asigne una tecla a uno de los comandos
cordboard --dial-selection
cordboard --answer
cordboard --hang-up
cordboard --show</translation>
    </message>
    <message>
        <source>They work in every window, if the desktop gives them.</source>
        <translation>Funcionan en todas las ventanas, si el escritorio las da.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Open the panel when I log in</source>
        <translation>Abrir el panel al iniciar sesión</translation>
    </message>
    <message>
        <source>out of the way: in the tray, or minimized</source>
        <translation>sin estorbar: en la bandeja o minimizado</translation>
    </message>
    <message>
        <source>Offer to call numbers that I copy</source>
        <translation>Ofrecer llamar a los números que copio</translation>
    </message>
    <message>
        <source>Have these keys wherever I am</source>
        <translation>Usar estas teclas en cualquier parte</translation>
    </message>
    <message>
        <source>At the login</source>
        <translation>Al iniciar sesión</translation>
    </message>
    <message>
        <source>ends the panel</source>
        <translation>termina el panel</translation>
    </message>
    <message>
        <source>leaves it in the tray</source>
        <translation>lo deja en la bandeja</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>There is no tray on this desktop now: until there is one, closing ends the panel.</source>
        <translation>Este escritorio no tiene bandeja ahora: hasta que la tenga, cerrar termina el panel.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>In the bottom line, and only for what looks like a telephone number.</source>
        <translation>En la línea inferior, y solo para lo que parece un número de teléfono.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Call what is selected</source>
        <translation>Llamar a lo seleccionado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Contestar</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>Mostrar el panel</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>bandeja</translation>
    </message>
    <message>
        <source>autostart</source>
        <translation>inicio automático</translation>
    </message>
    <message>
        <source>login</source>
        <translation>inicio de sesión</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>portapapeles</translation>
    </message>
    <message>
        <source>hotkey</source>
        <translation>tecla global</translation>
    </message>
    <message>
        <source>shortcut</source>
        <translation>atajo</translation>
    </message>
    <message>
        <source>minimized</source>
        <translation>minimizado</translation>
    </message>
    <message>
        <source>%1 alone would be missing wherever you type; take it with Ctrl, Alt or Meta.</source>
        <translation>%1 sola faltaría al escribir en cualquier sitio; úsela con Ctrl, Alt o Meta.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 está puesta dos veces.</translation>
    </message>
</context>
<context>
    <name>ui::DialPrompt</name>
    <message>
        <source>Call which number?</source>
        <translation>¿Llamar a qué número?</translation>
    </message>
    <message>
        <source>Call this number?</source>
        <translation>¿Llamar a este número?</translation>
    </message>
    <message>
        <source>Numbers in the text</source>
        <translation>Números en el texto</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n more number(s) wait(s) for your answer</source>
        <translation>
            <numerusform>%n número más espera su respuesta</numerusform>
            <numerusform>%n números más esperan su respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Dials %1</source>
        <translation>Marca %1</translation>
    </message>
    <message>
        <source>Then ask for extension %1</source>
        <translation>Después pida la extensión %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
</context>
<context>
    <name>ui::DirectoriesPage</name>
    <message>
        <source>Directories</source>
        <translation>Directorios</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
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
        <translation>contactos</translation>
    </message>
    <message>
        <source>phone book</source>
        <translation>agenda telefónica</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>encrypted (ldaps)</source>
        <translation>cifrado (ldaps)</translation>
    </message>
    <message>
        <source>encrypted after the beginning (StartTLS)</source>
        <translation>cifrado tras el inicio (StartTLS)</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>el habitual</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>as it is kept in the keyring</source>
        <translation>como está guardada en el llavero</translation>
    </message>
    <message>
        <source>I call it</source>
        <translation>Lo llamo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>a file, instead of the system&apos;s</source>
        <translation>un archivo, en vez de los del sistema</translation>
    </message>
    <message>
        <source>Ask as</source>
        <translation>Preguntar como</translation>
    </message>
    <message>
        <source>anybody, or such as cn=panel,dc=example</source>
        <translation>cualquiera, o p. ej. cn=panel,dc=example</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>People are in</source>
        <translation>Las personas están en</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Name is</source>
        <translation>El nombre es</translation>
    </message>
    <message>
        <source>Company is</source>
        <translation>La empresa es</translation>
    </message>
    <message>
        <source>Phone is</source>
        <translation>El teléfono es</translation>
    </message>
    <message>
        <source>Mobile is</source>
        <translation>El móvil es</translation>
    </message>
    <message>
        <source>Home is</source>
        <translation>El de casa es</translation>
    </message>
    <message>
        <source>E-mail is</source>
        <translation>El correo es</translation>
    </message>
    <message>
        <source>At most so many people</source>
        <translation>Máximo de personas</translation>
    </message>
    <message>
        <source>It has to answer within</source>
        <translation>Debe responder en</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>It answers, but finds nobody there. Look at where people are, and at the filter.</source>
        <translation>Responde, pero no encuentra a nadie. Revise dónde están las personas y el filtro.</translation>
    </message>
    <message numerus="yes">
        <source>It answers, and knows %n person(s) or more.</source>
        <translation>
            <numerusform>Responde y conoce a %n persona o más.</numerusform>
            <numerusform>Responde y conoce a %n personas o más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExchangesPage</name>
    <message>
        <source>Exchanges</source>
        <translation>Centralitas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Opens the dialog that connects to one more exchange</source>
        <translation>Abre el diálogo que conecta con una centralita más</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Probar…</translation>
    </message>
    <message>
        <source>Shows how far the panel gets with it, and what to do about it</source>
        <translation>Muestra hasta dónde llega el panel con ella y qué hacer al respecto</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Write the file…</source>
        <translation>Escribir el archivo…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrantes</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salientes</translation>
    </message>
    <message>
        <source>With note</source>
        <translation>Con nota</translation>
    </message>
    <message>
        <source>All that are remembered</source>
        <translation>Todas las que se recuerdan</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dos días</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) with “%1”</source>
        <translation>
            <numerusform>%n llamada con «%1»</numerusform>
            <numerusform>%n llamadas con «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>calls.csv</source>
        <translation>llamadas.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are in %1.</source>
        <translation>
            <numerusform>%n llamada está en %1.</numerusform>
            <numerusform>%n llamadas están en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FileField</name>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Recordings (*.ami *.json)</source>
        <translation>Grabaciones (*.ami *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ui::Grace</name>
    <message>
        <source>Undone: nothing has happened.</source>
        <translation>Deshecho: no ha pasado nada.</translation>
    </message>
    <message>
        <source>There is no link to the exchange: nothing has been done.</source>
        <translation>No hay conexión con la centralita: no se ha hecho nada.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>La llamada ha terminado.</translation>
    </message>
    <message>
        <source>The call is over: it goes nowhere any more.</source>
        <translation>La llamada ha terminado: ya no va a ninguna parte.</translation>
    </message>
    <message>
        <source>You are not in this call any more: it has not been transferred.</source>
        <translation>Usted ya no está en esta llamada: no se ha transferido.</translation>
    </message>
    <message>
        <source>You are not in this call any more: nothing has been done.</source>
        <translation>Usted ya no está en esta llamada: no se ha hecho nada.</translation>
    </message>
    <message>
        <source>Somebody has the caller now: they stay there.</source>
        <translation>Alguien atiende ya a quien llama: se queda allí.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Remember calls after the panel is closed</source>
        <translation>Recordar las llamadas tras cerrar el panel</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>as many as there are</source>
        <translation>todas las que haya</translation>
    </message>
    <message>
        <source>Forget all calls…</source>
        <translation>Olvidar todas las llamadas…</translation>
    </message>
    <message>
        <source>Remember them for</source>
        <translation>Recordarlas durante</translation>
    </message>
    <message>
        <source>Calls at most</source>
        <translation>Máximo de llamadas</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>privacidad</translation>
    </message>
    <message>
        <source>call log</source>
        <translation>registro de llamadas</translation>
    </message>
    <message>
        <source>missed calls</source>
        <translation>llamadas perdidas</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>Forget all calls</source>
        <translation>Olvidar todas las llamadas</translation>
    </message>
    <message>
        <source>Forget all calls and their notes? They cannot be brought back.</source>
        <translation>¿Olvidar todas las llamadas y sus notas? No se podrán recuperar.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write the calls shown into a file</source>
        <translation>Escribir en un archivo las llamadas mostradas</translation>
    </message>
    <message>
        <source>Search names, numbers, notes and queues</source>
        <translation>Buscar nombres, números, notas y colas</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrantes</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salientes</translation>
    </message>
    <message>
        <source>With note</source>
        <translation>Con nota</translation>
    </message>
    <message>
        <source>History of calls</source>
        <translation>Historial de llamadas</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Aún no hay llamadas</translation>
    </message>
    <message>
        <source>Every call of yours stays here when it is over, with who answered and your note.</source>
        <translation>Cada llamada suya queda aquí al terminar, con quién contestó y su nota.</translation>
    </message>
</context>
<context>
    <name>ui::IdleRow</name>
    <message>
        <source>Pick up %1</source>
        <translation>Capturar %1</translation>
    </message>
    <message>
        <source>Call %1 again</source>
        <translation>Volver a llamar a %1</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Llamar…</translation>
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
        <translation>La primera línea tiene encabezados</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Entre columnas</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Comillas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>The first contacts as they will be</source>
        <translation>Los primeros contactos, como quedarán</translation>
    </message>
    <message>
        <source>add what the file knows more</source>
        <translation>añadir lo que el archivo sepa de más</translation>
    </message>
    <message>
        <source>leave them as they are</source>
        <translation>dejarlos como están</translation>
    </message>
    <message>
        <source>replace them</source>
        <translation>reemplazarlos</translation>
    </message>
    <message>
        <source>Those I have already, by number or name:</source>
        <translation>Los que ya tengo, por número o nombre:</translation>
    </message>
    <message>
        <source>Lines that could not be used</source>
        <translation>Líneas que no se pudieron usar</translation>
    </message>
    <message>
        <source>%1: cards</source>
        <translation>%1: tarjetas</translation>
    </message>
    <message>
        <source>%1: a table</source>
        <translation>%1: una tabla</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) added.</source>
        <translation>
            <numerusform>%n contacto añadido.</numerusform>
            <numerusform>%n contactos añadidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) know more now.</source>
        <translation>
            <numerusform>%n contacto ampliado.</numerusform>
            <numerusform>%n contactos ampliados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) replaced.</source>
        <translation>
            <numerusform>%n contacto reemplazado.</numerusform>
            <numerusform>%n contactos reemplazados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) left as they were.</source>
        <translation>
            <numerusform>%n contacto quedó como estaba.</numerusform>
            <numerusform>%n contactos quedaron como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used in full:</source>
        <translation>
            <numerusform>%n línea no se pudo usar del todo:</numerusform>
            <numerusform>%n líneas no se pudieron usar del todo:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JourneyDialog</name>
    <message>
        <source>The call was found going on; what happened before is not known.</source>
        <translation>La llamada ya estaba en curso; no se sabe qué pasó antes.</translation>
    </message>
    <message>
        <source>Way of the call</source>
        <translation>Recorrido de la llamada</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::JourneyTable</name>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>%1 rings for %2</source>
        <translation>%1 suena para %2</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 contestó a %2</translation>
    </message>
    <message>
        <source>%1 rang; somebody else answered</source>
        <translation>%1 sonó; contestó otra persona</translation>
    </message>
    <message>
        <source>%1 was busy or declined</source>
        <translation>%1 estaba ocupado o rechazó</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 no contestó</translation>
    </message>
    <message>
        <source>%1 rang until the caller gave up</source>
        <translation>%1 sonó hasta que el llamante abandonó</translation>
    </message>
    <message>
        <source>%1 forwarded the call</source>
        <translation>%1 desvió la llamada</translation>
    </message>
    <message>
        <source>%1 could not be reached</source>
        <translation>No se pudo llegar a %1</translation>
    </message>
    <message>
        <source>The call failed</source>
        <translation>La llamada falló</translation>
    </message>
    <message>
        <source>The call ended</source>
        <translation>La llamada terminó</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Nadie contestó</translation>
    </message>
    <message>
        <source>It was busy</source>
        <translation>Estaba ocupado</translation>
    </message>
    <message>
        <source>The call was declined</source>
        <translation>La llamada fue rechazada</translation>
    </message>
    <message>
        <source>The caller gave up</source>
        <translation>El llamante abandonó</translation>
    </message>
    <message>
        <source>It was answered elsewhere</source>
        <translation>Se contestó en otro sitio</translation>
    </message>
    <message>
        <source>%1: the caller hung up</source>
        <translation>%1: colgó el llamante</translation>
    </message>
    <message>
        <source>%1: the called side hung up</source>
        <translation>%1: colgó el llamado</translation>
    </message>
    <message>
        <source>%1 transferred %2 to %3</source>
        <translation>%1 transfirió %2 a %3</translation>
    </message>
    <message>
        <source>%1 handed %2 over</source>
        <translation>%1 entregó a %2</translation>
    </message>
    <message>
        <source>%1 handed %2 over to %3</source>
        <translation>%1 entregó %2 a %3</translation>
    </message>
    <message>
        <source>%1 picked the call up that rang at %2</source>
        <translation>%1 capturó la llamada que sonaba en %2</translation>
    </message>
    <message>
        <source>The phone of %1 sends calls on to %2</source>
        <translation>El teléfono de %1 reenvía las llamadas a %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>%1 and %2 talk</source>
        <translation>%1 y %2 hablan</translation>
    </message>
    <message>
        <source>On hold by %1</source>
        <translation>Retenida por %1</translation>
    </message>
    <message>
        <source>%1 waited in %2 and gave up</source>
        <translation>%1 esperó en %2 y abandonó</translation>
    </message>
    <message>
        <source>%1 waits in %2</source>
        <translation>%1 espera en %2</translation>
    </message>
    <message>
        <source>%1 parked at %2</source>
        <translation>%1 estacionada en %2</translation>
    </message>
    <message>
        <source>%1 parked at %2 by %3</source>
        <translation>%1 estacionada en %2 por %3</translation>
    </message>
    <message>
        <source>%1 is in conference %2</source>
        <translation>%1 está en la conferencia %2</translation>
    </message>
    <message>
        <source>The call was recorded</source>
        <translation>La llamada se grabó</translation>
    </message>
    <message>
        <source>%1 and %2 talked</source>
        <translation>%1 y %2 hablaron</translation>
    </message>
    <message>
        <source>%1 waited in %2</source>
        <translation>%1 esperó en %2</translation>
    </message>
    <message>
        <source>%1 was in conference %2</source>
        <translation>%1 estuvo en la conferencia %2</translation>
    </message>
    <message>
        <source>The call is recorded</source>
        <translation>La llamada se graba</translation>
    </message>
</context>
<context>
    <name>ui::KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation>Buscar una tecla o lo que hace</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Ninguna tecla hace eso.</translation>
    </message>
</context>
<context>
    <name>ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>All keys as usual</source>
        <translation>Todas las teclas habituales</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>atajos</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>teclado</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same keys.</source>
        <translation>«%1» y «%2» tienen las mismas teclas.</translation>
    </message>
    <message>
        <source>Transfers can be undone for</source>
        <translation>Una transferencia se puede deshacer durante</translation>
    </message>
    <message>
        <source>Hanging up can be undone for</source>
        <translation>Un colgado se puede deshacer durante</translation>
    </message>
    <message>
        <source>So long nothing happens yet, and you stay connected. Esc Esc hangs up at once.</source>
        <translation>Mientras tanto no pasa nada y usted sigue conectado. Esc Esc cuelga al instante.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Keys for: %1</source>
        <translation>Teclas para: %1</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>The usual keys for: %1</source>
        <translation>Las teclas habituales de: %1</translation>
    </message>
    <message>
        <source>Also the keys of: %1</source>
        <translation>También las teclas de: %1</translation>
    </message>
</context>
<context>
    <name>ui::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>El nuevo idioma se usará desde el próximo inicio.</translation>
    </message>
    <message>
        <source>The panel speaks</source>
        <translation>El panel habla</translation>
    </message>
</context>
<context>
    <name>ui::LimitsForm</name>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
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
        <translation>nunca</translation>
    </message>
    <message>
        <source>Callers waiting: at least</source>
        <translation>Llamantes esperando: al menos</translation>
    </message>
    <message>
        <source>Longest wait: at least</source>
        <translation>Espera más larga: al menos</translation>
    </message>
    <message>
        <source>Answered in time: at most</source>
        <translation>Contestadas a tiempo: como máximo</translation>
    </message>
    <message>
        <source>Agents free: at most</source>
        <translation>Agentes libres: como máximo</translation>
    </message>
    <message>
        <source>%1 (attention)</source>
        <translation>%1 (atención)</translation>
    </message>
    <message>
        <source>%1 (alarm)</source>
        <translation>%1 (alarma)</translation>
    </message>
</context>
<context>
    <name>ui::LinkPill</name>
    <message>
        <source>no exchange</source>
        <translation>sin centralita</translation>
    </message>
    <message>
        <source>%1 exchanges connected</source>
        <translation>%1 centralitas conectadas</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Conexión: %1</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>No se muestra: %1</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Conexión…</translation>
    </message>
</context>
<context>
    <name>ui::LockSign</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>Fijado por su administrador.</translation>
    </message>
</context>
<context>
    <name>ui::LogWindow</name>
    <message>
        <source>What Cordboard did and saw</source>
        <translation>Lo que Cordboard hizo y vio</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>Sin detalles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s); secrets are never among them</source>
        <translation>
            <numerusform>%n línea; nunca contiene contraseñas ni secretos</numerusform>
            <numerusform>%n líneas; nunca contienen contraseñas ni secretos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 de %n línea</numerusform>
            <numerusform>%1 de %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
</context>
<context>
    <name>ui::LooksPage</name>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Los del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation>apariencia</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nada se mueve</translation>
    </message>
    <message>
        <source>What rings may pulse</source>
        <translation>Lo que suena puede parpadear</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>font</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animación</translation>
    </message>
</context>
<context>
    <name>ui::MainMenu</name>
    <message>
        <source>Wallboard</source>
        <translation>Pantalla mural</translation>
    </message>
    <message>
        <source>Callers to call back</source>
        <translation>Llamadas por devolver</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Conexión…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Detener la grabación</translation>
    </message>
    <message>
        <source>Record for support…</source>
        <translation>Grabar para soporte…</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Mi teléfono</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Los del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Replay a recording…</source>
        <translation>Reproducir una grabación…</translation>
    </message>
    <message>
        <source>Contacts…</source>
        <translation>Contactos…</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Perfil: %1</translation>
    </message>
    <message>
        <source>Change profiles…</source>
        <translation>Cambiar los perfiles…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Registro…</translation>
    </message>
    <message>
        <source>What the exchange allows…</source>
        <translation>Lo que permite la centralita…</translation>
    </message>
    <message>
        <source>File for support…</source>
        <translation>Archivo para soporte…</translation>
    </message>
    <message>
        <source>About Cordboard…</source>
        <translation>Acerca de Cordboard…</translation>
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
        <translation>%1 (grabación)</translation>
    </message>
    <message>
        <source>Esc once more hangs up</source>
        <translation>Esc otra vez cuelga</translation>
    </message>
    <message>
        <source>Keys of the keyboard</source>
        <translation>Teclas del teclado</translation>
    </message>
    <message>
        <source>Type a name, a number or a command</source>
        <translation>Escriba un nombre, un número o un comando</translation>
    </message>
    <message>
        <source>Go to my call</source>
        <translation>Ir a mi llamada</translation>
    </message>
    <message>
        <source>Go to people; type to filter them</source>
        <translation>Ir a personas; escriba para filtrarlas</translation>
    </message>
    <message>
        <source>Go to conversations</source>
        <translation>Ir a conversaciones</translation>
    </message>
    <message>
        <source>Go to queues; Enter shows who answers</source>
        <translation>Ir a colas; Intro muestra quién atiende</translation>
    </message>
    <message>
        <source>Go to parking; Enter takes a call back</source>
        <translation>Ir a estacionamiento; Intro recupera una llamada</translation>
    </message>
    <message>
        <source>Go to conferences</source>
        <translation>Ir a conferencias</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>%1 is free now.</source>
        <translation>%1 ya está libre.</translation>
    </message>
    <message>
        <source>Go to the history of calls; Enter calls back</source>
        <translation>Ir al historial de llamadas; Intro devuelve la llamada</translation>
    </message>
    <message>
        <source>Switch to profile %1</source>
        <translation>Cambiar al perfil %1</translation>
    </message>
</context>
<context>
    <name>ui::MatchList</name>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
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
        <translation>¿Cuál es su teléfono?</translation>
    </message>
    <message>
        <source>choose it on a tile</source>
        <translation>elíjalo en el mosaico</translation>
    </message>
    <message>
        <source>Me: %1, %2</source>
        <translation>Yo: %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::MissedCallsDialog</name>
    <message>
        <source>Call back</source>
        <translation>Devolver llamada</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Llamadas perdidas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nobody was missed.</source>
        <translation>No hay llamadas perdidas.</translation>
    </message>
</context>
<context>
    <name>ui::MyCallPanel</name>
    <message>
        <source>My call</source>
        <translation>Mi llamada</translation>
    </message>
    <message>
        <source>You have no call.</source>
        <translation>No tiene ninguna llamada.</translation>
    </message>
    <message>
        <source>That cannot be done with your call as it is now.</source>
        <translation>Eso no se puede hacer con su llamada tal como está.</translation>
    </message>
    <message>
        <source>Say which phone is yours: open the menu on your tile and choose “This is my phone”.</source>
        <translation>Diga cuál es su teléfono: abra el menú de su recuadro y elija «Este es mi teléfono».</translation>
    </message>
    <message>
        <source>No call right now. Type a name or a number above and press Enter to call.</source>
        <translation>Ninguna llamada ahora. Escriba arriba un nombre o un número y pulse Intro para llamar.</translation>
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
        <translation>Mi teléfono</translation>
    </message>
    <message>
        <source>as the exchange says, such as PJSIP/101</source>
        <translation>como dice la centralita, p. ej. PJSIP/101</translation>
    </message>
    <message>
        <source>to call from it instead of my phone</source>
        <translation>para llamar desde él en vez de mi teléfono</translation>
    </message>
    <message>
        <source>as the exchange says, such as from-internal</source>
        <translation>como dice la centralita, p. ej. from-internal</translation>
    </message>
    <message>
        <source>My extension</source>
        <translation>Mi extensión</translation>
    </message>
    <message>
        <source>My mobile</source>
        <translation>Mi móvil</translation>
    </message>
    <message>
        <source>It calls from the context</source>
        <translation>Llama desde el contexto</translation>
    </message>
    <message>
        <source>Kind of exchange</source>
        <translation>Tipo de centralita</translation>
    </message>
    <message>
        <source>own number</source>
        <translation>número propio</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>dialect</source>
        <translation>dialecto</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>Según lo que parece</translation>
    </message>
    <message>
        <source>%1 (not known)</source>
        <translation>%1 (desconocido)</translation>
    </message>
</context>
<context>
    <name>ui::NamePrompt</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <translation>Qué recordar cuando vuelva a llamar</translation>
    </message>
</context>
<context>
    <name>ui::NumberRows</name>
    <message>
        <source>Kind of number %1</source>
        <translation>Tipo de número %1</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Número %1</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>otro número</translation>
    </message>
</context>
<context>
    <name>ui::NumberRulesForm</name>
    <message>
        <source>Dials %1: a number of the house.</source>
        <translation>Marca %1: un número de la casa.</translation>
    </message>
    <message>
        <source>Dials %1 as it is: a feature code.</source>
        <translation>Marca %1 tal cual: un código de función.</translation>
    </message>
    <message>
        <source>Calls %1: a name of the own exchange.</source>
        <translation>Llama a %1: un nombre de la propia centralita.</translation>
    </message>
    <message>
        <source>Dials %1 as it is: an emergency number.</source>
        <translation>Marca %1 tal cual: un número de emergencia.</translation>
    </message>
    <message>
        <source>Dials %1.</source>
        <translation>Marca %1.</translation>
    </message>
    <message>
        <source>Dials %1 by the rule &quot;%2&quot;.</source>
        <translation>Marca %1 según la regla «%2».</translation>
    </message>
    <message>
        <source>Shown as %1, known as %2.</source>
        <translation>Se muestra como %1, se conoce como %2.</translation>
    </message>
    <message>
        <source>Shown as %1; not known as a whole number.</source>
        <translation>Se muestra como %1; no se conoce como número completo.</translation>
    </message>
    <message>
        <source>As this computer, which does not say</source>
        <translation>Como este equipo, que no lo dice</translation>
    </message>
    <message>
        <source>As this computer: %1</source>
        <translation>Como este equipo: %1</translation>
    </message>
    <message>
        <source>numbers are dialled whole</source>
        <translation>los números se marcan completos</translation>
    </message>
    <message>
        <source>up to the extension, such as +49 30 123456</source>
        <translation>hasta la extensión, p. ej. +49 30 123456</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>the exchange understands +</source>
        <translation>la centralita entiende +</translation>
    </message>
    <message>
        <source> digits</source>
        <translation> dígitos</translation>
    </message>
    <message>
        <source>such as +49 (0)30 123456-78</source>
        <translation>p. ej. +49 (0)30 123456-78</translation>
    </message>
    <message>
        <source>What happens to the number</source>
        <translation>Qué pasa con el número</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Own area code</source>
        <translation>Prefijo propio</translation>
    </message>
    <message>
        <source>The house&apos;s own number</source>
        <translation>Número propio de la casa</translation>
    </message>
    <message>
        <source>For an outside line dial</source>
        <translation>Para línea exterior, marcar</translation>
    </message>
    <message>
        <source>Instead of + dial</source>
        <translation>En vez de +, marcar</translation>
    </message>
    <message>
        <source>Internal numbers have at most</source>
        <translation>Los números internos tienen como máximo</translation>
    </message>
    <message>
        <source>Try a number</source>
        <translation>Pruebe un número</translation>
    </message>
</context>
<context>
    <name>ui::NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>prefijo</translation>
    </message>
    <message>
        <source>dialling rules</source>
        <translation>reglas de marcación</translation>
    </message>
    <message>
        <source>What is said about the numbers has to be put right first.</source>
        <translation>Primero hay que corregir lo indicado sobre los números.</translation>
    </message>
</context>
<context>
    <name>ui::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>%1, has a problem</source>
        <translation>%1, tiene un problema</translation>
    </message>
</context>
<context>
    <name>ui::ParkingPanel</name>
    <message>
        <source>Parking</source>
        <translation>Estacionamiento</translation>
    </message>
    <message>
        <source>Parking is not shown</source>
        <translation>El estacionamiento no se muestra</translation>
    </message>
    <message>
        <source>No parking lot</source>
        <translation>Ningún estacionamiento</translation>
    </message>
    <message>
        <source>The exchange does not tell this account about parked calls.</source>
        <translation>La centralita no informa a esta cuenta de las llamadas estacionadas.</translation>
    </message>
    <message>
        <source>Where calls can be parked, the spaces show here.</source>
        <translation>Donde se puedan estacionar llamadas, aquí aparecen las plazas.</translation>
    </message>
    <message>
        <source>Parking lot %1</source>
        <translation>Estacionamiento %1</translation>
    </message>
    <message>
        <source>somebody is parked there</source>
        <translation>hay alguien estacionado ahí</translation>
    </message>
</context>
<context>
    <name>ui::PeopleArranger</name>
    <message>
        <source>put %1 after %2</source>
        <translation>poner a %1 después de %2</translation>
    </message>
    <message>
        <source>put %1 before %2</source>
        <translation>poner a %1 antes de %2</translation>
    </message>
    <message>
        <source>make %1 a favourite</source>
        <translation>hacer favorito a %1</translation>
    </message>
    <message>
        <source>put %1 into %2</source>
        <translation>poner a %1 en %2</translation>
    </message>
    <message>
        <source>remove %1 from the favourites</source>
        <translation>quitar a %1 de favoritos</translation>
    </message>
    <message>
        <source>take %1 out of %2</source>
        <translation>sacar a %1 de %2</translation>
    </message>
    <message>
        <source>That group is made by the exchange. Put %1 into a group of your own.</source>
        <translation>Ese grupo lo hace la centralita. Ponga a %1 en un grupo propio.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Hecho: %1.</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <translation>%1 ya no está en %2.</translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <translation>%1 está ahora en %2.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>There is a group of that name already.</source>
        <translation>Ya hay un grupo con ese nombre.</translation>
    </message>
    <message>
        <source>%1 is there. Drag people onto it, or put them in by their menu.</source>
        <translation>%1 está listo. Arrastre personas a él o póngalas desde su menú.</translation>
    </message>
    <message>
        <source>%1 stands before %2 now.</source>
        <translation>%1 está ahora antes de %2.</translation>
    </message>
    <message>
        <source>%1 is the last group now.</source>
        <translation>%1 es ahora el último grupo.</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Renombrar grupo</translation>
    </message>
    <message>
        <source>The group %1 is gone; its people stand where they stood before.</source>
        <translation>El grupo %1 ya no existe; sus personas están donde estaban antes.</translation>
    </message>
    <message>
        <source>%1 is one more phone of %2 now.</source>
        <translation>%1 es ahora otro teléfono de %2.</translation>
    </message>
    <message>
        <source>%1 is a person of its own again.</source>
        <translation>%1 vuelve a ser una persona aparte.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
</context>
<context>
    <name>ui::PeopleControls</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Filtrar personas</translation>
    </message>
    <message>
        <source>Names, numbers, groups, or how people are: free, ringing, on hold</source>
        <translation>Nombres, números, grupos o cómo están las personas: libre, sonando, en retención</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>In calls</source>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>Show as tiles</source>
        <translation>Mostrar como mosaico</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>Mostrar como lista</translation>
    </message>
    <message>
        <source>Show as small tiles</source>
        <translation>Mostrar como mosaico pequeño</translation>
    </message>
    <message>
        <source>Order and groups of the people</source>
        <translation>Orden y grupos de las personas</translation>
    </message>
    <message>
        <source>Order and groups</source>
        <translation>Orden y grupos</translation>
    </message>
</context>
<context>
    <name>ui::PeopleDrag</name>
    <message>
        <source>put %1 at the end</source>
        <translation>poner a %1 al final</translation>
    </message>
    <message>
        <source>put %1 before %2</source>
        <translation>poner a %1 antes de %2</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>%1, %2, folded</source>
        <translation>%1, %2, plegado</translation>
    </message>
    <message>
        <source>unfold %1</source>
        <translation>desplegar %1</translation>
    </message>
</context>
<context>
    <name>ui::PeopleRows</name>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
</context>
<context>
    <name>ui::PopupsPage</name>
    <message>
        <source>Pop-ups</source>
        <translation>Avisos emergentes</translation>
    </message>
    <message>
        <source>Show a pop-up for calls for me</source>
        <translation>Mostrar un aviso para mis llamadas</translation>
    </message>
    <message>
        <source>Only for calls from outside</source>
        <translation>Solo para llamadas externas</translation>
    </message>
    <message>
        <source>Calls that somebody makes to me directly</source>
        <translation>Llamadas que alguien me hace directamente</translation>
    </message>
    <message>
        <source>Callers who hide their number</source>
        <translation>Llamantes que ocultan su número</translation>
    </message>
    <message>
        <source>No pop-ups while I do not want to be disturbed</source>
        <translation>Sin avisos mientras estoy en no molestar</translation>
    </message>
    <message>
        <source>When it rings</source>
        <translation>Cuando suena</translation>
    </message>
    <message>
        <source>When I have answered</source>
        <translation>Cuando he contestado</translation>
    </message>
    <message>
        <source>A window of its own</source>
        <translation>Una ventana propia</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification</source>
        <translation>La notificación del escritorio</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Abajo a la derecha</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Abajo a la izquierda</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Arriba a la derecha</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Arriba a la izquierda</translation>
    </message>
    <message>
        <source>The main screen</source>
        <translation>La pantalla principal</translation>
    </message>
    <message>
        <source>Where the panel is</source>
        <translation>Donde está el panel</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <translation>Pantalla %1</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>cualquier número</translation>
    </message>
    <message>
        <source>+49 30 1234, +4930* or a part of a name; one a line</source>
        <translation>+49 30 1234, +4930* o parte de un nombre; uno por línea</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>Mostrar un ejemplo</translation>
    </message>
    <message>
        <source>It comes</source>
        <translation>Aparece</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Esquina</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>On this desktop no program can choose where its windows come up. The desktop&apos;s notifications are used where there are any.</source>
        <translation>En este escritorio ningún programa puede elegir dónde salen sus ventanas. Se usan las notificaciones del escritorio, si las hay.</translation>
    </message>
    <message>
        <source>For which calls</source>
        <translation>Para qué llamadas</translation>
    </message>
    <message>
        <source>Calls from queues</source>
        <translation>Llamadas de colas</translation>
    </message>
    <message>
        <source>Calls to groups</source>
        <translation>Llamadas a grupos</translation>
    </message>
    <message>
        <source>Digits at least</source>
        <translation>Dígitos como mínimo</translation>
    </message>
    <message>
        <source>Never for</source>
        <translation>Nunca para</translation>
    </message>
    <message>
        <source>Always for</source>
        <translation>Siempre para</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>notificación</translation>
    </message>
    <message>
        <source>ring tone</source>
        <translation>tono de llamada</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volumen</translation>
    </message>
    <message>
        <source>night</source>
        <translation>noche</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>fin de semana</translation>
    </message>
    <message>
        <source>Screen %1 (not there)</source>
        <translation>Pantalla %1 (no disponible)</translation>
    </message>
</context>
<context>
    <name>ui::ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Each profile is a desk of its own: its exchanges, phone, people, keys and all that the other pages set. What your administrator has set holds in every profile.</source>
        <translation>Cada perfil es un puesto propio: sus centralitas, teléfono, personas, teclas y todo lo que fijan las demás páginas. Lo que ha fijado su administrador vale en todos los perfiles.</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>cambiar</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copiar</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>renombrar</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (en uso)</translation>
    </message>
    <message>
        <source>This profile is in use.</source>
        <translation>Este perfil está en uso.</translation>
    </message>
    <message>
        <source>It is the only one.</source>
        <translation>Es el único.</translation>
    </message>
    <message>
        <source>It is in use: first use another one.</source>
        <translation>Está en uso: use antes otro.</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>Letters, digits, spaces, _ and - only, 40 at most, and no name that is there already.</source>
        <translation>Solo letras, dígitos, espacios, _ y -, 40 como máximo, y ningún nombre que ya exista.</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 copia</translation>
    </message>
    <message>
        <source>Another name for %1</source>
        <translation>Otro nombre para %1</translation>
    </message>
    <message>
        <source>Remove a profile</source>
        <translation>Eliminar un perfil</translation>
    </message>
    <message>
        <source>Remove the profile %1 with all its settings? It cannot be brought back.</source>
        <translation>¿Eliminar el perfil %1 con todos sus ajustes? No se puede recuperar.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>None yet: the first connection makes one.</source>
        <translation>Aún ninguno: lo crea la primera conexión.</translation>
    </message>
</context>
<context>
    <name>ui::QueueCard</name>
    <message>
        <source>Day of %1</source>
        <translation>Día de %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>contestadas</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>abandonadas</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>en %1 s</translation>
    </message>
    <message>
        <source>average wait %1</source>
        <translation>espera media %1</translation>
    </message>
    <message>
        <source>talk %1</source>
        <translation>conversación %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QueueDelegate</name>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>no agents logged in</source>
        <translation>sin agentes conectados</translation>
    </message>
    <message>
        <source>%1 % in %2 s</source>
        <translation>%1 % en %2 s</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>máxima %1</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 contestadas</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 perdidas</translation>
    </message>
</context>
<context>
    <name>ui::QueueRows</name>
    <message>
        <source>%1, place %2, waiting %3</source>
        <translation>%1, puesto %2, esperando %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1, unknown</source>
        <translation>%1, desconocido</translation>
    </message>
    <message>
        <source>Queue %1, unknown</source>
        <translation>Cola %1, desconocida</translation>
    </message>
    <message>
        <source>Queue %1. %2</source>
        <translation>Cola %1. %2</translation>
    </message>
    <message>
        <source>Queue %1, waiting: %2, agents: %3</source>
        <translation>Cola %1, esperando: %2, agentes: %3</translation>
    </message>
</context>
<context>
    <name>ui::QueuesPage</name>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>This queue has limits of its own</source>
        <translation>Esta cola tiene límites propios</translation>
    </message>
    <message>
        <source>An alarm is heard</source>
        <translation>La alarma suena</translation>
    </message>
    <message>
        <source>Limits of</source>
        <translation>Límites de</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>as the queue says</source>
        <translation>como diga la cola</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Answered in time is within</source>
        <translation>A tiempo es contestar en</translation>
    </message>
    <message>
        <source>The same alarm not before</source>
        <translation>La misma alarma no antes de</translation>
    </message>
    <message>
        <source>Keep callers to call back for</source>
        <translation>Guardar llamadas por devolver durante</translation>
    </message>
    <message>
        <source>Show each page of the wallboard for</source>
        <translation>Mostrar cada página de la pantalla mural durante</translation>
    </message>
    <message>
        <source>On the &amp;wallboard, in this order</source>
        <translation>En la &amp;pantalla mural, en este orden</translation>
    </message>
    <message>
        <source>Queues on the wallboard</source>
        <translation>Colas en la pantalla mural</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>wallboard</source>
        <translation>pantalla mural</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarma</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>nivel de servicio</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>devolver llamada</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas las colas</translation>
    </message>
</context>
<context>
    <name>ui::QueuesPanel</name>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Who gave up waiting and was not called back yet</source>
        <translation>Quién dejó de esperar y aún no ha recibido llamada</translation>
    </message>
    <message>
        <source>Wallboard (Ctrl+Shift+W)</source>
        <translation>Pantalla mural (Ctrl+Mayús+W)</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Pantalla mural</translation>
    </message>
    <message numerus="yes">
        <source>%n to call back</source>
        <translation>
            <numerusform>%n por devolver</numerusform>
            <numerusform>%n por devolver</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see who answers here</source>
        <translation>Haga clic para ver quién atiende aquí</translation>
    </message>
    <message>
        <source>Queues are not shown</source>
        <translation>Las colas no se muestran</translation>
    </message>
    <message>
        <source>No queues</source>
        <translation>Ninguna cola</translation>
    </message>
    <message>
        <source>The exchange does not tell this account about queues.</source>
        <translation>La centralita no informa a esta cuenta de las colas.</translation>
    </message>
    <message>
        <source>Where callers wait in a queue, they show here.</source>
        <translation>Cuando haya llamantes esperando en una cola, aparecerán aquí.</translation>
    </message>
</context>
<context>
    <name>ui::QuietHoursForm</name>
    <message>
        <source>Add quiet hours</source>
        <translation>Añadir horas de silencio</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove these quiet hours</source>
        <translation>Eliminar estas horas de silencio</translation>
    </message>
</context>
<context>
    <name>ui::RecordDialog</name>
    <message>
        <source>Record to</source>
        <translation>Grabar en</translation>
    </message>
    <message>
        <source>Mask numbers, names and addresses</source>
        <translation>Ocultar números, nombres y direcciones</translation>
    </message>
    <message>
        <source>Leave extensions as they are (up to five digits)</source>
        <translation>Dejar las extensiones como están (hasta cinco dígitos)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Record for support</source>
        <translation>Grabar para soporte</translation>
    </message>
    <message>
        <source>Writes down what the exchange sends, so that others can see what you have seen. Passwords and other secrets are always left out.</source>
        <translation>Anota lo que envía la centralita para que otros puedan ver lo que usted ha visto. Las contraseñas y otros secretos se omiten siempre.</translation>
    </message>
    <message>
        <source>The same number gets the same stand-in throughout the recording, and nobody can tell from it what was there.</source>
        <translation>El mismo número recibe el mismo sustituto en toda la grabación, y nadie puede deducir de él lo que había.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Este archivo ya existe y se reemplazará.</translation>
    </message>
    <message>
        <source>Replace and record</source>
        <translation>Reemplazar y grabar</translation>
    </message>
    <message>
        <source>Which exchange</source>
        <translation>Qué centralita</translation>
    </message>
    <message>
        <source>All exchanges, each in a file of its own</source>
        <translation>Todas las centralitas, cada una en su propio archivo</translation>
    </message>
    <message>
        <source>Their names become part of the files&apos; names.</source>
        <translation>Sus nombres pasan a formar parte de los de los archivos.</translation>
    </message>
</context>
<context>
    <name>ui::RecordingSign</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Recording for support</source>
        <translation>Grabando para soporte</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Detener la grabación</translation>
    </message>
    <message>
        <source>Recording %1 · %2</source>
        <translation>Grabando %1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::ReplayDialog</name>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Replay a recording</source>
        <translation>Reproducir una grabación</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Como se grabó</translation>
    </message>
    <message>
        <source>Everything at once</source>
        <translation>Todo de una vez</translation>
    </message>
    <message>
        <source>It opens in a window of its own. What you do there reaches no exchange.</source>
        <translation>Se abre en una ventana propia. Lo que haga allí no llega a ninguna centralita.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) as fast</source>
        <translation>
            <numerusform>%n vez la velocidad</numerusform>
            <numerusform>%n veces la velocidad</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RewriteTable</name>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Numbers like</source>
        <translation>Números como</translation>
    </message>
    <message>
        <source>are dialled as</source>
        <translation>se marcan como</translation>
    </message>
    <message>
        <source>Number rules</source>
        <translation>Reglas de números</translation>
    </message>
    <message>
        <source>A regular expression (RE2) that the whole number must match, and what is dialled instead; \1 stands for what the first brackets matched. The first rule that fits counts. Numbers of the house, feature codes and emergency numbers are left alone.</source>
        <translation>Una expresión regular (RE2) con la que debe coincidir el número entero, y lo que se marca en su lugar; \1 representa lo que coincidió con los primeros paréntesis. Vale la primera regla que encaja. Los números de la casa, los códigos de función y los de emergencia no se tocan.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
</context>
<context>
    <name>ui::RightsTable</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>the right “%1”</source>
        <translation>el permiso «%1»</translation>
    </message>
    <message>
        <source>the right “%1”, or the module %2</source>
        <translation>el permiso «%1» o el módulo %2</translation>
    </message>
    <message>
        <source>%1: allowed</source>
        <translation>%1: permitido</translation>
    </message>
    <message>
        <source>%1: not allowed, lacking %2</source>
        <translation>%1: no permitido, falta %2</translation>
    </message>
    <message>
        <source>What the panel does</source>
        <translation>Lo que hace el panel</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>What is lacking</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>the module %1</source>
        <translation>el módulo %1</translation>
    </message>
</context>
<context>
    <name>ui::RightsWindow</name>
    <message>
        <source>There is no exchange yet.</source>
        <translation>Aún no hay ninguna centralita.</translation>
    </message>
    <message>
        <source>%1 is not connected, so it is not known what it allows.</source>
        <translation>%1 está sin conexión, así que no se sabe qué permite.</translation>
    </message>
    <message>
        <source>%1 does not tell what it allows.</source>
        <translation>%1 no dice qué permite.</translation>
    </message>
    <message>
        <source>%1 allows everything that the panel can do.</source>
        <translation>%1 permite todo lo que puede hacer el panel.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that the panel can do are not possible at %1.</source>
        <translation>
            <numerusform>%n cosa que puede hacer el panel no es posible en %1.</numerusform>
            <numerusform>%n cosas que puede hacer el panel no son posibles en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account may do what the panel never needs and what could do harm: %1. Better take these rights away.</source>
        <translation>La cuenta puede hacer lo que el panel nunca necesita y podría causar daños: %1. Mejor quítele estos permisos.</translation>
    </message>
    <message>
        <source>Whoever runs the exchange can write this under the panel&apos;s account in manager.conf, and reload it:</source>
        <translation>Quien gestiona la centralita puede escribir esto en la cuenta del panel en manager.conf y recargarlo:</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>Copiar las líneas</translation>
    </message>
    <message>
        <source>What the exchange allows</source>
        <translation>Lo que permite la centralita</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Centralita</translation>
    </message>
    <message>
        <source>To be written into manager.conf</source>
        <translation>Para escribir en manager.conf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::RolePage</name>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Listen to calls of others</source>
        <translation>Escuchar llamadas de otros</translation>
    </message>
    <message>
        <source>Set the phones of others</source>
        <translation>Configurar los teléfonos de otros</translation>
    </message>
    <message>
        <source>Log others in to queues, pause them, move callers</source>
        <translation>Conectar a otros a colas, pausarlos, mover llamantes</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Only looks</source>
        <translation>Solo mira</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>This desk is for</source>
        <translation>Este puesto es para</translation>
    </message>
    <message>
        <source>It may also</source>
        <translation>También puede</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>permiso</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>whisper</source>
        <translation>susurrar</translation>
    </message>
    <message>
        <source>barge</source>
        <translation>intervenir</translation>
    </message>
    <message>
        <source>Sees everything and commands nothing.</source>
        <translation>Lo ve todo y no manda nada.</translation>
    </message>
    <message>
        <source>May do everything, for everybody.</source>
        <translation>Puede hacerlo todo, para todos.</translation>
    </message>
    <message>
        <source>End, send on and take over calls of others</source>
        <translation>Terminar, desviar y tomar llamadas de otros</translation>
    </message>
    <message>
        <source>Makes, takes and transfers its own calls, picks up what rings anywhere, and sets its own phone.</source>
        <translation>Hace, atiende y transfiere sus propias llamadas, captura lo que suena en cualquier sitio y ajusta su propio teléfono.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Find a setting (Ctrl+F)</source>
        <translation>Buscar un ajuste (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>What you have changed is not saved.</source>
        <translation>Lo que ha cambiado no está guardado.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
</context>
<context>
    <name>ui::SettingsExportDialog</name>
    <message>
        <source>Write to</source>
        <translation>Escribir en</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Este archivo ya existe y se reemplazará.</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar los ajustes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Writes everything that is set here into one file, for another desk or for safety.</source>
        <translation>Escribe todo lo que está ajustado aquí en un solo archivo, para otro puesto o por seguridad.</translation>
    </message>
    <message>
        <source>Profiles: %1</source>
        <translation>Perfiles: %1</translation>
    </message>
    <message>
        <source>Passwords and other secrets are left out; each desk asks for its own. Contacts and the history are not in it.</source>
        <translation>Las contraseñas y otros secretos se omiten; cada puesto pide los suyos. No incluye los contactos ni el historial.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>ui::SettingsImportDialog</name>
    <message>
        <source>File of settings</source>
        <translation>Archivo de ajustes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Add: what the file does not say stays as it is</source>
        <translation>Añadir: lo que el archivo no dice queda como está</translation>
    </message>
    <message>
        <source>Replace: its profiles become just as the file says</source>
        <translation>Reemplazar: sus perfiles quedan tal como dice el archivo</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Lo que cambiaría</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>Written by %1 on %2.</source>
        <translation>Escrito por %1 el %2.</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nuevo)</translation>
    </message>
    <message>
        <source>%1 (nothing changes)</source>
        <translation>%1 (nada cambia)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n setting(s) change)</source>
        <translation>
            <numerusform>%1 (cambia %n ajuste)</numerusform>
            <numerusform>%1 (cambian %n ajustes)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays: your administrator has set it.</source>
        <translation>%1 no cambia: lo ha fijado su administrador.</translation>
    </message>
</context>
<context>
    <name>ui::SoundsForm</name>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Again and again while it rings</source>
        <translation>Una y otra vez mientras suena</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Como todas las demás</translation>
    </message>
    <message>
        <source>A phone&apos;s bell</source>
        <translation>El timbre de un teléfono</translation>
    </message>
    <message>
        <source>A short tone</source>
        <translation>Un tono breve</translation>
    </message>
    <message>
        <source>A warning</source>
        <translation>Una advertencia</translation>
    </message>
    <message>
        <source>An alarm</source>
        <translation>Una alarma</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Un archivo…</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.oga *.ogg)</source>
        <translation>Sonidos (*.wav *.oga *.ogg)</translation>
    </message>
    <message>
        <source>Sound for queue %1</source>
        <translation>Sonido de la cola %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Cola %1</translation>
    </message>
</context>
<context>
    <name>ui::SourcesField</name>
    <message>
        <source>All queues</source>
        <translation>Todas las colas</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>Queues I belong to</source>
        <translation>Mis colas</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Solo estos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Calls from queues</source>
        <translation>Llamadas de colas</translation>
    </message>
    <message>
        <source>Calls to groups</source>
        <translation>Llamadas a grupos</translation>
    </message>
    <message>
        <source>Names of the queues</source>
        <translation>Nombres de las colas</translation>
    </message>
    <message>
        <source>Numbers of the groups</source>
        <translation>Números de los grupos</translation>
    </message>
    <message>
        <source>support, sales</source>
        <translation>soporte, ventas</translation>
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
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
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
        <translation>Estacionada por %1</translation>
    </message>
    <message>
        <source>Parking space %1</source>
        <translation>Plaza %1</translation>
    </message>
    <message>
        <source>%1, unknown</source>
        <translation>%1, desconocido</translation>
    </message>
    <message>
        <source>%1, free</source>
        <translation>%1, libre</translation>
    </message>
    <message>
        <source>%1, %2, %3 left</source>
        <translation>%1, %2, quedan %3</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>F1 keys</source>
        <translation>F1 teclas</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Intro: %1</translation>
    </message>
    <message>
        <source>All rights present</source>
        <translation>Todos los permisos presentes</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>No se muestra: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queues</source>
        <translation>
            <numerusform>%n cola</numerusform>
            <numerusform>%n colas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SupportDialog</name>
    <message>
        <source>Write to</source>
        <translation>Escribir en</translation>
    </message>
    <message>
        <source>The settings of all profiles</source>
        <translation>Los ajustes de todos los perfiles</translation>
    </message>
    <message>
        <source>The log of what Cordboard did and saw</source>
        <translation>El registro de lo que Cordboard hizo y vio</translation>
    </message>
    <message>
        <source>File for support</source>
        <translation>Archivo para soporte</translation>
    </message>
    <message>
        <source>Gathers in one ZIP file what somebody who helps needs to see: the versions, what the exchanges allow, and what you choose here.</source>
        <translation>Reúne en un archivo ZIP lo que necesita ver quien ayuda: las versiones, lo que permiten las centralitas y lo que usted elija aquí.</translation>
    </message>
    <message>
        <source>The last recording (%1)</source>
        <translation>La última grabación (%1)</translation>
    </message>
    <message>
        <source>This recording was made without masking: it tells who called whom.</source>
        <translation>Esta grabación se hizo sin ocultar datos: dice quién llamó a quién.</translation>
    </message>
    <message>
        <source>Passwords and other secrets are never in it. The log and the settings may name people and numbers; have a look before you send it.</source>
        <translation>Nunca contiene contraseñas ni otros secretos. El registro y los ajustes pueden nombrar personas y números; écheles un vistazo antes de enviarlo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Escribir el archivo</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
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
        <translation>Este programa inventa las personas y llamadas</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>%1 perdidas</translation>
    </message>
    <message>
        <source>Missed calls: %1</source>
        <translation>Llamadas perdidas: %1</translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message>
        <source>Show the panel</source>
        <translation>Mostrar el panel</translation>
    </message>
    <message>
        <source>Missed calls: %1</source>
        <translation>Llamadas perdidas: %1</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Unknown number rings</source>
        <translation>Suena un número desconocido</translation>
    </message>
    <message>
        <source>%1 rings</source>
        <translation>Suena %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Tell me when %1 is free</source>
        <translation>Avisarme cuando %1 esté libre</translation>
    </message>
</context>
<context>
    <name>ui::TrustBox</name>
    <message>
        <source>Authorities this computer trusts</source>
        <translation>Autoridades en que confía este equipo</translation>
    </message>
    <message>
        <source>File with the certificate of the authority</source>
        <translation>Archivo con el certificado de la autoridad</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>The exchange calls itself %1, vouched for by %2, until %3. The fingerprint of its key (SHA-256): %4. Ask whoever runs it whether that is right.</source>
        <translation>La centralita se llama a sí misma %1, avalada por %2, hasta %3. La huella de su clave (SHA-256): %4. Pregunte a quien la gestiona si es correcta.</translation>
    </message>
    <message>
        <source>Only the exchange with this key is believed: %1</source>
        <translation>Solo se cree a la centralita con esta clave: %1</translation>
    </message>
    <message>
        <source>Forget this key</source>
        <translation>Olvidar esta clave</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Confiar en esta clave</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado de la autoridad</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ui::UndoBar</name>
    <message>
        <source>%1 in %2 s</source>
        <translation>%1 en %2 s</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>ui::Wallboard</name>
    <message>
        <source>Queues – Cordboard</source>
        <translation>Colas – Cordboard</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Sound of alarms</source>
        <translation>Sonido de las alarmas</translation>
    </message>
    <message>
        <source>Which queues</source>
        <translation>Qué colas</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Pantalla completa (F11)</translation>
    </message>
    <message>
        <source>Alarms are silent (M)</source>
        <translation>Las alarmas no suenan (M)</translation>
    </message>
    <message>
        <source>Alarms are heard (M)</source>
        <translation>Las alarmas suenan (M)</translation>
    </message>
    <message numerus="yes">
        <source>%n to call back</source>
        <translation>
            <numerusform>%n por devolver</numerusform>
            <numerusform>%n por devolver</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n esperando</numerusform>
            <numerusform>%n esperando</numerusform>
        </translation>
    </message>
    <message>
        <source>no link to an exchange: not all is known</source>
        <translation>sin conexión con una centralita: no se sabe todo</translation>
    </message>
    <message>
        <source>No queues.
Where callers wait in a queue, it shows here.</source>
        <translation>Ninguna cola.
Cuando haya llamantes esperando en una cola, aparecerá aquí.</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas las colas</translation>
    </message>
    <message>
        <source>On %1 (%2 × %3)</source>
        <translation>En %1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Salir de pantalla completa (Esc)</translation>
    </message>
</context>
</TS>
