<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Announcer</name>
    <message>
        <source>An example</source>
        <translation>Um exemplo</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>%1 The secret is asked for again at the next start.</source>
        <translation>%1 A senha será pedida de novo no próximo início.</translation>
    </message>
    <message>
        <source>%1 took the call from %2.</source>
        <translation>%1 pegou a chamada de %2.</translation>
    </message>
    <message>
        <source>There is no exchange to be recorded.</source>
        <translation>Não há central para gravar.</translation>
    </message>
    <message>
        <source>A recording is under way.</source>
        <translation>Há uma gravação em andamento.</translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation>Nada está sendo gravado.</translation>
    </message>
    <message>
        <source>The window for it could not be opened.</source>
        <translation>Não foi possível abrir a janela.</translation>
    </message>
    <message>
        <source>Recorded to %1 (%2).</source>
        <translation>Gravado em %1 (%2).</translation>
    </message>
    <message>
        <source>The recording is over.</source>
        <translation>A gravação terminou.</translation>
    </message>
    <message>
        <source>The demo could not be started: %1</source>
        <translation>Não foi possível iniciar a demonstração: %1</translation>
    </message>
    <message>
        <source>Another panel runs, but does not answer; links may still go to it.</source>
        <translation>Outro painel está aberto, mas não responde; os links ainda podem ir para ele.</translation>
    </message>
    <message>
        <source>You have no call.</source>
        <translation>Você não tem nenhuma chamada.</translation>
    </message>
    <message>
        <source>This call is not in the history.</source>
        <translation>Esta chamada não está no histórico.</translation>
    </message>
    <message>
        <source>Nobody has been called yet.</source>
        <translation>Ainda não se ligou para ninguém.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s settings are not in order: %1</source>
        <translation>As configurações do seu administrador têm um problema: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Save the settings first, then test %1.</source>
        <translation>Salve primeiro as configurações e depois teste %1.</translation>
    </message>
    <message>
        <source>The log is in %1.</source>
        <translation>O log está em %1.</translation>
    </message>
    <message>
        <source>The file for support is %1.</source>
        <translation>O arquivo para o suporte é %1.</translation>
    </message>
    <message>
        <source>There is a profile %1 now.</source>
        <translation>Agora há um perfil %1.</translation>
    </message>
    <message>
        <source>The profile %1 is gone.</source>
        <translation>O perfil %1 foi removido.</translation>
    </message>
    <message>
        <source>First save the changed settings of this profile, or take them back.</source>
        <translation>Primeiro salve as configurações alteradas deste perfil ou desfaça-as.</translation>
    </message>
    <message>
        <source>Profile %1 is in use.</source>
        <translation>O perfil %1 está em uso.</translation>
    </message>
    <message>
        <source>The profile %1 is called %2 now.</source>
        <translation>O perfil %1 agora se chama %2.</translation>
    </message>
    <message>
        <source>There is nothing to export yet: no profile is kept on this computer.</source>
        <translation>Ainda não há nada para exportar: nenhum perfil está guardado neste computador.</translation>
    </message>
    <message>
        <source>The settings are in %1.</source>
        <translation>As configurações estão em %1.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importado: %1.</translation>
    </message>
    <message>
        <source>No panel runs here that could answer or hang up a call. Start it first: cordboard</source>
        <translation>Não há painel aberto aqui que possa atender ou desligar uma chamada. Inicie-o primeiro: cordboard</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 could not be removed.</source>
        <translation>Não foi possível remover %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
</context>
<context>
    <name>CallAction</name>
    <message>
        <source>This call is over.</source>
        <translation>Esta chamada terminou.</translation>
    </message>
    <message>
        <source>There is no link to the exchange.</source>
        <translation>Não há conexão com a central.</translation>
    </message>
    <message>
        <source>Nobody talks yet.</source>
        <translation>Ninguém está falando ainda.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Atender</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Espera</translation>
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
        <translation>Uma conferência não pode ser estacionada.</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>Transfer after asking…</source>
        <translation>Transferir com consulta…</translation>
    </message>
    <message>
        <source>Add somebody (conference)…</source>
        <translation>Adicionar alguém (conferência)…</translation>
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
        <translation>Pegar de volta</translation>
    </message>
    <message>
        <source>Mute me</source>
        <translation>Silenciar-me</translation>
    </message>
    <message>
        <source>Unmute me</source>
        <translation>Reativar meu áudio</translation>
    </message>
    <message>
        <source>Key digits…</source>
        <translation>Teclar dígitos…</translation>
    </message>
    <message>
        <source>Pause the recording</source>
        <translation>Pausar a gravação</translation>
    </message>
    <message>
        <source>Resume the recording</source>
        <translation>Retomar a gravação</translation>
    </message>
    <message>
        <source>Stop recording this call</source>
        <translation>Parar de gravar esta chamada</translation>
    </message>
    <message>
        <source>Record this call</source>
        <translation>Gravar esta chamada</translation>
    </message>
    <message>
        <source>Pick up here</source>
        <translation>Capturar aqui</translation>
    </message>
    <message>
        <source>Nothing rings there.</source>
        <translation>Nada está tocando lá.</translation>
    </message>
    <message>
        <source>Bring it to my phone</source>
        <translation>Trazer para o meu telefone</translation>
    </message>
    <message>
        <source>Send the caller elsewhere…</source>
        <translation>Enviar a chamada para outro lugar…</translation>
    </message>
    <message>
        <source>End this conversation</source>
        <translation>Encerrar esta conversa</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escutar</translation>
    </message>
    <message>
        <source>Whisper to one side</source>
        <translation>Sussurrar para um lado</translation>
    </message>
    <message>
        <source>Join the conversation</source>
        <translation>Entrar na conversa</translation>
    </message>
    <message>
        <source>Send to…</source>
        <translation>Enviar para…</translation>
    </message>
    <message>
        <source>To my voicemail</source>
        <translation>Para o meu correio de voz</translation>
    </message>
    <message>
        <source>Park the caller</source>
        <translation>Estacionar quem ligou</translation>
    </message>
</context>
<context>
    <name>CallCsv</name>
    <message>
        <source>going on</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>atendida</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>atendida em outro lugar</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>recusada</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>desistência</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>não alcançado</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>fim desconhecido</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Início</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Own extension</source>
        <translation>Ramal próprio</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Atendida por</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>Transferida para</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Number called</source>
        <translation>Número chamado</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Seconds talked</source>
        <translation>Segundos de conversa</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Gravada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>out</source>
        <translation>saída</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
</context>
<context>
    <name>CallPlaces</name>
    <message>
        <source>send %1 to %2</source>
        <translation>enviar %1 para %2</translation>
    </message>
    <message>
        <source>ask %2, then transfer %1</source>
        <translation>consultar %2, depois transferir %1</translation>
    </message>
    <message>
        <source>transfer %1 to %2</source>
        <translation>transferir %1 para %2</translation>
    </message>
    <message>
        <source>%1 is on another exchange</source>
        <translation>%1 está em outra central</translation>
    </message>
    <message>
        <source>take %1 back</source>
        <translation>pegar %1 de volta</translation>
    </message>
    <message>
        <source>%1 is in this call</source>
        <translation>%1 está nesta chamada</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>conference %1</source>
        <translation>conferência %1</translation>
    </message>
    <message>
        <source>the voicemail of %1</source>
        <translation>o correio de voz de %1</translation>
    </message>
    <message>
        <source>only a call of yours can be parked</source>
        <translation>só uma chamada sua pode ser estacionada</translation>
    </message>
    <message>
        <source>a conference cannot be parked</source>
        <translation>uma conferência não pode ser estacionada</translation>
    </message>
    <message>
        <source>park %1 in space %2</source>
        <translation>estacionar %1 na vaga %2</translation>
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
        <translation>ontem</translation>
    </message>
    <message>
        <source>Last call %1</source>
        <translation>Última chamada %1</translation>
    </message>
    <message>
        <source>Last call %1, missed</source>
        <translation>Última chamada %1, perdida</translation>
    </message>
    <message>
        <source>Last call %1 with %2</source>
        <translation>Última chamada %1 com %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Número desconhecido</translation>
    </message>
    <message>
        <source>Incoming for you</source>
        <translation>Chamada para você</translation>
    </message>
    <message>
        <source>Incoming for you · %1</source>
        <translation>Chamada para você · %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n other call(s)</source>
        <translation>
            <numerusform>Também em %n outra chamada</numerusform>
            <numerusform>Também em outras %n chamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Also waits in %1</source>
        <translation>Também espera em %1</translation>
    </message>
    <message>
        <source>Also parked in space %1</source>
        <translation>Também estacionada na vaga %1</translation>
    </message>
    <message>
        <source>Also in another call</source>
        <translation>Também em outra chamada</translation>
    </message>
    <message>
        <source>Also talks with %1</source>
        <translation>Também fala com %1</translation>
    </message>
    <message>
        <source>Also calls %1</source>
        <translation>Também liga para %1</translation>
    </message>
</context>
<context>
    <name>CallerPages</name>
    <message>
        <source>The caller page &quot;%1&quot; is not used: %2</source>
        <translation>A página de chamador “%1” não é usada: %2</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>O endereço deve começar com https://.</translation>
    </message>
    <message>
        <source>Addresses with http:// are not allowed: whoever is on the way can read along. Use https://, or allow them.</source>
        <translation>Endereços com http:// não são permitidos: quem estiver no caminho pode ler tudo. Use https:// ou permita-os.</translation>
    </message>
    <message>
        <source>The address has no usable host, such as https://crm.example/.</source>
        <translation>O endereço não tem um host utilizável, como https://crm.example/.</translation>
    </message>
    <message>
        <source>A name or password in the address is not allowed.</source>
        <translation>Nome ou senha no endereço não é permitido.</translation>
    </message>
    <message>
        <source>%1 is not among the allowed hosts.</source>
        <translation>%1 não está entre os hosts permitidos.</translation>
    </message>
    <message>
        <source>The address must not have the folders . or .. in it.</source>
        <translation>O endereço não pode conter as pastas . ou ..</translation>
    </message>
    <message>
        <source>There is no address yet.</source>
        <translation>Ainda não há endereço.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>O endereço é longo demais.</translation>
    </message>
    <message>
        <source>Places can only stand behind the host.</source>
        <translation>Os campos só podem ficar depois do host.</translation>
    </message>
    <message>
        <source>A bracket has no counterpart: places look like {number}.</source>
        <translation>Uma chave não tem par: os campos são como {number}.</translation>
    </message>
    <message>
        <source>There is no place {%1}.</source>
        <translation>Não existe o campo {%1}.</translation>
    </message>
    <message>
        <source>What is known of this caller makes no usable address.</source>
        <translation>O que se sabe de quem ligou não forma um endereço utilizável.</translation>
    </message>
    <message>
        <source>There is no caller page of that name.</source>
        <translation>Não há página de chamador com esse nome.</translation>
    </message>
</context>
<context>
    <name>Callers</name>
    <message>
        <source>somebody at %1</source>
        <translation>alguém de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 or %n other(s)</source>
        <translation>
            <numerusform>%1 ou %n outro</numerusform>
            <numerusform>%1 ou %n outros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>This login may not: it lacks the right “%1” (write= in manager.conf).</source>
        <translation>Este login não pode: falta o direito “%1” (write= em manager.conf).</translation>
    </message>
    <message>
        <source>The exchange cannot: it needs Asterisk %1, the module %2, and for this login the right “%3”.</source>
        <translation>A central não consegue: precisa do Asterisk %1, do módulo %2 e, para este login, do direito “%3”.</translation>
    </message>
    <message>
        <source>The exchange does not offer it: it needs the module %1, and for this login the right “%2”.</source>
        <translation>A central não oferece isso: precisa do módulo %1 e, para este login, do direito “%2”.</translation>
    </message>
    <message>
        <source>The exchange cannot: its module %1 is not loaded.</source>
        <translation>A central não consegue: o módulo %1 não está carregado.</translation>
    </message>
    <message>
        <source>A recording cannot be told to do anything.</source>
        <translation>Não se pode dar ordens a uma gravação.</translation>
    </message>
    <message>
        <source>There is no link to the exchange.</source>
        <translation>Não há conexão com a central.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>The address is known</source>
        <translation>O endereço é conhecido</translation>
    </message>
    <message>
        <source>Somebody listens at the port</source>
        <translation>Alguém escuta na porta</translation>
    </message>
    <message>
        <source>The link is encrypted</source>
        <translation>A conexão é criptografada</translation>
    </message>
    <message>
        <source>It is an Asterisk</source>
        <translation>É um Asterisk</translation>
    </message>
    <message>
        <source>It lets the panel in</source>
        <translation>Deixa o painel entrar</translation>
    </message>
    <message>
        <source>It shows what goes on</source>
        <translation>Mostra o que acontece</translation>
    </message>
    <message>
        <source>The panel may do everything</source>
        <translation>O painel pode fazer tudo</translation>
    </message>
    <message>
        <source>There are phones to be seen</source>
        <translation>Há telefones à vista</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>pendente</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation>testando…</translation>
    </message>
    <message>
        <source>good</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>not quite</source>
        <translation>não totalmente</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>não testado</translation>
    </message>
    <message>
        <source>%1 is a number, and no name has to be looked up.</source>
        <translation>%1 é um número; nenhum nome precisa ser procurado.</translation>
    </message>
    <message>
        <source>%1 is found at %2.</source>
        <translation>%1 se encontra em %2.</translation>
    </message>
    <message>
        <source>It is not: whoever is on the way can read who calls whom.</source>
        <translation>Não é: quem estiver no caminho pode ler quem liga para quem.</translation>
    </message>
    <message>
        <source>It is not, and need not be: nothing leaves this computer.</source>
        <translation>Não é, e nem precisa: nada sai deste computador.</translation>
    </message>
    <message>
        <source>The exchange calls itself %1, vouched for by %2, until %3.</source>
        <translation>A central se apresenta como %1, garantida por %2, até %3.</translation>
    </message>
    <message>
        <source>Its manager interface answers.</source>
        <translation>A interface de gerência responde.</translation>
    </message>
    <message>
        <source>Its manager interface of version %1 answers.</source>
        <translation>A interface de gerência, versão %1, responde.</translation>
    </message>
    <message>
        <source>The exchange does not tell what this login may do; you will see when you try.</source>
        <translation>A central não diz o que este login pode fazer; você verá ao tentar.</translation>
    </message>
    <message>
        <source>From this desk nobody can: %1.</source>
        <translation>Deste posto ninguém pode: %1.</translation>
    </message>
    <message>
        <source>It may, and more than is good: %1.</source>
        <translation>Pode, e mais do que convém: %1.</translation>
    </message>
    <message>
        <source>Every command of the panel is allowed.</source>
        <translation>Todos os comandos do painel são permitidos.</translation>
    </message>
    <message>
        <source>No extension is to be seen.</source>
        <translation>Nenhum ramal à vista.</translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s) are there,</source>
        <translation>
            <numerusform>Há %n ramal,</numerusform>
            <numerusform>Há %n ramais,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a phone that is on.</source>
        <translation>
            <numerusform>%n com um telefone ligado.</numerusform>
            <numerusform>%n com um telefone ligado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Port %1 takes connections.</source>
        <translation>A porta %1 aceita conexões.</translation>
    </message>
    <message>
        <source>The user %1 and the secret are right.</source>
        <translation>O usuário %1 e a senha estão certos.</translation>
    </message>
    <message>
        <source>Not everything: %1.</source>
        <translation>Nem tudo: %1.</translation>
    </message>
    <message>
        <source>Calls, queues and extensions came.</source>
        <translation>Chegaram chamadas, filas e ramais.</translation>
    </message>
    <message>
        <source>Asterisk %1 has told its calls, queues and extensions.</source>
        <translation>O Asterisk %1 informou as suas chamadas, filas e ramais.</translation>
    </message>
    <message>
        <source>Have TLS switched on at the exchange, and tick “Encrypted link” here.</source>
        <translation>Peça que ativem o TLS na central e marque “Conexão criptografada” aqui.</translation>
    </message>
    <message>
        <source>Whoever runs the exchange can let this login see it.</source>
        <translation>Quem cuida da central pode permitir que este login veja isso.</translation>
    </message>
    <message>
        <source>With this line the login has every right that the panel uses, and no other.</source>
        <translation>Com esta linha o login tem todos os direitos que o painel usa, e nenhum outro.</translation>
    </message>
    <message>
        <source>The rights are there; the exchange has not loaded the modules for it.</source>
        <translation>Os direitos existem; a central não carregou os módulos para isso.</translation>
    </message>
    <message>
        <source>It works; whoever runs the exchange had better take these rights away.</source>
        <translation>Funciona; é melhor que quem cuida da central retire estes direitos.</translation>
    </message>
    <message>
        <source>Extensions are seen by their hints in the dial plan.</source>
        <translation>Os ramais são vistos pelos seus hints no plano de discagem.</translation>
    </message>
    <message>
        <source>%1 (It says: %2)</source>
        <translation>%1 (Ela diz: %2)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Test of the connection to %1 (%2, port %3)</source>
        <translation>Teste da conexão com %1 (%2, porta %3)</translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>ClickToDial</name>
    <message>
        <source>You copied:</source>
        <translation>Você copiou:</translation>
    </message>
    <message>
        <source>You selected:</source>
        <translation>Você selecionou:</translation>
    </message>
    <message>
        <source>A link or another program asks to call:</source>
        <translation>Um link ou outro programa pede para ligar:</translation>
    </message>
    <message>
        <source>Too many numbers wait for your answer; this one is left out.</source>
        <translation>Há números demais esperando a sua resposta; este fica de fora.</translation>
    </message>
    <message>
        <source>Your phone %1 (%2) rings first.</source>
        <translation>O seu telefone %1 (%2) toca primeiro.</translation>
    </message>
    <message>
        <source>Your phone %1 rings first.</source>
        <translation>O seu telefone %1 toca primeiro.</translation>
    </message>
    <message>
        <source>%1 It belongs to %2.</source>
        <translation>%1 Pertence a %2.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Answer</source>
        <translation>Atender</translation>
    </message>
    <message>
        <source>Hang up, or decline</source>
        <translation>Desligar ou recusar</translation>
    </message>
    <message>
        <source>Esc Esc</source>
        <translation>Esc Esc</translation>
    </message>
    <message>
        <source>Hold and resume; after asking, swap</source>
        <translation>Espera e retomar; após a consulta, alternar</translation>
    </message>
    <message>
        <source>Transfer; after asking, connect the two</source>
        <translation>Transferir; após a consulta, conectar os dois</translation>
    </message>
    <message>
        <source>Ask somebody, then transfer</source>
        <translation>Consultar alguém, depois transferir</translation>
    </message>
    <message>
        <source>Take the call back instead of transferring it</source>
        <translation>Pegar a chamada de volta em vez de transferir</translation>
    </message>
    <message>
        <source>Park my call</source>
        <translation>Estacionar minha chamada</translation>
    </message>
    <message>
        <source>Record my call, or stop</source>
        <translation>Gravar minha chamada ou parar</translation>
    </message>
    <message>
        <source>Pause the recording, or go on</source>
        <translation>Pausar a gravação ou continuar</translation>
    </message>
    <message>
        <source>Key digits into my call</source>
        <translation>Teclar dígitos na minha chamada</translation>
    </message>
    <message>
        <source>Add somebody to my call</source>
        <translation>Adicionar alguém à minha chamada</translation>
    </message>
    <message>
        <source>Mute me</source>
        <translation>Silenciar-me</translation>
    </message>
    <message>
        <source>Unmute me</source>
        <translation>Reativar meu áudio</translation>
    </message>
    <message>
        <source>All that can be done with my call</source>
        <translation>Tudo o que se pode fazer com minha chamada</translation>
    </message>
    <message>
        <source>Choose the next of my calls</source>
        <translation>Escolher a próxima das minhas chamadas</translation>
    </message>
    <message>
        <source>Do not disturb me</source>
        <translation>Não me perturbe</translation>
    </message>
    <message>
        <source>End do not disturb</source>
        <translation>Encerrar não perturbe</translation>
    </message>
    <message>
        <source>Name, number or command</source>
        <translation>Nome, número ou comando</translation>
    </message>
    <message>
        <source>My call</source>
        <translation>Minha chamada</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>O programa</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>What the field or the bottom line says: call, transfer, take back</source>
        <translation>O que diz o campo ou a linha de baixo: ligar, transferir, pegar de volta</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Ask them first, then transfer</source>
        <translation>Consultar primeiro, depois transferir</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Call, even while you are in a call</source>
        <translation>Ligar, mesmo durante uma chamada</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Cima, Baixo</translation>
    </message>
    <message>
        <source>Choose among what was found</source>
        <translation>Escolher entre o que foi encontrado</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Empty the field; cancel what is dragged</source>
        <translation>Limpar o campo; cancelar o arraste</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Tecla Menu, Shift+F10</translation>
    </message>
    <message>
        <source>Open the menu of a row</source>
        <translation>Abrir o menu de uma linha</translation>
    </message>
    <message>
        <source>Undo what is about to be done</source>
        <translation>Desfazer o que está para ser feito</translation>
    </message>
    <message>
        <source>Do it now: press the same key again, or Enter</source>
        <translation>Fazer agora: aperte a mesma tecla de novo ou Enter</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Show who is free</source>
        <translation>Mostrar quem está livre</translation>
    </message>
    <message>
        <source>Show who is in a call</source>
        <translation>Mostrar quem está em chamada</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Cores claras</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Cores escuras</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>Cores como no sistema</translation>
    </message>
    <message>
        <source>Wallboard of the queues</source>
        <translation>Wallboard das filas</translation>
    </message>
    <message>
        <source>Callers to call back</source>
        <translation>Chamadas a retornar</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Chamadas perdidas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Connection to the exchange</source>
        <translation>Conexão com a central</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Record for support</source>
        <translation>Gravar para o suporte</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Parar a gravação</translation>
    </message>
    <message>
        <source>Replay a recording</source>
        <translation>Reproduzir uma gravação</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Note about my call</source>
        <translation>Nota sobre minha chamada</translation>
    </message>
    <message>
        <source>Call the last number again</source>
        <translation>Ligar de novo para o último número</translation>
    </message>
    <message>
        <source>Call what was copied</source>
        <translation>Ligar para o que foi copiado</translation>
    </message>
    <message>
        <source>Call what is selected</source>
        <translation>Ligar para o que está selecionado</translation>
    </message>
    <message>
        <source>Switch to the next profile</source>
        <translation>Mudar para o próximo perfil</translation>
    </message>
    <message>
        <source>There is no other profile; the settings make one.</source>
        <translation>Não há outro perfil; crie um nas configurações.</translation>
    </message>
    <message>
        <source>Profiles: copy, rename, remove</source>
        <translation>Perfis: copiar, renomear, remover</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar as configurações</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar configurações</translation>
    </message>
    <message>
        <source>Log of what Cordboard did and saw</source>
        <translation>Log do que o Cordboard fez e viu</translation>
    </message>
    <message>
        <source>What the exchange allows: missing rights</source>
        <translation>O que a central permite: direitos que faltam</translation>
    </message>
    <message>
        <source>File for support</source>
        <translation>Arquivo para o suporte</translation>
    </message>
    <message>
        <source>About Cordboard: versions</source>
        <translation>Sobre o Cordboard: versões</translation>
    </message>
    <message>
        <source>Open the page about my caller</source>
        <translation>Abrir a página de quem me ligou</translation>
    </message>
    <message>
        <source>No page about callers is set; see the settings.</source>
        <translation>Nenhuma página de chamadores definida; veja as configurações.</translation>
    </message>
    <message>
        <source>High contrast, or as before</source>
        <translation>Alto contraste, ou como antes</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>work</source>
        <translation>trabalho</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>celular</translation>
    </message>
    <message>
        <source>home</source>
        <translation>casa</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
</context>
<context>
    <name>ContactField</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Primeiro nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
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
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Speed dial</source>
        <translation>Discagem rápida</translation>
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
        <translation>“%1” não é um número e fica de fora.</translation>
    </message>
    <message>
        <source>There is neither a name nor a number.</source>
        <translation>Não há nem nome nem número.</translation>
    </message>
    <message>
        <source>A file may hold %1 contacts; this one and all below are left out.</source>
        <translation>Um arquivo pode ter %1 contatos; este e todos os seguintes ficam de fora.</translation>
    </message>
</context>
<context>
    <name>ContactWindows</name>
    <message>
        <source>Import contacts</source>
        <translation>Importar contatos</translation>
    </message>
    <message>
        <source>Tables and cards (*.csv *.txt *.tsv *.vcf *.vcard)</source>
        <translation>Tabelas e cartões (*.csv *.txt *.tsv *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing has changed.</source>
        <translation>A importação foi cancelada; nada mudou.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contatos</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Cards (*.vcf)</source>
        <translation>Cartões (*.vcf)</translation>
    </message>
    <message>
        <source>The contacts are in %1.</source>
        <translation>Os contatos estão em %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Não foi possível gravar %1: %2.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The line is too long.</source>
        <translation>A linha é longa demais.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Uma aspa não foi fechada.</translation>
    </message>
    <message>
        <source>The line has too many columns.</source>
        <translation>A linha tem colunas demais.</translation>
    </message>
</context>
<context>
    <name>DesktopManners</name>
    <message>
        <source>%1 is neither true nor false and is left out.</source>
        <translation>%1 não é nem verdadeiro nem falso e fica de fora.</translation>
    </message>
    <message>
        <source>%1 is no key and is left out.</source>
        <translation>%1 não é uma tecla e fica de fora.</translation>
    </message>
</context>
<context>
    <name>Dialects</name>
    <message>
        <source>&quot;name&quot; is missing</source>
        <translation>falta “name”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that a dialect has</source>
        <translation>“%1” não existe num dialeto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text</source>
        <translation>“%1” não é texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of NAME=VALUE</source>
        <translation>“%1” não é uma lista de NAME=VALUE</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: &quot;userAgent&quot; is no regular expression (%2)</source>
        <translation>“%1”: “userAgent” não é uma expressão regular (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list</source>
        <translation>“%1” não é uma lista</translation>
    </message>
    <message>
        <source>at byte %1: %2</source>
        <translation>no byte %1: %2</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>não é um objeto JSON</translation>
    </message>
    <message>
        <source>The dialect %1 is left out: %2.</source>
        <translation>O dialeto %1 fica de fora: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a &quot;family&quot; and what &quot;on&quot; is</source>
        <translation>“%1” precisa de um “family” e do que é “on”</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Version %1, started.</source>
        <translation>Versão %1, iniciada.</translation>
    </message>
    <message>
        <source>Asterisk %1, manager interface %2.</source>
        <translation>Asterisk %1, interface de gerência %2.</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Não mostrado: %1</translation>
    </message>
    <message>
        <source>Recorded to %1 (%2).</source>
        <translation>Gravado em %1 (%2).</translation>
    </message>
    <message>
        <source>window</source>
        <translation>janela</translation>
    </message>
</context>
<context>
    <name>Directories</name>
    <message>
        <source>The directory&apos;s host is missing or cannot be one.</source>
        <translation>O host do diretório falta ou não é válido.</translation>
    </message>
    <message>
        <source>The port must be from 1 to 65535.</source>
        <translation>A porta deve ser de 1 a 65535.</translation>
    </message>
    <message>
        <source>The filter must be in brackets and contain %1 for what is typed.</source>
        <translation>O filtro deve estar entre parênteses e conter %1 para o que é digitado.</translation>
    </message>
    <message>
        <source>So many people at most must be from 1 to 1000.</source>
        <translation>O máximo de pessoas deve ser de 1 a 1000.</translation>
    </message>
    <message>
        <source>The time to answer must be from 1 to 60 seconds.</source>
        <translation>O tempo de resposta deve ser de 1 a 60 segundos.</translation>
    </message>
    <message>
        <source>Directory %1 is left out: %2</source>
        <translation>O diretório %1 fica de fora: %2</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>The certificates in %1 cannot be used.</source>
        <translation>Os certificados em %1 não podem ser usados.</translation>
    </message>
    <message>
        <source>The password is not sent to %1 without encryption.</source>
        <translation>A senha não é enviada a %1 sem criptografia.</translation>
    </message>
    <message>
        <source>The password for %1 is missing.</source>
        <translation>Falta a senha de %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>Não foi possível alcançar %1.</translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <translation>%1 não responde a tempo.</translation>
    </message>
    <message>
        <source>%1 refuses the name or the password.</source>
        <translation>%1 recusa o nome ou a senha.</translation>
    </message>
    <message>
        <source>%1 wants to know who asks.</source>
        <translation>%1 quer saber quem pergunta.</translation>
    </message>
    <message>
        <source>%1 has no place &quot;%2&quot; to look at.</source>
        <translation>%1 não tem o local “%2” para consultar.</translation>
    </message>
    <message>
        <source>The filter for %1 cannot be understood.</source>
        <translation>O filtro de %1 não pode ser entendido.</translation>
    </message>
    <message>
        <source>%1 reports: %2.</source>
        <translation>%1 informa: %2.</translation>
    </message>
    <message>
        <source>%1 has a certificate that is not to be trusted, or that is made out for another name (%2).</source>
        <translation>%1 tem um certificado que não é confiável ou que foi emitido para outro nome (%2).</translation>
    </message>
</context>
<context>
    <name>EnterMeaning</name>
    <message>
        <source>ask %1, then transfer</source>
        <translation>consultar %1, depois transferir</translation>
    </message>
    <message>
        <source>transfer to %1</source>
        <translation>transferir para %1</translation>
    </message>
    <message>
        <source>add %1 to the call</source>
        <translation>adicionar %1 à chamada</translation>
    </message>
    <message>
        <source>invite %1</source>
        <translation>convidar %1</translation>
    </message>
    <message>
        <source>send the caller to %1</source>
        <translation>enviar a chamada para %1</translation>
    </message>
    <message>
        <source>forward calls to %1</source>
        <translation>desviar chamadas para %1</translation>
    </message>
    <message>
        <source>add %1 to the queue</source>
        <translation>adicionar %1 à fila</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>ligar para %1</translation>
    </message>
    <message>
        <source>first say which phone is yours</source>
        <translation>primeiro diga qual telefone é o seu</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>that is you</source>
        <translation>é você</translation>
    </message>
    <message>
        <source>pick up the call for %1</source>
        <translation>capturar a chamada para %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>teclar %1</translation>
    </message>
    <message>
        <source>Ask whom first?</source>
        <translation>Consultar quem antes?</translation>
    </message>
    <message>
        <source>Transfer to whom?</source>
        <translation>Transferir para quem?</translation>
    </message>
    <message>
        <source>Add whom?</source>
        <translation>Adicionar quem?</translation>
    </message>
    <message>
        <source>Send the caller to whom?</source>
        <translation>Enviar a chamada para quem?</translation>
    </message>
    <message>
        <source>Forward calls to whom?</source>
        <translation>Desviar chamadas para quem?</translation>
    </message>
    <message>
        <source>Add whom to the queue?</source>
        <translation>Adicionar quem à fila?</translation>
    </message>
    <message>
        <source>Which digits?</source>
        <translation>Quais dígitos?</translation>
    </message>
    <message>
        <source>Call whom?</source>
        <translation>Ligar para quem?</translation>
    </message>
    <message>
        <source>the number is not known</source>
        <translation>o número não é conhecido</translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>There is no link to the exchange.</source>
        <translation>Não há conexão com a central.</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>offline</source>
        <translation>desconectado</translation>
    </message>
    <message>
        <source>free</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>tocando</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>em chamada</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>não perturbe</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>discando</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>falando</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>estacionada</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>in a conference</source>
        <translation>em conferência</translation>
    </message>
    <message>
        <source>wrapping up</source>
        <translation>pós-atendimento</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bom</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atenção</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarme</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>atendida</translation>
    </message>
    <message>
        <source>called</source>
        <translation>chamado</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>atendida em outro lugar</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>you declined</source>
        <translation>você recusou</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>recusada</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>you hung up before an answer</source>
        <translation>você desligou antes da resposta</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>não alcançado</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>fim desconhecido</translation>
    </message>
</context>
<context>
    <name>GracePeriods</name>
    <message>
        <source>The time for undoing (%1) must be 0 to 10 seconds.</source>
        <translation>O tempo para desfazer (%1) deve ser de 0 a 10 segundos.</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>Call</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Transfer my call</source>
        <translation>Transferir minha chamada</translation>
    </message>
    <message>
        <source>Ask them, then transfer</source>
        <translation>Consultar, depois transferir</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar o número</translation>
    </message>
    <message>
        <source>Add to contacts…</source>
        <translation>Adicionar aos contatos…</translation>
    </message>
    <message>
        <source>Way of the call</source>
        <translation>Caminho da chamada</translation>
    </message>
    <message>
        <source>Forget this call</source>
        <translation>Esquecer esta chamada</translation>
    </message>
    <message>
        <source>Forget all calls with %1</source>
        <translation>Esquecer todas as chamadas com %1</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Adicionar uma nota…</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Alterar a nota…</translation>
    </message>
    <message>
        <source>Mark as not looked at</source>
        <translation>Marcar como não vista</translation>
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
        <translation>“%1” nada diz sobre quanto tempo as chamadas são guardadas (%2).</translation>
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
        <translation>hoje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day without its year</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Número desconhecido</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>atendida por %1</translation>
    </message>
    <message>
        <source>spoke with %1</source>
        <translation>falou com %1</translation>
    </message>
    <message>
        <source>%1, transferred to %2</source>
        <translation>%1, transferida para %2</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day without its year</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a day with its year</comment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Chamada de %1</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <translation>Chamada para %1</translation>
    </message>
    <message>
        <source>talked %1</source>
        <translation>falou %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>gravada</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>não vista</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Last call %1 with %2</source>
        <translation>Última chamada %1 com %2</translation>
    </message>
    <message>
        <source>Last call %1: %2</source>
        <translation>Última chamada %1: %2</translation>
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
        <translation>Esta área de trabalho não dá teclas a programas; as configurações dizem o que ajuda.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Call the selected number</source>
        <translation>Ligar para o número selecionado</translation>
    </message>
    <message>
        <source>Answer the call</source>
        <translation>Atender a chamada</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>Mostrar o painel</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>%1 cannot be read and was put aside as %2; it begins anew.</source>
        <translation>%1 não pode ser lido e foi guardado como %2; recomeça do zero.</translation>
    </message>
    <message>
        <source>%1 cannot be read; it begins anew.</source>
        <translation>%1 não pode ser lido; recomeça do zero.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
</context>
<context>
    <name>KeptValues</name>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>Não foi possível gravar as configurações em %1.</translation>
    </message>
</context>
<context>
    <name>KeyChoices</name>
    <message>
        <source>The keys set for &quot;%1&quot; are left out.</source>
        <translation>As teclas definidas para “%1” ficam de fora.</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>This desk only looks: it is set to read-only.</source>
        <translation>Este posto só observa: está em somente leitura.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may listen to calls.</source>
        <translation>Só o posto de um supervisor pode escutar chamadas.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may set the phones of others.</source>
        <translation>Só o posto de um supervisor pode configurar os telefones de outros.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may log others in or out, or pause them.</source>
        <translation>Só o posto de um supervisor pode conectar, desconectar ou pausar outros.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may change how queues run.</source>
        <translation>Só o posto de um supervisor pode mudar como as filas funcionam.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may move callers who wait.</source>
        <translation>Só um posto de supervisor pode mover quem espera.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may end, move or change calls of others.</source>
        <translation>Só um posto de supervisor pode encerrar, mover ou alterar chamadas de outros.</translation>
    </message>
</context>
<context>
    <name>LinkBlank</name>
    <message>
        <source>Try again now</source>
        <translation>Tentar de novo agora</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Alterar a conexão…</translation>
    </message>
    <message>
        <source>No exchange yet</source>
        <translation>Ainda sem central</translation>
    </message>
    <message>
        <source>Tell the panel where your Asterisk is, and everybody&apos;s phones show here.</source>
        <translation>Diga ao painel onde está o seu Asterisk, e os telefones de todos aparecem aqui.</translation>
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
        <translation>Demonstração: pessoas e chamadas fictícias</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <translation>Gravação: %1</translation>
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
        <translation>Normalmente leva um instante.</translation>
    </message>
    <message>
        <source>asking %1 how things stand</source>
        <translation>perguntando a %1 como estão as coisas</translation>
    </message>
    <message>
        <source>Asking %1 who is there and who talks…</source>
        <translation>Perguntando a %1 quem está lá e quem está falando…</translation>
    </message>
    <message>
        <source>The picture is complete in a moment.</source>
        <translation>Em instantes o quadro estará completo.</translation>
    </message>
    <message>
        <source>%1 not connected</source>
        <translation>%1 sem conexão</translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation>de novo em %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>Manager interface %1</source>
        <translation>Interface de gerência %1</translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>Ida e volta %1 ms</translation>
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
        <translation>O movimento é “system”, “reduced” ou “full”, não “%1”.</translation>
    </message>
    <message>
        <source>Letters can be %1 to %2 per cent of their size.</source>
        <translation>As letras podem ter de %1 a %2 por cento do tamanho.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Park in %1</source>
        <translation>Estacionar em %1</translation>
    </message>
    <message>
        <source>Space %1</source>
        <translation>Vaga %1</translation>
    </message>
    <message>
        <source>Take it to</source>
        <translation>Levar para</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Conference %1</source>
        <translation>Conferência %1</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Convidar alguém…</translation>
    </message>
    <message>
        <source>Mute everybody</source>
        <translation>Silenciar todos</translation>
    </message>
    <message>
        <source>Unmute everybody</source>
        <translation>Reativar áudio de todos</translation>
    </message>
    <message>
        <source>Unlock the room</source>
        <translation>Destrancar a sala</translation>
    </message>
    <message>
        <source>Lock the room</source>
        <translation>Trancar a sala</translation>
    </message>
    <message>
        <source>Stop recording the room</source>
        <translation>Parar de gravar a sala</translation>
    </message>
    <message>
        <source>Record the room</source>
        <translation>Gravar a sala</translation>
    </message>
    <message>
        <source>End the conference for everybody</source>
        <translation>Encerrar a conferência para todos</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Reativar áudio de %1</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Silenciar %1</translation>
    </message>
    <message>
        <source>Put %1 out of the conference</source>
        <translation>Tirar %1 da conferência</translation>
    </message>
    <message>
        <source>Park my call here</source>
        <translation>Estacionar minha chamada aqui</translation>
    </message>
    <message>
        <source>Take this call back</source>
        <translation>Pegar esta chamada de volta</translation>
    </message>
    <message>
        <source>Send the caller elsewhere…</source>
        <translation>Enviar a chamada para outro lugar…</translation>
    </message>
    <message>
        <source>Hang up on them</source>
        <translation>Derrubar esta chamada</translation>
    </message>
    <message>
        <source>Do not call %1 any more when free</source>
        <translation>Não ligar mais para %1 quando estiver livre</translation>
    </message>
    <message>
        <source>Call %1 as soon as they are free</source>
        <translation>Ligar para %1 assim que estiver livre</translation>
    </message>
    <message>
        <source>They are free now.</source>
        <translation>Agora está livre.</translation>
    </message>
    <message>
        <source>Have the exchange call back</source>
        <translation>Pedir à central que ligue de volta</translation>
    </message>
    <message>
        <source>Have it call back no more</source>
        <translation>Não pedir mais que ligue de volta</translation>
    </message>
    <message>
        <source>Add %1 to my call (conference)</source>
        <translation>Adicionar %1 à minha chamada (conferência)</translation>
    </message>
    <message>
        <source>Call %1 from my mobile</source>
        <translation>Ligar para %1 do meu celular</translation>
    </message>
    <message>
        <source>Their call with %1</source>
        <translation>A chamada com %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To a number…</source>
        <translation>Para um número…</translation>
    </message>
    <message>
        <source>To voicemail</source>
        <translation>Para o correio de voz</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>No such forward is set.</source>
        <translation>Não há desvio desse tipo.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Remover dos favoritos</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Adicionar aos favoritos</translation>
    </message>
    <message>
        <source>This is my phone</source>
        <translation>Este é o meu telefone</translation>
    </message>
    <message>
        <source>End do not disturb</source>
        <translation>Encerrar não perturbe</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não perturbe</translation>
    </message>
    <message>
        <source>Forward always</source>
        <translation>Desviar sempre</translation>
    </message>
    <message>
        <source>Forward when busy</source>
        <translation>Desviar se ocupado</translation>
    </message>
    <message>
        <source>Forward when away</source>
        <translation>Desviar se ausente</translation>
    </message>
    <message>
        <source>Second call while talking</source>
        <translation>Segunda chamada em conversa</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Tocar</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presença</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Away for long</source>
        <translation>Ausente por muito tempo</translation>
    </message>
    <message>
        <source>Glad to talk</source>
        <translation>Aberto a conversar</translation>
    </message>
    <message>
        <source>Not to be disturbed</source>
        <translation>Não perturbar</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Não está</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>Não informar</translation>
    </message>
    <message>
        <source>Log out of %1</source>
        <translation>Sair de %1</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <translation>Entrar em %1</translation>
    </message>
    <message>
        <source>They are in this queue by its configuration.</source>
        <translation>Está nesta fila por configuração.</translation>
    </message>
    <message>
        <source>Log in to all that were mine</source>
        <translation>Entrar em todas as que eram minhas</translation>
    </message>
    <message>
        <source>Log out of all</source>
        <translation>Sair de todas</translation>
    </message>
    <message>
        <source>Break in all queues</source>
        <translation>Pausa em todas as filas</translation>
    </message>
    <message>
        <source>End the break in all queues</source>
        <translation>Encerrar a pausa em todas as filas</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>Encerrar a pausa</translation>
    </message>
    <message>
        <source>Take a break from %1</source>
        <translation>Fazer pausa em %1</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Sem motivo</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Almoço</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunião</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>Papelada</translation>
    </message>
    <message>
        <source>Penalty (who is called first)</source>
        <translation>Penalidade (quem é chamado antes)</translation>
    </message>
    <message>
        <source>0: first</source>
        <translation>0: primeiro</translation>
    </message>
    <message>
        <source>Log me out</source>
        <translation>Sair da fila</translation>
    </message>
    <message>
        <source>Log me in</source>
        <translation>Entrar na fila</translation>
    </message>
    <message>
        <source>You are in this queue by its configuration.</source>
        <translation>Você está nesta fila por configuração.</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Adicionar alguém…</translation>
    </message>
    <message>
        <source>Set the counters to nothing</source>
        <translation>Zerar os contadores</translation>
    </message>
    <message>
        <source>While they talk</source>
        <translation>Durante a conversa</translation>
    </message>
    <message>
        <source>Ring all the same</source>
        <translation>Tocar mesmo assim</translation>
    </message>
    <message>
        <source>Do not ring</source>
        <translation>Não tocar</translation>
    </message>
    <message>
        <source>Take this caller</source>
        <translation>Atender esta pessoa</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Atender</translation>
    </message>
    <message>
        <source>Before everybody</source>
        <translation>Antes de todos</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Mais cedo</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Na sua vez</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Tirar da fila</translation>
    </message>
    <message>
        <source>Contact…</source>
        <translation>Contato…</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Novo grupo…</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Recolher todos os grupos</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Expandir todos os grupos</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Recolher</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Remover este grupo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
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
        <translation>Minha própria ordem</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Blocos</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Small tiles</source>
        <translation>Blocos pequenos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Do not tell me any more when %1 is free</source>
        <translation>Não me avisar mais quando %1 estiver livre</translation>
    </message>
    <message>
        <source>Tell me when %1 is free</source>
        <translation>Avisar-me quando %1 estiver livre</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>almoço</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>em reunião</translation>
    </message>
    <message>
        <source>back in 15 minutes</source>
        <translation>volto em 15 minutos</translation>
    </message>
    <message>
        <source>back tomorrow</source>
        <translation>volto amanhã</translation>
    </message>
    <message>
        <source>Away: %1</source>
        <translation>Ausente: %1</translation>
    </message>
    <message>
        <source>Another phone of %1</source>
        <translation>Outro telefone de %1</translation>
    </message>
    <message>
        <source>Number or name of that phone</source>
        <translation>Número ou nome desse telefone</translation>
    </message>
    <message>
        <source>Nobody has that number. Choose one that is offered while you type.</source>
        <translation>Ninguém tem esse número. Escolha um dos oferecidos ao digitar.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Call %1: %2</source>
        <translation>Ligar para %1: %2</translation>
    </message>
    <message>
        <source>Group and place</source>
        <translation>Grupo e posição</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Mover para a frente</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Mover para trás</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefones</translation>
    </message>
    <message>
        <source>Phones: %1</source>
        <translation>Telefones: %1</translation>
    </message>
    <message>
        <source>%1 also has…</source>
        <translation>%1 também tem…</translation>
    </message>
    <message>
        <source>%1 is somebody else&apos;s</source>
        <translation>%1 é de outra pessoa</translation>
    </message>
</context>
<context>
    <name>NumberRules</name>
    <message>
        <source>&quot;%1&quot; is no regular expression (%2).</source>
        <translation>“%1” não é uma expressão regular (%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be put in the number&apos;s place (%2).</source>
        <translation>“%1” não pode ser posto no lugar do número (%2).</translation>
    </message>
    <message>
        <source>It says of no number what it is about.</source>
        <translation>Não diz de qual número se trata.</translation>
    </message>
    <message>
        <source>Its pattern is longer than %1 characters.</source>
        <translation>O padrão tem mais de %1 caracteres.</translation>
    </message>
    <message>
        <source>It does not say what to dial.</source>
        <translation>Não diz o que discar.</translation>
    </message>
    <message>
        <source>What it dials is longer than %1 characters.</source>
        <translation>O que disca tem mais de %1 caracteres.</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>número %1</translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation>Há mais de %1 regras.</translation>
    </message>
    <message>
        <source>The number rule &quot;%1&quot; is not used: %2</source>
        <translation>A regra de número “%1” não é usada: %2</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>&quot;%1&quot; is no telephone number.</source>
        <translation>“%1” não é um número de telefone.</translation>
    </message>
    <message>
        <source>That is no telephone number.</source>
        <translation>Isso não é um número de telefone.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number that can be dialled.</source>
        <translation>“%1” não é um número que se possa discar.</translation>
    </message>
</context>
<context>
    <name>Numbering</name>
    <message>
        <source>only numbers that begin with + are understood</source>
        <translation>só se entendem números que começam com +</translation>
    </message>
    <message>
        <source>%1 is assumed</source>
        <translation>supõe-se %1</translation>
    </message>
    <message>
        <source>There is no country &quot;%1&quot;; %2.</source>
        <translation>Não existe o país “%1”; %2.</translation>
    </message>
    <message>
        <source>The house&apos;s own number &quot;%1&quot; is not used: write it with + and the country code, such as +49 30 123456.</source>
        <translation>O número próprio da casa “%1” não é usado: escreva-o com + e o código do país, como +49 30 123456.</translation>
    </message>
    <message>
        <source>The area code &quot;%1&quot; is not used: it has 1 to 8 digits.</source>
        <translation>O código de área “%1” não é usado: tem de 1 a 8 dígitos.</translation>
    </message>
    <message>
        <source> ext. %1</source>
        <translation> ramal %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number that can be dialled.</source>
        <translation>“%1” não é um número que se possa discar.</translation>
    </message>
    <message>
        <source>The number rule &quot;%1&quot; makes &quot;%2&quot; of it, which cannot be dialled.</source>
        <translation>A regra de número “%1” o transforma em “%2”, que não se pode discar.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>talks with %1</source>
        <translation>fala com %1</translation>
    </message>
    <message>
        <source>rings at %1</source>
        <translation>toca em %1</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Atender %1</translation>
    </message>
    <message>
        <source>Pick up %1</source>
        <translation>Capturar %1</translation>
    </message>
    <message>
        <source>Bring %1 to my phone</source>
        <translation>Trazer %1 para o meu telefone</translation>
    </message>
    <message>
        <source>Listen to %1</source>
        <translation>Escutar %1</translation>
    </message>
    <message>
        <source>Way of the call of %1</source>
        <translation>Caminho da chamada de %1</translation>
    </message>
    <message>
        <source>Take back %1 from %2</source>
        <translation>Pegar %1 de volta de %2</translation>
    </message>
    <message>
        <source>is parked</source>
        <translation>está estacionada</translation>
    </message>
    <message>
        <source>was parked by %1</source>
        <translation>foi estacionada por %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>aguardando: %1</translation>
    </message>
    <message>
        <source>Transfer my call to %1</source>
        <translation>Transferir minha chamada para %1</translation>
    </message>
    <message>
        <source>Show queue %1</source>
        <translation>Mostrar a fila %1</translation>
    </message>
    <message>
        <source>Log me out of %1</source>
        <translation>Sair de %1</translation>
    </message>
    <message>
        <source>Log me in to %1</source>
        <translation>Entrar em %1</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>conferência</translation>
    </message>
    <message>
        <source>Transfer my call to conference %1</source>
        <translation>Transferir minha chamada para a conferência %1</translation>
    </message>
    <message>
        <source>Show conference %1</source>
        <translation>Mostrar a conferência %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>send them to %1</source>
        <translation>enviar para %1</translation>
    </message>
    <message>
        <source>You have no call to transfer.</source>
        <translation>Você não tem chamada para transferir.</translation>
    </message>
    <message>
        <source>This call is over.</source>
        <translation>Esta chamada terminou.</translation>
    </message>
    <message>
        <source>That cannot be done now.</source>
        <translation>Isso não pode ser feito agora.</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>queue %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>conference %1</source>
        <translation>conferência %1</translation>
    </message>
    <message>
        <source>the voicemail of %1</source>
        <translation>o correio de voz de %1</translation>
    </message>
    <message>
        <source>Transferred %1 to %2.</source>
        <translation>%1 transferido para %2.</translation>
    </message>
    <message>
        <source>%1 waits while you ask %2.</source>
        <translation>%1 espera enquanto você consulta %2.</translation>
    </message>
    <message>
        <source>Connected them.</source>
        <translation>Conectados.</translation>
    </message>
    <message>
        <source>You have the call back.</source>
        <translation>A chamada voltou para você.</translation>
    </message>
    <message>
        <source>The call is recorded.</source>
        <translation>A chamada está sendo gravada.</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>A gravação terminou.</translation>
    </message>
    <message>
        <source>The recording pauses.</source>
        <translation>A gravação está em pausa.</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <translation>A gravação continua.</translation>
    </message>
    <message>
        <source>Calls for %1 are not forwarded any more.</source>
        <translation>As chamadas para %1 não são mais desviadas.</translation>
    </message>
    <message>
        <source>Calls for %1 are forwarded to %2.</source>
        <translation>As chamadas para %1 são desviadas para %2.</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>correio de voz</translation>
    </message>
    <message>
        <source>all queues</source>
        <translation>todas as filas</translation>
    </message>
    <message>
        <source>%1 answers %2 now.</source>
        <translation>%1 agora atende %2.</translation>
    </message>
    <message>
        <source>%1 answers %2 no longer.</source>
        <translation>%1 não atende mais %2.</translation>
    </message>
    <message>
        <source>Paused in %1.</source>
        <translation>Em pausa em %1.</translation>
    </message>
    <message>
        <source>Takes calls of %1 again.</source>
        <translation>Recebe de novo chamadas de %1.</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>Feito em %1.</translation>
    </message>
    <message>
        <source>%1 rings: pick it up for %2.</source>
        <translation>%1 toca: atenda para %2.</translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation>ligando para %1</translation>
    </message>
    <message>
        <source>Your phone rings: pick it up for %1.</source>
        <translation>O seu telefone toca: atenda para %1.</translation>
    </message>
    <message>
        <source>the call in space %1</source>
        <translation>a chamada na vaga %1</translation>
    </message>
    <message>
        <source>Your phone rings: pick it up to listen.</source>
        <translation>O seu telefone toca: atenda para escutar.</translation>
    </message>
    <message>
        <source>%1 is called as soon as they and you are free.</source>
        <translation>Liga-se para %1 assim que ambos estiverem livres.</translation>
    </message>
    <message>
        <source>Calling %1 into the conference.</source>
        <translation>Ligando para %1 entrar na conferência.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>Recusada.</translation>
    </message>
    <message>
        <source>Hung up.</source>
        <translation>Desligada.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Enviada para %1.</translation>
    </message>
    <message>
        <source>The call comes to your phone.</source>
        <translation>A chamada vem para o seu telefone.</translation>
    </message>
    <message>
        <source>The caller comes to your phone.</source>
        <translation>Quem ligou vem para o seu telefone.</translation>
    </message>
    <message>
        <source>Parked.</source>
        <translation>Estacionada.</translation>
    </message>
    <message>
        <source>You are not heard.</source>
        <translation>Não ouvem você.</translation>
    </message>
    <message>
        <source>You are heard again.</source>
        <translation>Ouvem você de novo.</translation>
    </message>
    <message>
        <source>Keyed.</source>
        <translation>Teclado.</translation>
    </message>
    <message>
        <source>%1 is in the conference.</source>
        <translation>%1 está na conferência.</translation>
    </message>
    <message>
        <source>%1 is not to be disturbed.</source>
        <translation>%1 não quer ser perturbado.</translation>
    </message>
    <message>
        <source>%1 may be disturbed again.</source>
        <translation>%1 pode ser perturbado de novo.</translation>
    </message>
    <message>
        <source>A second call rings for %1.</source>
        <translation>Uma segunda chamada toca para %1.</translation>
    </message>
    <message>
        <source>A second call finds %1 busy.</source>
        <translation>Para uma segunda chamada, %1 fica ocupado.</translation>
    </message>
    <message>
        <source>The exchange calls you back when %1 is free.</source>
        <translation>A central liga de volta quando %1 estiver livre.</translation>
    </message>
    <message>
        <source>The exchange does not call back any more.</source>
        <translation>A central não liga mais de volta.</translation>
    </message>
    <message>
        <source>The presence of %1 is set.</source>
        <translation>A presença de %1 foi definida.</translation>
    </message>
    <message>
        <source>Done in conference %1.</source>
        <translation>Feito na conferência %1.</translation>
    </message>
    <message>
        <source>Nothing came of %1. %2</source>
        <translation>%1 não deu em nada. %2</translation>
    </message>
    <message>
        <source>Hang up on %1</source>
        <translation>Desligar %1</translation>
    </message>
    <message>
        <source>End the conversation of %1</source>
        <translation>Encerrar a conversa de %1</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation>Transferir %1 para %2</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <translation>Enviar %1 para %2</translation>
    </message>
</context>
<context>
    <name>PeopleArrangement</name>
    <message>
        <source>The people cannot be shown as &quot;%1&quot;.</source>
        <translation>As pessoas não podem ser mostradas como “%1”.</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; is left out: its name is too long, empty, or there twice.</source>
        <translation>O grupo “%1” fica de fora: o nome é longo demais, vazio ou repetido.</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Nobody to show</source>
        <translation>Ninguém para mostrar</translation>
    </message>
    <message>
        <source>The exchange has no extensions yet.</source>
        <translation>A central ainda não tem ramais.</translation>
    </message>
    <message>
        <source>The exchange does not tell this account who its people are.</source>
        <translation>A central não diz a esta conta quem são as pessoas.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Ninguém corresponde</translation>
    </message>
    <message>
        <source>Names are found by any part of them, numbers by their digits.</source>
        <translation>Nomes se encontram por qualquer parte, números pelos dígitos.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Nobody is free right now</source>
        <translation>Ninguém está livre agora</translation>
    </message>
    <message>
        <source>Nobody is in a call</source>
        <translation>Ninguém está em chamada</translation>
    </message>
    <message>
        <source>As soon as somebody hangs up they show here.</source>
        <translation>Assim que alguém desligar, aparece aqui.</translation>
    </message>
    <message>
        <source>Calls show here as soon as a phone rings.</source>
        <translation>As chamadas aparecem aqui assim que um telefone toca.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>livres: %1</translation>
    </message>
    <message>
        <source>drag people here</source>
        <translation>arraste pessoas para cá</translation>
    </message>
    <message>
        <source>, %1 not connected</source>
        <translation>, %1 sem conexão</translation>
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
        <translation>“%1” não serve para a configuração de pop-ups %2 e fica de fora.</translation>
    </message>
</context>
<context>
    <name>PortalHotkeys</name>
    <message>
        <source>The desktop has given no key for it.</source>
        <translation>A área de trabalho não deu tecla para isso.</translation>
    </message>
    <message>
        <source>The desktop does not want to give keys.</source>
        <translation>A área de trabalho não quer dar teclas.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Server %1 is left out: %2</source>
        <translation>O servidor %1 fica de fora: %2</translation>
    </message>
    <message>
        <source>The pinned key of %1 is no SHA-256 in hex and is left out; the certificate is checked instead.</source>
        <translation>A chave fixada de %1 não é um SHA-256 em hex e fica de fora; verifica-se o certificado no lugar dela.</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;; the system&apos;s is used.</source>
        <translation>Não há o tema “%1”; usa-se o do sistema.</translation>
    </message>
    <message>
        <source>Of %1 number rules only the first %2 are read.</source>
        <translation>Das %1 regras de número, só as primeiras %2 são lidas.</translation>
    </message>
    <message>
        <source>The longest internal number must have 0 to 20 digits; %1 is assumed.</source>
        <translation>O número interno mais longo deve ter de 0 a 20 dígitos; supõe-se %1.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read in full.</source>
        <translation>As configurações em %1 não podem ser lidas por inteiro.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a profile: letters, digits, spaces, _ and - only.</source>
        <translation>“%1” não é nome para um perfil: só letras, dígitos, espaços, _ e -.</translation>
    </message>
    <message>
        <source>The profile could not be renamed in %1.</source>
        <translation>Não foi possível renomear o perfil em %1.</translation>
    </message>
    <message>
        <source>The profile could not be copied in %1.</source>
        <translation>Não foi possível copiar o perfil em %1.</translation>
    </message>
    <message>
        <source>The profile could not be removed from %1.</source>
        <translation>Não foi possível remover o perfil de %1.</translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already.</source>
        <translation>Já existe um perfil “%1”.</translation>
    </message>
    <message>
        <source>The last profile stays: a desk has to have one.</source>
        <translation>O último perfil fica: um posto precisa ter um.</translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 não pode ser lido.</translation>
    </message>
    <message>
        <source>It is no JSON object: %1 in line %2.</source>
        <translation>Não é um objeto JSON: %1 na linha %2.</translation>
    </message>
    <message>
        <source>it begins with something else</source>
        <translation>começa com outra coisa</translation>
    </message>
    <message>
        <source>%1: only &quot;defaults&quot; and &quot;locked&quot; are read.</source>
        <translation>%1: só “defaults” e “locked” são lidos.</translation>
    </message>
    <message>
        <source>%1: it is no object.</source>
        <translation>%1: não é um objeto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Secrets have no place in this file, where everybody can read them; each desk asks for its own and keeps it in the keyring.</source>
        <translation>Senhas não cabem neste arquivo, que todos podem ler; cada posto pede a sua e a guarda no chaveiro.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Essa configuração não existe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used.</source>
        <translation>“%1” não pode ser usado.</translation>
    </message>
</context>
<context>
    <name>QueueRules</name>
    <message>
        <source>&quot;%1&quot; is no limit for a queue (%2); the usual one is used.</source>
        <translation>“%1” não é um limite para uma fila (%2); usa-se o habitual.</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3; %4 is assumed.</source>
        <translation>%1 deve estar entre %2 e %3; supõe-se %4.</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>see calls that are already up</source>
        <translation>ver chamadas já em andamento</translation>
    </message>
    <message>
        <source>see the extensions</source>
        <translation>ver os ramais</translation>
    </message>
    <message>
        <source>see parked calls</source>
        <translation>ver chamadas estacionadas</translation>
    </message>
    <message>
        <source>see conferences</source>
        <translation>ver conferências</translation>
    </message>
    <message>
        <source>tell phones from lines, see contacts</source>
        <translation>distinguir telefones de linhas, ver contatos</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>discar</translation>
    </message>
    <message>
        <source>hang up</source>
        <translation>desligar</translation>
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
        <translation>pausar membros de filas</translation>
    </message>
    <message>
        <source>see queues and who waits in them</source>
        <translation>ver filas e quem aguarda nelas</translation>
    </message>
    <message>
        <source>transfer after asking first</source>
        <translation>transferir após consulta</translation>
    </message>
    <message>
        <source>answer, hold and go on by mouse or keyboard</source>
        <translation>atender, pôr em espera e retomar pelo mouse ou teclado</translation>
    </message>
    <message>
        <source>mute a call</source>
        <translation>silenciar uma chamada</translation>
    </message>
    <message>
        <source>record calls</source>
        <translation>gravar chamadas</translation>
    </message>
    <message>
        <source>key digits into a call</source>
        <translation>teclar dígitos numa chamada</translation>
    </message>
    <message>
        <source>run conferences</source>
        <translation>conduzir conferências</translation>
    </message>
    <message>
        <source>log in to queues and out</source>
        <translation>entrar em filas e sair delas</translation>
    </message>
    <message>
        <source>set do-not-disturb and forwards</source>
        <translation>definir não perturbe e desvios</translation>
    </message>
    <message>
        <source>set the presence</source>
        <translation>definir a presença</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>A role is &quot;operator&quot;, &quot;read-only&quot; or &quot;supervisor&quot;, not &quot;%1&quot;; this desk only looks until that is put right.</source>
        <translation>Um papel é “operator”, “read-only” ou “supervisor”, não “%1”; este posto só observa até que isso seja corrigido.</translation>
    </message>
    <message>
        <source>%1 is &quot;true&quot; or &quot;false&quot;, not &quot;%2&quot;.</source>
        <translation>%1 é “true” ou “false”, não “%2”.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>There is no keyring on this computer.</source>
        <translation>Não há chaveiro neste computador.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>O chaveiro está trancado.</translation>
    </message>
    <message>
        <source>The keyring cannot be used: %1</source>
        <translation>O chaveiro não pode ser usado: %1</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>O chaveiro não responde.</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Exchanges</source>
        <translation>Centrais</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>Number rules</source>
        <translation>Regras de número</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <translation>Pop-ups</translation>
    </message>
    <message>
        <source>Caller pages</source>
        <translation>Páginas de chamador</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Diretórios</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Área de trabalho</translation>
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
        <translation>É JSON, mas não são configurações do Cordboard: “format” não é “%1”.</translation>
    </message>
    <message>
        <source>Its “version” is no number.</source>
        <translation>A “version” não é um número.</translation>
    </message>
    <message>
        <source>It was written by a newer Cordboard (format %1; this one reads %2).</source>
        <translation>Foi gravado por um Cordboard mais novo (formato %1; este lê %2).</translation>
    </message>
    <message>
        <source>It has no “profiles”.</source>
        <translation>Não tem “profiles”.</translation>
    </message>
    <message>
        <source>It is too large for a file of settings.</source>
        <translation>É grande demais para um arquivo de configurações.</translation>
    </message>
    <message>
        <source>It is not readable: %1 in line %2.</source>
        <translation>Não é legível: %1 na linha %2.</translation>
    </message>
    <message>
        <source>There is no profile in it.</source>
        <translation>Não há perfil nele.</translation>
    </message>
    <message>
        <source>“%1” is no name for a profile, and is left out: letters, digits, spaces, _ and - only.</source>
        <translation>“%1” não é nome para um perfil e fica de fora: só letras, dígitos, espaços, _ e -.</translation>
    </message>
    <message>
        <source>The profile %1 has no settings, and is left out.</source>
        <translation>O perfil %1 não tem configurações e fica de fora.</translation>
    </message>
</context>
<context>
    <name>SettingsImport</name>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 fica de fora: %2</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Ocidental (Windows-1252)</translation>
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
        <translation>O cartão é longo demais.</translation>
    </message>
    <message>
        <source>The card has no end.</source>
        <translation>O cartão não tem fim.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>a recording</source>
        <translation>uma gravação</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>de versão não informada</translation>
    </message>
    <message>
        <source>Asterisk %1</source>
        <translation>Asterisk %1</translation>
    </message>
    <message>
        <source>Asterisk %1, manager interface %2</source>
        <translation>Asterisk %1, interface de gerência %2</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, compilado com %2</translation>
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
        <translation>Sistema de janelas</translation>
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
        <translation>%1%</translation>
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
            <numerusform>%n livre</numerusform>
            <numerusform>%n livres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <translation>
            <numerusform>%n tocando</numerusform>
            <numerusform>%n tocando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a call</source>
        <translation>
            <numerusform>%n em chamada</numerusform>
            <numerusform>%n em chamada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrapping up</source>
        <translation>
            <numerusform>%n em pós-atendimento</numerusform>
            <numerusform>%n em pós-atendimento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n em pausa</numerusform>
            <numerusform>%n em pausa</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>maior espera</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>nível de serviço</translation>
    </message>
    <message>
        <source>agents free</source>
        <translation>agentes livres</translation>
    </message>
    <message>
        <source>many wait</source>
        <translation>muitos aguardam</translation>
    </message>
    <message>
        <source>waits long</source>
        <translation>espera longa</translation>
    </message>
    <message>
        <source>few are free</source>
        <translation>poucos livres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>by the exchange&apos;s counters</source>
        <translation>pelos contadores da central</translation>
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
        <translation>em pausa: %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 há %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>%n chamada hoje</numerusform>
            <numerusform>%n chamadas hoje</numerusform>
        </translation>
    </message>
    <message>
        <source>talked for %1</source>
        <translation>falou por %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>em pausa por %1</translation>
    </message>
    <message>
        <source>nobody is logged in</source>
        <translation>nenhum agente na fila</translation>
    </message>
    <message>
        <source>Nothing is known of this queue while there is no link.</source>
        <translation>Nada se sabe desta fila enquanto não há conexão.</translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation>atendidas: %1</translation>
    </message>
    <message>
        <source>gave up: %1</source>
        <translation>desistências: %1</translation>
    </message>
    <message>
        <source>average wait: %1</source>
        <translation>espera média: %1</translation>
    </message>
    <message>
        <source>average talk: %1</source>
        <translation>conversa média: %1</translation>
    </message>
    <message>
        <source>agents: %1</source>
        <translation>agentes: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n atendida</numerusform>
            <numerusform>%n atendidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <translation>
            <numerusform>%n desistência</numerusform>
            <numerusform>%n desistências</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % in time</source>
        <translation>%1% a tempo</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 a %2: %3</translation>
    </message>
    <message>
        <source>Nobody was answered and nobody gave up yet.</source>
        <translation>Ninguém foi atendido nem desistiu ainda.</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>demais</translation>
    </message>
    <message>
        <source>waits too long</source>
        <translation>espera longa demais</translation>
    </message>
    <message>
        <source>far too low</source>
        <translation>muito baixo</translation>
    </message>
    <message>
        <source>too low</source>
        <translation>baixo demais</translation>
    </message>
    <message>
        <source>too few free</source>
        <translation>poucos livres demais</translation>
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
        <translation>Não há computador chamado %1.</translation>
    </message>
    <message>
        <source>The address may be mistyped, or this computer is not on the network.</source>
        <translation>O endereço pode estar errado, ou este computador não está na rede.</translation>
    </message>
    <message>
        <source>%1 is there but does not let panels connect.</source>
        <translation>%1 está lá, mas não deixa painéis se conectarem.</translation>
    </message>
    <message>
        <source>Asterisk may be stopped, or its manager interface is switched off (manager.conf: enabled) or on another port.</source>
        <translation>O Asterisk pode estar parado, ou a interface de gerência está desligada (manager.conf: enabled) ou em outra porta.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 não responde.</translation>
    </message>
    <message>
        <source>The exchange may be off, or a firewall stands in between.</source>
        <translation>A central pode estar desligada, ou há um firewall no meio.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not an Asterisk.</source>
        <translation>Algo responde em %1, mas não é um Asterisk.</translation>
    </message>
    <message>
        <source>Check the port: the manager interface is usually on 5038, or on 5039 with encryption; over HTTP on 8088, over HTTPS on 8089.</source>
        <translation>Verifique a porta: a interface de gerência costuma estar na 5038, ou na 5039 com criptografia; por HTTP na 8088, por HTTPS na 8089.</translation>
    </message>
    <message>
        <source>A web server answers at %1, but not as Asterisk&apos;s manager interface.</source>
        <translation>Um servidor web responde em %1, mas não como a interface de gerência do Asterisk.</translation>
    </message>
    <message>
        <source>Check the address and what stands before /rawman in it. Asterisk needs enabled=yes in http.conf and webenabled=yes in manager.conf.</source>
        <translation>Verifique o endereço e o que vem antes de /rawman nele. O Asterisk precisa de enabled=yes em http.conf e webenabled=yes em manager.conf.</translation>
    </message>
    <message>
        <source>The link to %1 was lost.</source>
        <translation>A conexão com %1 caiu.</translation>
    </message>
    <message>
        <source>Calls go on without the panel. What you see is how it was.</source>
        <translation>As chamadas continuam sem o painel. O que você vê é como estava.</translation>
    </message>
    <message>
        <source>%1 has gone silent.</source>
        <translation>%1 ficou em silêncio.</translation>
    </message>
    <message>
        <source>It did not answer two questions in a row; the panel connects again.</source>
        <translation>Não respondeu a duas perguntas seguidas; o painel se conecta de novo.</translation>
    </message>
    <message>
        <source>What %1 sends has become unreadable.</source>
        <translation>O que %1 envia ficou ilegível.</translation>
    </message>
    <message>
        <source>The panel connects again to get a clean picture.</source>
        <translation>O painel se conecta de novo para ter um quadro limpo.</translation>
    </message>
    <message>
        <source>%1 refused the login.</source>
        <translation>%1 recusou o login.</translation>
    </message>
    <message>
        <source>The user or the secret is wrong, or this computer&apos;s address is not permitted (manager.conf: permit).</source>
        <translation>O usuário ou a senha está errado, ou o endereço deste computador não é permitido (manager.conf: permit).</translation>
    </message>
    <message>
        <source>%1 wants the secret in clear text.</source>
        <translation>%1 quer a senha em texto puro.</translation>
    </message>
    <message>
        <source>The panel does not send it over a link that others can read. Connect with encryption.</source>
        <translation>O painel não a envia por uma conexão que outros podem ler. Conecte com criptografia.</translation>
    </message>
    <message>
        <source>The secret for %1 is not known.</source>
        <translation>A senha de %1 não é conhecida.</translation>
    </message>
    <message>
        <source>Type it once; it is kept in this computer&apos;s keyring, where it has one.</source>
        <translation>Digite-a uma vez; fica no chaveiro deste computador, se houver um.</translation>
    </message>
    <message>
        <source>%1 let us in but shows us nothing.</source>
        <translation>%1 nos deixou entrar, mas não mostra nada.</translation>
    </message>
    <message>
        <source>The manager account may not read calls (manager.conf: read=system,call,agent,reporting).</source>
        <translation>A conta de gerência talvez não possa ler chamadas (manager.conf: read=system,call,agent,reporting).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>O certificado de %1 não é confiável.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for it. Name the file of the authority that signed it, or trust this exchange&apos;s own key.</source>
        <translation>Ninguém em quem este computador confia o garante. Indique o arquivo da autoridade que o assinou, ou confie na chave desta central.</translation>
    </message>
    <message>
        <source>The certificate belongs to another computer than %1.</source>
        <translation>O certificado pertence a outro computador, não a %1.</translation>
    </message>
    <message>
        <source>Use the name that is in the certificate. If it should be right, somebody may stand in between.</source>
        <translation>Use o nome que está no certificado. Se ele estiver certo, alguém pode estar no meio.</translation>
    </message>
    <message>
        <source>No encrypted link to %1 could be made.</source>
        <translation>Não foi possível fazer uma conexão criptografada com %1.</translation>
    </message>
    <message>
        <source>The exchange may expect an unencrypted link on this port, or only speak encryption that is no longer safe.</source>
        <translation>A central pode esperar uma conexão sem criptografia nesta porta, ou só usar criptografia que já não é segura.</translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation>Sem conexão com %1.</translation>
    </message>
    <message>
        <source>Nothing is known about its phones until the panel is connected.</source>
        <translation>Nada se sabe dos telefones até o painel se conectar.</translation>
    </message>
    <message>
        <source>The exchange refused: %1</source>
        <translation>A central recusou: %1</translation>
    </message>
    <message>
        <source>The panel&apos;s account may not do this: %1</source>
        <translation>A conta do painel não pode fazer isso: %1</translation>
    </message>
    <message>
        <source>Whoever runs the exchange can add the right to it (manager.conf: write).</source>
        <translation>Quem cuida da central pode acrescentar o direito (manager.conf: write).</translation>
    </message>
    <message>
        <source>The exchange has not answered in time.</source>
        <translation>A central não respondeu a tempo.</translation>
    </message>
    <message>
        <source>It may have been done nevertheless.</source>
        <translation>Mesmo assim pode ter sido feito.</translation>
    </message>
    <message>
        <source>The link was lost before the exchange answered.</source>
        <translation>A conexão caiu antes de a central responder.</translation>
    </message>
    <message>
        <source>Nothing was asked of the exchange: %1</source>
        <translation>Nada foi pedido à central: %1</translation>
    </message>
    <message>
        <source>That is no number that can be dialled.</source>
        <translation>Esse não é um número que se possa discar.</translation>
    </message>
    <message>
        <source>Numbers are made of digits, letters and * # + . _ - and have no more than 64 of them.</source>
        <translation>Números são feitos de dígitos, letras e * # + . _ - e têm no máximo 64 deles.</translation>
    </message>
    <message>
        <source>It is not known which phone is yours.</source>
        <translation>Não se sabe qual telefone é o seu.</translation>
    </message>
    <message>
        <source>Choose your extension first.</source>
        <translation>Escolha primeiro o seu ramal.</translation>
    </message>
    <message>
        <source>Your phone would not ring.</source>
        <translation>O seu telefone não tocaria.</translation>
    </message>
    <message>
        <source>It is not to be disturbed, or it is not connected.</source>
        <translation>Está em não perturbe ou não está conectado.</translation>
    </message>
    <message>
        <source>It is not known from where in the dial plan your phone calls.</source>
        <translation>Não se sabe de onde no plano de discagem o seu telefone liga.</translation>
    </message>
    <message>
        <source>Set the context in the connection&apos;s settings.</source>
        <translation>Defina o contexto nas configurações da conexão.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>A chamada terminou.</translation>
    </message>
    <message>
        <source>You do not take part in this call.</source>
        <translation>Você não participa desta chamada.</translation>
    </message>
    <message>
        <source>There is nobody at the other end yet.</source>
        <translation>Ainda não há ninguém do outro lado.</translation>
    </message>
    <message>
        <source>No number is known that leads there.</source>
        <translation>Não se conhece um número que leve até lá.</translation>
    </message>
    <message>
        <source>A hint for it, or the dialect of this exchange, can say one.</source>
        <translation>Um hint para isso, ou o dialeto desta central, pode indicar um.</translation>
    </message>
    <message>
        <source>That parking space does not exist, or somebody is in it.</source>
        <translation>Essa vaga não existe, ou há alguém nela.</translation>
    </message>
    <message>
        <source>Nobody is parked there.</source>
        <translation>Ninguém está estacionado lá.</translation>
    </message>
    <message>
        <source>No consultation is under way.</source>
        <translation>Não há consulta em andamento.</translation>
    </message>
    <message>
        <source>This kind of exchange has no such thing.</source>
        <translation>Este tipo de central não tem isso.</translation>
    </message>
    <message>
        <source>Its dialect can say where the dial plan keeps it.</source>
        <translation>O dialeto pode dizer onde o plano de discagem o guarda.</translation>
    </message>
    <message>
        <source>That would mean something else to the exchange.</source>
        <translation>Isso significaria outra coisa para a central.</translation>
    </message>
    <message>
        <source>This phone cannot be told so from afar.</source>
        <translation>Não se pode dizer isso a este telefone à distância.</translation>
    </message>
    <message>
        <source>The dialect of the exchange says which phones can.</source>
        <translation>O dialeto da central diz quais telefones podem.</translation>
    </message>
    <message>
        <source>Your phone has hung up.</source>
        <translation>O seu telefone desligou.</translation>
    </message>
    <message>
        <source>Your phone has hung up before anybody answered.</source>
        <translation>O seu telefone desligou antes que alguém atendesse.</translation>
    </message>
    <message>
        <source>Your phone was not picked up.</source>
        <translation>O seu telefone não foi atendido.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Ninguém atendeu.</translation>
    </message>
    <message>
        <source>Your phone is busy.</source>
        <translation>O seu telefone está ocupado.</translation>
    </message>
    <message>
        <source>The number is busy.</source>
        <translation>O número está ocupado.</translation>
    </message>
    <message>
        <source>Your phone has declined the call.</source>
        <translation>O seu telefone recusou a chamada.</translation>
    </message>
    <message>
        <source>The call was declined.</source>
        <translation>A chamada foi recusada.</translation>
    </message>
    <message>
        <source>The exchange has no free line to your phone.</source>
        <translation>A central não tem linha livre para o seu telefone.</translation>
    </message>
    <message>
        <source>The number could not be reached.</source>
        <translation>Não foi possível alcançar o número.</translation>
    </message>
    <message>
        <source>It may not exist, or not be connected.</source>
        <translation>Pode não existir ou não estar conectado.</translation>
    </message>
    <message>
        <source>Your phone could not be rung.</source>
        <translation>Não foi possível fazer o seu telefone tocar.</translation>
    </message>
    <message>
        <source>It may be busy, have declined, or not be connected.</source>
        <translation>Pode estar ocupado, ter recusado ou não estar conectado.</translation>
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
        <translation> na conferência %1</translation>
    </message>
    <message>
        <source> in %1</source>
        <translation> em %1</translation>
    </message>
    <message>
        <source> with %1</source>
        <translation> com %1</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>ligando</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interna</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>saída</translation>
    </message>
    <message>
        <source>All calls go to %1</source>
        <translation>Todas as chamadas vão para %1</translation>
    </message>
    <message>
        <source>When busy, calls go to %1</source>
        <translation>Se ocupado, as chamadas vão para %1</translation>
    </message>
    <message>
        <source>Unanswered calls go to %1</source>
        <translation>Chamadas não atendidas vão para %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>parking space %1</source>
        <translation>vaga %1</translation>
    </message>
    <message>
        <source>conference %1</source>
        <translation>conferência %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
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
        <translation>tronco %1</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>em espera por %1</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>gravando</translation>
    </message>
    <message>
        <source>recording paused</source>
        <translation>gravação em pausa</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <source>via group %1</source>
        <translation>via grupo %1</translation>
    </message>
    <message>
        <source>also rings %1</source>
        <translation>também toca em %1</translation>
    </message>
    <message>
        <source>calls taken: %1</source>
        <translation>chamadas atendidas: %1</translation>
    </message>
    <message>
        <source>unknown since %1</source>
        <translation>desconhecido desde %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>ausente por muito tempo</translation>
    </message>
    <message>
        <source>glad to talk</source>
        <translation>aberto a conversar</translation>
    </message>
    <message>
        <source>not to be disturbed</source>
        <translation>não perturbar</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>não está</translation>
    </message>
    <message>
        <source>you are told when they are free</source>
        <translation>você será avisado quando estiver livre</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n mensagem nova</numerusform>
            <numerusform>%n mensagens novas</numerusform>
        </translation>
    </message>
    <message>
        <source>on phone %1</source>
        <translation>no telefone %1</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n telefone</numerusform>
            <numerusform>%n telefones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rings %n phone(s)</source>
        <translation>
            <numerusform>toca em %n telefone</numerusform>
            <numerusform>toca em %n telefones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>X11Hotkeys</name>
    <message>
        <source>Only one key with its modifiers can be had everywhere.</source>
        <translation>Só se pode ter em toda parte uma tecla com seus modificadores.</translation>
    </message>
    <message>
        <source>There is no key %1 on this keyboard.</source>
        <translation>Não há a tecla %1 neste teclado.</translation>
    </message>
    <message>
        <source>Another program has %1 already.</source>
        <translation>Outro programa já tem %1.</translation>
    </message>
</context>
<context>
    <name>desk::Archive</name>
    <message>
        <source>Contacts and calls in %1 were written by a newer version of this program and are left alone. What you add now is not kept.</source>
        <translation>Contatos e chamadas em %1 foram gravados por uma versão mais nova deste programa e não são tocados. O que você adicionar agora não será guardado.</translation>
    </message>
    <message>
        <source>Contacts and calls cannot be kept in %1: %2. What you add now is gone at the end.</source>
        <translation>Contatos e chamadas não podem ser guardados em %1: %2. O que você adicionar agora se perde no final.</translation>
    </message>
    <message>
        <source>The file of contacts and calls was damaged (%1). It is kept as %2, and a new one was begun.</source>
        <translation>O arquivo de contatos e chamadas estava danificado (%1). Foi guardado como %2, e um novo foi iniciado.</translation>
    </message>
</context>
<context>
    <name>desk::CallExport</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>A exportação foi cancelada.</translation>
    </message>
</context>
<context>
    <name>desk::CallLog</name>
    <message>
        <source>Calls cannot be written down any more: %1.</source>
        <translation>As chamadas não podem mais ser anotadas: %1.</translation>
    </message>
    <message>
        <source>The note could not be kept: %1.</source>
        <translation>Não foi possível guardar a nota: %1.</translation>
    </message>
    <message>
        <source>Nothing could be forgotten: %1.</source>
        <translation>Não foi possível esquecer nada: %1.</translation>
    </message>
</context>
<context>
    <name>desk::ContactBook</name>
    <message>
        <source>Not all contacts could be read: %1.</source>
        <translation>Nem todos os contatos puderam ser lidos: %1.</translation>
    </message>
    <message>
        <source>changing %1</source>
        <translation>alteração de %1</translation>
    </message>
    <message>
        <source>adding %1</source>
        <translation>adição de %1</translation>
    </message>
    <message>
        <source>removing %1</source>
        <translation>remoção de %1</translation>
    </message>
    <message numerus="yes">
        <source>removing %n contacts</source>
        <translation>
            <numerusform>remoção de %n contato</numerusform>
            <numerusform>remoção de %n contatos</numerusform>
        </translation>
    </message>
    <message>
        <source>The contact is not kept: %1.</source>
        <translation>O contato não foi guardado: %1.</translation>
    </message>
</context>
<context>
    <name>desk::ContactImport</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 não pode ser lido: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of contacts.</source>
        <translation>%1 é grande demais para um arquivo de contatos.</translation>
    </message>
    <message>
        <source>The contacts could not be kept: %1.</source>
        <translation>Não foi possível guardar os contatos: %1.</translation>
    </message>
    <message numerus="yes">
        <source>the import of %n contact(s)</source>
        <translation>
            <numerusform>importação de %n contato</numerusform>
            <numerusform>importação de %n contatos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>live::Recorder</name>
    <message>
        <source>%1 could not be written any further: %2. What came before is in it.</source>
        <translation>Não foi possível continuar gravando %1: %2. O que veio antes está nele.</translation>
    </message>
</context>
<context>
    <name>models::LogModel</name>
    <message>
        <source>detail</source>
        <translation>detalhe</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
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
        <translation>Onde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Cordboard</source>
        <translation>Sobre o Cordboard</translation>
    </message>
    <message>
        <source>A switchboard for Asterisk. Free software under the MIT license.</source>
        <translation>Uma mesa telefônica para Asterisk. Software livre sob a licença MIT.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the versions, for a mail to somebody who helps</source>
        <translation>Copia as versões, para um e-mail a quem ajuda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>ui::Board</name>
    <message>
        <source>First say which phone is yours.</source>
        <translation>Primeiro diga qual telefone é o seu.</translation>
    </message>
    <message>
        <source>Your phone is on another exchange.</source>
        <translation>O seu telefone está em outra central.</translation>
    </message>
    <message>
        <source>Your phone is of a kind that cannot be told to answer or hold from here.</source>
        <translation>O seu telefone é de um tipo que não se pode mandar atender ou pôr em espera daqui.</translation>
    </message>
</context>
<context>
    <name>ui::CallCard</name>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>More for this call</source>
        <translation>Mais para esta chamada</translation>
    </message>
    <message>
        <source>More for this call (%1)</source>
        <translation>Mais para esta chamada (%1)</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Número desconhecido</translation>
    </message>
    <message>
        <source>rings for you</source>
        <translation>toca para você</translation>
    </message>
    <message>
        <source>you put them on hold</source>
        <translation>você pôs em espera</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <source>, waited %1</source>
        <translation>, esperou %1</translation>
    </message>
    <message>
        <source>via group %1</source>
        <translation>via grupo %1</translation>
    </message>
    <message>
        <source>DID %1</source>
        <translation>DID %1</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>gravando</translation>
    </message>
    <message>
        <source>recording paused</source>
        <translation>gravação em pausa</translation>
    </message>
    <message>
        <source>My call: %1, %2</source>
        <translation>Minha chamada: %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::CallPopup</name>
    <message>
        <source>Incoming for you</source>
        <translation>Chamada para você</translation>
    </message>
    <message>
        <source>Incoming for you · %1</source>
        <translation>Chamada para você · %1</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Número desconhecido</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Chamada de %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>In a call with you</source>
        <translation>Em chamada com você</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Decline, voicemail and more</source>
        <translation>Recusar, correio de voz e mais</translation>
    </message>
    <message>
        <source>Add to contacts…</source>
        <translation>Adicionar aos contatos…</translation>
    </message>
</context>
<context>
    <name>ui::CallPopups</name>
    <message>
        <source>%1 more ring for you</source>
        <translation>Mais %1 tocando para você</translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <translation>Atendida em outro lugar</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Atendida por %1</translation>
    </message>
</context>
<context>
    <name>ui::CallbackTable</name>
    <message>
        <source>called by %1, %2</source>
        <translation>%1 ligou, %2</translation>
    </message>
    <message>
        <source>called again, answered by %1, %2</source>
        <translation>ligou de novo, atendida por %1, %2</translation>
    </message>
    <message>
        <source>done, %1</source>
        <translation>feito, %1</translation>
    </message>
    <message>
        <source>dismissed, %1</source>
        <translation>dispensada, %1</translation>
    </message>
    <message>
        <source>is talking now</source>
        <translation>está falando agora</translation>
    </message>
    <message>
        <source>%1 is talking to them</source>
        <translation>%1 está falando com essa pessoa</translation>
    </message>
    <message>
        <source>is calling now</source>
        <translation>está ligando agora</translation>
    </message>
    <message>
        <source>%1 is calling them</source>
        <translation>%1 está ligando de volta</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Quem ligou</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation>Desistiu</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Esperou</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
</context>
<context>
    <name>ui::CallbacksWindow</name>
    <message>
        <source>Call</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Callers to call back</source>
        <translation>Chamadas a retornar</translation>
    </message>
    <message>
        <source>Nobody is waiting for your call.
Who gives up waiting in a queue shows here, until somebody has talked with them.</source>
        <translation>Ninguém espera a sua ligação.
Quem desiste de esperar numa fila aparece aqui, até que alguém tenha falado com a pessoa.</translation>
    </message>
    <message>
        <source>Show those that are settled too</source>
        <translation>Mostrar também as resolvidas</translation>
    </message>
    <message>
        <source>A note to keep with it</source>
        <translation>Uma nota para guardar junto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>It is settled (Ctrl+Enter)</source>
        <translation>Está resolvida (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Nobody needs to call them (Delete)</source>
        <translation>Ninguém precisa ligar de volta (Delete)</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Ligar para %1</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Pôr de volta na lista</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar o número</translation>
    </message>
</context>
<context>
    <name>ui::CallerPagesPage</name>
    <message>
        <source>Caller pages</source>
        <translation>Páginas de chamador</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Allow addresses with http://, which others can read</source>
        <translation>Permitir endereços com http://, que outros podem ler</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botão</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Abre</translation>
    </message>
    <message>
        <source>In the address can stand: %1</source>
        <translation>No endereço pode haver: %1</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation>Adicionar uma página</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>Hosts permitidos</translation>
    </message>
    <message>
        <source>by its button</source>
        <translation>pelo botão</translation>
    </message>
    <message>
        <source>when it rings</source>
        <translation>quando toca</translation>
    </message>
    <message>
        <source>when I answer</source>
        <translation>quando atendo</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>Permitir %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por exemplo: %1</translation>
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
        <translation>endereço web</translation>
    </message>
</context>
<context>
    <name>ui::CheckLine</name>
    <message>
        <source>To be written into the exchange&apos;s configuration</source>
        <translation>Para escrever na configuração da central</translation>
    </message>
</context>
<context>
    <name>ui::CheckupDialog</name>
    <message>
        <source>Test again</source>
        <translation>Testar de novo</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar o relatório</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Teste da conexão</translation>
    </message>
    <message>
        <source>The steps of the test</source>
        <translation>As etapas do teste</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>Testando %1…</translation>
    </message>
    <message>
        <source>%1 cannot be used like this.</source>
        <translation>%1 não pode ser usada assim.</translation>
    </message>
    <message>
        <source>The test of %1 was ended before it was through.</source>
        <translation>O teste de %1 foi interrompido antes do fim.</translation>
    </message>
    <message>
        <source>%1 works, with something missing.</source>
        <translation>%1 funciona, mas falta algo.</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 funciona.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>ui::ColumnTable</name>
    <message>
        <source>In the file</source>
        <translation>No arquivo</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Torna-se</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colunas do arquivo</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Coluna %1</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>O que %1 se torna</translation>
    </message>
</context>
<context>
    <name>ui::Columns</name>
    <message>
        <source>Parts of the window</source>
        <translation>Partes da janela</translation>
    </message>
    <message>
        <source>Queues %1</source>
        <translation>Filas %1</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Estacionamento</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conferências</translation>
    </message>
</context>
<context>
    <name>ui::CommandField</name>
    <message>
        <source>Name, number or command</source>
        <translation>Nome, número ou comando</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nada encontrado</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Enter: %1</translation>
    </message>
</context>
<context>
    <name>ui::ConferenceDelegate</name>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>trancada</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>gravando</translation>
    </message>
    <message>
        <source>Conference %1</source>
        <translation>Conferência %1</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>falando</translation>
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
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>falando</translation>
    </message>
    <message>
        <source>Conference %1</source>
        <translation>Conferência %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>trancada</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>gravando</translation>
    </message>
</context>
<context>
    <name>ui::ConferencesPanel</name>
    <message>
        <source>Conferences</source>
        <translation>Conferências</translation>
    </message>
    <message>
        <source>No conference</source>
        <translation>Nenhuma conferência</translation>
    </message>
    <message>
        <source>Rooms show here as soon as somebody is in one.</source>
        <translation>As salas aparecem aqui assim que houver alguém nelas.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectDialog</name>
    <message>
        <source>Encrypted link (TLS)</source>
        <translation>Conexão criptografada (TLS)</translation>
    </message>
    <message>
        <source>Through the exchange&apos;s web server (HTTP)</source>
        <translation>Pelo servidor web da central (HTTP)</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Ver a demonstração</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect to your exchange</source>
        <translation>Conectar à sua central</translation>
    </message>
    <message>
        <source>pbx.example or 192.168.1.5</source>
        <translation>pbx.example ou 192.168.1.5</translation>
    </message>
    <message>
        <source>as in manager.conf</source>
        <translation>como em manager.conf</translation>
    </message>
    <message>
        <source>101 – may be left empty</source>
        <translation>101 – pode ficar vazio</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Trusted by</source>
        <translation>Confiável por</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>My extension</source>
        <translation>Meu ramal</translation>
    </message>
    <message>
        <source>Address of the exchange</source>
        <translation>Endereço da central</translation>
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
        <translation>%1 A senha fica só na memória e é pedida a cada início.</translation>
    </message>
    <message>
        <source>%1 (It says: %2)</source>
        <translation>%1 (Ela diz: %2)</translation>
    </message>
    <message>
        <source>Type the address of the exchange.</source>
        <translation>Digite o endereço da central.</translation>
    </message>
    <message>
        <source>Type the user, as it is named in manager.conf.</source>
        <translation>Digite o usuário como consta em manager.conf.</translation>
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
        <translation>Não mostrado: %1</translation>
    </message>
    <message>
        <source>It works: %1 with %2 extensions.</source>
        <translation>Funciona: %1 com %2 ramais.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Its name here</source>
        <translation>O nome dela aqui</translation>
    </message>
    <message>
        <source>as its address – may be left empty</source>
        <translation>como o endereço – pode ficar vazio</translation>
    </message>
    <message>
        <source>Test step by step…</source>
        <translation>Testar passo a passo…</translation>
    </message>
    <message>
        <source>Shows how far the panel gets, and what to do about it</source>
        <translation>Mostra até onde o painel chega e o que fazer a respeito</translation>
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
        <translation>Remover</translation>
    </message>
    <message>
        <source>Add to my contacts</source>
        <translation>Adicionar aos meus contatos</translation>
    </message>
    <message>
        <source>Speed dial %1</source>
        <translation>Discagem rápida %1</translation>
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
        <translation>Ligar para %1</translation>
    </message>
</context>
<context>
    <name>ui::ContactEditor</name>
    <message>
        <source>Favourite: first among those who share a number</source>
        <translation>Favorito: primeiro entre os que têm o mesmo número</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Novo contato</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>customers, north</source>
        <translation>clientes, norte</translation>
    </message>
    <message>
        <source>an address, or what your customer file knows them by</source>
        <translation>um endereço, ou como o seu cadastro de clientes os conhece</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>N&amp;úmeros</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;mail</translation>
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
        <translation>&amp;Discagem rápida</translation>
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
        <translation>Escreva primeiro um nome, uma empresa ou um número.</translation>
    </message>
</context>
<context>
    <name>ui::ContactRows</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
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
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Name, company, number or note</source>
        <translation>Nome, empresa, número ou nota</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Buscar contatos</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Novo…</translation>
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
        <translation>Todos os grupos</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Desfazer %1</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Enter: %1</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ninguém encontrado</translation>
    </message>
    <message>
        <source>Nobody in your contacts or directories fits what you typed.</source>
        <translation>Ninguém nos seus contatos ou diretórios corresponde ao que você digitou.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Ainda sem contatos</translation>
    </message>
    <message>
        <source>Callers whom you note here appear with their name and company.</source>
        <translation>Quem você anotar aqui aparece com nome e empresa ao ligar.</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Importar de um arquivo…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar o número</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Add to my contacts…</source>
        <translation>Adicionar aos meus contatos…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>ui::ConversationsPanel</name>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Way of the call</source>
        <translation>Caminho da chamada</translation>
    </message>
    <message>
        <source>Not known at the moment</source>
        <translation>Não se sabe no momento</translation>
    </message>
    <message>
        <source>Conversations show here as soon as the exchange is connected.</source>
        <translation>As conversas aparecem aqui assim que a central estiver conectada.</translation>
    </message>
    <message>
        <source>It is quiet</source>
        <translation>Tudo tranquilo</translation>
    </message>
    <message>
        <source>Every call in the house shows here as soon as a phone rings.</source>
        <translation>Toda chamada da casa aparece aqui assim que um telefone toca.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>ui::DayChart</name>
    <message>
        <source>answered</source>
        <translation>atendidas</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>desistências</translation>
    </message>
    <message>
        <source>in time, goal %1 %</source>
        <translation>a tempo, meta %1%</translation>
    </message>
    <message>
        <source>in time, %</source>
        <translation>a tempo, %</translation>
    </message>
    <message>
        <source>nobody has called yet</source>
        <translation>ninguém ligou ainda</translation>
    </message>
</context>
<context>
    <name>ui::DesktopPage</name>
    <message>
        <source>They work in every window. A key that another program has already is not to be had.</source>
        <translation>Funcionam em qualquer janela. Uma tecla que outro programa já tem não está disponível.</translation>
    </message>
    <message>
        <source>Your desktop asks you about them once, and may give other keys than these.</source>
        <translation>A sua área de trabalho pergunta por elas uma vez e pode dar outras teclas.</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs. Its own keyboard settings can: give a key to one of the commands
cordboard --dial-selection
cordboard --answer
cordboard --hang-up
cordboard --show</source>
        <translation>Esta área de trabalho não dá teclas a programas. As configurações de teclado dela podem: dê uma tecla a um destes comandos
cordboard --dial-selection
cordboard --answer
cordboard --hang-up
cordboard --show</translation>
    </message>
    <message>
        <source>They work in every window, if the desktop gives them.</source>
        <translation>Funcionam em qualquer janela, se a área de trabalho as der.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Área de trabalho</translation>
    </message>
    <message>
        <source>Open the panel when I log in</source>
        <translation>Abrir o painel quando eu iniciar a sessão</translation>
    </message>
    <message>
        <source>out of the way: in the tray, or minimized</source>
        <translation>fora do caminho: na bandeja ou minimizado</translation>
    </message>
    <message>
        <source>Offer to call numbers that I copy</source>
        <translation>Oferecer ligar para números que eu copiar</translation>
    </message>
    <message>
        <source>Have these keys wherever I am</source>
        <translation>Ter estas teclas onde quer que eu esteja</translation>
    </message>
    <message>
        <source>At the login</source>
        <translation>Ao iniciar a sessão</translation>
    </message>
    <message>
        <source>ends the panel</source>
        <translation>encerra o painel</translation>
    </message>
    <message>
        <source>leaves it in the tray</source>
        <translation>deixa-o na bandeja</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>There is no tray on this desktop now: until there is one, closing ends the panel.</source>
        <translation>Não há bandeja nesta área de trabalho agora: até haver uma, fechar encerra o painel.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Área de transferência</translation>
    </message>
    <message>
        <source>In the bottom line, and only for what looks like a telephone number.</source>
        <translation>Na linha de baixo, e só para o que parece um número de telefone.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Call what is selected</source>
        <translation>Ligar para a seleção</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Atender</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>Mostrar o painel</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>bandeja</translation>
    </message>
    <message>
        <source>autostart</source>
        <translation>início automático</translation>
    </message>
    <message>
        <source>login</source>
        <translation>sessão</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>área de transferência</translation>
    </message>
    <message>
        <source>hotkey</source>
        <translation>tecla de atalho</translation>
    </message>
    <message>
        <source>shortcut</source>
        <translation>atalho</translation>
    </message>
    <message>
        <source>minimized</source>
        <translation>minimizado</translation>
    </message>
    <message>
        <source>%1 alone would be missing wherever you type; take it with Ctrl, Alt or Meta.</source>
        <translation>%1 sozinha faria falta onde quer que você digite; use-a com Ctrl, Alt ou Meta.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 aparece duas vezes.</translation>
    </message>
</context>
<context>
    <name>ui::DialPrompt</name>
    <message>
        <source>Call which number?</source>
        <translation>Ligar para qual número?</translation>
    </message>
    <message>
        <source>Call this number?</source>
        <translation>Ligar para este número?</translation>
    </message>
    <message>
        <source>Numbers in the text</source>
        <translation>Números no texto</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Não ligar</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Nenhum deles</translation>
    </message>
    <message numerus="yes">
        <source>%n more number(s) wait(s) for your answer</source>
        <translation>
            <numerusform>mais %n número espera a sua resposta</numerusform>
            <numerusform>mais %n números esperam a sua resposta</numerusform>
        </translation>
    </message>
    <message>
        <source>Dials %1</source>
        <translation>Disca %1</translation>
    </message>
    <message>
        <source>Then ask for extension %1</source>
        <translation>Depois peça o ramal %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Ligar para %1</translation>
    </message>
</context>
<context>
    <name>ui::DirectoriesPage</name>
    <message>
        <source>Directories</source>
        <translation>Diretórios</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
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
        <translation>contatos</translation>
    </message>
    <message>
        <source>phone book</source>
        <translation>lista telefônica</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Diretório</translation>
    </message>
    <message>
        <source>encrypted (ldaps)</source>
        <translation>criptografada (ldaps)</translation>
    </message>
    <message>
        <source>encrypted after the beginning (StartTLS)</source>
        <translation>criptografada após o início (StartTLS)</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sem criptografia</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>a habitual</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>as it is kept in the keyring</source>
        <translation>como está no chaveiro</translation>
    </message>
    <message>
        <source>I call it</source>
        <translation>Eu o chamo de</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificados confiáveis</translation>
    </message>
    <message>
        <source>a file, instead of the system&apos;s</source>
        <translation>um arquivo, em vez dos do sistema</translation>
    </message>
    <message>
        <source>Ask as</source>
        <translation>Consultar como</translation>
    </message>
    <message>
        <source>anybody, or such as cn=panel,dc=example</source>
        <translation>qualquer um, ou algo como cn=panel,dc=example</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>People are in</source>
        <translation>As pessoas estão em</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Name is</source>
        <translation>O nome é</translation>
    </message>
    <message>
        <source>Company is</source>
        <translation>A empresa é</translation>
    </message>
    <message>
        <source>Phone is</source>
        <translation>O telefone é</translation>
    </message>
    <message>
        <source>Mobile is</source>
        <translation>O celular é</translation>
    </message>
    <message>
        <source>Home is</source>
        <translation>O de casa é</translation>
    </message>
    <message>
        <source>E-mail is</source>
        <translation>O e-mail é</translation>
    </message>
    <message>
        <source>At most so many people</source>
        <translation>Máximo de pessoas</translation>
    </message>
    <message>
        <source>It has to answer within</source>
        <translation>Tem de responder em</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Perguntando…</translation>
    </message>
    <message>
        <source>It answers, but finds nobody there. Look at where people are, and at the filter.</source>
        <translation>Responde, mas não encontra ninguém lá. Veja onde estão as pessoas e o filtro.</translation>
    </message>
    <message numerus="yes">
        <source>It answers, and knows %n person(s) or more.</source>
        <translation>
            <numerusform>Responde e conhece %n pessoa ou mais.</numerusform>
            <numerusform>Responde e conhece %n pessoas ou mais.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExchangesPage</name>
    <message>
        <source>Exchanges</source>
        <translation>Centrais</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>conexão</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Opens the dialog that connects to one more exchange</source>
        <translation>Abre a janela que conecta a mais uma central</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Testar…</translation>
    </message>
    <message>
        <source>Shows how far the panel gets with it, and what to do about it</source>
        <translation>Mostra até onde o painel chega com ela e o que fazer a respeito</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Write the file…</source>
        <translation>Gravar o arquivo…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar o histórico</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
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
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>With note</source>
        <translation>Com nota</translation>
    </message>
    <message>
        <source>All that are remembered</source>
        <translation>Todas as lembradas</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dois dias</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n chamada</numerusform>
            <numerusform>%n chamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) with “%1”</source>
        <translation>
            <numerusform>%n chamada com “%1”</numerusform>
            <numerusform>%n chamadas com “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>calls.csv</source>
        <translation>calls.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are in %1.</source>
        <translation>
            <numerusform>%n chamada está em %1.</numerusform>
            <numerusform>%n chamadas estão em %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FileField</name>
    <message>
        <source>File…</source>
        <translation>Arquivo…</translation>
    </message>
    <message>
        <source>Recordings (*.ami *.json)</source>
        <translation>Gravações (*.ami *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>ui::Grace</name>
    <message>
        <source>Undone: nothing has happened.</source>
        <translation>Desfeito: nada aconteceu.</translation>
    </message>
    <message>
        <source>There is no link to the exchange: nothing has been done.</source>
        <translation>Não há conexão com a central: nada foi feito.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>A chamada terminou.</translation>
    </message>
    <message>
        <source>The call is over: it goes nowhere any more.</source>
        <translation>A chamada terminou: já não vai a lugar nenhum.</translation>
    </message>
    <message>
        <source>You are not in this call any more: it has not been transferred.</source>
        <translation>Você não está mais nesta chamada: ela não foi transferida.</translation>
    </message>
    <message>
        <source>You are not in this call any more: nothing has been done.</source>
        <translation>Você não está mais nesta chamada: nada foi feito.</translation>
    </message>
    <message>
        <source>Somebody has the caller now: they stay there.</source>
        <translation>Alguém já atende quem ligou: fica lá.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Remember calls after the panel is closed</source>
        <translation>Lembrar as chamadas depois de fechar o painel</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para sempre</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>as many as there are</source>
        <translation>quantas houver</translation>
    </message>
    <message>
        <source>Forget all calls…</source>
        <translation>Esquecer todas as chamadas…</translation>
    </message>
    <message>
        <source>Remember them for</source>
        <translation>Lembrar por</translation>
    </message>
    <message>
        <source>Calls at most</source>
        <translation>Máximo de chamadas</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>privacidade</translation>
    </message>
    <message>
        <source>call log</source>
        <translation>registro de chamadas</translation>
    </message>
    <message>
        <source>missed calls</source>
        <translation>chamadas perdidas</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>excluir</translation>
    </message>
    <message>
        <source>Forget all calls</source>
        <translation>Esquecer todas as chamadas</translation>
    </message>
    <message>
        <source>Forget all calls and their notes? They cannot be brought back.</source>
        <translation>Esquecer todas as chamadas e suas notas? Não há como trazê-las de volta.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write the calls shown into a file</source>
        <translation>Gravar as chamadas mostradas num arquivo</translation>
    </message>
    <message>
        <source>Search names, numbers, notes and queues</source>
        <translation>Buscar nomes, números, notas e filas</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar no histórico</translation>
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
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>With note</source>
        <translation>Com nota</translation>
    </message>
    <message>
        <source>History of calls</source>
        <translation>Histórico de chamadas</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Ainda sem chamadas</translation>
    </message>
    <message>
        <source>Every call of yours stays here when it is over, with who answered and your note.</source>
        <translation>Cada chamada sua fica aqui ao terminar, com quem atendeu e a sua nota.</translation>
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
        <translation>Ligar de novo para %1</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Ligar…</translation>
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
        <translation>A primeira linha tem títulos</translation>
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
        <translation>Importar contatos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Entre colunas</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Aspas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>The first contacts as they will be</source>
        <translation>Como ficarão os primeiros contatos</translation>
    </message>
    <message>
        <source>add what the file knows more</source>
        <translation>acrescentar o que o arquivo sabe a mais</translation>
    </message>
    <message>
        <source>leave them as they are</source>
        <translation>deixar como estão</translation>
    </message>
    <message>
        <source>replace them</source>
        <translation>substituir</translation>
    </message>
    <message>
        <source>Those I have already, by number or name:</source>
        <translation>Os que já tenho, por número ou nome:</translation>
    </message>
    <message>
        <source>Lines that could not be used</source>
        <translation>Linhas que não puderam ser usadas</translation>
    </message>
    <message>
        <source>%1: cards</source>
        <translation>%1: cartões</translation>
    </message>
    <message>
        <source>%1: a table</source>
        <translation>%1: uma tabela</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) added.</source>
        <translation>
            <numerusform>%n contato adicionado.</numerusform>
            <numerusform>%n contatos adicionados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) know more now.</source>
        <translation>
            <numerusform>%n contato completado.</numerusform>
            <numerusform>%n contatos completados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) replaced.</source>
        <translation>
            <numerusform>%n contato substituído.</numerusform>
            <numerusform>%n contatos substituídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) left as they were.</source>
        <translation>
            <numerusform>%n contato deixado como estava.</numerusform>
            <numerusform>%n contatos deixados como estavam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used in full:</source>
        <translation>
            <numerusform>%n linha não pôde ser usada por inteiro:</numerusform>
            <numerusform>%n linhas não puderam ser usadas por inteiro:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JourneyDialog</name>
    <message>
        <source>The call was found going on; what happened before is not known.</source>
        <translation>A chamada já estava em andamento; não se sabe o que houve antes.</translation>
    </message>
    <message>
        <source>Way of the call</source>
        <translation>Caminho da chamada</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>ui::JourneyTable</name>
    <message>
        <source>somebody</source>
        <translation>alguém</translation>
    </message>
    <message>
        <source>%1 rings for %2</source>
        <translation>%1 toca para %2</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 atendeu %2</translation>
    </message>
    <message>
        <source>%1 rang; somebody else answered</source>
        <translation>%1 tocou; outra pessoa atendeu</translation>
    </message>
    <message>
        <source>%1 was busy or declined</source>
        <translation>%1 estava ocupado ou recusou</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 não atendeu</translation>
    </message>
    <message>
        <source>%1 rang until the caller gave up</source>
        <translation>%1 tocou até quem ligou desistir</translation>
    </message>
    <message>
        <source>%1 forwarded the call</source>
        <translation>%1 desviou a chamada</translation>
    </message>
    <message>
        <source>%1 could not be reached</source>
        <translation>Não foi possível alcançar %1</translation>
    </message>
    <message>
        <source>The call failed</source>
        <translation>A chamada falhou</translation>
    </message>
    <message>
        <source>The call ended</source>
        <translation>A chamada terminou</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Ninguém atendeu</translation>
    </message>
    <message>
        <source>It was busy</source>
        <translation>Estava ocupado</translation>
    </message>
    <message>
        <source>The call was declined</source>
        <translation>A chamada foi recusada</translation>
    </message>
    <message>
        <source>The caller gave up</source>
        <translation>Quem ligou desistiu</translation>
    </message>
    <message>
        <source>It was answered elsewhere</source>
        <translation>Foi atendida em outro lugar</translation>
    </message>
    <message>
        <source>%1: the caller hung up</source>
        <translation>%1: quem ligou desligou</translation>
    </message>
    <message>
        <source>%1: the called side hung up</source>
        <translation>%1: o lado chamado desligou</translation>
    </message>
    <message>
        <source>%1 transferred %2 to %3</source>
        <translation>%1 transferiu %2 para %3</translation>
    </message>
    <message>
        <source>%1 handed %2 over</source>
        <translation>%1 passou %2 adiante</translation>
    </message>
    <message>
        <source>%1 handed %2 over to %3</source>
        <translation>%1 passou %2 para %3</translation>
    </message>
    <message>
        <source>%1 picked the call up that rang at %2</source>
        <translation>%1 capturou a chamada que tocava em %2</translation>
    </message>
    <message>
        <source>The phone of %1 sends calls on to %2</source>
        <translation>O telefone de %1 desvia as chamadas para %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que houve</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>%1 and %2 talk</source>
        <translation>%1 e %2 estão falando</translation>
    </message>
    <message>
        <source>On hold by %1</source>
        <translation>Em espera por %1</translation>
    </message>
    <message>
        <source>%1 waited in %2 and gave up</source>
        <translation>%1 esperou em %2 e desistiu</translation>
    </message>
    <message>
        <source>%1 waits in %2</source>
        <translation>%1 espera em %2</translation>
    </message>
    <message>
        <source>%1 parked at %2</source>
        <translation>%1 estacionado em %2</translation>
    </message>
    <message>
        <source>%1 parked at %2 by %3</source>
        <translation>%1 estacionado em %2 por %3</translation>
    </message>
    <message>
        <source>%1 is in conference %2</source>
        <translation>%1 está na conferência %2</translation>
    </message>
    <message>
        <source>The call was recorded</source>
        <translation>A chamada foi gravada</translation>
    </message>
    <message>
        <source>%1 and %2 talked</source>
        <translation>%1 e %2 falaram</translation>
    </message>
    <message>
        <source>%1 waited in %2</source>
        <translation>%1 esperou em %2</translation>
    </message>
    <message>
        <source>%1 was in conference %2</source>
        <translation>%1 esteve na conferência %2</translation>
    </message>
    <message>
        <source>The call is recorded</source>
        <translation>A chamada está sendo gravada</translation>
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
        <translation>Encontrar uma tecla ou o que ela faz</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Alterar teclas…</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Nenhuma tecla faz isso.</translation>
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
        <translation>Todas as teclas como de costume</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>atalhos</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>teclado</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>desfazer</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same keys.</source>
        <translation>“%1” e “%2” têm as mesmas teclas.</translation>
    </message>
    <message>
        <source>Transfers can be undone for</source>
        <translation>Transferências podem ser desfeitas por</translation>
    </message>
    <message>
        <source>Hanging up can be undone for</source>
        <translation>Desligar pode ser desfeito por</translation>
    </message>
    <message>
        <source>So long nothing happens yet, and you stay connected. Esc Esc hangs up at once.</source>
        <translation>Durante esse tempo nada acontece, e você continua conectado. Esc Esc desliga na hora.</translation>
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
        <translation>Como de costume</translation>
    </message>
    <message>
        <source>The usual keys for: %1</source>
        <translation>As teclas de costume para: %1</translation>
    </message>
    <message>
        <source>Also the keys of: %1</source>
        <translation>Também são as teclas de: %1</translation>
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
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>O outro idioma vale a partir do próximo início.</translation>
    </message>
    <message>
        <source>The panel speaks</source>
        <translation>O painel fala</translation>
    </message>
</context>
<context>
    <name>ui::LimitsForm</name>
    <message>
        <source>Attention</source>
        <translation>Atenção</translation>
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
        <translation>nunca</translation>
    </message>
    <message>
        <source>Callers waiting: at least</source>
        <translation>Pessoas aguardando: no mínimo</translation>
    </message>
    <message>
        <source>Longest wait: at least</source>
        <translation>Maior espera: no mínimo</translation>
    </message>
    <message>
        <source>Answered in time: at most</source>
        <translation>Atendidas a tempo: no máximo</translation>
    </message>
    <message>
        <source>Agents free: at most</source>
        <translation>Agentes livres: no máximo</translation>
    </message>
    <message>
        <source>%1 (attention)</source>
        <translation>%1 (atenção)</translation>
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
        <translation>sem central</translation>
    </message>
    <message>
        <source>%1 exchanges connected</source>
        <translation>%1 centrais conectadas</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Conexão: %1</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Não mostrado: %1</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Tentar de novo agora</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Conexão…</translation>
    </message>
</context>
<context>
    <name>ui::LockSign</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>Definido pelo seu administrador.</translation>
    </message>
</context>
<context>
    <name>ui::LogWindow</name>
    <message>
        <source>What Cordboard did and saw</source>
        <translation>O que o Cordboard fez e viu</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Buscar no log</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que é mostrado</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>Sem detalhes</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos e erros</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Só erros</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s); secrets are never among them</source>
        <translation>
            <numerusform>%n linha; nunca contém senhas nem segredos</numerusform>
            <numerusform>%n linhas; nunca contêm senhas nem segredos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 de %n linha</numerusform>
            <numerusform>%1 de %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Salvar o log</translation>
    </message>
</context>
<context>
    <name>ui::LooksPage</name>
    <message>
        <source>Looks</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuras</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation>aparência</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, escuro</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nada se move</translation>
    </message>
    <message>
        <source>What rings may pulse</source>
        <translation>O que toca pode pulsar</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Tamanho das letras</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>font</source>
        <translation>fonte</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animação</translation>
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
        <translation>Chamadas a retornar</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Conexão…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Parar a gravação</translation>
    </message>
    <message>
        <source>Record for support…</source>
        <translation>Gravar para o suporte…</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Meu telefone</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuras</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Replay a recording…</source>
        <translation>Reproduzir uma gravação…</translation>
    </message>
    <message>
        <source>Contacts…</source>
        <translation>Contatos…</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, escuro</translation>
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
        <translation>Alterar perfis…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Log…</translation>
    </message>
    <message>
        <source>What the exchange allows…</source>
        <translation>O que a central permite…</translation>
    </message>
    <message>
        <source>File for support…</source>
        <translation>Arquivo para o suporte…</translation>
    </message>
    <message>
        <source>About Cordboard…</source>
        <translation>Sobre o Cordboard…</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Cordboard (demo)</source>
        <translation>Cordboard (demonstração)</translation>
    </message>
    <message>
        <source>%1 (recording)</source>
        <translation>%1 (gravação)</translation>
    </message>
    <message>
        <source>Esc once more hangs up</source>
        <translation>Esc mais uma vez desliga</translation>
    </message>
    <message>
        <source>Keys of the keyboard</source>
        <translation>Teclas do teclado</translation>
    </message>
    <message>
        <source>Type a name, a number or a command</source>
        <translation>Digite um nome, um número ou um comando</translation>
    </message>
    <message>
        <source>Go to my call</source>
        <translation>Ir para minha chamada</translation>
    </message>
    <message>
        <source>Go to people; type to filter them</source>
        <translation>Ir para as pessoas; digite para filtrar</translation>
    </message>
    <message>
        <source>Go to conversations</source>
        <translation>Ir para as conversas</translation>
    </message>
    <message>
        <source>Go to queues; Enter shows who answers</source>
        <translation>Ir para as filas; Enter mostra quem atende</translation>
    </message>
    <message>
        <source>Go to parking; Enter takes a call back</source>
        <translation>Ir para o estacionamento; Enter pega uma chamada de volta</translation>
    </message>
    <message>
        <source>Go to conferences</source>
        <translation>Ir para as conferências</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Ligar para %1</translation>
    </message>
    <message>
        <source>%1 is free now.</source>
        <translation>%1 está livre agora.</translation>
    </message>
    <message>
        <source>Go to the history of calls; Enter calls back</source>
        <translation>Ir para o histórico de chamadas; Enter liga de volta</translation>
    </message>
    <message>
        <source>Switch to profile %1</source>
        <translation>Mudar para o perfil %1</translation>
    </message>
</context>
<context>
    <name>ui::MatchList</name>
    <message>
        <source>Matches</source>
        <translation>Resultados</translation>
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
        <translation>Qual telefone é o seu?</translation>
    </message>
    <message>
        <source>choose it on a tile</source>
        <translation>escolha-o num bloco</translation>
    </message>
    <message>
        <source>Me: %1, %2</source>
        <translation>Eu: %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::MissedCallsDialog</name>
    <message>
        <source>Call back</source>
        <translation>Ligar de volta</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Chamadas perdidas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nobody was missed.</source>
        <translation>Nenhuma chamada perdida.</translation>
    </message>
</context>
<context>
    <name>ui::MyCallPanel</name>
    <message>
        <source>My call</source>
        <translation>Minha chamada</translation>
    </message>
    <message>
        <source>You have no call.</source>
        <translation>Você não tem nenhuma chamada.</translation>
    </message>
    <message>
        <source>That cannot be done with your call as it is now.</source>
        <translation>Isso não pode ser feito com a sua chamada como está agora.</translation>
    </message>
    <message>
        <source>Say which phone is yours: open the menu on your tile and choose “This is my phone”.</source>
        <translation>Diga qual telefone é o seu: abra o menu do seu bloco e escolha “Este é o meu telefone”.</translation>
    </message>
    <message>
        <source>No call right now. Type a name or a number above and press Enter to call.</source>
        <translation>Nenhuma chamada agora. Digite acima um nome ou número e aperte Enter para ligar.</translation>
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
        <translation>Meu telefone</translation>
    </message>
    <message>
        <source>as the exchange says, such as PJSIP/101</source>
        <translation>como diz a central, por exemplo PJSIP/101</translation>
    </message>
    <message>
        <source>to call from it instead of my phone</source>
        <translation>para ligar dele em vez do meu telefone</translation>
    </message>
    <message>
        <source>as the exchange says, such as from-internal</source>
        <translation>como diz a central, por exemplo from-internal</translation>
    </message>
    <message>
        <source>My extension</source>
        <translation>Meu ramal</translation>
    </message>
    <message>
        <source>My mobile</source>
        <translation>Meu celular</translation>
    </message>
    <message>
        <source>It calls from the context</source>
        <translation>Liga a partir do contexto</translation>
    </message>
    <message>
        <source>Kind of exchange</source>
        <translation>Tipo de central</translation>
    </message>
    <message>
        <source>own number</source>
        <translation>número próprio</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>dialect</source>
        <translation>dialeto</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>O que parece ser</translation>
    </message>
    <message>
        <source>%1 (not known)</source>
        <translation>%1 (não conhecido)</translation>
    </message>
</context>
<context>
    <name>ui::NamePrompt</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
        <translation>O que lembrar quando ligarem de novo</translation>
    </message>
</context>
<context>
    <name>ui::NumberRows</name>
    <message>
        <source>Kind of number %1</source>
        <translation>Tipo do número %1</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Número %1</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>outro número</translation>
    </message>
</context>
<context>
    <name>ui::NumberRulesForm</name>
    <message>
        <source>Dials %1: a number of the house.</source>
        <translation>Disca %1: um número da casa.</translation>
    </message>
    <message>
        <source>Dials %1 as it is: a feature code.</source>
        <translation>Disca %1 como está: um código de função.</translation>
    </message>
    <message>
        <source>Calls %1: a name of the own exchange.</source>
        <translation>Chama %1: um nome da própria central.</translation>
    </message>
    <message>
        <source>Dials %1 as it is: an emergency number.</source>
        <translation>Disca %1 como está: um número de emergência.</translation>
    </message>
    <message>
        <source>Dials %1.</source>
        <translation>Disca %1.</translation>
    </message>
    <message>
        <source>Dials %1 by the rule &quot;%2&quot;.</source>
        <translation>Disca %1 pela regra “%2”.</translation>
    </message>
    <message>
        <source>Shown as %1, known as %2.</source>
        <translation>Mostrado como %1, conhecido como %2.</translation>
    </message>
    <message>
        <source>Shown as %1; not known as a whole number.</source>
        <translation>Mostrado como %1; não conhecido como número completo.</translation>
    </message>
    <message>
        <source>As this computer, which does not say</source>
        <translation>Como este computador, que não diz</translation>
    </message>
    <message>
        <source>As this computer: %1</source>
        <translation>Como este computador: %1</translation>
    </message>
    <message>
        <source>numbers are dialled whole</source>
        <translation>os números são discados completos</translation>
    </message>
    <message>
        <source>up to the extension, such as +49 30 123456</source>
        <translation>até o ramal, por exemplo +49 30 123456</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>the exchange understands +</source>
        <translation>a central entende +</translation>
    </message>
    <message>
        <source> digits</source>
        <translation> dígitos</translation>
    </message>
    <message>
        <source>such as +49 (0)30 123456-78</source>
        <translation>por exemplo +49 (0)30 123456-78</translation>
    </message>
    <message>
        <source>What happens to the number</source>
        <translation>O que acontece com o número</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Own area code</source>
        <translation>Código de área próprio</translation>
    </message>
    <message>
        <source>The house&apos;s own number</source>
        <translation>O número próprio da casa</translation>
    </message>
    <message>
        <source>For an outside line dial</source>
        <translation>Para linha externa discar</translation>
    </message>
    <message>
        <source>Instead of + dial</source>
        <translation>Em vez de + discar</translation>
    </message>
    <message>
        <source>Internal numbers have at most</source>
        <translation>Números internos têm no máximo</translation>
    </message>
    <message>
        <source>Try a number</source>
        <translation>Testar um número</translation>
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
        <translation>prefixo</translation>
    </message>
    <message>
        <source>dialling rules</source>
        <translation>regras de discagem</translation>
    </message>
    <message>
        <source>What is said about the numbers has to be put right first.</source>
        <translation>Primeiro é preciso corrigir o que se diz sobre os números.</translation>
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
        <translation>%1, tem um problema</translation>
    </message>
</context>
<context>
    <name>ui::ParkingPanel</name>
    <message>
        <source>Parking</source>
        <translation>Estacionamento</translation>
    </message>
    <message>
        <source>Parking is not shown</source>
        <translation>O estacionamento não é mostrado</translation>
    </message>
    <message>
        <source>No parking lot</source>
        <translation>Nenhum estacionamento</translation>
    </message>
    <message>
        <source>The exchange does not tell this account about parked calls.</source>
        <translation>A central não informa a esta conta as chamadas estacionadas.</translation>
    </message>
    <message>
        <source>Where calls can be parked, the spaces show here.</source>
        <translation>Onde se podem estacionar chamadas, as vagas aparecem aqui.</translation>
    </message>
    <message>
        <source>Parking lot %1</source>
        <translation>Estacionamento %1</translation>
    </message>
    <message>
        <source>somebody is parked there</source>
        <translation>alguém está estacionado lá</translation>
    </message>
</context>
<context>
    <name>ui::PeopleArranger</name>
    <message>
        <source>put %1 after %2</source>
        <translation>pôr %1 depois de %2</translation>
    </message>
    <message>
        <source>put %1 before %2</source>
        <translation>pôr %1 antes de %2</translation>
    </message>
    <message>
        <source>make %1 a favourite</source>
        <translation>tornar %1 favorito</translation>
    </message>
    <message>
        <source>put %1 into %2</source>
        <translation>pôr %1 em %2</translation>
    </message>
    <message>
        <source>remove %1 from the favourites</source>
        <translation>remover %1 dos favoritos</translation>
    </message>
    <message>
        <source>take %1 out of %2</source>
        <translation>tirar %1 de %2</translation>
    </message>
    <message>
        <source>That group is made by the exchange. Put %1 into a group of your own.</source>
        <translation>Esse grupo é feito pela central. Ponha %1 num grupo seu.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Feito: %1.</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <translation>%1 não está mais em %2.</translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <translation>%1 está agora em %2.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Novo grupo</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nome do grupo</translation>
    </message>
    <message>
        <source>There is a group of that name already.</source>
        <translation>Já existe um grupo com esse nome.</translation>
    </message>
    <message>
        <source>%1 is there. Drag people onto it, or put them in by their menu.</source>
        <translation>%1 foi criado. Arraste pessoas para ele ou ponha-as pelo menu delas.</translation>
    </message>
    <message>
        <source>%1 stands before %2 now.</source>
        <translation>%1 está agora antes de %2.</translation>
    </message>
    <message>
        <source>%1 is the last group now.</source>
        <translation>%1 é agora o último grupo.</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Renomear grupo</translation>
    </message>
    <message>
        <source>The group %1 is gone; its people stand where they stood before.</source>
        <translation>O grupo %1 se foi; as pessoas estão onde estavam antes.</translation>
    </message>
    <message>
        <source>%1 is one more phone of %2 now.</source>
        <translation>%1 é agora mais um telefone de %2.</translation>
    </message>
    <message>
        <source>%1 is a person of its own again.</source>
        <translation>%1 é de novo uma pessoa à parte.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
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
        <translation>Filtrar pessoas</translation>
    </message>
    <message>
        <source>Names, numbers, groups, or how people are: free, ringing, on hold</source>
        <translation>Nomes, números, grupos ou estado das pessoas: livre, tocando, em espera</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livres</translation>
    </message>
    <message>
        <source>In calls</source>
        <translation>Em chamada</translation>
    </message>
    <message>
        <source>Show as tiles</source>
        <translation>Mostrar como blocos</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>Mostrar como lista</translation>
    </message>
    <message>
        <source>Show as small tiles</source>
        <translation>Mostrar como blocos pequenos</translation>
    </message>
    <message>
        <source>Order and groups of the people</source>
        <translation>Ordem e grupos das pessoas</translation>
    </message>
    <message>
        <source>Order and groups</source>
        <translation>Ordem e grupos</translation>
    </message>
</context>
<context>
    <name>ui::PeopleDrag</name>
    <message>
        <source>put %1 at the end</source>
        <translation>pôr %1 no fim</translation>
    </message>
    <message>
        <source>put %1 before %2</source>
        <translation>pôr %1 antes de %2</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>%1, %2, folded</source>
        <translation>%1, %2, recolhido</translation>
    </message>
    <message>
        <source>unfold %1</source>
        <translation>expandir %1</translation>
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
        <translation>Pop-ups</translation>
    </message>
    <message>
        <source>Show a pop-up for calls for me</source>
        <translation>Mostrar um pop-up nas chamadas para mim</translation>
    </message>
    <message>
        <source>Only for calls from outside</source>
        <translation>Só nas chamadas de fora</translation>
    </message>
    <message>
        <source>Calls that somebody makes to me directly</source>
        <translation>Chamadas feitas diretamente para mim</translation>
    </message>
    <message>
        <source>Callers who hide their number</source>
        <translation>Quem oculta o número</translation>
    </message>
    <message>
        <source>No pop-ups while I do not want to be disturbed</source>
        <translation>Sem pop-ups enquanto eu não quiser ser perturbado</translation>
    </message>
    <message>
        <source>When it rings</source>
        <translation>Quando toca</translation>
    </message>
    <message>
        <source>When I have answered</source>
        <translation>Quando eu tiver atendido</translation>
    </message>
    <message>
        <source>A window of its own</source>
        <translation>Uma janela própria</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification</source>
        <translation>A notificação da área de trabalho</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Embaixo à direita</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Embaixo à esquerda</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Em cima à direita</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Em cima à esquerda</translation>
    </message>
    <message>
        <source>The main screen</source>
        <translation>A tela principal</translation>
    </message>
    <message>
        <source>Where the panel is</source>
        <translation>Onde o painel está</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <translation>Tela %1</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>qualquer quantidade</translation>
    </message>
    <message>
        <source>+49 30 1234, +4930* or a part of a name; one a line</source>
        <translation>+49 30 1234, +4930* ou parte de um nome; um por linha</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>Mostrar um exemplo</translation>
    </message>
    <message>
        <source>It comes</source>
        <translation>Aparece</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>É</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Canto</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>On this desktop no program can choose where its windows come up. The desktop&apos;s notifications are used where there are any.</source>
        <translation>Nesta área de trabalho nenhum programa escolhe onde suas janelas aparecem. Usam-se as notificações da área de trabalho, onde as houver.</translation>
    </message>
    <message>
        <source>For which calls</source>
        <translation>Para quais chamadas</translation>
    </message>
    <message>
        <source>Calls from queues</source>
        <translation>Chamadas de filas</translation>
    </message>
    <message>
        <source>Calls to groups</source>
        <translation>Chamadas para grupos</translation>
    </message>
    <message>
        <source>Digits at least</source>
        <translation>Mínimo de dígitos</translation>
    </message>
    <message>
        <source>Never for</source>
        <translation>Nunca para</translation>
    </message>
    <message>
        <source>Always for</source>
        <translation>Sempre para</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silêncio</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>notificação</translation>
    </message>
    <message>
        <source>ring tone</source>
        <translation>toque</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>night</source>
        <translation>noite</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>fim de semana</translation>
    </message>
    <message>
        <source>Screen %1 (not there)</source>
        <translation>Tela %1 (ausente)</translation>
    </message>
</context>
<context>
    <name>ui::ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
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
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Each profile is a desk of its own: its exchanges, phone, people, keys and all that the other pages set. What your administrator has set holds in every profile.</source>
        <translation>Cada perfil é um posto próprio: suas centrais, telefone, pessoas, teclas e tudo o que as outras páginas definem. O que o seu administrador definiu vale em todos os perfis.</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>posto</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>mudar</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copiar</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>renomear</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>remover</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (em uso)</translation>
    </message>
    <message>
        <source>This profile is in use.</source>
        <translation>Este perfil está em uso.</translation>
    </message>
    <message>
        <source>It is the only one.</source>
        <translation>É o único.</translation>
    </message>
    <message>
        <source>It is in use: first use another one.</source>
        <translation>Está em uso: use outro primeiro.</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nome do perfil</translation>
    </message>
    <message>
        <source>Letters, digits, spaces, _ and - only, 40 at most, and no name that is there already.</source>
        <translation>Só letras, dígitos, espaços, _ e -, no máximo 40, e nenhum nome que já exista.</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Cópia de %1</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 cópia</translation>
    </message>
    <message>
        <source>Another name for %1</source>
        <translation>Outro nome para %1</translation>
    </message>
    <message>
        <source>Remove a profile</source>
        <translation>Remover um perfil</translation>
    </message>
    <message>
        <source>Remove the profile %1 with all its settings? It cannot be brought back.</source>
        <translation>Remover o perfil %1 com todas as suas configurações? Não há como recuperá-lo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>None yet: the first connection makes one.</source>
        <translation>Nenhum ainda: a primeira conexão cria um.</translation>
    </message>
</context>
<context>
    <name>ui::QueueCard</name>
    <message>
        <source>Day of %1</source>
        <translation>Dia de %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>atendidas</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>desistências</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>em %1 s</translation>
    </message>
    <message>
        <source>average wait %1</source>
        <translation>espera média %1</translation>
    </message>
    <message>
        <source>talk %1</source>
        <translation>conversa %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QueueDelegate</name>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>no agents logged in</source>
        <translation>nenhum agente na fila</translation>
    </message>
    <message>
        <source>%1 % in %2 s</source>
        <translation>%1% em %2 s</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>maior %1</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>atendidas: %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>perdidas: %1</translation>
    </message>
</context>
<context>
    <name>ui::QueueRows</name>
    <message>
        <source>%1, place %2, waiting %3</source>
        <translation>%1, posição %2, aguardando %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>%1, unknown</source>
        <translation>%1, desconhecido</translation>
    </message>
    <message>
        <source>Queue %1, unknown</source>
        <translation>Fila %1, desconhecida</translation>
    </message>
    <message>
        <source>Queue %1. %2</source>
        <translation>Fila %1. %2</translation>
    </message>
    <message>
        <source>Queue %1, waiting: %2, agents: %3</source>
        <translation>Fila %1, aguardando: %2, agentes: %3</translation>
    </message>
</context>
<context>
    <name>ui::QueuesPage</name>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>This queue has limits of its own</source>
        <translation>Esta fila tem limites próprios</translation>
    </message>
    <message>
        <source>An alarm is heard</source>
        <translation>Um alarme é ouvido</translation>
    </message>
    <message>
        <source>Limits of</source>
        <translation>Limites de</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>as the queue says</source>
        <translation>como diz a fila</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>Answered in time is within</source>
        <translation>Atendida a tempo é em até</translation>
    </message>
    <message>
        <source>The same alarm not before</source>
        <translation>O mesmo alarme não antes de</translation>
    </message>
    <message>
        <source>Keep callers to call back for</source>
        <translation>Guardar chamadas a retornar por</translation>
    </message>
    <message>
        <source>Show each page of the wallboard for</source>
        <translation>Mostrar cada página do wallboard por</translation>
    </message>
    <message>
        <source>On the &amp;wallboard, in this order</source>
        <translation>No &amp;wallboard, nesta ordem</translation>
    </message>
    <message>
        <source>Queues on the wallboard</source>
        <translation>Filas no wallboard</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Para baixo</translation>
    </message>
    <message>
        <source>wallboard</source>
        <translation>wallboard</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>limiar</translation>
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
        <translation>nível de serviço</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>ligar de volta</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas as filas</translation>
    </message>
</context>
<context>
    <name>ui::QueuesPanel</name>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Who gave up waiting and was not called back yet</source>
        <translation>Quem desistiu de esperar e ainda não recebeu retorno</translation>
    </message>
    <message>
        <source>Wallboard (Ctrl+Shift+W)</source>
        <translation>Wallboard (Ctrl+Shift+W)</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Wallboard</translation>
    </message>
    <message numerus="yes">
        <source>%n to call back</source>
        <translation>
            <numerusform>%n a retornar</numerusform>
            <numerusform>%n a retornar</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see who answers here</source>
        <translation>Clique para ver quem atende aqui</translation>
    </message>
    <message>
        <source>Queues are not shown</source>
        <translation>As filas não são mostradas</translation>
    </message>
    <message>
        <source>No queues</source>
        <translation>Nenhuma fila</translation>
    </message>
    <message>
        <source>The exchange does not tell this account about queues.</source>
        <translation>A central não informa as filas a esta conta.</translation>
    </message>
    <message>
        <source>Where callers wait in a queue, they show here.</source>
        <translation>Onde há pessoas esperando numa fila, elas aparecem aqui.</translation>
    </message>
</context>
<context>
    <name>ui::QuietHoursForm</name>
    <message>
        <source>Add quiet hours</source>
        <translation>Adicionar horário de silêncio</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silêncio de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silêncio até</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove these quiet hours</source>
        <translation>Remover este horário de silêncio</translation>
    </message>
</context>
<context>
    <name>ui::RecordDialog</name>
    <message>
        <source>Record to</source>
        <translation>Gravar em</translation>
    </message>
    <message>
        <source>Mask numbers, names and addresses</source>
        <translation>Mascarar números, nomes e endereços</translation>
    </message>
    <message>
        <source>Leave extensions as they are (up to five digits)</source>
        <translation>Deixar os ramais como estão (até cinco dígitos)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Record for support</source>
        <translation>Gravar para o suporte</translation>
    </message>
    <message>
        <source>Writes down what the exchange sends, so that others can see what you have seen. Passwords and other secrets are always left out.</source>
        <translation>Registra o que a central envia, para que outros vejam o que você viu. Senhas e outros segredos ficam sempre de fora.</translation>
    </message>
    <message>
        <source>The same number gets the same stand-in throughout the recording, and nobody can tell from it what was there.</source>
        <translation>O mesmo número recebe o mesmo substituto em toda a gravação, e ninguém consegue saber por ele o que havia ali.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Este arquivo já existe e será substituído.</translation>
    </message>
    <message>
        <source>Replace and record</source>
        <translation>Substituir e gravar</translation>
    </message>
    <message>
        <source>Which exchange</source>
        <translation>Qual central</translation>
    </message>
    <message>
        <source>All exchanges, each in a file of its own</source>
        <translation>Todas as centrais, cada uma num arquivo próprio</translation>
    </message>
    <message>
        <source>Their names become part of the files&apos; names.</source>
        <translation>Os nomes delas passam a fazer parte dos nomes dos arquivos.</translation>
    </message>
</context>
<context>
    <name>ui::RecordingSign</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Recording for support</source>
        <translation>Gravando para o suporte</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Parar a gravação</translation>
    </message>
    <message>
        <source>Recording %1 · %2</source>
        <translation>Gravando %1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::ReplayDialog</name>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Replay a recording</source>
        <translation>Reproduzir uma gravação</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Como gravada</translation>
    </message>
    <message>
        <source>Everything at once</source>
        <translation>Tudo de uma vez</translation>
    </message>
    <message>
        <source>It opens in a window of its own. What you do there reaches no exchange.</source>
        <translation>Abre em janela própria. O que você fizer lá não chega a nenhuma central.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) as fast</source>
        <translation>
            <numerusform>%n vez a velocidade</numerusform>
            <numerusform>%n vezes a velocidade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RewriteTable</name>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Numbers like</source>
        <translation>Números como</translation>
    </message>
    <message>
        <source>are dialled as</source>
        <translation>são discados como</translation>
    </message>
    <message>
        <source>Number rules</source>
        <translation>Regras de número</translation>
    </message>
    <message>
        <source>A regular expression (RE2) that the whole number must match, and what is dialled instead; \1 stands for what the first brackets matched. The first rule that fits counts. Numbers of the house, feature codes and emergency numbers are left alone.</source>
        <translation>Uma expressão regular (RE2) a que o número inteiro deve corresponder, e o que se disca no lugar; \1 representa o que os primeiros parênteses encontraram. Vale a primeira regra que servir. Números da casa, códigos de função e números de emergência não são alterados.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Adicionar uma regra</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
</context>
<context>
    <name>ui::RightsTable</name>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>the right “%1”</source>
        <translation>o direito “%1”</translation>
    </message>
    <message>
        <source>the right “%1”, or the module %2</source>
        <translation>o direito “%1” ou o módulo %2</translation>
    </message>
    <message>
        <source>%1: allowed</source>
        <translation>%1: permitido</translation>
    </message>
    <message>
        <source>%1: not allowed, lacking %2</source>
        <translation>%1: não permitido, falta %2</translation>
    </message>
    <message>
        <source>What the panel does</source>
        <translation>O que o painel faz</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>What is lacking</source>
        <translation>O que falta</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>the module %1</source>
        <translation>o módulo %1</translation>
    </message>
</context>
<context>
    <name>ui::RightsWindow</name>
    <message>
        <source>There is no exchange yet.</source>
        <translation>Ainda não há nenhuma central.</translation>
    </message>
    <message>
        <source>%1 is not connected, so it is not known what it allows.</source>
        <translation>%1 está sem conexão; por isso não se sabe o que permite.</translation>
    </message>
    <message>
        <source>%1 does not tell what it allows.</source>
        <translation>%1 não diz o que permite.</translation>
    </message>
    <message>
        <source>%1 allows everything that the panel can do.</source>
        <translation>%1 permite tudo o que o painel pode fazer.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that the panel can do are not possible at %1.</source>
        <translation>
            <numerusform>%n coisa que o painel pode fazer não é possível em %1.</numerusform>
            <numerusform>%n coisas que o painel pode fazer não são possíveis em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account may do what the panel never needs and what could do harm: %1. Better take these rights away.</source>
        <translation>A conta pode fazer o que o painel nunca precisa e que poderia causar danos: %1. É melhor retirar estes direitos.</translation>
    </message>
    <message>
        <source>Whoever runs the exchange can write this under the panel&apos;s account in manager.conf, and reload it:</source>
        <translation>Quem cuida da central pode escrever isto na conta do painel em manager.conf e recarregá-lo:</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>Copiar as linhas</translation>
    </message>
    <message>
        <source>What the exchange allows</source>
        <translation>O que a central permite</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>To be written into manager.conf</source>
        <translation>Para escrever em manager.conf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>ui::RolePage</name>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Listen to calls of others</source>
        <translation>Escutar chamadas de outros</translation>
    </message>
    <message>
        <source>Set the phones of others</source>
        <translation>Configurar os telefones de outros</translation>
    </message>
    <message>
        <source>Log others in to queues, pause them, move callers</source>
        <translation>Pôr outros em filas, pausá-los, mover quem liga</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Only looks</source>
        <translation>Só observa</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>This desk is for</source>
        <translation>Este posto é para</translation>
    </message>
    <message>
        <source>It may also</source>
        <translation>Pode também</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>permissão</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>somente leitura</translation>
    </message>
    <message>
        <source>whisper</source>
        <translation>sussurrar</translation>
    </message>
    <message>
        <source>barge</source>
        <translation>intervir</translation>
    </message>
    <message>
        <source>Sees everything and commands nothing.</source>
        <translation>Vê tudo e não comanda nada.</translation>
    </message>
    <message>
        <source>May do everything, for everybody.</source>
        <translation>Pode fazer tudo, para todos.</translation>
    </message>
    <message>
        <source>End, send on and take over calls of others</source>
        <translation>Encerrar, encaminhar e assumir chamadas de outros</translation>
    </message>
    <message>
        <source>Makes, takes and transfers its own calls, picks up what rings anywhere, and sets its own phone.</source>
        <translation>Faz, atende e transfere as próprias chamadas, captura o que toca em qualquer lugar e ajusta o próprio telefone.</translation>
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
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Find a setting (Ctrl+F)</source>
        <translation>Encontrar uma configuração (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Encontrar uma configuração</translation>
    </message>
    <message>
        <source>What you have changed is not saved.</source>
        <translation>O que você alterou não está salvo.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuar editando</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada tem esse nome.</translation>
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
        <translation>Gravar em</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Este arquivo já existe e será substituído.</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar as configurações</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Writes everything that is set here into one file, for another desk or for safety.</source>
        <translation>Grava num só arquivo tudo o que está definido aqui, para outro posto ou por segurança.</translation>
    </message>
    <message>
        <source>Profiles: %1</source>
        <translation>Perfis: %1</translation>
    </message>
    <message>
        <source>Passwords and other secrets are left out; each desk asks for its own. Contacts and the history are not in it.</source>
        <translation>Senhas e outros segredos ficam de fora; cada posto pede os seus. Contatos e histórico não estão incluídos.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
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
        <translation>Arquivo de configurações</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar configurações</translation>
    </message>
    <message>
        <source>Add: what the file does not say stays as it is</source>
        <translation>Acrescentar: o que o arquivo não diz fica como está</translation>
    </message>
    <message>
        <source>Replace: its profiles become just as the file says</source>
        <translation>Substituir: os perfis dele ficam exatamente como diz o arquivo</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>Written by %1 on %2.</source>
        <translation>Gravado por %1 em %2.</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (novo)</translation>
    </message>
    <message>
        <source>%1 (nothing changes)</source>
        <translation>%1 (nada muda)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n setting(s) change)</source>
        <translation>
            <numerusform>%1 (muda %n configuração)</numerusform>
            <numerusform>%1 (mudam %n configurações)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays: your administrator has set it.</source>
        <translation>%1 não muda: foi definido pelo seu administrador.</translation>
    </message>
</context>
<context>
    <name>ui::SoundsForm</name>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Again and again while it rings</source>
        <translation>Repetir enquanto toca</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Como todas as outras</translation>
    </message>
    <message>
        <source>A phone&apos;s bell</source>
        <translation>Campainha de telefone</translation>
    </message>
    <message>
        <source>A short tone</source>
        <translation>Um tom curto</translation>
    </message>
    <message>
        <source>A warning</source>
        <translation>Um aviso</translation>
    </message>
    <message>
        <source>An alarm</source>
        <translation>Um alarme</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Um arquivo…</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.oga *.ogg)</source>
        <translation>Sons (*.wav *.oga *.ogg)</translation>
    </message>
    <message>
        <source>Sound for queue %1</source>
        <translation>Som da fila %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Fila %1</translation>
    </message>
</context>
<context>
    <name>ui::SourcesField</name>
    <message>
        <source>All queues</source>
        <translation>Todas as filas</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos os grupos</translation>
    </message>
    <message>
        <source>Queues I belong to</source>
        <translation>Filas a que pertenço</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Só estas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Calls from queues</source>
        <translation>Chamadas de filas</translation>
    </message>
    <message>
        <source>Calls to groups</source>
        <translation>Chamadas para grupos</translation>
    </message>
    <message>
        <source>Names of the queues</source>
        <translation>Nomes das filas</translation>
    </message>
    <message>
        <source>Numbers of the groups</source>
        <translation>Números dos grupos</translation>
    </message>
    <message>
        <source>support, sales</source>
        <translation>suporte, vendas</translation>
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
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecida</translation>
    </message>
    <message>
        <source>free</source>
        <translation>livre</translation>
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
        <translation>Vaga %1</translation>
    </message>
    <message>
        <source>%1, unknown</source>
        <translation>%1, desconhecida</translation>
    </message>
    <message>
        <source>%1, free</source>
        <translation>%1, livre</translation>
    </message>
    <message>
        <source>%1, %2, %3 left</source>
        <translation>%1, %2, faltam %3</translation>
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
        <translation>Enter: %1</translation>
    </message>
    <message>
        <source>All rights present</source>
        <translation>Todos os direitos presentes</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Não mostrado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n chamada</numerusform>
            <numerusform>%n chamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queues</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SupportDialog</name>
    <message>
        <source>Write to</source>
        <translation>Gravar em</translation>
    </message>
    <message>
        <source>The settings of all profiles</source>
        <translation>As configurações de todos os perfis</translation>
    </message>
    <message>
        <source>The log of what Cordboard did and saw</source>
        <translation>O log do que o Cordboard fez e viu</translation>
    </message>
    <message>
        <source>File for support</source>
        <translation>Arquivo para o suporte</translation>
    </message>
    <message>
        <source>Gathers in one ZIP file what somebody who helps needs to see: the versions, what the exchanges allow, and what you choose here.</source>
        <translation>Reúne num arquivo ZIP o que quem ajuda precisa ver: as versões, o que as centrais permitem e o que você escolher aqui.</translation>
    </message>
    <message>
        <source>The last recording (%1)</source>
        <translation>A última gravação (%1)</translation>
    </message>
    <message>
        <source>This recording was made without masking: it tells who called whom.</source>
        <translation>Esta gravação foi feita sem mascarar: ela diz quem ligou para quem.</translation>
    </message>
    <message>
        <source>Passwords and other secrets are never in it. The log and the settings may name people and numbers; have a look before you send it.</source>
        <translation>Senhas e outros segredos nunca estão nele. O log e as configurações podem citar pessoas e números; dê uma olhada antes de enviar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Gravar o arquivo</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Gravando…</translation>
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
        <translation>Pessoas e chamadas são inventadas por este programa</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>perdidas: %1</translation>
    </message>
    <message>
        <source>Missed calls: %1</source>
        <translation>Chamadas perdidas: %1</translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message>
        <source>Show the panel</source>
        <translation>Mostrar o painel</translation>
    </message>
    <message>
        <source>Missed calls: %1</source>
        <translation>Chamadas perdidas: %1</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Unknown number rings</source>
        <translation>Número desconhecido chamando</translation>
    </message>
    <message>
        <source>%1 rings</source>
        <translation>%1 chamando</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não perturbe</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Tell me when %1 is free</source>
        <translation>Avisar quando %1 estiver livre</translation>
    </message>
</context>
<context>
    <name>ui::TrustBox</name>
    <message>
        <source>Authorities this computer trusts</source>
        <translation>Autoridades em que este computador confia</translation>
    </message>
    <message>
        <source>File with the certificate of the authority</source>
        <translation>Arquivo com o certificado da autoridade</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Arquivo…</translation>
    </message>
    <message>
        <source>The exchange calls itself %1, vouched for by %2, until %3. The fingerprint of its key (SHA-256): %4. Ask whoever runs it whether that is right.</source>
        <translation>A central se chama %1, garantida por %2, até %3. A impressão digital da chave (SHA-256): %4. Pergunte a quem cuida dela se está certo.</translation>
    </message>
    <message>
        <source>Only the exchange with this key is believed: %1</source>
        <translation>Só se acredita na central com esta chave: %1</translation>
    </message>
    <message>
        <source>Forget this key</source>
        <translation>Esquecer esta chave</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Confiar nesta chave</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado da autoridade</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>ui::UndoBar</name>
    <message>
        <source>%1 in %2 s</source>
        <translation>%1 em %2 s</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>ui::Wallboard</name>
    <message>
        <source>Queues – Cordboard</source>
        <translation>Filas – Cordboard</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Sound of alarms</source>
        <translation>Som dos alarmes</translation>
    </message>
    <message>
        <source>Which queues</source>
        <translation>Quais filas</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Tela cheia (F11)</translation>
    </message>
    <message>
        <source>Alarms are silent (M)</source>
        <translation>Os alarmes estão mudos (M)</translation>
    </message>
    <message>
        <source>Alarms are heard (M)</source>
        <translation>Os alarmes são ouvidos (M)</translation>
    </message>
    <message numerus="yes">
        <source>%n to call back</source>
        <translation>
            <numerusform>%n a retornar</numerusform>
            <numerusform>%n a retornar</numerusform>
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
            <numerusform>%n aguardando</numerusform>
            <numerusform>%n aguardando</numerusform>
        </translation>
    </message>
    <message>
        <source>no link to an exchange: not all is known</source>
        <translation>sem conexão com uma central: nem tudo se sabe</translation>
    </message>
    <message>
        <source>No queues.
Where callers wait in a queue, it shows here.</source>
        <translation>Nenhuma fila.
Onde há pessoas esperando numa fila, ela aparece aqui.</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas as filas</translation>
    </message>
    <message>
        <source>On %1 (%2 × %3)</source>
        <translation>Em %1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Sair da tela cheia (Esc)</translation>
    </message>
</context>
</TS>
