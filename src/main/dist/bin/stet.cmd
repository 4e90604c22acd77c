@echo off
rem Runs Stet from an unpacked release, on the Java in JAVA_HOME or, without one, on the PATH.
setlocal
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo stet: Stet needs a JDK from version 21 on, and none was found; install one or set JAVA_HOME to it. 1>&2
  exit /b 2
)
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -jar "%home%\stet.jar" %*
exit /b %errorlevel%
