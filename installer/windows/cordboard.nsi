; SPDX-License-Identifier: MIT
; The installer for Windows:  makensis -DVERSION=0.1.0 -DSTAGE=<folder> -DOUT=<file> cordboard.nsi
; STAGE is what `cmake --install` and windeployqt have put together: cordboard.exe, cordboardctl.exe,
; Qt's DLLs and plugins, and cordboard.ico.
Unicode true
!ifndef VERSION
  !error "VERSION is missing: makensis -DVERSION=0.1.0 …"
!endif
!ifndef STAGE
  !error "STAGE is missing: the folder with the programs"
!endif
!ifndef OUT
  !define OUT "cordboard-${VERSION}-setup.exe"
!endif
!include "MUI2.nsh"
!include "FileFunc.nsh"

Name "Cordboard"
OutFile "${OUT}"
; Everybody on this computer; who may not, gets it for themselves with /USER.
RequestExecutionLevel highest
InstallDir "$PROGRAMFILES64\Cordboard"
InstallDirRegKey HKLM "Software\Cordboard" "Folder"
SetCompressor /SOLID lzma
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Cordboard"
VIAddVersionKey "FileDescription" "Cordboard operator panel"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The Cordboard authors, MIT licence"

!define MUI_ICON "${STAGE}\cordboard.ico"
!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${STAGE}\LICENSE"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\cordboard.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Italian"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Arabic"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Cordboard"
!define ABILITIES "Software\Cordboard\Capabilities"

; Windows asks its user which program opens such addresses; this is to be among those offered.
!macro OfferAddress SCHEME
  WriteRegStr SHCTX "${ABILITIES}\URLAssociations" "${SCHEME}" "Cordboard.Address"
!macroend

Section "Cordboard" Panel
  SectionIn RO
  SetOutPath "$INSTDIR"
  File /r "${STAGE}\*.*"
  WriteRegStr SHCTX "Software\Cordboard" "Folder" "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "Cordboard"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "The Cordboard authors"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\cordboard.exe"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" $0
  CreateShortCut "$SMPROGRAMS\Cordboard.lnk" "$INSTDIR\cordboard.exe"
SectionEnd

Section "tel:, callto: and sip: addresses" Addresses
  WriteRegStr SHCTX "Software\Classes\Cordboard.Address" "" "Telephone number"
  WriteRegStr SHCTX "Software\Classes\Cordboard.Address" "URL Protocol" ""
  WriteRegStr SHCTX "Software\Classes\Cordboard.Address\shell\open\command" "" \
    '"$INSTDIR\cordboard.exe" "%1"'
  WriteRegStr SHCTX "${ABILITIES}" "ApplicationName" "Cordboard"
  WriteRegStr SHCTX "${ABILITIES}" "ApplicationDescription" "Operator panel for Asterisk"
  !insertmacro OfferAddress "tel"
  !insertmacro OfferAddress "callto"
  !insertmacro OfferAddress "sip"
  !insertmacro OfferAddress "sips"
  WriteRegStr SHCTX "Software\RegisteredApplications" "Cordboard" "${ABILITIES}"
SectionEnd

Section /o "Start with Windows" Autostart
  CreateShortCut "$SMSTARTUP\Cordboard.lnk" "$INSTDIR\cordboard.exe" "--minimized"
SectionEnd

Function .onInit
  SetShellVarContext all
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/USER" $R1
  IfErrors everybody
    SetShellVarContext current
    StrCpy $INSTDIR "$LOCALAPPDATA\Programs\Cordboard"
  everybody:
FunctionEnd

; Settings, the phone book and the history are the user's and stay.
Section "Uninstall"
  Delete "$SMPROGRAMS\Cordboard.lnk"
  Delete "$SMSTARTUP\Cordboard.lnk"
  RMDir /r "$INSTDIR"
  DeleteRegValue SHCTX "Software\RegisteredApplications" "Cordboard"
  DeleteRegKey SHCTX "Software\Classes\Cordboard.Address"
  DeleteRegKey SHCTX "Software\Cordboard"
  DeleteRegKey SHCTX "${UNINSTALL}"
SectionEnd

!macro Describe LANGUAGE PANEL ADDRESSES START
  LangString PanelText ${LANGUAGE} "${PANEL}"
  LangString AddressText ${LANGUAGE} "${ADDRESSES}"
  LangString StartText ${LANGUAGE} "${START}"
!macroend
!insertmacro Describe ${LANG_ENGLISH} "The panel and the command line program." \
  "Opens telephone numbers from web pages; it asks before it dials." \
  "Starts in the tray when somebody signs in."
!insertmacro Describe ${LANG_GERMAN} "Das Programm und seine Befehlszeile." \
  "Öffnet Telefonnummern aus Webseiten; vor dem Wählen wird gefragt." \
  "Startet beim Anmelden im Infobereich."
!insertmacro Describe ${LANG_SPANISH} "El panel y el programa de línea de órdenes." \
  "Abre números de teléfono de páginas web; pregunta antes de marcar." \
  "Se inicia en la bandeja al entrar en el sistema."
!insertmacro Describe ${LANG_ITALIAN} "Il pannello e il programma a riga di comando." \
  "Apre numeri di telefono dalle pagine web; chiede prima di comporre." \
  "Si avvia nell'area di notifica all'accesso."
!insertmacro Describe ${LANG_PORTUGUESEBR} "O painel e o programa de linha de comando." \
  "Abre números de telefone de páginas web; pergunta antes de discar." \
  "Inicia na bandeja quando alguém entra no sistema."
!insertmacro Describe ${LANG_FRENCH} "Le panneau et le programme en ligne de commande." \
  "Ouvre les numéros de téléphone des pages web ; demande avant d'appeler." \
  "Démarre dans la zone de notification à l'ouverture de session."
!insertmacro Describe ${LANG_ARABIC} "اللوحة وبرنامج سطر الأوامر." \
  "يفتح أرقام الهاتف من صفحات الويب، ويسأل قبل الاتصال." \
  "يبدأ في شريط النظام عند تسجيل الدخول."
!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${Panel} $(PanelText)
  !insertmacro MUI_DESCRIPTION_TEXT ${Addresses} $(AddressText)
  !insertmacro MUI_DESCRIPTION_TEXT ${Autostart} $(StartText)
!insertmacro MUI_FUNCTION_DESCRIPTION_END
