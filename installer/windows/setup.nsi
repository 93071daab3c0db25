; The set-up program: for one user, without administrator, in Simplified Chinese.
; makensis -INPUTCHARSET UTF8 -DVERSION=0.1.0 -DSOURCE=<frozen folder> -DOUT=<setup.exe> setup.nsi
; Exit codes: 0 done, 32 the program is running, 33 Windows is too old.
Unicode true
Target x86-unicode
!define APP "居务通"
!define ID "ShequDesktop"
!define ID_FILE "shequ-desktop"
!define EXE "${ID_FILE}.exe"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
Name "${APP}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${ID}"
InstallDirRegKey HKCU "Software\${ID}" "InstallDir" ; an upgrade goes where the program is
!ifdef QUICK
SetCompressor zlib
!else
SetCompressor /SOLID lzma
SetCompressorDictSize 64
!endif
ManifestDPIAware true
ManifestSupportedOS all
BrandingText "${APP} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=2052 "ProductName" "${APP}"
VIAddVersionKey /LANG=2052 "FileDescription" "${APP} 安装程序"
VIAddVersionKey /LANG=2052 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "CompanyName" "居务通"
VIAddVersionKey /LANG=2052 "LegalCopyright" "Apache-2.0"

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TEXT "将在这台电脑上为当前用户安装 ${APP} ${VERSION}，不需要管理员权限。$\r$\n$\r$\n已有的社区数据不会改动。如果 ${APP} 正在使用，请先保存并退出。$\r$\n$\r$\n点“下一步”继续。"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${EXE}"
!define MUI_FINISHPAGE_RUN_TEXT "立即运行 ${APP}"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "将从这台电脑卸载 ${APP}。社区数据文件（.juwu）和备份都会保留：在“文档\居务通”文件夹，或者您自己选择的位置。"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"

; A program that runs keeps its file open: it cannot be opened for writing.
!macro WaitUntilClosed un
  again${un}:
  ${If} ${FileExists} "$INSTDIR\${EXE}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${EXE}" a
    ${If} ${Errors}
      IfSilent 0 +3
        SetErrorLevel 32
        Abort "程序正在运行"
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${APP} 正在运行，请先保存并退出，然后点“重试”。" IDRETRY again${un}
      SetErrorLevel 32
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

!macro Opens ending title option
  WriteRegStr HKCU "Software\Classes\.${ending}" "" "${ID}.${ending}"
  WriteRegStr HKCU "Software\Classes\.${ending}\OpenWithProgids" "${ID}.${ending}" ""
  WriteRegStr HKCU "Software\Classes\${ID}.${ending}" "" "${title}"
  WriteRegStr HKCU "Software\Classes\${ID}.${ending}\DefaultIcon" "" '"$INSTDIR\${EXE}",0'
  WriteRegStr HKCU "Software\Classes\${ID}.${ending}\shell\open\command" "" '"$INSTDIR\${EXE}" ${option} "%1"'
!macroend

; Another program may have taken the ending since.
!macro OpensNoMore ending
  DeleteRegKey HKCU "Software\Classes\${ID}.${ending}"
  DeleteRegValue HKCU "Software\Classes\.${ending}\OpenWithProgids" "${ID}.${ending}"
  ReadRegStr $0 HKCU "Software\Classes\.${ending}" ""
  ${If} $0 == "${ID}.${ending}"
    DeleteRegValue HKCU "Software\Classes\.${ending}" ""
  ${EndIf}
  DeleteRegKey /ifempty HKCU "Software\Classes\.${ending}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\.${ending}"
!macroend

Function .onInit
  SetShellVarContext current
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_ICONSTOP "需要 64 位的 Windows 10（1809 或更新）或 Windows 11。" /SD IDOK
    SetErrorLevel 33
    Abort
  ${EndIf}
  ; Qt 6 needs 1809, which is build 17763.
  ReadRegStr $0 HKLM "SOFTWARE\Microsoft\Windows NT\CurrentVersion" "CurrentBuildNumber"
  ${If} $0 != ""
  ${AndIf} $0 < 17763
    MessageBox MB_ICONSTOP "Windows 10 的版本太旧（内部版本 $0），需要 1809（17763）或更新。请先更新 Windows。" /SD IDOK
    SetErrorLevel 33
    Abort
  ${EndIf}
FunctionEnd

Section "main"
  SetShellVarContext current
  !insertmacro WaitUntilClosed ins
  ; The program is replaced as a whole; nobody's data lies in its folder.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r /x shequ.pkg "${SOURCE}\*.*"
  ; The console starts with the same modules: one file with two names, where the disk can.
  Delete "$INSTDIR\shequ.pkg"
  System::Call 'kernel32::CreateHardLinkW(w "$INSTDIR\shequ.pkg", w "$INSTDIR\${ID_FILE}.pkg", p 0) i .r0'
  ${If} $0 = 0
    CopyFiles /SILENT "$INSTDIR\${ID_FILE}.pkg" "$INSTDIR\shequ.pkg"
  ${EndIf}
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "Software\${ID}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "Software\${ID}" "Version" "${VERSION}"
  CreateDirectory "$SMPROGRAMS\${APP}"
  CreateShortCut "$SMPROGRAMS\${APP}\${APP}.lnk" "$INSTDIR\${EXE}"
  CreateShortCut "$SMPROGRAMS\${APP}\卸载${APP}.lnk" "$INSTDIR\uninstall.exe"
  CreateShortCut "$DESKTOP\${APP}.lnk" "$INSTDIR\${EXE}"
  ; A community's file opens with a double click, and so does a package of the exchange.
  !insertmacro Opens "juwu" "居务通社区数据" "--vault"
  !insertmacro Opens "sqpkg" "居务通同步包" "--package"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${APP}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "居务通"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${EXE}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
SectionEnd

Section "Uninstall"
  SetShellVarContext current
  !insertmacro WaitUntilClosed un
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${EXE}"
  Delete "$INSTDIR\shequ.exe"
  Delete "$INSTDIR\*.pkg"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only if empty: never /r on a folder that the user chose
  RMDir /r "$SMPROGRAMS\${APP}"
  Delete "$DESKTOP\${APP}.lnk"
  !insertmacro OpensNoMore "juwu"
  !insertmacro OpensNoMore "sqpkg"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\${ID}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
