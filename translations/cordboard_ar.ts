<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Announcer</name>
    <message>
        <source>An example</source>
        <translation>مثال</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>%1 The secret is asked for again at the next start.</source>
        <translation>%1 ستُطلب كلمة السر مجددًا عند التشغيل القادم.</translation>
    </message>
    <message>
        <source>%1 took the call from %2.</source>
        <translation>أخذ %1 المكالمة من %2.</translation>
    </message>
    <message>
        <source>There is no exchange to be recorded.</source>
        <translation>لا يوجد مقسم لتسجيله.</translation>
    </message>
    <message>
        <source>A recording is under way.</source>
        <translation>التسجيل جارٍ.</translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation>لا يجري أي تسجيل.</translation>
    </message>
    <message>
        <source>The window for it could not be opened.</source>
        <translation>تعذّر فتح النافذة الخاصة به.</translation>
    </message>
    <message>
        <source>Recorded to %1 (%2).</source>
        <translation>تم التسجيل في %1 (%2).</translation>
    </message>
    <message>
        <source>The recording is over.</source>
        <translation>انتهى التسجيل.</translation>
    </message>
    <message>
        <source>The demo could not be started: %1</source>
        <translation>تعذّر بدء العرض التجريبي: %1</translation>
    </message>
    <message>
        <source>Another panel runs, but does not answer; links may still go to it.</source>
        <translation>هناك لوحة أخرى تعمل لكنها لا تستجيب؛ وقد تذهب الروابط إليها.</translation>
    </message>
    <message>
        <source>You have no call.</source>
        <translation>ليست لديك مكالمة.</translation>
    </message>
    <message>
        <source>This call is not in the history.</source>
        <translation>هذه المكالمة ليست في السجل.</translation>
    </message>
    <message>
        <source>Nobody has been called yet.</source>
        <translation>لم يُتصل بأحد بعد.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s settings are not in order: %1</source>
        <translation>إعدادات المسؤول غير سليمة: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>Save the settings first, then test %1.</source>
        <translation>احفظ الإعدادات أولًا ثم اختبر %1.</translation>
    </message>
    <message>
        <source>The log is in %1.</source>
        <translation>سجل الأحداث في %1.</translation>
    </message>
    <message>
        <source>The file for support is %1.</source>
        <translation>ملف الدعم هو %1.</translation>
    </message>
    <message>
        <source>There is a profile %1 now.</source>
        <translation>أصبح هناك ملف تعريف باسم %1.</translation>
    </message>
    <message>
        <source>The profile %1 is gone.</source>
        <translation>أُزيل ملف التعريف %1.</translation>
    </message>
    <message>
        <source>First save the changed settings of this profile, or take them back.</source>
        <translation>احفظ أولًا ما تغيّر من إعدادات ملف التعريف هذا أو تراجع عنه.</translation>
    </message>
    <message>
        <source>Profile %1 is in use.</source>
        <translation>ملف التعريف %1 قيد الاستخدام.</translation>
    </message>
    <message>
        <source>The profile %1 is called %2 now.</source>
        <translation>أصبح اسم ملف التعريف %1 الآن %2.</translation>
    </message>
    <message>
        <source>There is nothing to export yet: no profile is kept on this computer.</source>
        <translation>لا شيء لتصديره بعد: لا يوجد ملف تعريف محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The settings are in %1.</source>
        <translation>الإعدادات في %1.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>تم استيراد: %1.</translation>
    </message>
    <message>
        <source>No panel runs here that could answer or hang up a call. Start it first: cordboard</source>
        <translation>لا تعمل هنا لوحة يمكنها الرد على مكالمة أو إنهاؤها. شغّلها أولًا: cordboard</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 could not be removed.</source>
        <translation>تعذّرت إزالة %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
</context>
<context>
    <name>CallAction</name>
    <message>
        <source>This call is over.</source>
        <translation>انتهت هذه المكالمة.</translation>
    </message>
    <message>
        <source>There is no link to the exchange.</source>
        <translation>لا يوجد اتصال بالمقسم.</translation>
    </message>
    <message>
        <source>Nobody talks yet.</source>
        <translation>لا أحد يتحدث بعد.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>ركن</translation>
    </message>
    <message>
        <source>A conference cannot be parked.</source>
        <translation>لا يمكن ركن مؤتمر.</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Transfer after asking…</source>
        <translation>تحويل بعد السؤال…</translation>
    </message>
    <message>
        <source>Add somebody (conference)…</source>
        <translation>إضافة شخص (مؤتمر)…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>توصيل</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Mute me</source>
        <translation>كتم صوتي</translation>
    </message>
    <message>
        <source>Unmute me</source>
        <translation>إلغاء كتم صوتي</translation>
    </message>
    <message>
        <source>Key digits…</source>
        <translation>إدخال أرقام…</translation>
    </message>
    <message>
        <source>Pause the recording</source>
        <translation>إيقاف التسجيل مؤقتًا</translation>
    </message>
    <message>
        <source>Resume the recording</source>
        <translation>استئناف التسجيل</translation>
    </message>
    <message>
        <source>Stop recording this call</source>
        <translation>إيقاف تسجيل هذه المكالمة</translation>
    </message>
    <message>
        <source>Record this call</source>
        <translation>تسجيل هذه المكالمة</translation>
    </message>
    <message>
        <source>Pick up here</source>
        <translation>التقاط هنا</translation>
    </message>
    <message>
        <source>Nothing rings there.</source>
        <translation>لا شيء يرنّ هناك.</translation>
    </message>
    <message>
        <source>Bring it to my phone</source>
        <translation>جلبها إلى هاتفي</translation>
    </message>
    <message>
        <source>Send the caller elsewhere…</source>
        <translation>إرسال المتصل إلى جهة أخرى…</translation>
    </message>
    <message>
        <source>End this conversation</source>
        <translation>إنهاء هذه المحادثة</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Whisper to one side</source>
        <translation>الهمس لأحد الطرفين</translation>
    </message>
    <message>
        <source>Join the conversation</source>
        <translation>الانضمام إلى المحادثة</translation>
    </message>
    <message>
        <source>Send to…</source>
        <translation>إرسال إلى…</translation>
    </message>
    <message>
        <source>To my voicemail</source>
        <translation>إلى بريدي الصوتي</translation>
    </message>
    <message>
        <source>Park the caller</source>
        <translation>ركن المتصل</translation>
    </message>
</context>
<context>
    <name>CallCsv</name>
    <message>
        <source>going on</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>رُدّ عليها في مكان آخر</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>بلا رد</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>متروكة</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>تعذّر الوصول</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>النهاية غير معروفة</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Own extension</source>
        <translation>رقمي الداخلي</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>ردّ عليها</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>حُوّلت إلى</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Number called</source>
        <translation>الرقم المطلوب</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>المقسم</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>وقت الرد</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Seconds talked</source>
        <translation>ثواني التحدث</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>مسجّلة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>in</source>
        <translation>واردة</translation>
    </message>
    <message>
        <source>out</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>CallPlaces</name>
    <message>
        <source>send %1 to %2</source>
        <translation>إرسال %1 إلى %2</translation>
    </message>
    <message>
        <source>ask %2, then transfer %1</source>
        <translation>سؤال %2 ثم تحويل %1</translation>
    </message>
    <message>
        <source>transfer %1 to %2</source>
        <translation>تحويل %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 is on another exchange</source>
        <translation>%1 على مقسم آخر</translation>
    </message>
    <message>
        <source>take %1 back</source>
        <translation>استرجاع %1</translation>
    </message>
    <message>
        <source>%1 is in this call</source>
        <translation>%1 في هذه المكالمة</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>الطابور %1</translation>
    </message>
    <message>
        <source>conference %1</source>
        <translation>المؤتمر %1</translation>
    </message>
    <message>
        <source>the voicemail of %1</source>
        <translation>البريد الصوتي لـ %1</translation>
    </message>
    <message>
        <source>only a call of yours can be parked</source>
        <translation>لا يمكن ركن سوى مكالمة من مكالماتك</translation>
    </message>
    <message>
        <source>a conference cannot be parked</source>
        <translation>لا يمكن ركن مؤتمر</translation>
    </message>
    <message>
        <source>park %1 in space %2</source>
        <translation>ركن %1 في الخانة %2</translation>
    </message>
    <message>
        <source>park %1</source>
        <translation>ركن %1</translation>
    </message>
</context>
<context>
    <name>CallPopup</name>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last call %1</source>
        <translation>آخر مكالمة %1</translation>
    </message>
    <message>
        <source>Last call %1, missed</source>
        <translation>آخر مكالمة %1، فائتة</translation>
    </message>
    <message>
        <source>Last call %1 with %2</source>
        <translation>آخر مكالمة %1 مع %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>رقم غير معروف</translation>
    </message>
    <message>
        <source>Incoming for you</source>
        <translation>مكالمة واردة لك</translation>
    </message>
    <message>
        <source>Incoming for you · %1</source>
        <translation>مكالمة واردة لك · %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n other call(s)</source>
        <translation>
            <numerusform>ليس في مكالمات أخرى (%n)</numerusform>
            <numerusform>في مكالمة أخرى أيضًا (%n)</numerusform>
            <numerusform>في مكالمتين أخريين أيضًا (%n)</numerusform>
            <numerusform>في %n مكالمات أخرى أيضًا</numerusform>
            <numerusform>في %n مكالمة أخرى أيضًا</numerusform>
            <numerusform>في %n مكالمة أخرى أيضًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Also waits in %1</source>
        <translation>ينتظر أيضًا في %1</translation>
    </message>
    <message>
        <source>Also parked in space %1</source>
        <translation>مركون أيضًا في الموقف %1</translation>
    </message>
    <message>
        <source>Also in another call</source>
        <translation>في مكالمة أخرى أيضًا</translation>
    </message>
    <message>
        <source>Also talks with %1</source>
        <translation>يتحدث أيضًا مع %1</translation>
    </message>
    <message>
        <source>Also calls %1</source>
        <translation>يتصل أيضًا بـ %1</translation>
    </message>
</context>
<context>
    <name>CallerPages</name>
    <message>
        <source>The caller page &quot;%1&quot; is not used: %2</source>
        <translation>صفحة المتصل «%1» غير مستخدمة: %2</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>يجب أن يبدأ العنوان بـ https://.</translation>
    </message>
    <message>
        <source>Addresses with http:// are not allowed: whoever is on the way can read along. Use https://, or allow them.</source>
        <translation>العناوين التي تبدأ بـ http:// غير مسموح بها: يستطيع من في الطريق قراءتها. استخدم https:// أو اسمح بها.</translation>
    </message>
    <message>
        <source>The address has no usable host, such as https://crm.example/.</source>
        <translation>لا يحتوي العنوان على مضيف صالح، مثل https://crm.example/.</translation>
    </message>
    <message>
        <source>A name or password in the address is not allowed.</source>
        <translation>لا يُسمح باسم أو كلمة مرور في العنوان.</translation>
    </message>
    <message>
        <source>%1 is not among the allowed hosts.</source>
        <translation>%1 ليس من المضيفين المسموح بهم.</translation>
    </message>
    <message>
        <source>The address must not have the folders . or .. in it.</source>
        <translation>يجب ألا يحتوي العنوان على المجلد . أو المجلد ..</translation>
    </message>
    <message>
        <source>There is no address yet.</source>
        <translation>لا يوجد عنوان بعد.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>العنوان طويل جدًا.</translation>
    </message>
    <message>
        <source>Places can only stand behind the host.</source>
        <translation>لا يمكن وضع الحقول إلا بعد المضيف.</translation>
    </message>
    <message>
        <source>A bracket has no counterpart: places look like {number}.</source>
        <translation>هناك قوس بلا نظير: تُكتب الحقول هكذا {number}.</translation>
    </message>
    <message>
        <source>There is no place {%1}.</source>
        <translation>لا يوجد حقل باسم {%1}.</translation>
    </message>
    <message>
        <source>What is known of this caller makes no usable address.</source>
        <translation>المعلوم عن هذا المتصل لا يكوّن عنوانًا صالحًا.</translation>
    </message>
    <message>
        <source>There is no caller page of that name.</source>
        <translation>لا توجد صفحة متصل بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>Callers</name>
    <message>
        <source>somebody at %1</source>
        <translation>شخص لدى %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 or %n other(s)</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 أو شخص آخر</numerusform>
            <numerusform>%1 أو شخصان آخران</numerusform>
            <numerusform>%1 أو %n أشخاص آخرين</numerusform>
            <numerusform>%1 أو %n شخصًا آخر</numerusform>
            <numerusform>%1 أو %n شخص آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>This login may not: it lacks the right “%1” (write= in manager.conf).</source>
        <translation>لا يجوز لهذا الحساب ذلك: تنقصه الصلاحية «%1» (write= في manager.conf).</translation>
    </message>
    <message>
        <source>The exchange cannot: it needs Asterisk %1, the module %2, and for this login the right “%3”.</source>
        <translation>لا يستطيع المقسم ذلك: يلزم Asterisk %1 والوحدة %2 والصلاحية «%3» لهذا الحساب.</translation>
    </message>
    <message>
        <source>The exchange does not offer it: it needs the module %1, and for this login the right “%2”.</source>
        <translation>لا يوفّر المقسم ذلك: تلزم الوحدة %1 والصلاحية «%2» لهذا الحساب.</translation>
    </message>
    <message>
        <source>The exchange cannot: its module %1 is not loaded.</source>
        <translation>لا يستطيع المقسم ذلك: الوحدة %1 غير محمّلة.</translation>
    </message>
    <message>
        <source>A recording cannot be told to do anything.</source>
        <translation>لا يمكن إصدار أوامر إلى تسجيل.</translation>
    </message>
    <message>
        <source>There is no link to the exchange.</source>
        <translation>لا يوجد اتصال بالمقسم.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>The address is known</source>
        <translation>العنوان معروف</translation>
    </message>
    <message>
        <source>Somebody listens at the port</source>
        <translation>هناك من يستمع على المنفذ</translation>
    </message>
    <message>
        <source>The link is encrypted</source>
        <translation>الاتصال مشفّر</translation>
    </message>
    <message>
        <source>It is an Asterisk</source>
        <translation>هذا مقسم Asterisk</translation>
    </message>
    <message>
        <source>It lets the panel in</source>
        <translation>يسمح بدخول اللوحة</translation>
    </message>
    <message>
        <source>It shows what goes on</source>
        <translation>يعرض ما يجري</translation>
    </message>
    <message>
        <source>The panel may do everything</source>
        <translation>يجوز للوحة كل شيء</translation>
    </message>
    <message>
        <source>There are phones to be seen</source>
        <translation>هناك هواتف مرئية</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>not quite</source>
        <translation>ليس تمامًا</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>لم يُختبر</translation>
    </message>
    <message>
        <source>%1 is a number, and no name has to be looked up.</source>
        <translation>%1 عنوان رقمي، ولا حاجة إلى البحث عن اسم.</translation>
    </message>
    <message>
        <source>%1 is found at %2.</source>
        <translation>يوجد %1 في %2.</translation>
    </message>
    <message>
        <source>It is not: whoever is on the way can read who calls whom.</source>
        <translation>ليس مشفّرًا: يستطيع من في الطريق أن يقرأ من يتصل بمن.</translation>
    </message>
    <message>
        <source>It is not, and need not be: nothing leaves this computer.</source>
        <translation>ليس مشفّرًا ولا حاجة إلى ذلك: لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The exchange calls itself %1, vouched for by %2, until %3.</source>
        <translation>يسمي المقسم نفسه %1، ويشهد له %2، حتى %3.</translation>
    </message>
    <message>
        <source>Its manager interface answers.</source>
        <translation>واجهة الإدارة لديه تستجيب.</translation>
    </message>
    <message>
        <source>Its manager interface of version %1 answers.</source>
        <translation>واجهة الإدارة لديه (الإصدار %1) تستجيب.</translation>
    </message>
    <message>
        <source>The exchange does not tell what this login may do; you will see when you try.</source>
        <translation>لا يخبر المقسم بما يجوز لهذا الحساب؛ سترى ذلك عند التجربة.</translation>
    </message>
    <message>
        <source>From this desk nobody can: %1.</source>
        <translation>لا يستطيع أحد من هذا المكتب: %1.</translation>
    </message>
    <message>
        <source>It may, and more than is good: %1.</source>
        <translation>يجوز لها ذلك، وأكثر مما ينبغي: %1.</translation>
    </message>
    <message>
        <source>Every command of the panel is allowed.</source>
        <translation>كل أوامر اللوحة مسموح بها.</translation>
    </message>
    <message>
        <source>No extension is to be seen.</source>
        <translation>لا يظهر أي رقم داخلي.</translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s) are there,</source>
        <translation>
            <numerusform>لا أرقام داخلية،</numerusform>
            <numerusform>هناك رقم داخلي واحد،</numerusform>
            <numerusform>هناك رقمان داخليان،</numerusform>
            <numerusform>هناك %n أرقام داخلية،</numerusform>
            <numerusform>هناك %n رقمًا داخليًا،</numerusform>
            <numerusform>هناك %n رقم داخلي،</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a phone that is on.</source>
        <translation>
            <numerusform>وليس لأي منها هاتف متصل.</numerusform>
            <numerusform>لواحد منها هاتف متصل.</numerusform>
            <numerusform>لاثنين منها هاتف متصل.</numerusform>
            <numerusform>لـ %n منها هاتف متصل.</numerusform>
            <numerusform>لـ %n منها هاتف متصل.</numerusform>
            <numerusform>لـ %n منها هاتف متصل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Port %1 takes connections.</source>
        <translation>المنفذ %1 يقبل الاتصالات.</translation>
    </message>
    <message>
        <source>The user %1 and the secret are right.</source>
        <translation>المستخدم %1 وكلمة السر صحيحان.</translation>
    </message>
    <message>
        <source>Not everything: %1.</source>
        <translation>ليس كل شيء: %1.</translation>
    </message>
    <message>
        <source>Calls, queues and extensions came.</source>
        <translation>وصلت المكالمات والطوابير والأرقام الداخلية.</translation>
    </message>
    <message>
        <source>Asterisk %1 has told its calls, queues and extensions.</source>
        <translation>أخبر Asterisk %1 بمكالماته وطوابيره وأرقامه الداخلية.</translation>
    </message>
    <message>
        <source>Have TLS switched on at the exchange, and tick “Encrypted link” here.</source>
        <translation>اطلب تفعيل TLS في المقسم، وحدد «اتصال مشفّر» هنا.</translation>
    </message>
    <message>
        <source>Whoever runs the exchange can let this login see it.</source>
        <translation>يستطيع مسؤول المقسم أن يسمح لهذا الحساب برؤية ذلك.</translation>
    </message>
    <message>
        <source>With this line the login has every right that the panel uses, and no other.</source>
        <translation>بهذا السطر يحصل الحساب على كل صلاحية تستخدمها اللوحة، ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>The rights are there; the exchange has not loaded the modules for it.</source>
        <translation>الصلاحيات موجودة؛ لكن المقسم لم يحمّل الوحدات اللازمة لذلك.</translation>
    </message>
    <message>
        <source>It works; whoever runs the exchange had better take these rights away.</source>
        <translation>يعمل؛ والأفضل أن يسحب مسؤول المقسم هذه الصلاحيات.</translation>
    </message>
    <message>
        <source>Extensions are seen by their hints in the dial plan.</source>
        <translation>تُرى الأرقام الداخلية بتلميحاتها (hint) في خطة الطلب.</translation>
    </message>
    <message>
        <source>%1 (It says: %2)</source>
        <translation>%1 (يقول: %2)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Test of the connection to %1 (%2, port %3)</source>
        <translation>اختبار الاتصال بـ %1 (%2، المنفذ %3)</translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>ClickToDial</name>
    <message>
        <source>You copied:</source>
        <translation>نسختَ:</translation>
    </message>
    <message>
        <source>You selected:</source>
        <translation>حددتَ:</translation>
    </message>
    <message>
        <source>A link or another program asks to call:</source>
        <translation>رابط أو برنامج آخر يطلب الاتصال:</translation>
    </message>
    <message>
        <source>Too many numbers wait for your answer; this one is left out.</source>
        <translation>أرقام كثيرة تنتظر ردك؛ تم تجاهل هذا الرقم.</translation>
    </message>
    <message>
        <source>Your phone %1 (%2) rings first.</source>
        <translation>يرنّ هاتفك %1 (%2) أولًا.</translation>
    </message>
    <message>
        <source>Your phone %1 rings first.</source>
        <translation>يرنّ هاتفك %1 أولًا.</translation>
    </message>
    <message>
        <source>%1 It belongs to %2.</source>
        <translation>%1 يعود إلى %2.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Hang up, or decline</source>
        <translation>إنهاء أو رفض</translation>
    </message>
    <message>
        <source>Esc Esc</source>
        <translation>Esc Esc</translation>
    </message>
    <message>
        <source>Hold and resume; after asking, swap</source>
        <translation>تعليق واستئناف؛ وتبديل بعد السؤال</translation>
    </message>
    <message>
        <source>Transfer; after asking, connect the two</source>
        <translation>تحويل؛ وتوصيل الطرفين بعد السؤال</translation>
    </message>
    <message>
        <source>Ask somebody, then transfer</source>
        <translation>سؤال شخص ثم التحويل</translation>
    </message>
    <message>
        <source>Take the call back instead of transferring it</source>
        <translation>استرجاع المكالمة بدل تحويلها</translation>
    </message>
    <message>
        <source>Park my call</source>
        <translation>ركن مكالمتي</translation>
    </message>
    <message>
        <source>Record my call, or stop</source>
        <translation>تسجيل مكالمتي أو إيقافه</translation>
    </message>
    <message>
        <source>Pause the recording, or go on</source>
        <translation>إيقاف التسجيل مؤقتًا أو متابعته</translation>
    </message>
    <message>
        <source>Key digits into my call</source>
        <translation>إدخال أرقام في مكالمتي</translation>
    </message>
    <message>
        <source>Add somebody to my call</source>
        <translation>إضافة شخص إلى مكالمتي</translation>
    </message>
    <message>
        <source>Mute me</source>
        <translation>كتم صوتي</translation>
    </message>
    <message>
        <source>Unmute me</source>
        <translation>إلغاء كتم صوتي</translation>
    </message>
    <message>
        <source>All that can be done with my call</source>
        <translation>كل ما يمكن فعله بمكالمتي</translation>
    </message>
    <message>
        <source>Choose the next of my calls</source>
        <translation>اختيار مكالمتي التالية</translation>
    </message>
    <message>
        <source>Do not disturb me</source>
        <translation>عدم إزعاجي</translation>
    </message>
    <message>
        <source>End do not disturb</source>
        <translation>إنهاء عدم الإزعاج</translation>
    </message>
    <message>
        <source>Name, number or command</source>
        <translation>اسم أو رقم أو أمر</translation>
    </message>
    <message>
        <source>My call</source>
        <translation>مكالمتي</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقال إلى</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>الطوابير</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>What the field or the bottom line says: call, transfer, take back</source>
        <translation>ما يقوله الحقل أو السطر السفلي: اتصال، تحويل، استرجاع</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Ask them first, then transfer</source>
        <translation>السؤال أولًا ثم التحويل</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Call, even while you are in a call</source>
        <translation>الاتصال حتى أثناء مكالمة</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>أعلى، أسفل</translation>
    </message>
    <message>
        <source>Choose among what was found</source>
        <translation>الاختيار من النتائج</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Empty the field; cancel what is dragged</source>
        <translation>تفريغ الحقل؛ إلغاء السحب</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>مفتاح القائمة، Shift+F10</translation>
    </message>
    <message>
        <source>Open the menu of a row</source>
        <translation>فتح قائمة السطر</translation>
    </message>
    <message>
        <source>Undo what is about to be done</source>
        <translation>التراجع عما هو على وشك التنفيذ</translation>
    </message>
    <message>
        <source>Do it now: press the same key again, or Enter</source>
        <translation>التنفيذ الآن: اضغط المفتاح نفسه مرة أخرى أو Enter</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>عرض الجميع</translation>
    </message>
    <message>
        <source>Show who is free</source>
        <translation>عرض المتاحين</translation>
    </message>
    <message>
        <source>Show who is in a call</source>
        <translation>عرض من في مكالمة</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>ألوان النظام</translation>
    </message>
    <message>
        <source>Wallboard of the queues</source>
        <translation>لوحة عرض الطوابير</translation>
    </message>
    <message>
        <source>Callers to call back</source>
        <translation>متصلون تجب معاودة الاتصال بهم</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>المكالمات الفائتة</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Connection to the exchange</source>
        <translation>الاتصال بالمقسم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Record for support</source>
        <translation>تسجيل للدعم</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Replay a recording</source>
        <translation>إعادة تشغيل تسجيل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Note about my call</source>
        <translation>ملاحظة عن مكالمتي</translation>
    </message>
    <message>
        <source>Call the last number again</source>
        <translation>الاتصال بآخر رقم مجددًا</translation>
    </message>
    <message>
        <source>Call what was copied</source>
        <translation>الاتصال بما نُسخ</translation>
    </message>
    <message>
        <source>Call what is selected</source>
        <translation>الاتصال بما حُدد</translation>
    </message>
    <message>
        <source>Switch to the next profile</source>
        <translation>التبديل إلى ملف التعريف التالي</translation>
    </message>
    <message>
        <source>There is no other profile; the settings make one.</source>
        <translation>لا يوجد ملف تعريف آخر؛ يمكن إنشاؤه في الإعدادات.</translation>
    </message>
    <message>
        <source>Profiles: copy, rename, remove</source>
        <translation>ملفات التعريف: نسخ، إعادة تسمية، إزالة</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>Log of what Cordboard did and saw</source>
        <translation>سجل ما فعله Cordboard وما رآه</translation>
    </message>
    <message>
        <source>What the exchange allows: missing rights</source>
        <translation>ما يسمح به المقسم: الصلاحيات الناقصة</translation>
    </message>
    <message>
        <source>File for support</source>
        <translation>ملف للدعم</translation>
    </message>
    <message>
        <source>About Cordboard: versions</source>
        <translation>حول Cordboard: الإصدارات</translation>
    </message>
    <message>
        <source>Open the page about my caller</source>
        <translation>فتح صفحة المتصل بي</translation>
    </message>
    <message>
        <source>No page about callers is set; see the settings.</source>
        <translation>لم تُضبط صفحة للمتصلين؛ انظر الإعدادات.</translation>
    </message>
    <message>
        <source>High contrast, or as before</source>
        <translation>تباين عالٍ، أو كما كان</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>other</source>
        <translation>آخر</translation>
    </message>
</context>
<context>
    <name>ContactField</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>الويب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Speed dial</source>
        <translation>الاتصال السريع</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>ContactFile</name>
    <message>
        <source>&quot;%1&quot; is no number and is left out.</source>
        <translation>«%1» ليس رقمًا وتم تجاهله.</translation>
    </message>
    <message>
        <source>There is neither a name nor a number.</source>
        <translation>لا يوجد اسم ولا رقم.</translation>
    </message>
    <message>
        <source>A file may hold %1 contacts; this one and all below are left out.</source>
        <translation>يتسع الملف لعدد %1 من جهات الاتصال؛ تُترك هذه وما بعدها.</translation>
    </message>
</context>
<context>
    <name>ContactWindows</name>
    <message>
        <source>Import contacts</source>
        <translation>استيراد جهات الاتصال</translation>
    </message>
    <message>
        <source>Tables and cards (*.csv *.txt *.tsv *.vcf *.vcard)</source>
        <translation>جداول وبطاقات (*.csv *.txt *.tsv *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing has changed.</source>
        <translation>أُلغي الاستيراد؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>تصدير جهات الاتصال</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Cards (*.vcf)</source>
        <translation>بطاقات (*.vcf)</translation>
    </message>
    <message>
        <source>The contacts are in %1.</source>
        <translation>جهات الاتصال في %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The line is too long.</source>
        <translation>السطر طويل جدًا.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>علامة اقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>The line has too many columns.</source>
        <translation>في السطر أعمدة كثيرة جدًا.</translation>
    </message>
</context>
<context>
    <name>DesktopManners</name>
    <message>
        <source>%1 is neither true nor false and is left out.</source>
        <translation>%1 ليس true ولا false وتم تجاهله.</translation>
    </message>
    <message>
        <source>%1 is no key and is left out.</source>
        <translation>%1 ليس مفتاحًا وتم تجاهله.</translation>
    </message>
</context>
<context>
    <name>Dialects</name>
    <message>
        <source>&quot;name&quot; is missing</source>
        <translation>&quot;name&quot; مفقود</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that a dialect has</source>
        <translation>«%1» ليس مما تحتويه اللهجة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text</source>
        <translation>«%1» ليس نصًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of NAME=VALUE</source>
        <translation>«%1» ليس قائمة من NAME=VALUE</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: &quot;userAgent&quot; is no regular expression (%2)</source>
        <translation>«%1»: ‏&quot;userAgent&quot; ليس تعبيرًا نمطيًا (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list</source>
        <translation>«%1» ليس قائمة</translation>
    </message>
    <message>
        <source>at byte %1: %2</source>
        <translation>عند البايت %1: %2</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>ليس كائن JSON</translation>
    </message>
    <message>
        <source>The dialect %1 is left out: %2.</source>
        <translation>تم تجاهل اللهجة %1: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a &quot;family&quot; and what &quot;on&quot; is</source>
        <translation>«%1» يحتاج إلى &quot;family&quot; وإلى قيمة &quot;on&quot;</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Version %1, started.</source>
        <translation>الإصدار %1، بدأ التشغيل.</translation>
    </message>
    <message>
        <source>Asterisk %1, manager interface %2.</source>
        <translation>Asterisk %1، واجهة الإدارة %2.</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>لا يُعرض: %1</translation>
    </message>
    <message>
        <source>Recorded to %1 (%2).</source>
        <translation>تم التسجيل في %1 (%2).</translation>
    </message>
    <message>
        <source>window</source>
        <translation>النافذة</translation>
    </message>
</context>
<context>
    <name>Directories</name>
    <message>
        <source>The directory&apos;s host is missing or cannot be one.</source>
        <translation>مضيف الدليل مفقود أو غير صالح.</translation>
    </message>
    <message>
        <source>The port must be from 1 to 65535.</source>
        <translation>يجب أن يكون المنفذ من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>The filter must be in brackets and contain %1 for what is typed.</source>
        <translation>يجب أن يكون المرشّح بين قوسين وأن يحتوي على %1 لما يُكتب.</translation>
    </message>
    <message>
        <source>So many people at most must be from 1 to 1000.</source>
        <translation>يجب أن يكون الحد الأقصى للأشخاص من 1 إلى 1000.</translation>
    </message>
    <message>
        <source>The time to answer must be from 1 to 60 seconds.</source>
        <translation>يجب أن تكون مهلة الرد من 1 إلى 60 ثانية.</translation>
    </message>
    <message>
        <source>Directory %1 is left out: %2</source>
        <translation>تم تجاهل الدليل %1: %2</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>The certificates in %1 cannot be used.</source>
        <translation>لا يمكن استخدام الشهادات في %1.</translation>
    </message>
    <message>
        <source>The password is not sent to %1 without encryption.</source>
        <translation>لا تُرسل كلمة المرور إلى %1 بدون تشفير.</translation>
    </message>
    <message>
        <source>The password for %1 is missing.</source>
        <translation>كلمة المرور لـ %1 مفقودة.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>لا يمكن الوصول إلى %1.</translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <translation>%1 لا يستجيب في الوقت المحدد.</translation>
    </message>
    <message>
        <source>%1 refuses the name or the password.</source>
        <translation>%1 يرفض الاسم أو كلمة المرور.</translation>
    </message>
    <message>
        <source>%1 wants to know who asks.</source>
        <translation>%1 يريد أن يعرف من يسأل.</translation>
    </message>
    <message>
        <source>%1 has no place &quot;%2&quot; to look at.</source>
        <translation>ليس لدى %1 موضع «%2» للبحث فيه.</translation>
    </message>
    <message>
        <source>The filter for %1 cannot be understood.</source>
        <translation>المرشّح الخاص بـ %1 غير مفهوم.</translation>
    </message>
    <message>
        <source>%1 reports: %2.</source>
        <translation>%1 يبلّغ: %2.</translation>
    </message>
    <message>
        <source>%1 has a certificate that is not to be trusted, or that is made out for another name (%2).</source>
        <translation>شهادة %1 غير موثوق بها أو صادرة باسم آخر (%2).</translation>
    </message>
</context>
<context>
    <name>EnterMeaning</name>
    <message>
        <source>ask %1, then transfer</source>
        <translation>سؤال %1 ثم التحويل</translation>
    </message>
    <message>
        <source>transfer to %1</source>
        <translation>تحويل إلى %1</translation>
    </message>
    <message>
        <source>add %1 to the call</source>
        <translation>إضافة %1 إلى المكالمة</translation>
    </message>
    <message>
        <source>invite %1</source>
        <translation>دعوة %1</translation>
    </message>
    <message>
        <source>send the caller to %1</source>
        <translation>إرسال المتصل إلى %1</translation>
    </message>
    <message>
        <source>forward calls to %1</source>
        <translation>إعادة توجيه المكالمات إلى %1</translation>
    </message>
    <message>
        <source>add %1 to the queue</source>
        <translation>إضافة %1 إلى الطابور</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>الاتصال بـ %1</translation>
    </message>
    <message>
        <source>first say which phone is yours</source>
        <translation>حدد أولًا أي هاتف هو هاتفك</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>that is you</source>
        <translation>هذا أنت</translation>
    </message>
    <message>
        <source>pick up the call for %1</source>
        <translation>التقاط المكالمة الموجهة إلى %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>إدخال %1</translation>
    </message>
    <message>
        <source>Ask whom first?</source>
        <translation>من تسأل أولًا؟</translation>
    </message>
    <message>
        <source>Transfer to whom?</source>
        <translation>التحويل إلى من؟</translation>
    </message>
    <message>
        <source>Add whom?</source>
        <translation>من تضيف؟</translation>
    </message>
    <message>
        <source>Send the caller to whom?</source>
        <translation>إلى من ترسل المتصل؟</translation>
    </message>
    <message>
        <source>Forward calls to whom?</source>
        <translation>إلى من تعيد توجيه المكالمات؟</translation>
    </message>
    <message>
        <source>Add whom to the queue?</source>
        <translation>من تضيف إلى الطابور؟</translation>
    </message>
    <message>
        <source>Which digits?</source>
        <translation>أي أرقام؟</translation>
    </message>
    <message>
        <source>Call whom?</source>
        <translation>بمن تتصل؟</translation>
    </message>
    <message>
        <source>the number is not known</source>
        <translation>الرقم غير معروف</translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>There is no link to the exchange.</source>
        <translation>لا يوجد اتصال بالمقسم.</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>يرنّ</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>في مكالمة</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>يطلب الرقم</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>يتحدث</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>مركون</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>in a conference</source>
        <translation>في مؤتمر</translation>
    </message>
    <message>
        <source>wrapping up</source>
        <translation>يُنهي أعماله</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>انتباه</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>إنذار</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>called</source>
        <translation>اتُّصل به</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>رُدّ عليها في مكان آخر</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>you declined</source>
        <translation>رفضتها</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>بلا رد</translation>
    </message>
    <message>
        <source>you hung up before an answer</source>
        <translation>أنهيتها قبل الرد</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>تعذّر الوصول</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>النهاية غير معروفة</translation>
    </message>
</context>
<context>
    <name>GracePeriods</name>
    <message>
        <source>The time for undoing (%1) must be 0 to 10 seconds.</source>
        <translation>يجب أن تكون مهلة التراجع (%1) من 0 إلى 10 ثوانٍ.</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Transfer my call</source>
        <translation>تحويل مكالمتي</translation>
    </message>
    <message>
        <source>Ask them, then transfer</source>
        <translation>السؤال ثم التحويل</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Add to contacts…</source>
        <translation>إضافة إلى جهات الاتصال…</translation>
    </message>
    <message>
        <source>Way of the call</source>
        <translation>مسار المكالمة</translation>
    </message>
    <message>
        <source>Forget this call</source>
        <translation>نسيان هذه المكالمة</translation>
    </message>
    <message>
        <source>Forget all calls with %1</source>
        <translation>نسيان كل المكالمات مع %1</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>إضافة ملاحظة…</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>تغيير الملاحظة…</translation>
    </message>
    <message>
        <source>Mark as not looked at</source>
        <translation>وضع علامة «لم تُشاهد»</translation>
    </message>
    <message>
        <source>Mark as looked at</source>
        <translation>وضع علامة «شوهدت»</translation>
    </message>
</context>
<context>
    <name>HistoryRules</name>
    <message>
        <source>&quot;%1&quot; says nothing about how long calls are kept (%2).</source>
        <translation>«%1» لا يحدد مدة حفظ المكالمات (%2).</translation>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day without its year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>رقم غير معروف</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>ردّ %1</translation>
    </message>
    <message>
        <source>spoke with %1</source>
        <translation>تحدث مع %1</translation>
    </message>
    <message>
        <source>%1, transferred to %2</source>
        <translation>%1، حُوّلت إلى %2</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>المجموعة %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
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
        <translation>مكالمة من %1</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <translation>مكالمة إلى %1</translation>
    </message>
    <message>
        <source>talked %1</source>
        <translation>مدة التحدث %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>مسجّلة</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>لم تُشاهد</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Last call %1 with %2</source>
        <translation>آخر مكالمة %1 مع %2</translation>
    </message>
    <message>
        <source>Last call %1: %2</source>
        <translation>آخر مكالمة %1: %2</translation>
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
        <translation>سطح المكتب هذا لا يعطي البرامج مفاتيح؛ تبيّن الإعدادات ما يساعد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Call the selected number</source>
        <translation>الاتصال بالرقم المحدد</translation>
    </message>
    <message>
        <source>Answer the call</source>
        <translation>الرد على المكالمة</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>إنهاء المكالمة</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>عرض اللوحة</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>%1 cannot be read and was put aside as %2; it begins anew.</source>
        <translation>تعذّرت قراءة %1 فوُضع جانبًا باسم %2؛ ويبدأ الملف من جديد.</translation>
    </message>
    <message>
        <source>%1 cannot be read; it begins anew.</source>
        <translation>تعذّرت قراءة %1؛ ويبدأ الملف من جديد.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
</context>
<context>
    <name>KeptValues</name>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>تعذّرت كتابة الإعدادات في %1.</translation>
    </message>
</context>
<context>
    <name>KeyChoices</name>
    <message>
        <source>The keys set for &quot;%1&quot; are left out.</source>
        <translation>تم تجاهل المفاتيح المحددة لـ «%1».</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>This desk only looks: it is set to read-only.</source>
        <translation>هذا المكتب للمشاهدة فقط: إعداده للقراءة فقط.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may listen to calls.</source>
        <translation>لا يجوز الاستماع إلى المكالمات إلا من مكتب المشرف.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may set the phones of others.</source>
        <translation>لا يجوز ضبط هواتف الآخرين إلا من مكتب المشرف.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may log others in or out, or pause them.</source>
        <translation>لا يجوز تسجيل دخول الآخرين أو خروجهم أو إيقافهم مؤقتًا إلا من مكتب المشرف.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may change how queues run.</source>
        <translation>لا يجوز تغيير عمل الطوابير إلا من مكتب المشرف.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may move callers who wait.</source>
        <translation>نقل المنتظرين لمكتب المشرف وحده.</translation>
    </message>
    <message>
        <source>Only a supervisor&apos;s desk may end, move or change calls of others.</source>
        <translation>إنهاء مكالمات الآخرين أو نقلها أو تغييرها لمكتب المشرف وحده.</translation>
    </message>
</context>
<context>
    <name>LinkBlank</name>
    <message>
        <source>Try again now</source>
        <translation>المحاولة مجددًا الآن</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>تغيير الاتصال…</translation>
    </message>
    <message>
        <source>No exchange yet</source>
        <translation>لا يوجد مقسم بعد</translation>
    </message>
    <message>
        <source>Tell the panel where your Asterisk is, and everybody&apos;s phones show here.</source>
        <translation>حدد للوحة مكان Asterisk لديك، فتظهر هنا هواتف الجميع.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>اتصال…</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Demo: made-up people and calls</source>
        <translation>عرض تجريبي: أشخاص ومكالمات وهمية</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <translation>التسجيل: %1</translation>
    </message>
    <message>
        <source>Asterisk %1</source>
        <translation>Asterisk %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>تم الاتصال بـ %1.</translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <translation>جارٍ الاتصال بـ %1</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>جارٍ الاتصال بـ %1…</translation>
    </message>
    <message>
        <source>This usually takes a moment.</source>
        <translation>يستغرق هذا لحظة عادةً.</translation>
    </message>
    <message>
        <source>asking %1 how things stand</source>
        <translation>جارٍ سؤال %1 عن الوضع الحالي</translation>
    </message>
    <message>
        <source>Asking %1 who is there and who talks…</source>
        <translation>جارٍ سؤال %1 عمّن هو موجود ومن يتحدث…</translation>
    </message>
    <message>
        <source>The picture is complete in a moment.</source>
        <translation>ستكتمل الصورة بعد لحظة.</translation>
    </message>
    <message>
        <source>%1 not connected</source>
        <translation>%1 غير متصل</translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation>مجددًا بعد %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Manager interface %1</source>
        <translation>واجهة الإدارة %1</translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>زمن الاستجابة %1 م.ث</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Movement is &quot;system&quot;, &quot;reduced&quot; or &quot;full&quot;, not &quot;%1&quot;.</source>
        <translation>الحركة هي &quot;system&quot; أو &quot;reduced&quot; أو &quot;full&quot;، وليست «%1».</translation>
    </message>
    <message>
        <source>Letters can be %1 to %2 per cent of their size.</source>
        <translation>يمكن أن تكون الحروف من %1 إلى %2 بالمئة من حجمها.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Park in %1</source>
        <translation>ركن في %1</translation>
    </message>
    <message>
        <source>Space %1</source>
        <translation>الخانة %1</translation>
    </message>
    <message>
        <source>Take it to</source>
        <translation>أخذها إلى</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>الطابور %1</translation>
    </message>
    <message>
        <source>Conference %1</source>
        <translation>المؤتمر %1</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>دعوة شخص…</translation>
    </message>
    <message>
        <source>Mute everybody</source>
        <translation>كتم الجميع</translation>
    </message>
    <message>
        <source>Unmute everybody</source>
        <translation>إلغاء كتم الجميع</translation>
    </message>
    <message>
        <source>Unlock the room</source>
        <translation>فتح قفل الغرفة</translation>
    </message>
    <message>
        <source>Lock the room</source>
        <translation>قفل الغرفة</translation>
    </message>
    <message>
        <source>Stop recording the room</source>
        <translation>إيقاف تسجيل الغرفة</translation>
    </message>
    <message>
        <source>Record the room</source>
        <translation>تسجيل الغرفة</translation>
    </message>
    <message>
        <source>End the conference for everybody</source>
        <translation>إنهاء المؤتمر للجميع</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>إلغاء كتم %1</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>كتم %1</translation>
    </message>
    <message>
        <source>Put %1 out of the conference</source>
        <translation>إخراج %1 من المؤتمر</translation>
    </message>
    <message>
        <source>Park my call here</source>
        <translation>ركن مكالمتي هنا</translation>
    </message>
    <message>
        <source>Take this call back</source>
        <translation>استرجاع هذه المكالمة</translation>
    </message>
    <message>
        <source>Send the caller elsewhere…</source>
        <translation>إرسال المتصل إلى جهة أخرى…</translation>
    </message>
    <message>
        <source>Hang up on them</source>
        <translation>إنهاء مكالمته</translation>
    </message>
    <message>
        <source>Do not call %1 any more when free</source>
        <translation>عدم الاتصال بـ %1 عندما يتاح</translation>
    </message>
    <message>
        <source>Call %1 as soon as they are free</source>
        <translation>الاتصال بـ %1 حالما يتاح</translation>
    </message>
    <message>
        <source>They are free now.</source>
        <translation>إنه متاح الآن.</translation>
    </message>
    <message>
        <source>Have the exchange call back</source>
        <translation>طلب معاودة الاتصال من المقسم</translation>
    </message>
    <message>
        <source>Have it call back no more</source>
        <translation>إلغاء معاودة الاتصال</translation>
    </message>
    <message>
        <source>Add %1 to my call (conference)</source>
        <translation>إضافة %1 إلى مكالمتي (مؤتمر)</translation>
    </message>
    <message>
        <source>Call %1 from my mobile</source>
        <translation>الاتصال بـ %1 من جوالي</translation>
    </message>
    <message>
        <source>Their call with %1</source>
        <translation>مكالمته مع %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To a number…</source>
        <translation>إلى رقم…</translation>
    </message>
    <message>
        <source>To voicemail</source>
        <translation>إلى البريد الصوتي</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>No such forward is set.</source>
        <translation>لا توجد إعادة توجيه كهذه.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>الطوابير</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>إزالة من المفضلة</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>إضافة إلى المفضلة</translation>
    </message>
    <message>
        <source>This is my phone</source>
        <translation>هذا هاتفي</translation>
    </message>
    <message>
        <source>End do not disturb</source>
        <translation>إنهاء عدم الإزعاج</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Forward always</source>
        <translation>إعادة التوجيه دائمًا</translation>
    </message>
    <message>
        <source>Forward when busy</source>
        <translation>إعادة التوجيه عند الانشغال</translation>
    </message>
    <message>
        <source>Forward when away</source>
        <translation>إعادة التوجيه عند عدم الرد</translation>
    </message>
    <message>
        <source>Second call while talking</source>
        <translation>مكالمة ثانية أثناء التحدث</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>رنين</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>التواجد</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>بعيد</translation>
    </message>
    <message>
        <source>Away for long</source>
        <translation>بعيد لمدة طويلة</translation>
    </message>
    <message>
        <source>Glad to talk</source>
        <translation>مستعد للتحدث</translation>
    </message>
    <message>
        <source>Not to be disturbed</source>
        <translation>يرجى عدم الإزعاج</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>بلا تحديد</translation>
    </message>
    <message>
        <source>Log out of %1</source>
        <translation>تسجيل الخروج من %1</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>They are in this queue by its configuration.</source>
        <translation>هو في هذا الطابور بحكم إعداداته.</translation>
    </message>
    <message>
        <source>Log in to all that were mine</source>
        <translation>تسجيل الدخول إلى كل طوابيري السابقة</translation>
    </message>
    <message>
        <source>Log out of all</source>
        <translation>تسجيل الخروج من الكل</translation>
    </message>
    <message>
        <source>Break in all queues</source>
        <translation>استراحة في كل الطوابير</translation>
    </message>
    <message>
        <source>End the break in all queues</source>
        <translation>إنهاء الاستراحة في كل الطوابير</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>إنهاء الاستراحة</translation>
    </message>
    <message>
        <source>Take a break from %1</source>
        <translation>أخذ استراحة من %1</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>بلا سبب</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>الغداء</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>أعمال مكتبية</translation>
    </message>
    <message>
        <source>Penalty (who is called first)</source>
        <translation>رتبة الأولوية (من يُطلب أولًا)</translation>
    </message>
    <message>
        <source>0: first</source>
        <translation>0: الأول</translation>
    </message>
    <message>
        <source>Log me out</source>
        <translation>تسجيل خروجي</translation>
    </message>
    <message>
        <source>Log me in</source>
        <translation>تسجيل دخولي</translation>
    </message>
    <message>
        <source>You are in this queue by its configuration.</source>
        <translation>أنت في هذا الطابور بحكم إعداداته.</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>إضافة شخص…</translation>
    </message>
    <message>
        <source>Set the counters to nothing</source>
        <translation>تصفير العدادات</translation>
    </message>
    <message>
        <source>While they talk</source>
        <translation>أثناء التحدث</translation>
    </message>
    <message>
        <source>Ring all the same</source>
        <translation>الرنين رغم ذلك</translation>
    </message>
    <message>
        <source>Do not ring</source>
        <translation>عدم الرنين</translation>
    </message>
    <message>
        <source>Take this caller</source>
        <translation>أخذ هذا المتصل</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>تقديم الخدمة</translation>
    </message>
    <message>
        <source>Before everybody</source>
        <translation>قبل الجميع</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>حسب الدور</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>إخراج من الطابور</translation>
    </message>
    <message>
        <source>Contact…</source>
        <translation>جهة الاتصال…</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>طي كل المجموعات</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>بسط كل المجموعات</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>بسط</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>طي</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>إزالة هذه المجموعة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>حسب الرقم</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>حسب الحالة</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>ترتيبي الخاص</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>العرض كـ</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>بطاقات</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Small tiles</source>
        <translation>بطاقات صغيرة</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Do not tell me any more when %1 is free</source>
        <translation>عدم إخباري بعد الآن عندما يتاح %1</translation>
    </message>
    <message>
        <source>Tell me when %1 is free</source>
        <translation>إخباري عندما يتاح %1</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>الغداء</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>في اجتماع</translation>
    </message>
    <message>
        <source>back in 15 minutes</source>
        <translation>العودة خلال 15 دقيقة</translation>
    </message>
    <message>
        <source>back tomorrow</source>
        <translation>العودة غدًا</translation>
    </message>
    <message>
        <source>Away: %1</source>
        <translation>بعيد: %1</translation>
    </message>
    <message>
        <source>Another phone of %1</source>
        <translation>هاتف آخر لـ %1</translation>
    </message>
    <message>
        <source>Number or name of that phone</source>
        <translation>رقم ذلك الهاتف أو اسمه</translation>
    </message>
    <message>
        <source>Nobody has that number. Choose one that is offered while you type.</source>
        <translation>لا أحد لديه هذا الرقم. اختر واحدًا مما يُعرض أثناء الكتابة.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Call %1: %2</source>
        <translation>الاتصال بـ %1: %2</translation>
    </message>
    <message>
        <source>Group and place</source>
        <translation>المجموعة والموضع</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>الهواتف</translation>
    </message>
    <message>
        <source>Phones: %1</source>
        <translation>الهواتف: %1</translation>
    </message>
    <message>
        <source>%1 also has…</source>
        <translation>لدى %1 أيضًا…</translation>
    </message>
    <message>
        <source>%1 is somebody else&apos;s</source>
        <translation>%1 يخص شخصًا آخر</translation>
    </message>
</context>
<context>
    <name>NumberRules</name>
    <message>
        <source>&quot;%1&quot; is no regular expression (%2).</source>
        <translation>«%1» ليس تعبيرًا نمطيًا (%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be put in the number&apos;s place (%2).</source>
        <translation>لا يمكن وضع «%1» مكان الرقم (%2).</translation>
    </message>
    <message>
        <source>It says of no number what it is about.</source>
        <translation>لا تحدد القاعدة أي أرقام تخصها.</translation>
    </message>
    <message>
        <source>Its pattern is longer than %1 characters.</source>
        <translation>النمط أطول من %1 حرفًا.</translation>
    </message>
    <message>
        <source>It does not say what to dial.</source>
        <translation>لا تحدد القاعدة ما يُطلب.</translation>
    </message>
    <message>
        <source>What it dials is longer than %1 characters.</source>
        <translation>ما تطلبه القاعدة أطول من %1 حرفًا.</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>الرقم %1</translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation>عدد القواعد أكثر من %1.</translation>
    </message>
    <message>
        <source>The number rule &quot;%1&quot; is not used: %2</source>
        <translation>قاعدة الأرقام «%1» غير مستخدمة: %2</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>&quot;%1&quot; is no telephone number.</source>
        <translation>«%1» ليس رقم هاتف.</translation>
    </message>
    <message>
        <source>That is no telephone number.</source>
        <translation>هذا ليس رقم هاتف.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number that can be dialled.</source>
        <translation>«%1» ليس رقمًا يمكن طلبه.</translation>
    </message>
</context>
<context>
    <name>Numbering</name>
    <message>
        <source>only numbers that begin with + are understood</source>
        <translation>لا تُفهم سوى الأرقام التي تبدأ بـ +</translation>
    </message>
    <message>
        <source>%1 is assumed</source>
        <translation>يُفترض %1</translation>
    </message>
    <message>
        <source>There is no country &quot;%1&quot;; %2.</source>
        <translation>لا توجد دولة «%1»؛ %2.</translation>
    </message>
    <message>
        <source>The house&apos;s own number &quot;%1&quot; is not used: write it with + and the country code, such as +49 30 123456.</source>
        <translation>رقم المؤسسة «%1» غير مستخدم: اكتبه مع + ورمز الدولة، مثل +49 30 123456.</translation>
    </message>
    <message>
        <source>The area code &quot;%1&quot; is not used: it has 1 to 8 digits.</source>
        <translation>رمز المنطقة «%1» غير مستخدم: يتكون من 1 إلى 8 أرقام.</translation>
    </message>
    <message>
        <source> ext. %1</source>
        <translation> داخلي %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number that can be dialled.</source>
        <translation>«%1» ليس رقمًا يمكن طلبه.</translation>
    </message>
    <message>
        <source>The number rule &quot;%1&quot; makes &quot;%2&quot; of it, which cannot be dialled.</source>
        <translation>تحوّله قاعدة الأرقام «%1» إلى «%2»، وهذا لا يمكن طلبه.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>talks with %1</source>
        <translation>يتحدث مع %1</translation>
    </message>
    <message>
        <source>rings at %1</source>
        <translation>يرنّ لدى %1</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>الرد على %1</translation>
    </message>
    <message>
        <source>Pick up %1</source>
        <translation>التقاط %1</translation>
    </message>
    <message>
        <source>Bring %1 to my phone</source>
        <translation>جلب %1 إلى هاتفي</translation>
    </message>
    <message>
        <source>Listen to %1</source>
        <translation>الاستماع إلى %1</translation>
    </message>
    <message>
        <source>Way of the call of %1</source>
        <translation>مسار مكالمة %1</translation>
    </message>
    <message>
        <source>Take back %1 from %2</source>
        <translation>استرجاع %1 من %2</translation>
    </message>
    <message>
        <source>is parked</source>
        <translation>مركون</translation>
    </message>
    <message>
        <source>was parked by %1</source>
        <translation>ركنه %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>المنتظرون: %1</translation>
    </message>
    <message>
        <source>Transfer my call to %1</source>
        <translation>تحويل مكالمتي إلى %1</translation>
    </message>
    <message>
        <source>Show queue %1</source>
        <translation>عرض الطابور %1</translation>
    </message>
    <message>
        <source>Log me out of %1</source>
        <translation>تسجيل خروجي من %1</translation>
    </message>
    <message>
        <source>Log me in to %1</source>
        <translation>تسجيل دخولي إلى %1</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>مؤتمر</translation>
    </message>
    <message>
        <source>Transfer my call to conference %1</source>
        <translation>تحويل مكالمتي إلى المؤتمر %1</translation>
    </message>
    <message>
        <source>Show conference %1</source>
        <translation>عرض المؤتمر %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>الطابور %1</translation>
    </message>
    <message>
        <source>send them to %1</source>
        <translation>إرساله إلى %1</translation>
    </message>
    <message>
        <source>You have no call to transfer.</source>
        <translation>ليست لديك مكالمة لتحويلها.</translation>
    </message>
    <message>
        <source>This call is over.</source>
        <translation>انتهت هذه المكالمة.</translation>
    </message>
    <message>
        <source>That cannot be done now.</source>
        <translation>لا يمكن ذلك الآن.</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>queue %1</source>
        <translation>الطابور %1</translation>
    </message>
    <message>
        <source>conference %1</source>
        <translation>المؤتمر %1</translation>
    </message>
    <message>
        <source>the voicemail of %1</source>
        <translation>البريد الصوتي لـ %1</translation>
    </message>
    <message>
        <source>Transferred %1 to %2.</source>
        <translation>تم تحويل %1 إلى %2.</translation>
    </message>
    <message>
        <source>%1 waits while you ask %2.</source>
        <translation>ينتظر %1 بينما تسأل %2.</translation>
    </message>
    <message>
        <source>Connected them.</source>
        <translation>تم توصيلهما.</translation>
    </message>
    <message>
        <source>You have the call back.</source>
        <translation>عادت المكالمة إليك.</translation>
    </message>
    <message>
        <source>The call is recorded.</source>
        <translation>المكالمة تُسجَّل.</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>انتهى التسجيل.</translation>
    </message>
    <message>
        <source>The recording pauses.</source>
        <translation>التسجيل متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <translation>التسجيل مستمر.</translation>
    </message>
    <message>
        <source>Calls for %1 are not forwarded any more.</source>
        <translation>لم تعد مكالمات %1 يُعاد توجيهها.</translation>
    </message>
    <message>
        <source>Calls for %1 are forwarded to %2.</source>
        <translation>يُعاد توجيه مكالمات %1 إلى %2.</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>البريد الصوتي</translation>
    </message>
    <message>
        <source>all queues</source>
        <translation>كل الطوابير</translation>
    </message>
    <message>
        <source>%1 answers %2 now.</source>
        <translation>%1 يرد على %2 الآن.</translation>
    </message>
    <message>
        <source>%1 answers %2 no longer.</source>
        <translation>لم يعد %1 يرد على %2.</translation>
    </message>
    <message>
        <source>Paused in %1.</source>
        <translation>متوقف مؤقتًا في %1.</translation>
    </message>
    <message>
        <source>Takes calls of %1 again.</source>
        <translation>يستقبل مكالمات %1 مجددًا.</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>تم في %1.</translation>
    </message>
    <message>
        <source>%1 rings: pick it up for %2.</source>
        <translation>%1 يرنّ: ارفع السماعة لأجل %2.</translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation>الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Your phone rings: pick it up for %1.</source>
        <translation>هاتفك يرنّ: ارفع السماعة لأجل %1.</translation>
    </message>
    <message>
        <source>the call in space %1</source>
        <translation>المكالمة في الخانة %1</translation>
    </message>
    <message>
        <source>Your phone rings: pick it up to listen.</source>
        <translation>هاتفك يرنّ: ارفع السماعة للاستماع.</translation>
    </message>
    <message>
        <source>%1 is called as soon as they and you are free.</source>
        <translation>سيجري الاتصال بـ %1 حالما تكونان متاحين.</translation>
    </message>
    <message>
        <source>Calling %1 into the conference.</source>
        <translation>جارٍ استدعاء %1 إلى المؤتمر.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>تم الرفض.</translation>
    </message>
    <message>
        <source>Hung up.</source>
        <translation>تم الإنهاء.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>تم الإرسال إلى %1.</translation>
    </message>
    <message>
        <source>The call comes to your phone.</source>
        <translation>المكالمة قادمة إلى هاتفك.</translation>
    </message>
    <message>
        <source>The caller comes to your phone.</source>
        <translation>المتصل قادم إلى هاتفك.</translation>
    </message>
    <message>
        <source>Parked.</source>
        <translation>تم الركن.</translation>
    </message>
    <message>
        <source>You are not heard.</source>
        <translation>صوتك غير مسموع.</translation>
    </message>
    <message>
        <source>You are heard again.</source>
        <translation>صوتك مسموع مجددًا.</translation>
    </message>
    <message>
        <source>Keyed.</source>
        <translation>تم الإدخال.</translation>
    </message>
    <message>
        <source>%1 is in the conference.</source>
        <translation>%1 في المؤتمر.</translation>
    </message>
    <message>
        <source>%1 is not to be disturbed.</source>
        <translation>تم تفعيل عدم الإزعاج لـ %1.</translation>
    </message>
    <message>
        <source>%1 may be disturbed again.</source>
        <translation>تم إنهاء عدم الإزعاج لـ %1.</translation>
    </message>
    <message>
        <source>A second call rings for %1.</source>
        <translation>ترنّ المكالمة الثانية لدى %1.</translation>
    </message>
    <message>
        <source>A second call finds %1 busy.</source>
        <translation>تجد المكالمة الثانية %1 مشغولًا.</translation>
    </message>
    <message>
        <source>The exchange calls you back when %1 is free.</source>
        <translation>سيعاود المقسم الاتصال بك عندما يتاح %1.</translation>
    </message>
    <message>
        <source>The exchange does not call back any more.</source>
        <translation>لن يعاود المقسم الاتصال بعد الآن.</translation>
    </message>
    <message>
        <source>The presence of %1 is set.</source>
        <translation>تم تحديد تواجد %1.</translation>
    </message>
    <message>
        <source>Done in conference %1.</source>
        <translation>تم في المؤتمر %1.</translation>
    </message>
    <message>
        <source>Nothing came of %1. %2</source>
        <translation>تعذّر %1. %2</translation>
    </message>
    <message>
        <source>Hang up on %1</source>
        <translation>إنهاء مكالمة %1</translation>
    </message>
    <message>
        <source>End the conversation of %1</source>
        <translation>إنهاء محادثة %1</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation>تحويل %1 إلى %2</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <translation>إرسال %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>PeopleArrangement</name>
    <message>
        <source>The people cannot be shown as &quot;%1&quot;.</source>
        <translation>لا يمكن عرض الأشخاص كـ «%1».</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; is left out: its name is too long, empty, or there twice.</source>
        <translation>تم تجاهل المجموعة «%1»: اسمها طويل جدًا أو فارغ أو مكرر.</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Nobody to show</source>
        <translation>لا أحد لعرضه</translation>
    </message>
    <message>
        <source>The exchange has no extensions yet.</source>
        <translation>ليس لدى المقسم أرقام داخلية بعد.</translation>
    </message>
    <message>
        <source>The exchange does not tell this account who its people are.</source>
        <translation>لا يخبر المقسم هذا الحساب بأشخاصه.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>لا أحد يطابق</translation>
    </message>
    <message>
        <source>Names are found by any part of them, numbers by their digits.</source>
        <translation>يُعثر على الأسماء بأي جزء منها وعلى الأرقام بخاناتها.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>عرض الجميع</translation>
    </message>
    <message>
        <source>Nobody is free right now</source>
        <translation>لا أحد متاح الآن</translation>
    </message>
    <message>
        <source>Nobody is in a call</source>
        <translation>لا أحد في مكالمة</translation>
    </message>
    <message>
        <source>As soon as somebody hangs up they show here.</source>
        <translation>حالما ينهي أحد مكالمته يظهر هنا.</translation>
    </message>
    <message>
        <source>Calls show here as soon as a phone rings.</source>
        <translation>تظهر المكالمات هنا حالما يرنّ هاتف.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>الآخرون</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>المتاحون: %1</translation>
    </message>
    <message>
        <source>drag people here</source>
        <translation>اسحب الأشخاص إلى هنا</translation>
    </message>
    <message>
        <source>, %1 not connected</source>
        <translation>، غير المتصلين: %1</translation>
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
        <translation>«%1» غير صالح لإعداد النوافذ المنبثقة %2 وتم تجاهله.</translation>
    </message>
</context>
<context>
    <name>PortalHotkeys</name>
    <message>
        <source>The desktop has given no key for it.</source>
        <translation>لم يعطِ سطح المكتب مفتاحًا لذلك.</translation>
    </message>
    <message>
        <source>The desktop does not want to give keys.</source>
        <translation>سطح المكتب لا يريد إعطاء مفاتيح.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Server %1 is left out: %2</source>
        <translation>تم تجاهل الخادم %1: %2</translation>
    </message>
    <message>
        <source>The pinned key of %1 is no SHA-256 in hex and is left out; the certificate is checked instead.</source>
        <translation>المفتاح المثبّت لـ %1 ليس SHA-256 بالترميز الست عشري وتم تجاهله؛ وسيُتحقق من الشهادة بدلًا منه.</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;; the system&apos;s is used.</source>
        <translation>لا يوجد مظهر «%1»؛ يُستخدم مظهر النظام.</translation>
    </message>
    <message>
        <source>Of %1 number rules only the first %2 are read.</source>
        <translation>من %1 قاعدة أرقام تُقرأ أول %2 فقط.</translation>
    </message>
    <message>
        <source>The longest internal number must have 0 to 20 digits; %1 is assumed.</source>
        <translation>يجب أن يكون أطول رقم داخلي من 0 إلى 20 خانة؛ يُفترض %1.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read in full.</source>
        <translation>لا يمكن قراءة الإعدادات في %1 كاملةً.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a profile: letters, digits, spaces, _ and - only.</source>
        <translation>«%1» ليس اسمًا لملف تعريف: حروف وأرقام ومسافات و _ و - فقط.</translation>
    </message>
    <message>
        <source>The profile could not be renamed in %1.</source>
        <translation>تعذّرت إعادة تسمية ملف التعريف في %1.</translation>
    </message>
    <message>
        <source>The profile could not be copied in %1.</source>
        <translation>تعذّر نسخ ملف التعريف في %1.</translation>
    </message>
    <message>
        <source>The profile could not be removed from %1.</source>
        <translation>تعذّرت إزالة ملف التعريف من %1.</translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already.</source>
        <translation>هناك ملف تعريف باسم «%1» مسبقًا.</translation>
    </message>
    <message>
        <source>The last profile stays: a desk has to have one.</source>
        <translation>يبقى آخر ملف تعريف: لا بد لكل مكتب من واحد.</translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>لا يمكن قراءة %1.</translation>
    </message>
    <message>
        <source>It is no JSON object: %1 in line %2.</source>
        <translation>ليس كائن JSON: %1 في السطر %2.</translation>
    </message>
    <message>
        <source>it begins with something else</source>
        <translation>يبدأ بشيء آخر</translation>
    </message>
    <message>
        <source>%1: only &quot;defaults&quot; and &quot;locked&quot; are read.</source>
        <translation>%1: لا يُقرأ سوى &quot;defaults&quot; و &quot;locked&quot;.</translation>
    </message>
    <message>
        <source>%1: it is no object.</source>
        <translation>%1: ليس كائنًا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Secrets have no place in this file, where everybody can read them; each desk asks for its own and keeps it in the keyring.</source>
        <translation>لا مكان للأسرار في هذا الملف الذي يستطيع الجميع قراءته؛ كل مكتب يطلب أسراره ويحفظها في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>لا يوجد إعداد كهذا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used.</source>
        <translation>لا يمكن استخدام «%1».</translation>
    </message>
</context>
<context>
    <name>QueueRules</name>
    <message>
        <source>&quot;%1&quot; is no limit for a queue (%2); the usual one is used.</source>
        <translation>«%1» ليس حدًا لطابور (%2)؛ يُستخدم الحد المعتاد.</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3; %4 is assumed.</source>
        <translation>يجب أن يكون %1 بين %2 و %3؛ يُفترض %4.</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>see calls that are already up</source>
        <translation>رؤية المكالمات الجارية من قبل</translation>
    </message>
    <message>
        <source>see the extensions</source>
        <translation>رؤية الأرقام الداخلية</translation>
    </message>
    <message>
        <source>see parked calls</source>
        <translation>رؤية المكالمات المركونة</translation>
    </message>
    <message>
        <source>see conferences</source>
        <translation>رؤية المؤتمرات</translation>
    </message>
    <message>
        <source>tell phones from lines, see contacts</source>
        <translation>تمييز الهواتف من الخطوط ورؤية تسجيلاتها</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>طلب الأرقام</translation>
    </message>
    <message>
        <source>hang up</source>
        <translation>إنهاء المكالمات</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>تحويل المكالمات</translation>
    </message>
    <message>
        <source>park</source>
        <translation>ركن المكالمات</translation>
    </message>
    <message>
        <source>pause queue members</source>
        <translation>إيقاف أعضاء الطوابير مؤقتًا</translation>
    </message>
    <message>
        <source>see queues and who waits in them</source>
        <translation>رؤية الطوابير ومن ينتظر فيها</translation>
    </message>
    <message>
        <source>transfer after asking first</source>
        <translation>التحويل بعد السؤال</translation>
    </message>
    <message>
        <source>answer, hold and go on by mouse or keyboard</source>
        <translation>الرد والتعليق والاستئناف بالفأرة أو لوحة المفاتيح</translation>
    </message>
    <message>
        <source>mute a call</source>
        <translation>كتم صوت مكالمة</translation>
    </message>
    <message>
        <source>record calls</source>
        <translation>تسجيل المكالمات</translation>
    </message>
    <message>
        <source>key digits into a call</source>
        <translation>إدخال أرقام في مكالمة</translation>
    </message>
    <message>
        <source>run conferences</source>
        <translation>إدارة المؤتمرات</translation>
    </message>
    <message>
        <source>log in to queues and out</source>
        <translation>تسجيل الدخول إلى الطوابير والخروج منها</translation>
    </message>
    <message>
        <source>set do-not-disturb and forwards</source>
        <translation>ضبط عدم الإزعاج وإعادة التوجيه</translation>
    </message>
    <message>
        <source>set the presence</source>
        <translation>تحديد التواجد</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>A role is &quot;operator&quot;, &quot;read-only&quot; or &quot;supervisor&quot;, not &quot;%1&quot;; this desk only looks until that is put right.</source>
        <translation>الدور هو &quot;operator&quot; أو &quot;read-only&quot; أو &quot;supervisor&quot;، وليس «%1»؛ هذا المكتب للمشاهدة فقط حتى يُصحح ذلك.</translation>
    </message>
    <message>
        <source>%1 is &quot;true&quot; or &quot;false&quot;, not &quot;%2&quot;.</source>
        <translation>%1 هو &quot;true&quot; أو &quot;false&quot;، وليس «%2».</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>There is no keyring on this computer.</source>
        <translation>لا توجد سلسلة مفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>سلسلة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>The keyring cannot be used: %1</source>
        <translation>لا يمكن استخدام سلسلة المفاتيح: %1</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>سلسلة المفاتيح لا تستجيب.</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Exchanges</source>
        <translation>المقاسم</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Number rules</source>
        <translation>قواعد الأرقام</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>الطوابير</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <translation>النوافذ المنبثقة</translation>
    </message>
    <message>
        <source>Caller pages</source>
        <translation>صفحات المتصل</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: ‏%2 ‏←‏ %3</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>It is JSON, but no settings of Cordboard: “format” is not “%1”.</source>
        <translation>هو JSON لكنه ليس إعدادات Cordboard: قيمة «format» ليست «%1».</translation>
    </message>
    <message>
        <source>Its “version” is no number.</source>
        <translation>قيمة «version» فيه ليست رقمًا.</translation>
    </message>
    <message>
        <source>It was written by a newer Cordboard (format %1; this one reads %2).</source>
        <translation>كُتب بإصدار أحدث من Cordboard (الصيغة %1؛ وهذا الإصدار يقرأ %2).</translation>
    </message>
    <message>
        <source>It has no “profiles”.</source>
        <translation>لا يحتوي على «profiles».</translation>
    </message>
    <message>
        <source>It is too large for a file of settings.</source>
        <translation>أكبر من أن يكون ملف إعدادات.</translation>
    </message>
    <message>
        <source>It is not readable: %1 in line %2.</source>
        <translation>غير قابل للقراءة: %1 في السطر %2.</translation>
    </message>
    <message>
        <source>There is no profile in it.</source>
        <translation>لا يوجد فيه ملف تعريف.</translation>
    </message>
    <message>
        <source>“%1” is no name for a profile, and is left out: letters, digits, spaces, _ and - only.</source>
        <translation>«%1» ليس اسمًا لملف تعريف وتم تجاهله: حروف وأرقام ومسافات و _ و - فقط.</translation>
    </message>
    <message>
        <source>The profile %1 has no settings, and is left out.</source>
        <translation>ملف التعريف %1 بلا إعدادات وتم تجاهله.</translation>
    </message>
</context>
<context>
    <name>SettingsImport</name>
    <message>
        <source>%1 is left out: %2</source>
        <translation>تم تجاهل %1: %2</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>غربي (Windows-1252)</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16، big-endian</translation>
    </message>
</context>
<context>
    <name>VCardReader</name>
    <message>
        <source>The card is too long.</source>
        <translation>البطاقة طويلة جدًا.</translation>
    </message>
    <message>
        <source>The card has no end.</source>
        <translation>البطاقة بلا نهاية.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>a recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Asterisk %1</source>
        <translation>Asterisk %1</translation>
    </message>
    <message>
        <source>Asterisk %1, manager interface %2</source>
        <translation>Asterisk %1، واجهة الإدارة %2</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation>%1، مبني باستخدام %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>نظام النوافذ</translation>
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
            <numerusform>%n غائب</numerusform>
            <numerusform>%n غائب</numerusform>
            <numerusform>%n غائبان</numerusform>
            <numerusform>%n غائبين</numerusform>
            <numerusform>%n غائبًا</numerusform>
            <numerusform>%n غائب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n متاح</numerusform>
            <numerusform>%n متاح</numerusform>
            <numerusform>%n متاحان</numerusform>
            <numerusform>%n متاحين</numerusform>
            <numerusform>%n متاحًا</numerusform>
            <numerusform>%n متاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <translation>
            <numerusform>%n يرنّ</numerusform>
            <numerusform>%n يرنّ</numerusform>
            <numerusform>%n يرنّان</numerusform>
            <numerusform>%n يرنّون</numerusform>
            <numerusform>%n يرنّون</numerusform>
            <numerusform>%n يرنّون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a call</source>
        <translation>
            <numerusform>%n في مكالمة</numerusform>
            <numerusform>%n في مكالمة</numerusform>
            <numerusform>%n في مكالمة</numerusform>
            <numerusform>%n في مكالمة</numerusform>
            <numerusform>%n في مكالمة</numerusform>
            <numerusform>%n في مكالمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrapping up</source>
        <translation>
            <numerusform>%n يُنهي أعماله</numerusform>
            <numerusform>%n يُنهي أعماله</numerusform>
            <numerusform>%n يُنهيان أعمالهما</numerusform>
            <numerusform>%n يُنهون أعمالهم</numerusform>
            <numerusform>%n يُنهون أعمالهم</numerusform>
            <numerusform>%n يُنهون أعمالهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n متوقف</numerusform>
            <numerusform>%n متوقف</numerusform>
            <numerusform>%n متوقفان</numerusform>
            <numerusform>%n متوقفين</numerusform>
            <numerusform>%n متوقفًا</numerusform>
            <numerusform>%n متوقف</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>أطول انتظار</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>مستوى الخدمة</translation>
    </message>
    <message>
        <source>agents free</source>
        <translation>الوكلاء المتاحون</translation>
    </message>
    <message>
        <source>many wait</source>
        <translation>كثيرون ينتظرون</translation>
    </message>
    <message>
        <source>waits long</source>
        <translation>انتظار طويل</translation>
    </message>
    <message>
        <source>few are free</source>
        <translation>المتاحون قليلون</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>by the exchange&apos;s counters</source>
        <translation>حسب عدادات المقسم</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>since %1 %2</source>
        <translation>منذ %1 %2</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>متوقف: %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>لا مكالمات اليوم</numerusform>
            <numerusform>مكالمة واحدة اليوم</numerusform>
            <numerusform>مكالمتان اليوم</numerusform>
            <numerusform>%n مكالمات اليوم</numerusform>
            <numerusform>%n مكالمة اليوم</numerusform>
            <numerusform>%n مكالمة اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>talked for %1</source>
        <translation>مدة التحدث %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>مدة التوقف %1</translation>
    </message>
    <message>
        <source>nobody is logged in</source>
        <translation>لا أحد مسجل الدخول</translation>
    </message>
    <message>
        <source>Nothing is known of this queue while there is no link.</source>
        <translation>لا شيء معروف عن هذا الطابور ما دام الاتصال مقطوعًا.</translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation>تم الرد: %1</translation>
    </message>
    <message>
        <source>gave up: %1</source>
        <translation>تركوا الانتظار: %1</translation>
    </message>
    <message>
        <source>average wait: %1</source>
        <translation>متوسط الانتظار: %1</translation>
    </message>
    <message>
        <source>average talk: %1</source>
        <translation>متوسط التحدث: %1</translation>
    </message>
    <message>
        <source>agents: %1</source>
        <translation>الوكلاء: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>لم يُرد على أحد</numerusform>
            <numerusform>رُدّ على واحد</numerusform>
            <numerusform>رُدّ على اثنين</numerusform>
            <numerusform>رُدّ على %n</numerusform>
            <numerusform>رُدّ على %n</numerusform>
            <numerusform>رُدّ على %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <translation>
            <numerusform>لم يترك أحد</numerusform>
            <numerusform>ترك واحد</numerusform>
            <numerusform>ترك اثنان</numerusform>
            <numerusform>ترك %n</numerusform>
            <numerusform>ترك %n</numerusform>
            <numerusform>ترك %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % in time</source>
        <translation>%1 % في الوقت</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>من %1 إلى %2: %3</translation>
    </message>
    <message>
        <source>Nobody was answered and nobody gave up yet.</source>
        <translation>لم يُرد على أحد ولم يترك أحد الانتظار بعد.</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>أكثر من اللازم</translation>
    </message>
    <message>
        <source>waits too long</source>
        <translation>انتظار أطول من اللازم</translation>
    </message>
    <message>
        <source>far too low</source>
        <translation>منخفض جدًا</translation>
    </message>
    <message>
        <source>too low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>too few free</source>
        <translation>المتاحون أقل من اللازم</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>There is no computer named %1.</source>
        <translation>لا يوجد حاسوب باسم %1.</translation>
    </message>
    <message>
        <source>The address may be mistyped, or this computer is not on the network.</source>
        <translation>ربما كُتب العنوان خطأً أو أن هذا الحاسوب غير متصل بالشبكة.</translation>
    </message>
    <message>
        <source>%1 is there but does not let panels connect.</source>
        <translation>%1 موجود لكنه لا يسمح باتصال اللوحات.</translation>
    </message>
    <message>
        <source>Asterisk may be stopped, or its manager interface is switched off (manager.conf: enabled) or on another port.</source>
        <translation>ربما يكون Asterisk متوقفًا، أو واجهة الإدارة معطلة (manager.conf: enabled) أو على منفذ آخر.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 لا يستجيب.</translation>
    </message>
    <message>
        <source>The exchange may be off, or a firewall stands in between.</source>
        <translation>ربما يكون المقسم مطفأً أو يقف جدار ناري في الطريق.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not an Asterisk.</source>
        <translation>هناك ما يستجيب على %1، لكنه ليس Asterisk.</translation>
    </message>
    <message>
        <source>Check the port: the manager interface is usually on 5038, or on 5039 with encryption; over HTTP on 8088, over HTTPS on 8089.</source>
        <translation>تحقق من المنفذ: واجهة الإدارة تكون عادةً على 5038، أو على 5039 مع التشفير؛ وعبر HTTP على 8088، وعبر HTTPS على 8089.</translation>
    </message>
    <message>
        <source>A web server answers at %1, but not as Asterisk&apos;s manager interface.</source>
        <translation>هناك خادم ويب يستجيب على %1، لكن ليس كواجهة إدارة Asterisk.</translation>
    </message>
    <message>
        <source>Check the address and what stands before /rawman in it. Asterisk needs enabled=yes in http.conf and webenabled=yes in manager.conf.</source>
        <translation>تحقق من العنوان ومما يسبق /rawman فيه. يحتاج Asterisk إلى enabled=yes في http.conf و webenabled=yes في manager.conf.</translation>
    </message>
    <message>
        <source>The link to %1 was lost.</source>
        <translation>انقطع الاتصال بـ %1.</translation>
    </message>
    <message>
        <source>Calls go on without the panel. What you see is how it was.</source>
        <translation>المكالمات مستمرة بدون اللوحة. ما تراه هو الوضع السابق.</translation>
    </message>
    <message>
        <source>%1 has gone silent.</source>
        <translation>%1 توقف عن الرد.</translation>
    </message>
    <message>
        <source>It did not answer two questions in a row; the panel connects again.</source>
        <translation>لم يُجب عن سؤالين متتاليين؛ اللوحة تعيد الاتصال.</translation>
    </message>
    <message>
        <source>What %1 sends has become unreadable.</source>
        <translation>أصبح ما يرسله %1 غير مقروء.</translation>
    </message>
    <message>
        <source>The panel connects again to get a clean picture.</source>
        <translation>اللوحة تعيد الاتصال للحصول على صورة سليمة.</translation>
    </message>
    <message>
        <source>%1 refused the login.</source>
        <translation>رفض %1 تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The user or the secret is wrong, or this computer&apos;s address is not permitted (manager.conf: permit).</source>
        <translation>المستخدم أو كلمة السر غير صحيحة، أو أن عنوان هذا الحاسوب غير مسموح به (manager.conf: permit).</translation>
    </message>
    <message>
        <source>%1 wants the secret in clear text.</source>
        <translation>%1 يريد كلمة السر بنص واضح.</translation>
    </message>
    <message>
        <source>The panel does not send it over a link that others can read. Connect with encryption.</source>
        <translation>لا ترسلها اللوحة عبر اتصال يستطيع آخرون قراءته. اتصل مع التشفير.</translation>
    </message>
    <message>
        <source>The secret for %1 is not known.</source>
        <translation>كلمة السر لـ %1 غير معروفة.</translation>
    </message>
    <message>
        <source>Type it once; it is kept in this computer&apos;s keyring, where it has one.</source>
        <translation>اكتبها مرة واحدة؛ تُحفظ في سلسلة مفاتيح هذا الحاسوب إن وُجدت.</translation>
    </message>
    <message>
        <source>%1 let us in but shows us nothing.</source>
        <translation>سمح لنا %1 بالدخول لكنه لا يعرض شيئًا.</translation>
    </message>
    <message>
        <source>The manager account may not read calls (manager.conf: read=system,call,agent,reporting).</source>
        <translation>حساب الإدارة لا يجوز له قراءة المكالمات (manager.conf: read=system,call,agent,reporting).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>شهادة %1 غير موثوق بها.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for it. Name the file of the authority that signed it, or trust this exchange&apos;s own key.</source>
        <translation>لا أحد يثق به هذا الحاسوب يشهد لها. حدد ملف الجهة التي وقّعتها، أو ثق بمفتاح هذا المقسم نفسه.</translation>
    </message>
    <message>
        <source>The certificate belongs to another computer than %1.</source>
        <translation>الشهادة تعود إلى حاسوب آخر غير %1.</translation>
    </message>
    <message>
        <source>Use the name that is in the certificate. If it should be right, somebody may stand in between.</source>
        <translation>استخدم الاسم الوارد في الشهادة. وإن كان صحيحًا فقد يكون أحد ما يقف في الطريق.</translation>
    </message>
    <message>
        <source>No encrypted link to %1 could be made.</source>
        <translation>تعذّر إنشاء اتصال مشفّر بـ %1.</translation>
    </message>
    <message>
        <source>The exchange may expect an unencrypted link on this port, or only speak encryption that is no longer safe.</source>
        <translation>ربما يتوقع المقسم اتصالًا غير مشفّر على هذا المنفذ، أو لا يعرف سوى تشفير لم يعد آمنًا.</translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation>غير متصل بـ %1.</translation>
    </message>
    <message>
        <source>Nothing is known about its phones until the panel is connected.</source>
        <translation>لا شيء معروف عن هواتفه حتى تتصل اللوحة.</translation>
    </message>
    <message>
        <source>The exchange refused: %1</source>
        <translation>رفض المقسم: %1</translation>
    </message>
    <message>
        <source>The panel&apos;s account may not do this: %1</source>
        <translation>لا يجوز لحساب اللوحة هذا: %1</translation>
    </message>
    <message>
        <source>Whoever runs the exchange can add the right to it (manager.conf: write).</source>
        <translation>يستطيع مسؤول المقسم إضافة هذه الصلاحية (manager.conf: write).</translation>
    </message>
    <message>
        <source>The exchange has not answered in time.</source>
        <translation>لم يُجب المقسم في الوقت المحدد.</translation>
    </message>
    <message>
        <source>It may have been done nevertheless.</source>
        <translation>ربما تم التنفيذ رغم ذلك.</translation>
    </message>
    <message>
        <source>The link was lost before the exchange answered.</source>
        <translation>انقطع الاتصال قبل أن يجيب المقسم.</translation>
    </message>
    <message>
        <source>Nothing was asked of the exchange: %1</source>
        <translation>لم يُطلب من المقسم شيء: %1</translation>
    </message>
    <message>
        <source>That is no number that can be dialled.</source>
        <translation>هذا ليس رقمًا يمكن طلبه.</translation>
    </message>
    <message>
        <source>Numbers are made of digits, letters and * # + . _ - and have no more than 64 of them.</source>
        <translation>تتكون الأرقام من خانات رقمية وحروف و * # + . _ - وبما لا يزيد على 64 منها.</translation>
    </message>
    <message>
        <source>It is not known which phone is yours.</source>
        <translation>لا يُعرف أي هاتف هو هاتفك.</translation>
    </message>
    <message>
        <source>Choose your extension first.</source>
        <translation>اختر رقمك الداخلي أولًا.</translation>
    </message>
    <message>
        <source>Your phone would not ring.</source>
        <translation>لن يرنّ هاتفك.</translation>
    </message>
    <message>
        <source>It is not to be disturbed, or it is not connected.</source>
        <translation>إما أنه في عدم الإزعاج أو غير متصل.</translation>
    </message>
    <message>
        <source>It is not known from where in the dial plan your phone calls.</source>
        <translation>لا يُعرف من أي سياق في خطة الطلب يتصل هاتفك.</translation>
    </message>
    <message>
        <source>Set the context in the connection&apos;s settings.</source>
        <translation>حدد السياق في إعدادات الاتصال.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>انتهت المكالمة.</translation>
    </message>
    <message>
        <source>You do not take part in this call.</source>
        <translation>لست طرفًا في هذه المكالمة.</translation>
    </message>
    <message>
        <source>There is nobody at the other end yet.</source>
        <translation>لا أحد على الطرف الآخر بعد.</translation>
    </message>
    <message>
        <source>No number is known that leads there.</source>
        <translation>لا يُعرف رقم يوصل إلى هناك.</translation>
    </message>
    <message>
        <source>A hint for it, or the dialect of this exchange, can say one.</source>
        <translation>يمكن تحديده بتلميح (hint) أو في لهجة هذا المقسم.</translation>
    </message>
    <message>
        <source>That parking space does not exist, or somebody is in it.</source>
        <translation>خانة الركن هذه غير موجودة أو مشغولة.</translation>
    </message>
    <message>
        <source>Nobody is parked there.</source>
        <translation>لا أحد مركون هناك.</translation>
    </message>
    <message>
        <source>No consultation is under way.</source>
        <translation>لا توجد استشارة جارية.</translation>
    </message>
    <message>
        <source>This kind of exchange has no such thing.</source>
        <translation>هذا النوع من المقاسم لا يوفر شيئًا كهذا.</translation>
    </message>
    <message>
        <source>Its dialect can say where the dial plan keeps it.</source>
        <translation>يمكن للهجته أن تحدد أين تحفظه خطة الطلب.</translation>
    </message>
    <message>
        <source>That would mean something else to the exchange.</source>
        <translation>سيعني ذلك شيئًا آخر للمقسم.</translation>
    </message>
    <message>
        <source>This phone cannot be told so from afar.</source>
        <translation>لا يمكن توجيه هذا الهاتف إلى ذلك عن بُعد.</translation>
    </message>
    <message>
        <source>The dialect of the exchange says which phones can.</source>
        <translation>تحدد لهجة المقسم أي الهواتف يمكنها ذلك.</translation>
    </message>
    <message>
        <source>Your phone has hung up.</source>
        <translation>أنهى هاتفك المكالمة.</translation>
    </message>
    <message>
        <source>Your phone has hung up before anybody answered.</source>
        <translation>أنهى هاتفك المكالمة قبل أن يرد أحد.</translation>
    </message>
    <message>
        <source>Your phone was not picked up.</source>
        <translation>لم يُرفع هاتفك.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>لم يرد أحد.</translation>
    </message>
    <message>
        <source>Your phone is busy.</source>
        <translation>هاتفك مشغول.</translation>
    </message>
    <message>
        <source>The number is busy.</source>
        <translation>الرقم مشغول.</translation>
    </message>
    <message>
        <source>Your phone has declined the call.</source>
        <translation>رفض هاتفك المكالمة.</translation>
    </message>
    <message>
        <source>The call was declined.</source>
        <translation>رُفضت المكالمة.</translation>
    </message>
    <message>
        <source>The exchange has no free line to your phone.</source>
        <translation>ليس لدى المقسم خط شاغر إلى هاتفك.</translation>
    </message>
    <message>
        <source>The number could not be reached.</source>
        <translation>تعذّر الوصول إلى الرقم.</translation>
    </message>
    <message>
        <source>It may not exist, or not be connected.</source>
        <translation>ربما لا وجود له أو أنه غير متصل.</translation>
    </message>
    <message>
        <source>Your phone could not be rung.</source>
        <translation>تعذّر رنين هاتفك.</translation>
    </message>
    <message>
        <source>It may be busy, have declined, or not be connected.</source>
        <translation>ربما يكون مشغولًا أو رفض المكالمة أو غير متصل.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> for %1</source>
        <translation> منذ %1</translation>
    </message>
    <message>
        <source> in conference %1</source>
        <translation> في المؤتمر %1</translation>
    </message>
    <message>
        <source> in %1</source>
        <translation> في %1</translation>
    </message>
    <message>
        <source> with %1</source>
        <translation> مع %1</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>يطلب</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>داخلية</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>واردة</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>All calls go to %1</source>
        <translation>كل المكالمات تذهب إلى %1</translation>
    </message>
    <message>
        <source>When busy, calls go to %1</source>
        <translation>عند الانشغال تذهب المكالمات إلى %1</translation>
    </message>
    <message>
        <source>Unanswered calls go to %1</source>
        <translation>المكالمات بلا رد تذهب إلى %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>parking space %1</source>
        <translation>خانة الركن %1</translation>
    </message>
    <message>
        <source>conference %1</source>
        <translation>المؤتمر %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و %2 غيره</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>DID %1</source>
        <translation>DID %1</translation>
    </message>
    <message>
        <source>trunk %1</source>
        <translation>الخط %1</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>علّقها %1</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>تُسجَّل</translation>
    </message>
    <message>
        <source>recording paused</source>
        <translation>التسجيل متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>عبر %1</translation>
    </message>
    <message>
        <source>via group %1</source>
        <translation>عبر المجموعة %1</translation>
    </message>
    <message>
        <source>also rings %1</source>
        <translation>ترنّ أيضًا لدى %1</translation>
    </message>
    <message>
        <source>calls taken: %1</source>
        <translation>المكالمات المستلمة: %1</translation>
    </message>
    <message>
        <source>unknown since %1</source>
        <translation>غير معروف منذ %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>away</source>
        <translation>بعيد</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>بعيد لمدة طويلة</translation>
    </message>
    <message>
        <source>glad to talk</source>
        <translation>مستعد للتحدث</translation>
    </message>
    <message>
        <source>not to be disturbed</source>
        <translation>يرجى عدم الإزعاج</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>you are told when they are free</source>
        <translation>سيتم إخبارك عندما يتاح</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>on phone %1</source>
        <translation>على الهاتف %1</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>لا هواتف</numerusform>
            <numerusform>هاتف واحد</numerusform>
            <numerusform>هاتفان</numerusform>
            <numerusform>%n هواتف</numerusform>
            <numerusform>%n هاتفًا</numerusform>
            <numerusform>%n هاتف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rings %n phone(s)</source>
        <translation>
            <numerusform>لا يرنّ أي هاتف (%n)</numerusform>
            <numerusform>يرنّ هاتف واحد (%n)</numerusform>
            <numerusform>يرنّ هاتفان (%n)</numerusform>
            <numerusform>ترنّ %n هواتف</numerusform>
            <numerusform>يرنّ %n هاتفًا</numerusform>
            <numerusform>يرنّ %n هاتف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>X11Hotkeys</name>
    <message>
        <source>Only one key with its modifiers can be had everywhere.</source>
        <translation>لا يمكن حجز سوى مفتاح واحد مع مفاتيح التعديل في كل مكان.</translation>
    </message>
    <message>
        <source>There is no key %1 on this keyboard.</source>
        <translation>لا يوجد مفتاح %1 على لوحة المفاتيح هذه.</translation>
    </message>
    <message>
        <source>Another program has %1 already.</source>
        <translation>برنامج آخر يحجز %1 مسبقًا.</translation>
    </message>
</context>
<context>
    <name>desk::Archive</name>
    <message>
        <source>Contacts and calls in %1 were written by a newer version of this program and are left alone. What you add now is not kept.</source>
        <translation>كُتبت جهات الاتصال والمكالمات في %1 بإصدار أحدث من هذا البرنامج وتُترك كما هي. ما تضيفه الآن لا يُحفظ.</translation>
    </message>
    <message>
        <source>Contacts and calls cannot be kept in %1: %2. What you add now is gone at the end.</source>
        <translation>لا يمكن حفظ جهات الاتصال والمكالمات في %1: %2. ما تضيفه الآن يزول عند الإغلاق.</translation>
    </message>
    <message>
        <source>The file of contacts and calls was damaged (%1). It is kept as %2, and a new one was begun.</source>
        <translation>كان ملف جهات الاتصال والمكالمات تالفًا (%1). حُفظ باسم %2 وبدأ ملف جديد.</translation>
    </message>
</context>
<context>
    <name>desk::CallExport</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>أُلغي التصدير.</translation>
    </message>
</context>
<context>
    <name>desk::CallLog</name>
    <message>
        <source>Calls cannot be written down any more: %1.</source>
        <translation>لم يعد بالإمكان تدوين المكالمات: %1.</translation>
    </message>
    <message>
        <source>The note could not be kept: %1.</source>
        <translation>تعذّر حفظ الملاحظة: %1.</translation>
    </message>
    <message>
        <source>Nothing could be forgotten: %1.</source>
        <translation>تعذّر نسيان أي شيء: %1.</translation>
    </message>
</context>
<context>
    <name>desk::ContactBook</name>
    <message>
        <source>Not all contacts could be read: %1.</source>
        <translation>تعذّرت قراءة كل جهات الاتصال: %1.</translation>
    </message>
    <message>
        <source>changing %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>adding %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>removing %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message numerus="yes">
        <source>removing %n contacts</source>
        <translation>
            <numerusform>عدم إزالة أي جهة</numerusform>
            <numerusform>إزالة جهة اتصال</numerusform>
            <numerusform>إزالة جهتي اتصال</numerusform>
            <numerusform>إزالة %n جهات اتصال</numerusform>
            <numerusform>إزالة %n جهة اتصال</numerusform>
            <numerusform>إزالة %n جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>The contact is not kept: %1.</source>
        <translation>جهة الاتصال غير محفوظة: %1.</translation>
    </message>
</context>
<context>
    <name>desk::ContactImport</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>لا يمكن قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of contacts.</source>
        <translation>%1 أكبر من أن يكون ملف جهات اتصال.</translation>
    </message>
    <message>
        <source>The contacts could not be kept: %1.</source>
        <translation>تعذّر حفظ جهات الاتصال: %1.</translation>
    </message>
    <message numerus="yes">
        <source>the import of %n contact(s)</source>
        <translation>
            <numerusform>استيراد بلا جهات</numerusform>
            <numerusform>استيراد جهة اتصال</numerusform>
            <numerusform>استيراد جهتي اتصال</numerusform>
            <numerusform>استيراد %n جهات اتصال</numerusform>
            <numerusform>استيراد %n جهة اتصال</numerusform>
            <numerusform>استيراد %n جهة اتصال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>live::Recorder</name>
    <message>
        <source>%1 could not be written any further: %2. What came before is in it.</source>
        <translation>تعذّرت متابعة الكتابة في %1: %2. ما سبق موجود فيه.</translation>
    </message>
</context>
<context>
    <name>models::LogModel</name>
    <message>
        <source>detail</source>
        <translation>تفصيل</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1، %2، %3: %4</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Cordboard</source>
        <translation>حول Cordboard</translation>
    </message>
    <message>
        <source>A switchboard for Asterisk. Free software under the MIT license.</source>
        <translation>لوحة تشغيل لمقاسم Asterisk. برنامج حر برخصة MIT.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copies the versions, for a mail to somebody who helps</source>
        <translation>ينسخ الإصدارات لرسالة إلى من يساعدك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ui::Board</name>
    <message>
        <source>First say which phone is yours.</source>
        <translation>حدد أولًا أي هاتف هو هاتفك.</translation>
    </message>
    <message>
        <source>Your phone is on another exchange.</source>
        <translation>هاتفك على مقسم آخر.</translation>
    </message>
    <message>
        <source>Your phone is of a kind that cannot be told to answer or hold from here.</source>
        <translation>هاتفك من نوع لا يمكن أمره من هنا بالرد أو التعليق.</translation>
    </message>
</context>
<context>
    <name>ui::CallCard</name>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>More for this call</source>
        <translation>المزيد لهذه المكالمة</translation>
    </message>
    <message>
        <source>More for this call (%1)</source>
        <translation>المزيد لهذه المكالمة (%1)</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>رقم غير معروف</translation>
    </message>
    <message>
        <source>rings for you</source>
        <translation>يرنّ لك</translation>
    </message>
    <message>
        <source>you put them on hold</source>
        <translation>أنت علّقته</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>عبر %1</translation>
    </message>
    <message>
        <source>, waited %1</source>
        <translation>، انتظر %1</translation>
    </message>
    <message>
        <source>via group %1</source>
        <translation>عبر المجموعة %1</translation>
    </message>
    <message>
        <source>DID %1</source>
        <translation>DID %1</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>تُسجَّل</translation>
    </message>
    <message>
        <source>recording paused</source>
        <translation>التسجيل متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>My call: %1, %2</source>
        <translation>مكالمتي: %1، %2</translation>
    </message>
</context>
<context>
    <name>ui::CallPopup</name>
    <message>
        <source>Incoming for you</source>
        <translation>مكالمة واردة لك</translation>
    </message>
    <message>
        <source>Incoming for you · %1</source>
        <translation>مكالمة واردة لك · %1</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>رقم غير معروف</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>مكالمة من %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>In a call with you</source>
        <translation>في مكالمة معك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Decline, voicemail and more</source>
        <translation>رفض، بريد صوتي والمزيد</translation>
    </message>
    <message>
        <source>Add to contacts…</source>
        <translation>إضافة إلى جهات الاتصال…</translation>
    </message>
</context>
<context>
    <name>ui::CallPopups</name>
    <message>
        <source>%1 more ring for you</source>
        <translation>%1 أخرى ترنّ لك</translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <translation>رُدّ عليها في مكان آخر</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>ردّ %1</translation>
    </message>
</context>
<context>
    <name>ui::CallbackTable</name>
    <message>
        <source>called by %1, %2</source>
        <translation>اتصل به %1، %2</translation>
    </message>
    <message>
        <source>called again, answered by %1, %2</source>
        <translation>عاود الاتصال، ردّ %1، %2</translation>
    </message>
    <message>
        <source>done, %1</source>
        <translation>تم، %1</translation>
    </message>
    <message>
        <source>dismissed, %1</source>
        <translation>تم التجاهل، %1</translation>
    </message>
    <message>
        <source>is talking now</source>
        <translation>يتحدث الآن</translation>
    </message>
    <message>
        <source>%1 is talking to them</source>
        <translation>%1 يتحدث معه</translation>
    </message>
    <message>
        <source>is calling now</source>
        <translation>يتصل الآن</translation>
    </message>
    <message>
        <source>%1 is calling them</source>
        <translation>%1 يتصل به</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>المتصل</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>انتظر</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>المرات</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>ui::CallbacksWindow</name>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Callers to call back</source>
        <translation>متصلون تجب معاودة الاتصال بهم</translation>
    </message>
    <message>
        <source>Nobody is waiting for your call.
Who gives up waiting in a queue shows here, until somebody has talked with them.</source>
        <translation>لا أحد ينتظر اتصالك.
يظهر هنا من ترك الانتظار في طابور، حتى يتحدث معه أحد.</translation>
    </message>
    <message>
        <source>Show those that are settled too</source>
        <translation>عرض المنتهية أيضًا</translation>
    </message>
    <message>
        <source>A note to keep with it</source>
        <translation>ملاحظة تُحفظ معها</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>It is settled (Ctrl+Enter)</source>
        <translation>انتهى الأمر (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Nobody needs to call them (Delete)</source>
        <translation>لا داعي لمعاودة الاتصال (Delete)</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>إعادة إلى القائمة</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>نسخ الرقم</translation>
    </message>
</context>
<context>
    <name>ui::CallerPagesPage</name>
    <message>
        <source>Caller pages</source>
        <translation>صفحات المتصل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Allow addresses with http://, which others can read</source>
        <translation>السماح بالعناوين التي تبدأ بـ http:// ويستطيع آخرون قراءتها</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>الزر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>تُفتح</translation>
    </message>
    <message>
        <source>In the address can stand: %1</source>
        <translation>يمكن أن يحتوي العنوان على: %1</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation>إضافة صفحة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>المضيفون المسموح بهم</translation>
    </message>
    <message>
        <source>by its button</source>
        <translation>بزرها</translation>
    </message>
    <message>
        <source>when it rings</source>
        <translation>عند الرنين</translation>
    </message>
    <message>
        <source>when I answer</source>
        <translation>عندما أرد</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>السماح بـ %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>مثلًا: %1</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>عميل</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>متصفح</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>عنوان ويب</translation>
    </message>
</context>
<context>
    <name>ui::CheckLine</name>
    <message>
        <source>To be written into the exchange&apos;s configuration</source>
        <translation>يُكتب في إعدادات المقسم</translation>
    </message>
</context>
<context>
    <name>ui::CheckupDialog</name>
    <message>
        <source>Test again</source>
        <translation>اختبار مجددًا</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>The steps of the test</source>
        <translation>خطوات الاختبار</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>جارٍ اختبار %1…</translation>
    </message>
    <message>
        <source>%1 cannot be used like this.</source>
        <translation>لا يمكن استخدام %1 هكذا.</translation>
    </message>
    <message>
        <source>The test of %1 was ended before it was through.</source>
        <translation>أُنهي اختبار %1 قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>%1 works, with something missing.</source>
        <translation>%1 يعمل، لكن ينقصه شيء.</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 يعمل.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>ui::ColumnTable</name>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>أعمدة الملف</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>ما يصبحه %1</translation>
    </message>
</context>
<context>
    <name>ui::Columns</name>
    <message>
        <source>Parts of the window</source>
        <translation>أجزاء النافذة</translation>
    </message>
    <message>
        <source>Queues %1</source>
        <translation>الطوابير %1</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>الطوابير</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>الركن</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>المؤتمرات</translation>
    </message>
</context>
<context>
    <name>ui::CommandField</name>
    <message>
        <source>Name, number or command</source>
        <translation>اسم أو رقم أو أمر</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>لا نتائج</translation>
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
        <translation>غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>يُسجَّل</translation>
    </message>
    <message>
        <source>Conference %1</source>
        <translation>المؤتمر %1</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>يتحدث</translation>
    </message>
    <message>
        <source>%1 (leads)</source>
        <translation>%1 (يدير)</translation>
    </message>
</context>
<context>
    <name>ui::ConferenceRows</name>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>يتحدث</translation>
    </message>
    <message>
        <source>Conference %1</source>
        <translation>المؤتمر %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>يُسجَّل</translation>
    </message>
</context>
<context>
    <name>ui::ConferencesPanel</name>
    <message>
        <source>Conferences</source>
        <translation>المؤتمرات</translation>
    </message>
    <message>
        <source>No conference</source>
        <translation>لا مؤتمرات</translation>
    </message>
    <message>
        <source>Rooms show here as soon as somebody is in one.</source>
        <translation>تظهر الغرف هنا حالما يدخلها أحد.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectDialog</name>
    <message>
        <source>Encrypted link (TLS)</source>
        <translation>اتصال مشفّر (TLS)</translation>
    </message>
    <message>
        <source>Through the exchange&apos;s web server (HTTP)</source>
        <translation>عبر خادم الويب في المقسم (HTTP)</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>مشاهدة العرض التجريبي</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Connect to your exchange</source>
        <translation>الاتصال بمقسمك</translation>
    </message>
    <message>
        <source>pbx.example or 192.168.1.5</source>
        <translation>pbx.example أو 192.168.1.5</translation>
    </message>
    <message>
        <source>as in manager.conf</source>
        <translation>كما في manager.conf</translation>
    </message>
    <message>
        <source>101 – may be left empty</source>
        <translation>101 – يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>المقسم</translation>
    </message>
    <message>
        <source>Trusted by</source>
        <translation>موثوق من</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>My extension</source>
        <translation>رقمي الداخلي</translation>
    </message>
    <message>
        <source>Address of the exchange</source>
        <translation>عنوان المقسم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>كما كانت</translation>
    </message>
    <message>
        <source>%1 The secret stays in memory only, and is asked for at each start.</source>
        <translation>%1 تبقى كلمة السر في الذاكرة فقط وتُطلب عند كل تشغيل.</translation>
    </message>
    <message>
        <source>%1 (It says: %2)</source>
        <translation>%1 (يقول: %2)</translation>
    </message>
    <message>
        <source>Type the address of the exchange.</source>
        <translation>اكتب عنوان المقسم.</translation>
    </message>
    <message>
        <source>Type the user, as it is named in manager.conf.</source>
        <translation>اكتب اسم المستخدم كما هو في manager.conf.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>جارٍ الاتصال بـ %1…</translation>
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
        <translation>لا يُعرض: %1</translation>
    </message>
    <message>
        <source>It works: %1 with %2 extensions.</source>
        <translation>يعمل: %1 مع %2 من الأرقام الداخلية.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>جارٍ التجربة…</translation>
    </message>
    <message>
        <source>Its name here</source>
        <translation>اسمه هنا</translation>
    </message>
    <message>
        <source>as its address – may be left empty</source>
        <translation>كعنوانه – يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>Test step by step…</source>
        <translation>اختبار خطوة بخطوة…</translation>
    </message>
    <message>
        <source>Shows how far the panel gets, and what to do about it</source>
        <translation>يبيّن إلى أين تصل اللوحة وما العمل</translation>
    </message>
</context>
<context>
    <name>ui::ContactCard</name>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Add to my contacts</source>
        <translation>إضافة إلى جهات اتصالي</translation>
    </message>
    <message>
        <source>Speed dial %1</source>
        <translation>الاتصال السريع %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>الاتصال بـ %1</translation>
    </message>
</context>
<context>
    <name>ui::ContactEditor</name>
    <message>
        <source>Favourite: first among those who share a number</source>
        <translation>مفضّل: الأول بين من يتشاركون رقمًا</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>customers, north</source>
        <translation>عملاء, الشمال</translation>
    </message>
    <message>
        <source>an address, or what your customer file knows them by</source>
        <translation>عنوان، أو ما يُعرف به في ملف عملائك</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Web</source>
        <translation>الويب</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Speed &amp;dial</source>
        <translation>الاتصال السريع</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Write a name, a company or a number first.</source>
        <translation>اكتب أولًا اسمًا أو شركة أو رقمًا.</translation>
    </message>
</context>
<context>
    <name>ui::ContactRows</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>مفضّل</translation>
    </message>
</context>
<context>
    <name>ui::ContactsWindow</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Name, company, number or note</source>
        <translation>اسم أو شركة أو رقم أو ملاحظة</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>البحث في جهات الاتصال</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>جديد…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>كل المجموعات</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>التراجع عن %1</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Enter: %1</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Nobody in your contacts or directories fits what you typed.</source>
        <translation>لا أحد في جهات اتصالك أو أدلتك يطابق ما كتبته.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>لا جهات اتصال بعد</translation>
    </message>
    <message>
        <source>Callers whom you note here appear with their name and company.</source>
        <translation>المتصلون الذين تدوّنهم هنا يظهرون باسمهم وشركتهم.</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>استيراد من ملف…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Add to my contacts…</source>
        <translation>إضافة إلى جهات اتصالي…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>ui::ConversationsPanel</name>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Way of the call</source>
        <translation>مسار المكالمة</translation>
    </message>
    <message>
        <source>Not known at the moment</source>
        <translation>غير معروف حاليًا</translation>
    </message>
    <message>
        <source>Conversations show here as soon as the exchange is connected.</source>
        <translation>تظهر المحادثات هنا حالما يتصل المقسم.</translation>
    </message>
    <message>
        <source>It is quiet</source>
        <translation>الهدوء سائد</translation>
    </message>
    <message>
        <source>Every call in the house shows here as soon as a phone rings.</source>
        <translation>تظهر هنا كل مكالمة في المؤسسة حالما يرنّ هاتف.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>ui::DayChart</name>
    <message>
        <source>answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>تركوا</translation>
    </message>
    <message>
        <source>in time, goal %1 %</source>
        <translation>في الوقت، الهدف %1 %</translation>
    </message>
    <message>
        <source>in time, %</source>
        <translation>في الوقت، %</translation>
    </message>
    <message>
        <source>nobody has called yet</source>
        <translation>لم يتصل أحد بعد</translation>
    </message>
</context>
<context>
    <name>ui::DesktopPage</name>
    <message>
        <source>They work in every window. A key that another program has already is not to be had.</source>
        <translation>تعمل في كل نافذة. المفتاح الذي يحجزه برنامج آخر مسبقًا غير متوفر.</translation>
    </message>
    <message>
        <source>Your desktop asks you about them once, and may give other keys than these.</source>
        <translation>يسألك سطح المكتب عنها مرة واحدة، وقد يعطي مفاتيح غيرها.</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs. Its own keyboard settings can: give a key to one of the commands
cordboard --dial-selection
cordboard --answer
cordboard --hang-up
cordboard --show</source>
        <translation>سطح المكتب هذا لا يعطي البرامج مفاتيح. لكن إعدادات لوحة المفاتيح فيه تستطيع: خصص مفتاحًا لأحد الأوامر
cordboard --dial-selection
cordboard --answer
cordboard --hang-up
cordboard --show</translation>
    </message>
    <message>
        <source>They work in every window, if the desktop gives them.</source>
        <translation>تعمل في كل نافذة إن أعطاها سطح المكتب.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Open the panel when I log in</source>
        <translation>فتح اللوحة عند تسجيل دخولي</translation>
    </message>
    <message>
        <source>out of the way: in the tray, or minimized</source>
        <translation>بعيدًا عن الطريق: في شريط الإشعارات أو مصغّرة</translation>
    </message>
    <message>
        <source>Offer to call numbers that I copy</source>
        <translation>عرض الاتصال بالأرقام التي أنسخها</translation>
    </message>
    <message>
        <source>Have these keys wherever I am</source>
        <translation>هذه المفاتيح متاحة أينما كنت</translation>
    </message>
    <message>
        <source>At the login</source>
        <translation>عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>ends the panel</source>
        <translation>ينهي اللوحة</translation>
    </message>
    <message>
        <source>leaves it in the tray</source>
        <translation>يتركها في شريط الإشعارات</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>There is no tray on this desktop now: until there is one, closing ends the panel.</source>
        <translation>لا يوجد شريط إشعارات على سطح المكتب هذا الآن: إلى أن يوجد، ينهي الإغلاق اللوحة.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>In the bottom line, and only for what looks like a telephone number.</source>
        <translation>في السطر السفلي، ولما يشبه رقم هاتف فقط.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Call what is selected</source>
        <translation>الاتصال بما حُدد</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>عرض اللوحة</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>شريط الإشعارات</translation>
    </message>
    <message>
        <source>autostart</source>
        <translation>بدء تلقائي</translation>
    </message>
    <message>
        <source>login</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>hotkey</source>
        <translation>مفتاح عام</translation>
    </message>
    <message>
        <source>shortcut</source>
        <translation>اختصار</translation>
    </message>
    <message>
        <source>minimized</source>
        <translation>مصغّرة</translation>
    </message>
    <message>
        <source>%1 alone would be missing wherever you type; take it with Ctrl, Alt or Meta.</source>
        <translation>سيُفقد %1 وحده أينما كتبت؛ استخدمه مع Ctrl أو Alt أو Meta.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 معطى مرتين.</translation>
    </message>
</context>
<context>
    <name>ui::DialPrompt</name>
    <message>
        <source>Call which number?</source>
        <translation>بأي رقم تتصل؟</translation>
    </message>
    <message>
        <source>Call this number?</source>
        <translation>الاتصال بهذا الرقم؟</translation>
    </message>
    <message>
        <source>Numbers in the text</source>
        <translation>الأرقام في النص</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>عدم الاتصال</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>لا شيء منها</translation>
    </message>
    <message numerus="yes">
        <source>%n more number(s) wait(s) for your answer</source>
        <translation>
            <numerusform>لا أرقام أخرى تنتظر ردك</numerusform>
            <numerusform>رقم آخر ينتظر ردك</numerusform>
            <numerusform>رقمان آخران ينتظران ردك</numerusform>
            <numerusform>%n أرقام أخرى تنتظر ردك</numerusform>
            <numerusform>%n رقمًا آخر ينتظر ردك</numerusform>
            <numerusform>%n رقم آخر ينتظر ردك</numerusform>
        </translation>
    </message>
    <message>
        <source>Dials %1</source>
        <translation>يطلب %1</translation>
    </message>
    <message>
        <source>Then ask for extension %1</source>
        <translation>ثم اطلب الرقم الداخلي %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>الاتصال بـ %1</translation>
    </message>
</context>
<context>
    <name>ui::DirectoriesPage</name>
    <message>
        <source>Directories</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
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
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>phone book</source>
        <translation>دليل الهاتف</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>encrypted (ldaps)</source>
        <translation>مشفّر (ldaps)</translation>
    </message>
    <message>
        <source>encrypted after the beginning (StartTLS)</source>
        <translation>مشفّر بعد البداية (StartTLS)</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>غير مشفّر</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>as it is kept in the keyring</source>
        <translation>كما هي في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>I call it</source>
        <translation>أسمّيه</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>شهادات موثوقة</translation>
    </message>
    <message>
        <source>a file, instead of the system&apos;s</source>
        <translation>ملف، بدل شهادات النظام</translation>
    </message>
    <message>
        <source>Ask as</source>
        <translation>السؤال باسم</translation>
    </message>
    <message>
        <source>anybody, or such as cn=panel,dc=example</source>
        <translation>أيًا كان، أو مثل cn=panel,dc=example</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>People are in</source>
        <translation>الأشخاص في</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>المرشّح</translation>
    </message>
    <message>
        <source>Name is</source>
        <translation>الاسم هو</translation>
    </message>
    <message>
        <source>Company is</source>
        <translation>الشركة هي</translation>
    </message>
    <message>
        <source>Phone is</source>
        <translation>الهاتف هو</translation>
    </message>
    <message>
        <source>Mobile is</source>
        <translation>الجوال هو</translation>
    </message>
    <message>
        <source>Home is</source>
        <translation>المنزل هو</translation>
    </message>
    <message>
        <source>E-mail is</source>
        <translation>البريد الإلكتروني هو</translation>
    </message>
    <message>
        <source>At most so many people</source>
        <translation>الحد الأقصى للأشخاص</translation>
    </message>
    <message>
        <source>It has to answer within</source>
        <translation>يجب أن يجيب خلال</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>It answers, but finds nobody there. Look at where people are, and at the filter.</source>
        <translation>يجيب، لكنه لا يجد أحدًا هناك. راجع موضع الأشخاص والمرشّح.</translation>
    </message>
    <message numerus="yes">
        <source>It answers, and knows %n person(s) or more.</source>
        <translation>
            <numerusform>يجيب، ولا يعرف أحدًا.</numerusform>
            <numerusform>يجيب، ويعرف شخصًا واحدًا أو أكثر.</numerusform>
            <numerusform>يجيب، ويعرف شخصين أو أكثر.</numerusform>
            <numerusform>يجيب، ويعرف %n أشخاص أو أكثر.</numerusform>
            <numerusform>يجيب، ويعرف %n شخصًا أو أكثر.</numerusform>
            <numerusform>يجيب، ويعرف %n شخص أو أكثر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExchangesPage</name>
    <message>
        <source>Exchanges</source>
        <translation>المقاسم</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>server</source>
        <translation>خادم</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Opens the dialog that connects to one more exchange</source>
        <translation>يفتح مربع الحوار الخاص بالاتصال بمقسم آخر</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>اختبار…</translation>
    </message>
    <message>
        <source>Shows how far the panel gets with it, and what to do about it</source>
        <translation>يبيّن إلى أين تصل اللوحة مع المقسم وما العمل</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Write the file…</source>
        <translation>كتابة الملف…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>الفائتة</translation>
    </message>
    <message>
        <source>In</source>
        <translation>الواردة</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>الصادرة</translation>
    </message>
    <message>
        <source>With note</source>
        <translation>مع ملاحظة</translation>
    </message>
    <message>
        <source>All that are remembered</source>
        <translation>كل ما هو محفوظ</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>بين يومين</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>لا مكالمات</numerusform>
            <numerusform>مكالمة واحدة</numerusform>
            <numerusform>مكالمتان</numerusform>
            <numerusform>%n مكالمات</numerusform>
            <numerusform>%n مكالمة</numerusform>
            <numerusform>%n مكالمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) with “%1”</source>
        <translation>
            <numerusform>لا مكالمات تحتوي على «%1»</numerusform>
            <numerusform>مكالمة تحتوي على «%1»</numerusform>
            <numerusform>مكالمتان تحتويان على «%1»</numerusform>
            <numerusform>%n مكالمات تحتوي على «%1»</numerusform>
            <numerusform>%n مكالمة تحتوي على «%1»</numerusform>
            <numerusform>%n مكالمة تحتوي على «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>calls.csv</source>
        <translation>calls.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are in %1.</source>
        <translation>
            <numerusform>لا مكالمات في %1.</numerusform>
            <numerusform>مكالمة واحدة في %1.</numerusform>
            <numerusform>مكالمتان في %1.</numerusform>
            <numerusform>%n مكالمات في %1.</numerusform>
            <numerusform>%n مكالمة في %1.</numerusform>
            <numerusform>%n مكالمة في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FileField</name>
    <message>
        <source>File…</source>
        <translation>ملف…</translation>
    </message>
    <message>
        <source>Recordings (*.ami *.json)</source>
        <translation>التسجيلات (*.ami *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>ui::Grace</name>
    <message>
        <source>Undone: nothing has happened.</source>
        <translation>تم التراجع: لم يحدث شيء.</translation>
    </message>
    <message>
        <source>There is no link to the exchange: nothing has been done.</source>
        <translation>لا يوجد اتصال بالمقسم: لم يتم شيء.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>انتهت المكالمة.</translation>
    </message>
    <message>
        <source>The call is over: it goes nowhere any more.</source>
        <translation>انتهت المكالمة: لن تذهب إلى أي مكان بعد الآن.</translation>
    </message>
    <message>
        <source>You are not in this call any more: it has not been transferred.</source>
        <translation>لم تعد في هذه المكالمة: لم تُحوَّل.</translation>
    </message>
    <message>
        <source>You are not in this call any more: nothing has been done.</source>
        <translation>لم تعد في هذه المكالمة: لم يُفعل شيء.</translation>
    </message>
    <message>
        <source>Somebody has the caller now: they stay there.</source>
        <translation>هناك من يتحدث مع المتصل الآن: يبقى هناك.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Remember calls after the panel is closed</source>
        <translation>حفظ المكالمات بعد إغلاق اللوحة</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>إلى الأبد</translation>
    </message>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source>as many as there are</source>
        <translation>بقدر ما يوجد</translation>
    </message>
    <message>
        <source>Forget all calls…</source>
        <translation>نسيان كل المكالمات…</translation>
    </message>
    <message>
        <source>Remember them for</source>
        <translation>الحفظ لمدة</translation>
    </message>
    <message>
        <source>Calls at most</source>
        <translation>المكالمات بحد أقصى</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>خصوصية</translation>
    </message>
    <message>
        <source>call log</source>
        <translation>سجل المكالمات</translation>
    </message>
    <message>
        <source>missed calls</source>
        <translation>مكالمات فائتة</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Forget all calls</source>
        <translation>نسيان كل المكالمات</translation>
    </message>
    <message>
        <source>Forget all calls and their notes? They cannot be brought back.</source>
        <translation>هل تنسى كل المكالمات وملاحظاتها؟ لا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Write the calls shown into a file</source>
        <translation>كتابة المكالمات المعروضة في ملف</translation>
    </message>
    <message>
        <source>Search names, numbers, notes and queues</source>
        <translation>البحث في الأسماء والأرقام والملاحظات والطوابير</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>الفائتة</translation>
    </message>
    <message>
        <source>In</source>
        <translation>الواردة</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>الصادرة</translation>
    </message>
    <message>
        <source>With note</source>
        <translation>مع ملاحظة</translation>
    </message>
    <message>
        <source>History of calls</source>
        <translation>سجل المكالمات</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>لا مكالمات بعد</translation>
    </message>
    <message>
        <source>Every call of yours stays here when it is over, with who answered and your note.</source>
        <translation>كل مكالمة لك تبقى هنا بعد انتهائها، مع من رد ومع ملاحظتك.</translation>
    </message>
</context>
<context>
    <name>ui::IdleRow</name>
    <message>
        <source>Pick up %1</source>
        <translation>التقاط %1</translation>
    </message>
    <message>
        <source>Call %1 again</source>
        <translation>الاتصال بـ %1 مجددًا</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>اتصال…</translation>
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
        <translation>السطر الأول يحتوي على عناوين الأعمدة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>استيراد جهات الاتصال</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>بين الأعمدة</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>علامات الاقتباس</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>تعليقات</translation>
    </message>
    <message>
        <source>The first contacts as they will be</source>
        <translation>جهات الاتصال الأولى كما ستكون</translation>
    </message>
    <message>
        <source>add what the file knows more</source>
        <translation>إضافة ما يعرفه الملف زيادةً</translation>
    </message>
    <message>
        <source>leave them as they are</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>replace them</source>
        <translation>استبدالها</translation>
    </message>
    <message>
        <source>Those I have already, by number or name:</source>
        <translation>الجهات الموجودة لديّ، حسب الرقم أو الاسم:</translation>
    </message>
    <message>
        <source>Lines that could not be used</source>
        <translation>السطور التي تعذّر استخدامها</translation>
    </message>
    <message>
        <source>%1: cards</source>
        <translation>%1: بطاقات</translation>
    </message>
    <message>
        <source>%1: a table</source>
        <translation>%1: جدول</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) added.</source>
        <translation>
            <numerusform>لم تُضف أي جهة اتصال.</numerusform>
            <numerusform>أُضيفت جهة اتصال واحدة.</numerusform>
            <numerusform>أُضيفت جهتا اتصال.</numerusform>
            <numerusform>أُضيفت %n جهات اتصال.</numerusform>
            <numerusform>أُضيفت %n جهة اتصال.</numerusform>
            <numerusform>أُضيفت %n جهة اتصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) know more now.</source>
        <translation>
            <numerusform>لم تُستكمل أي جهة اتصال.</numerusform>
            <numerusform>استُكملت جهة اتصال واحدة.</numerusform>
            <numerusform>استُكملت جهتا اتصال.</numerusform>
            <numerusform>استُكملت %n جهات اتصال.</numerusform>
            <numerusform>استُكملت %n جهة اتصال.</numerusform>
            <numerusform>استُكملت %n جهة اتصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) replaced.</source>
        <translation>
            <numerusform>لم تُستبدل أي جهة اتصال.</numerusform>
            <numerusform>استُبدلت جهة اتصال واحدة.</numerusform>
            <numerusform>استُبدلت جهتا اتصال.</numerusform>
            <numerusform>استُبدلت %n جهات اتصال.</numerusform>
            <numerusform>استُبدلت %n جهة اتصال.</numerusform>
            <numerusform>استُبدلت %n جهة اتصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) left as they were.</source>
        <translation>
            <numerusform>لم تُترك أي جهة اتصال كما كانت.</numerusform>
            <numerusform>تُركت جهة اتصال واحدة كما كانت.</numerusform>
            <numerusform>تُركت جهتا اتصال كما كانتا.</numerusform>
            <numerusform>تُركت %n جهات اتصال كما كانت.</numerusform>
            <numerusform>تُركت %n جهة اتصال كما كانت.</numerusform>
            <numerusform>تُركت %n جهة اتصال كما كانت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used in full:</source>
        <translation>
            <numerusform>استُخدمت كل السطور كاملةً.</numerusform>
            <numerusform>تعذّر استخدام سطر واحد كاملًا:</numerusform>
            <numerusform>تعذّر استخدام سطرين كاملين:</numerusform>
            <numerusform>تعذّر استخدام %n سطور كاملةً:</numerusform>
            <numerusform>تعذّر استخدام %n سطرًا كاملًا:</numerusform>
            <numerusform>تعذّر استخدام %n سطر كاملًا:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JourneyDialog</name>
    <message>
        <source>The call was found going on; what happened before is not known.</source>
        <translation>وُجدت المكالمة جارية؛ ما حدث قبلها غير معروف.</translation>
    </message>
    <message>
        <source>Way of the call</source>
        <translation>مسار المكالمة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ui::JourneyTable</name>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>%1 rings for %2</source>
        <translation>%1 يرنّ لأجل %2</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 ردّ على %2</translation>
    </message>
    <message>
        <source>%1 rang; somebody else answered</source>
        <translation>رنّ %1؛ وردّ شخص آخر</translation>
    </message>
    <message>
        <source>%1 was busy or declined</source>
        <translation>%1 كان مشغولًا أو رفض</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 لم يرد</translation>
    </message>
    <message>
        <source>%1 rang until the caller gave up</source>
        <translation>رنّ %1 حتى ترك المتصل</translation>
    </message>
    <message>
        <source>%1 forwarded the call</source>
        <translation>%1 أعاد توجيه المكالمة</translation>
    </message>
    <message>
        <source>%1 could not be reached</source>
        <translation>تعذّر الوصول إلى %1</translation>
    </message>
    <message>
        <source>The call failed</source>
        <translation>فشلت المكالمة</translation>
    </message>
    <message>
        <source>The call ended</source>
        <translation>انتهت المكالمة</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>لم يرد أحد</translation>
    </message>
    <message>
        <source>It was busy</source>
        <translation>كان مشغولًا</translation>
    </message>
    <message>
        <source>The call was declined</source>
        <translation>رُفضت المكالمة</translation>
    </message>
    <message>
        <source>The caller gave up</source>
        <translation>ترك المتصل</translation>
    </message>
    <message>
        <source>It was answered elsewhere</source>
        <translation>تم الرد في مكان آخر</translation>
    </message>
    <message>
        <source>%1: the caller hung up</source>
        <translation>%1: أنهى المتصل المكالمة</translation>
    </message>
    <message>
        <source>%1: the called side hung up</source>
        <translation>%1: أنهى الطرف المطلوب المكالمة</translation>
    </message>
    <message>
        <source>%1 transferred %2 to %3</source>
        <translation>%1 حوّل %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 handed %2 over</source>
        <translation>%1 سلّم %2</translation>
    </message>
    <message>
        <source>%1 handed %2 over to %3</source>
        <translation>%1 سلّم %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 picked the call up that rang at %2</source>
        <translation>%1 التقط المكالمة التي رنّت لدى %2</translation>
    </message>
    <message>
        <source>The phone of %1 sends calls on to %2</source>
        <translation>هاتف %1 يرسل المكالمات إلى %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>%1 and %2 talk</source>
        <translation>%1 و %2 يتحدثان</translation>
    </message>
    <message>
        <source>On hold by %1</source>
        <translation>علّقها %1</translation>
    </message>
    <message>
        <source>%1 waited in %2 and gave up</source>
        <translation>%1 انتظر في %2 ثم ترك</translation>
    </message>
    <message>
        <source>%1 waits in %2</source>
        <translation>%1 ينتظر في %2</translation>
    </message>
    <message>
        <source>%1 parked at %2</source>
        <translation>%1 مركون في %2</translation>
    </message>
    <message>
        <source>%1 parked at %2 by %3</source>
        <translation>%1 مركون في %2 من قِبل %3</translation>
    </message>
    <message>
        <source>%1 is in conference %2</source>
        <translation>%1 في المؤتمر %2</translation>
    </message>
    <message>
        <source>The call was recorded</source>
        <translation>سُجّلت المكالمة</translation>
    </message>
    <message>
        <source>%1 and %2 talked</source>
        <translation>%1 و %2 تحدثا</translation>
    </message>
    <message>
        <source>%1 waited in %2</source>
        <translation>%1 انتظر في %2</translation>
    </message>
    <message>
        <source>%1 was in conference %2</source>
        <translation>%1 كان في المؤتمر %2</translation>
    </message>
    <message>
        <source>The call is recorded</source>
        <translation>المكالمة تُسجَّل</translation>
    </message>
</context>
<context>
    <name>ui::KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation>ابحث عن مفتاح أو عما يفعله</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>لا مفتاح يفعل ذلك.</translation>
    </message>
</context>
<context>
    <name>ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>All keys as usual</source>
        <translation>كل المفاتيح كالمعتاد</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>اختصارات</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same keys.</source>
        <translation>«%1» و «%2» لهما المفاتيح نفسها.</translation>
    </message>
    <message>
        <source>Transfers can be undone for</source>
        <translation>يمكن التراجع عن التحويل خلال</translation>
    </message>
    <message>
        <source>Hanging up can be undone for</source>
        <translation>يمكن التراجع عن الإنهاء خلال</translation>
    </message>
    <message>
        <source>So long nothing happens yet, and you stay connected. Esc Esc hangs up at once.</source>
        <translation>خلال هذه المدة لا يحدث شيء بعد وتبقى متصلًا. أما Esc Esc فتنهي المكالمة فورًا.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>لا يمكن أبدًا</translation>
    </message>
    <message>
        <source>Keys for: %1</source>
        <translation>مفاتيح: %1</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>The usual keys for: %1</source>
        <translation>المفاتيح المعتادة لـ: %1</translation>
    </message>
    <message>
        <source>Also the keys of: %1</source>
        <translation>هي أيضًا مفاتيح: %1</translation>
    </message>
</context>
<context>
    <name>ui::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>تُستخدم اللغة الجديدة ابتداءً من التشغيل القادم.</translation>
    </message>
    <message>
        <source>The panel speaks</source>
        <translation>لغة اللوحة</translation>
    </message>
</context>
<context>
    <name>ui::LimitsForm</name>
    <message>
        <source>Attention</source>
        <translation>انتباه</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>إنذار</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Callers waiting: at least</source>
        <translation>المنتظرون: على الأقل</translation>
    </message>
    <message>
        <source>Longest wait: at least</source>
        <translation>أطول انتظار: على الأقل</translation>
    </message>
    <message>
        <source>Answered in time: at most</source>
        <translation>تم الرد في الوقت: على الأكثر</translation>
    </message>
    <message>
        <source>Agents free: at most</source>
        <translation>الوكلاء المتاحون: على الأكثر</translation>
    </message>
    <message>
        <source>%1 (attention)</source>
        <translation>%1 (انتباه)</translation>
    </message>
    <message>
        <source>%1 (alarm)</source>
        <translation>%1 (إنذار)</translation>
    </message>
</context>
<context>
    <name>ui::LinkPill</name>
    <message>
        <source>no exchange</source>
        <translation>لا مقسم</translation>
    </message>
    <message>
        <source>%1 exchanges connected</source>
        <translation>المقاسم المتصلة: %1</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>الاتصال: %1</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>لا يُعرض: %1</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>المحاولة مجددًا الآن</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>الاتصال…</translation>
    </message>
</context>
<context>
    <name>ui::LockSign</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>حددها المسؤول.</translation>
    </message>
</context>
<context>
    <name>ui::LogWindow</name>
    <message>
        <source>What Cordboard did and saw</source>
        <translation>ما فعله Cordboard وما رآه</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>البحث في سجل الأحداث</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>بدون تفاصيل</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>التحذيرات والأخطاء</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>الأخطاء فقط</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s); secrets are never among them</source>
        <translation>
            <numerusform>لا سطور؛ ولا تُكتب الأسرار فيها أبدًا</numerusform>
            <numerusform>سطر واحد؛ ولا تُكتب الأسرار فيه أبدًا</numerusform>
            <numerusform>سطران؛ ولا تُكتب الأسرار فيهما أبدًا</numerusform>
            <numerusform>%n سطور؛ ولا تُكتب الأسرار فيها أبدًا</numerusform>
            <numerusform>%n سطرًا؛ ولا تُكتب الأسرار فيها أبدًا</numerusform>
            <numerusform>%n سطر؛ ولا تُكتب الأسرار فيها أبدًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 من %n سطر</numerusform>
            <numerusform>%1 من سطر واحد</numerusform>
            <numerusform>%1 من سطرين</numerusform>
            <numerusform>%1 من %n سطور</numerusform>
            <numerusform>%1 من %n سطرًا</numerusform>
            <numerusform>%1 من %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>حفظ سجل الأحداث</translation>
    </message>
</context>
<context>
    <name>ui::LooksPage</name>
    <message>
        <source>Looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>سمة</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation>مظهر</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>لا شيء يتحرك</translation>
    </message>
    <message>
        <source>What rings may pulse</source>
        <translation>ما يرنّ قد ينبض</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>حجم الحروف</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>font</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>حركة</translation>
    </message>
</context>
<context>
    <name>ui::MainMenu</name>
    <message>
        <source>Wallboard</source>
        <translation>لوحة العرض</translation>
    </message>
    <message>
        <source>Callers to call back</source>
        <translation>متصلون تجب معاودة الاتصال بهم</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>الاتصال…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Record for support…</source>
        <translation>تسجيل للدعم…</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>هاتفي</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Replay a recording…</source>
        <translation>إعادة تشغيل تسجيل…</translation>
    </message>
    <message>
        <source>Contacts…</source>
        <translation>جهات الاتصال…</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>ملف التعريف: %1</translation>
    </message>
    <message>
        <source>Change profiles…</source>
        <translation>تغيير ملفات التعريف…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>سجل الأحداث…</translation>
    </message>
    <message>
        <source>What the exchange allows…</source>
        <translation>ما يسمح به المقسم…</translation>
    </message>
    <message>
        <source>File for support…</source>
        <translation>ملف للدعم…</translation>
    </message>
    <message>
        <source>About Cordboard…</source>
        <translation>حول Cordboard…</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Cordboard (demo)</source>
        <translation>Cordboard (عرض تجريبي)</translation>
    </message>
    <message>
        <source>%1 (recording)</source>
        <translation>%1 (تسجيل)</translation>
    </message>
    <message>
        <source>Esc once more hangs up</source>
        <translation>Esc مرة أخرى ينهي المكالمة</translation>
    </message>
    <message>
        <source>Keys of the keyboard</source>
        <translation>مفاتيح لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Type a name, a number or a command</source>
        <translation>كتابة اسم أو رقم أو أمر</translation>
    </message>
    <message>
        <source>Go to my call</source>
        <translation>الانتقال إلى مكالمتي</translation>
    </message>
    <message>
        <source>Go to people; type to filter them</source>
        <translation>الانتقال إلى الأشخاص؛ اكتب لتصفيتهم</translation>
    </message>
    <message>
        <source>Go to conversations</source>
        <translation>الانتقال إلى المحادثات</translation>
    </message>
    <message>
        <source>Go to queues; Enter shows who answers</source>
        <translation>الانتقال إلى الطوابير؛ Enter يعرض من يرد</translation>
    </message>
    <message>
        <source>Go to parking; Enter takes a call back</source>
        <translation>الانتقال إلى الركن؛ Enter يسترجع مكالمة</translation>
    </message>
    <message>
        <source>Go to conferences</source>
        <translation>الانتقال إلى المؤتمرات</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>الاتصال بـ %1</translation>
    </message>
    <message>
        <source>%1 is free now.</source>
        <translation>%1 متاح الآن.</translation>
    </message>
    <message>
        <source>Go to the history of calls; Enter calls back</source>
        <translation>الانتقال إلى سجل المكالمات؛ Enter يعاود الاتصال</translation>
    </message>
    <message>
        <source>Switch to profile %1</source>
        <translation>التبديل إلى ملف التعريف %1</translation>
    </message>
</context>
<context>
    <name>ui::MatchList</name>
    <message>
        <source>Matches</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>ui::MatchRows</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ui::MeButton</name>
    <message>
        <source>Which phone is yours?</source>
        <translation>أي هاتف هو هاتفك؟</translation>
    </message>
    <message>
        <source>choose it on a tile</source>
        <translation>اختره من بطاقة</translation>
    </message>
    <message>
        <source>Me: %1, %2</source>
        <translation>أنا: %1، %2</translation>
    </message>
</context>
<context>
    <name>ui::MissedCallsDialog</name>
    <message>
        <source>Call back</source>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>المكالمات الفائتة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nobody was missed.</source>
        <translation>لا مكالمات فائتة.</translation>
    </message>
</context>
<context>
    <name>ui::MyCallPanel</name>
    <message>
        <source>My call</source>
        <translation>مكالمتي</translation>
    </message>
    <message>
        <source>You have no call.</source>
        <translation>ليست لديك مكالمة.</translation>
    </message>
    <message>
        <source>That cannot be done with your call as it is now.</source>
        <translation>لا يمكن ذلك مع مكالمتك بوضعها الحالي.</translation>
    </message>
    <message>
        <source>Say which phone is yours: open the menu on your tile and choose “This is my phone”.</source>
        <translation>حدد أي هاتف هو هاتفك: افتح قائمة بطاقتك واختر «هذا هاتفي».</translation>
    </message>
    <message>
        <source>No call right now. Type a name or a number above and press Enter to call.</source>
        <translation>لا مكالمة الآن. اكتب اسمًا أو رقمًا في الأعلى واضغط Enter للاتصال.</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
</context>
<context>
    <name>ui::MyPhonePage</name>
    <message>
        <source>My phone</source>
        <translation>هاتفي</translation>
    </message>
    <message>
        <source>as the exchange says, such as PJSIP/101</source>
        <translation>كما يقول المقسم، مثل PJSIP/101</translation>
    </message>
    <message>
        <source>to call from it instead of my phone</source>
        <translation>للاتصال منه بدل هاتفي</translation>
    </message>
    <message>
        <source>as the exchange says, such as from-internal</source>
        <translation>كما يقول المقسم، مثل from-internal</translation>
    </message>
    <message>
        <source>My extension</source>
        <translation>رقمي الداخلي</translation>
    </message>
    <message>
        <source>My mobile</source>
        <translation>جوالي</translation>
    </message>
    <message>
        <source>It calls from the context</source>
        <translation>يتصل من السياق</translation>
    </message>
    <message>
        <source>Kind of exchange</source>
        <translation>نوع المقسم</translation>
    </message>
    <message>
        <source>own number</source>
        <translation>الرقم الخاص</translation>
    </message>
    <message>
        <source>device</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>dialect</source>
        <translation>لهجة</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>ما يبدو عليه</translation>
    </message>
    <message>
        <source>%1 (not known)</source>
        <translation>%1 (غير معروف)</translation>
    </message>
</context>
<context>
    <name>ui::NamePrompt</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>ui::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>What is to be remembered when they call again</source>
        <translation>ما يجب تذكره عندما يتصلون مجددًا</translation>
    </message>
</context>
<context>
    <name>ui::NumberRows</name>
    <message>
        <source>Kind of number %1</source>
        <translation>نوع الرقم %1</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>الرقم %1</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>رقم آخر</translation>
    </message>
</context>
<context>
    <name>ui::NumberRulesForm</name>
    <message>
        <source>Dials %1: a number of the house.</source>
        <translation>يطلب %1: رقم داخل المؤسسة.</translation>
    </message>
    <message>
        <source>Dials %1 as it is: a feature code.</source>
        <translation>يطلب %1 كما هو: رمز خدمة.</translation>
    </message>
    <message>
        <source>Calls %1: a name of the own exchange.</source>
        <translation>يتصل بـ %1: اسم في المقسم نفسه.</translation>
    </message>
    <message>
        <source>Dials %1 as it is: an emergency number.</source>
        <translation>يطلب %1 كما هو: رقم طوارئ.</translation>
    </message>
    <message>
        <source>Dials %1.</source>
        <translation>يطلب %1.</translation>
    </message>
    <message>
        <source>Dials %1 by the rule &quot;%2&quot;.</source>
        <translation>يطلب %1 حسب القاعدة «%2».</translation>
    </message>
    <message>
        <source>Shown as %1, known as %2.</source>
        <translation>يُعرض هكذا: %1، ويُعرف هكذا: %2.</translation>
    </message>
    <message>
        <source>Shown as %1; not known as a whole number.</source>
        <translation>يُعرض هكذا: %1؛ ولا يُعرف كرقم كامل.</translation>
    </message>
    <message>
        <source>As this computer, which does not say</source>
        <translation>كهذا الحاسوب الذي لا يحدد ذلك</translation>
    </message>
    <message>
        <source>As this computer: %1</source>
        <translation>كهذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>numbers are dialled whole</source>
        <translation>تُطلب الأرقام كاملةً</translation>
    </message>
    <message>
        <source>up to the extension, such as +49 30 123456</source>
        <translation>حتى الرقم الداخلي، مثل +49 30 123456</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>the exchange understands +</source>
        <translation>المقسم يفهم +</translation>
    </message>
    <message>
        <source> digits</source>
        <translation> خانات</translation>
    </message>
    <message>
        <source>such as +49 (0)30 123456-78</source>
        <translation>مثل +49 (0)30 123456-78</translation>
    </message>
    <message>
        <source>What happens to the number</source>
        <translation>ما يحدث للرقم</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Own area code</source>
        <translation>رمز المنطقة</translation>
    </message>
    <message>
        <source>The house&apos;s own number</source>
        <translation>رقم المؤسسة</translation>
    </message>
    <message>
        <source>For an outside line dial</source>
        <translation>للخط الخارجي اطلب</translation>
    </message>
    <message>
        <source>Instead of + dial</source>
        <translation>بدل + اطلب</translation>
    </message>
    <message>
        <source>Internal numbers have at most</source>
        <translation>الأرقام الداخلية بحد أقصى</translation>
    </message>
    <message>
        <source>Try a number</source>
        <translation>جرّب رقمًا</translation>
    </message>
</context>
<context>
    <name>ui::NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>بادئة</translation>
    </message>
    <message>
        <source>dialling rules</source>
        <translation>قواعد الطلب</translation>
    </message>
    <message>
        <source>What is said about the numbers has to be put right first.</source>
        <translation>يجب أولًا تصحيح ما حُدد للأرقام.</translation>
    </message>
</context>
<context>
    <name>ui::PageList</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>%1, has a problem</source>
        <translation>%1، فيها مشكلة</translation>
    </message>
</context>
<context>
    <name>ui::ParkingPanel</name>
    <message>
        <source>Parking</source>
        <translation>الركن</translation>
    </message>
    <message>
        <source>Parking is not shown</source>
        <translation>الركن غير معروض</translation>
    </message>
    <message>
        <source>No parking lot</source>
        <translation>لا ساحة ركن</translation>
    </message>
    <message>
        <source>The exchange does not tell this account about parked calls.</source>
        <translation>لا يخبر المقسم هذا الحساب بالمكالمات المركونة.</translation>
    </message>
    <message>
        <source>Where calls can be parked, the spaces show here.</source>
        <translation>حيث يمكن ركن المكالمات تظهر الخانات هنا.</translation>
    </message>
    <message>
        <source>Parking lot %1</source>
        <translation>ساحة الركن %1</translation>
    </message>
    <message>
        <source>somebody is parked there</source>
        <translation>هناك شخص مركون</translation>
    </message>
</context>
<context>
    <name>ui::PeopleArranger</name>
    <message>
        <source>put %1 after %2</source>
        <translation>وضع %1 بعد %2</translation>
    </message>
    <message>
        <source>put %1 before %2</source>
        <translation>وضع %1 قبل %2</translation>
    </message>
    <message>
        <source>make %1 a favourite</source>
        <translation>إضافة %1 إلى المفضلة</translation>
    </message>
    <message>
        <source>put %1 into %2</source>
        <translation>وضع %1 في %2</translation>
    </message>
    <message>
        <source>remove %1 from the favourites</source>
        <translation>إزالة %1 من المفضلة</translation>
    </message>
    <message>
        <source>take %1 out of %2</source>
        <translation>إخراج %1 من %2</translation>
    </message>
    <message>
        <source>That group is made by the exchange. Put %1 into a group of your own.</source>
        <translation>هذه المجموعة من صنع المقسم. ضع %1 في مجموعة خاصة بك.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>تم: %1.</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <translation>%1 لم يعد في %2.</translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <translation>%1 في %2 الآن.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>There is a group of that name already.</source>
        <translation>هناك مجموعة بهذا الاسم مسبقًا.</translation>
    </message>
    <message>
        <source>%1 is there. Drag people onto it, or put them in by their menu.</source>
        <translation>%1 موجودة. اسحب الأشخاص إليها أو ضعهم فيها من قائمتهم.</translation>
    </message>
    <message>
        <source>%1 stands before %2 now.</source>
        <translation>%1 قبل %2 الآن.</translation>
    </message>
    <message>
        <source>%1 is the last group now.</source>
        <translation>%1 هي المجموعة الأخيرة الآن.</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>إعادة تسمية المجموعة</translation>
    </message>
    <message>
        <source>The group %1 is gone; its people stand where they stood before.</source>
        <translation>زالت المجموعة %1؛ وعاد أشخاصها إلى مواضعهم السابقة.</translation>
    </message>
    <message>
        <source>%1 is one more phone of %2 now.</source>
        <translation>%1 هاتف آخر لـ %2 الآن.</translation>
    </message>
    <message>
        <source>%1 is a person of its own again.</source>
        <translation>%1 شخص مستقل مجددًا.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>الآخرون</translation>
    </message>
</context>
<context>
    <name>ui::PeopleControls</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>تصفية الأشخاص</translation>
    </message>
    <message>
        <source>Names, numbers, groups, or how people are: free, ringing, on hold</source>
        <translation>أسماء أو أرقام أو مجموعات أو حالة الأشخاص: متاح، يرنّ، معلّق</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>المتاحون</translation>
    </message>
    <message>
        <source>In calls</source>
        <translation>في مكالمة</translation>
    </message>
    <message>
        <source>Show as tiles</source>
        <translation>عرض كبطاقات</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>عرض كقائمة</translation>
    </message>
    <message>
        <source>Show as small tiles</source>
        <translation>عرض كبطاقات صغيرة</translation>
    </message>
    <message>
        <source>Order and groups of the people</source>
        <translation>ترتيب الأشخاص ومجموعاتهم</translation>
    </message>
    <message>
        <source>Order and groups</source>
        <translation>الترتيب والمجموعات</translation>
    </message>
</context>
<context>
    <name>ui::PeopleDrag</name>
    <message>
        <source>put %1 at the end</source>
        <translation>وضع %1 في النهاية</translation>
    </message>
    <message>
        <source>put %1 before %2</source>
        <translation>وضع %1 قبل %2</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>%1, %2, folded</source>
        <translation>%1، %2، مطوية</translation>
    </message>
    <message>
        <source>unfold %1</source>
        <translation>بسط %1</translation>
    </message>
</context>
<context>
    <name>ui::PeopleRows</name>
    <message>
        <source>busy</source>
        <translation>مشغول</translation>
    </message>
</context>
<context>
    <name>ui::PopupsPage</name>
    <message>
        <source>Pop-ups</source>
        <translation>النوافذ المنبثقة</translation>
    </message>
    <message>
        <source>Show a pop-up for calls for me</source>
        <translation>إظهار نافذة منبثقة للمكالمات الواردة لي</translation>
    </message>
    <message>
        <source>Only for calls from outside</source>
        <translation>للمكالمات الخارجية فقط</translation>
    </message>
    <message>
        <source>Calls that somebody makes to me directly</source>
        <translation>المكالمات الموجهة إليّ مباشرةً</translation>
    </message>
    <message>
        <source>Callers who hide their number</source>
        <translation>المتصلون الذين يخفون أرقامهم</translation>
    </message>
    <message>
        <source>No pop-ups while I do not want to be disturbed</source>
        <translation>لا نوافذ منبثقة أثناء عدم الإزعاج</translation>
    </message>
    <message>
        <source>When it rings</source>
        <translation>عند الرنين</translation>
    </message>
    <message>
        <source>When I have answered</source>
        <translation>بعد أن أرد</translation>
    </message>
    <message>
        <source>A window of its own</source>
        <translation>نافذة خاصة</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification</source>
        <translation>إشعار سطح المكتب</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>أسفل اليمين</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>أسفل اليسار</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>أعلى اليمين</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>أعلى اليسار</translation>
    </message>
    <message>
        <source>The main screen</source>
        <translation>الشاشة الرئيسية</translation>
    </message>
    <message>
        <source>Where the panel is</source>
        <translation>حيث توجد اللوحة</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <translation>الشاشة %1</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>أي عدد</translation>
    </message>
    <message>
        <source>+49 30 1234, +4930* or a part of a name; one a line</source>
        <translation>+49 30 1234 أو +4930* أو جزء من اسم؛ واحد في كل سطر</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>إظهار مثال</translation>
    </message>
    <message>
        <source>It comes</source>
        <translation>تظهر</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>شكلها</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>الزاوية</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>On this desktop no program can choose where its windows come up. The desktop&apos;s notifications are used where there are any.</source>
        <translation>على سطح المكتب هذا لا يستطيع أي برنامج اختيار موضع ظهور نوافذه. وتُستخدم إشعارات سطح المكتب حيث توجد.</translation>
    </message>
    <message>
        <source>For which calls</source>
        <translation>لأي مكالمات</translation>
    </message>
    <message>
        <source>Calls from queues</source>
        <translation>مكالمات الطوابير</translation>
    </message>
    <message>
        <source>Calls to groups</source>
        <translation>مكالمات المجموعات</translation>
    </message>
    <message>
        <source>Digits at least</source>
        <translation>أقل عدد من الأرقام</translation>
    </message>
    <message>
        <source>Never for</source>
        <translation>أبدًا لـ</translation>
    </message>
    <message>
        <source>Always for</source>
        <translation>دائمًا لـ</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>الهدوء</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>ring tone</source>
        <translation>نغمة الرنين</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>night</source>
        <translation>ليل</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>عطلة نهاية الأسبوع</translation>
    </message>
    <message>
        <source>Screen %1 (not there)</source>
        <translation>الشاشة %1 (غير موجودة)</translation>
    </message>
</context>
<context>
    <name>ui::ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>ملفات التعريف</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>نسخ…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Each profile is a desk of its own: its exchanges, phone, people, keys and all that the other pages set. What your administrator has set holds in every profile.</source>
        <translation>كل ملف تعريف مكتب قائم بذاته: له مقاسمه وهاتفه وأشخاصه ومفاتيحه وكل ما تضبطه الصفحات الأخرى. وما ضبطه المسؤول يسري في كل ملف تعريف.</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (قيد الاستخدام)</translation>
    </message>
    <message>
        <source>This profile is in use.</source>
        <translation>ملف التعريف هذا قيد الاستخدام.</translation>
    </message>
    <message>
        <source>It is the only one.</source>
        <translation>إنه الوحيد.</translation>
    </message>
    <message>
        <source>It is in use: first use another one.</source>
        <translation>إنه قيد الاستخدام: استخدم أولًا ملفًا آخر.</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>اسم ملف التعريف</translation>
    </message>
    <message>
        <source>Letters, digits, spaces, _ and - only, 40 at most, and no name that is there already.</source>
        <translation>حروف وأرقام ومسافات و _ و - فقط، 40 على الأكثر، وليس اسمًا موجودًا مسبقًا.</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>نسخة من %1</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>نسخة %1</translation>
    </message>
    <message>
        <source>Another name for %1</source>
        <translation>اسم آخر لـ %1</translation>
    </message>
    <message>
        <source>Remove a profile</source>
        <translation>إزالة ملف تعريف</translation>
    </message>
    <message>
        <source>Remove the profile %1 with all its settings? It cannot be brought back.</source>
        <translation>هل تريد إزالة ملف التعريف %1 بكل إعداداته؟ لا يمكن استعادته.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>None yet: the first connection makes one.</source>
        <translation>لا يوجد بعد: ينشئه الاتصال الأول.</translation>
    </message>
</context>
<context>
    <name>ui::QueueCard</name>
    <message>
        <source>Day of %1</source>
        <translation>يوم %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>تركوا</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>خلال %1 ث</translation>
    </message>
    <message>
        <source>average wait %1</source>
        <translation>متوسط الانتظار %1</translation>
    </message>
    <message>
        <source>talk %1</source>
        <translation>التحدث %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا أحد غيرهم</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و %n آخرون</numerusform>
            <numerusform>و %n آخرون</numerusform>
            <numerusform>و %n آخرون</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QueueDelegate</name>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>no agents logged in</source>
        <translation>لا وكلاء مسجلو الدخول</translation>
    </message>
    <message>
        <source>%1 % in %2 s</source>
        <translation>%1 % خلال %2 ث</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>الأطول %1</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>تم الرد %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>ضاعت %1</translation>
    </message>
</context>
<context>
    <name>ui::QueueRows</name>
    <message>
        <source>%1, place %2, waiting %3</source>
        <translation>%1، الموضع %2، الانتظار %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1, unknown</source>
        <translation>%1، غير معروف</translation>
    </message>
    <message>
        <source>Queue %1, unknown</source>
        <translation>الطابور %1، غير معروف</translation>
    </message>
    <message>
        <source>Queue %1. %2</source>
        <translation>الطابور %1. %2</translation>
    </message>
    <message>
        <source>Queue %1, waiting: %2, agents: %3</source>
        <translation>الطابور %1، المنتظرون: %2، الوكلاء: %3</translation>
    </message>
</context>
<context>
    <name>ui::QueuesPage</name>
    <message>
        <source>Queues</source>
        <translation>الطوابير</translation>
    </message>
    <message>
        <source>This queue has limits of its own</source>
        <translation>لهذا الطابور حدود خاصة</translation>
    </message>
    <message>
        <source>An alarm is heard</source>
        <translation>الإنذار مسموع</translation>
    </message>
    <message>
        <source>Limits of</source>
        <translation>حدود</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>as the queue says</source>
        <translation>كما يحدد الطابور</translation>
    </message>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source>Answered in time is within</source>
        <translation>الرد في الوقت يكون خلال</translation>
    </message>
    <message>
        <source>The same alarm not before</source>
        <translation>الإنذار نفسه ليس قبل</translation>
    </message>
    <message>
        <source>Keep callers to call back for</source>
        <translation>الاحتفاظ بمن تجب معاودة الاتصال بهم</translation>
    </message>
    <message>
        <source>Show each page of the wallboard for</source>
        <translation>عرض كل صفحة من لوحة العرض لمدة</translation>
    </message>
    <message>
        <source>On the &amp;wallboard, in this order</source>
        <translation>في لوحة العرض، بهذا الترتيب</translation>
    </message>
    <message>
        <source>Queues on the wallboard</source>
        <translation>الطوابير في لوحة العرض</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>wallboard</source>
        <translation>لوحة العرض</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>عتبة</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>حد</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>إنذار</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>مستوى الخدمة</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>كل الطوابير</translation>
    </message>
</context>
<context>
    <name>ui::QueuesPanel</name>
    <message>
        <source>Queues</source>
        <translation>الطوابير</translation>
    </message>
    <message>
        <source>Who gave up waiting and was not called back yet</source>
        <translation>من ترك الانتظار ولم يُعاود الاتصال به بعد</translation>
    </message>
    <message>
        <source>Wallboard (Ctrl+Shift+W)</source>
        <translation>لوحة العرض (Ctrl+Shift+W)</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>لوحة العرض</translation>
    </message>
    <message numerus="yes">
        <source>%n to call back</source>
        <translation>
            <numerusform>لا معاودة اتصال</numerusform>
            <numerusform>معاودة اتصال</numerusform>
            <numerusform>معاودتا اتصال</numerusform>
            <numerusform>%n معاودات اتصال</numerusform>
            <numerusform>%n معاودة اتصال</numerusform>
            <numerusform>%n معاودة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see who answers here</source>
        <translation>انقر لمعرفة من يرد هنا</translation>
    </message>
    <message>
        <source>Queues are not shown</source>
        <translation>الطوابير غير معروضة</translation>
    </message>
    <message>
        <source>No queues</source>
        <translation>لا طوابير</translation>
    </message>
    <message>
        <source>The exchange does not tell this account about queues.</source>
        <translation>لا يخبر المقسم هذا الحساب بالطوابير.</translation>
    </message>
    <message>
        <source>Where callers wait in a queue, they show here.</source>
        <translation>حيث ينتظر المتصلون في طابور يظهر هنا.</translation>
    </message>
</context>
<context>
    <name>ui::QuietHoursForm</name>
    <message>
        <source>Add quiet hours</source>
        <translation>إضافة ساعات هدوء</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>هدوء من</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>هدوء حتى</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove these quiet hours</source>
        <translation>إزالة ساعات الهدوء هذه</translation>
    </message>
</context>
<context>
    <name>ui::RecordDialog</name>
    <message>
        <source>Record to</source>
        <translation>التسجيل في</translation>
    </message>
    <message>
        <source>Mask numbers, names and addresses</source>
        <translation>إخفاء الأرقام والأسماء والعناوين</translation>
    </message>
    <message>
        <source>Leave extensions as they are (up to five digits)</source>
        <translation>ترك الأرقام الداخلية كما هي (حتى خمس خانات)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Record for support</source>
        <translation>تسجيل للدعم</translation>
    </message>
    <message>
        <source>Writes down what the exchange sends, so that others can see what you have seen. Passwords and other secrets are always left out.</source>
        <translation>يدوّن ما يرسله المقسم كي يرى الآخرون ما رأيته. تُحذف كلمات المرور والأسرار الأخرى دائمًا.</translation>
    </message>
    <message>
        <source>The same number gets the same stand-in throughout the recording, and nobody can tell from it what was there.</source>
        <translation>يحصل الرقم نفسه على البديل نفسه في التسجيل كله، ولا يستطيع أحد أن يعرف منه ما كان هناك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>هذا الملف موجود مسبقًا وسيُستبدل.</translation>
    </message>
    <message>
        <source>Replace and record</source>
        <translation>استبدال وتسجيل</translation>
    </message>
    <message>
        <source>Which exchange</source>
        <translation>أي مقسم</translation>
    </message>
    <message>
        <source>All exchanges, each in a file of its own</source>
        <translation>كل المقاسم، كل منها في ملف خاص</translation>
    </message>
    <message>
        <source>Their names become part of the files&apos; names.</source>
        <translation>تصبح أسماؤها جزءًا من أسماء الملفات.</translation>
    </message>
</context>
<context>
    <name>ui::RecordingSign</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Recording for support</source>
        <translation>تسجيل للدعم</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Recording %1 · %2</source>
        <translation>جارٍ تسجيل %1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::ReplayDialog</name>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Replay a recording</source>
        <translation>إعادة تشغيل تسجيل</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>كما سُجّل</translation>
    </message>
    <message>
        <source>Everything at once</source>
        <translation>كل شيء دفعة واحدة</translation>
    </message>
    <message>
        <source>It opens in a window of its own. What you do there reaches no exchange.</source>
        <translation>يُفتح في نافذة خاصة به. ما تفعله هناك لا يصل إلى أي مقسم.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) as fast</source>
        <translation>
            <numerusform>%n مرة في السرعة</numerusform>
            <numerusform>السرعة نفسها (%n)</numerusform>
            <numerusform>ضعف السرعة (%n)</numerusform>
            <numerusform>%n أضعاف السرعة</numerusform>
            <numerusform>%n ضعفًا في السرعة</numerusform>
            <numerusform>%n ضعف في السرعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RewriteTable</name>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Numbers like</source>
        <translation>أرقام مثل</translation>
    </message>
    <message>
        <source>are dialled as</source>
        <translation>تُطلب هكذا</translation>
    </message>
    <message>
        <source>Number rules</source>
        <translation>قواعد الأرقام</translation>
    </message>
    <message>
        <source>A regular expression (RE2) that the whole number must match, and what is dialled instead; \1 stands for what the first brackets matched. The first rule that fits counts. Numbers of the house, feature codes and emergency numbers are left alone.</source>
        <translation>تعبير نمطي (RE2) يجب أن يطابقه الرقم كله، وما يُطلب بدلًا منه؛ \1 يعني ما طابقه القوسان الأولان. تُعتمد أول قاعدة مناسبة. أما أرقام المؤسسة ورموز الخدمة وأرقام الطوارئ فتبقى كما هي.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
</context>
<context>
    <name>ui::RightsTable</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>the right “%1”</source>
        <translation>الصلاحية «%1»</translation>
    </message>
    <message>
        <source>the right “%1”, or the module %2</source>
        <translation>الصلاحية «%1» أو الوحدة %2</translation>
    </message>
    <message>
        <source>%1: allowed</source>
        <translation>%1: مسموح</translation>
    </message>
    <message>
        <source>%1: not allowed, lacking %2</source>
        <translation>%1: غير مسموح، ينقص %2</translation>
    </message>
    <message>
        <source>What the panel does</source>
        <translation>ما تفعله اللوحة</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>What is lacking</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>the module %1</source>
        <translation>الوحدة %1</translation>
    </message>
</context>
<context>
    <name>ui::RightsWindow</name>
    <message>
        <source>There is no exchange yet.</source>
        <translation>لا يوجد مقسم بعد.</translation>
    </message>
    <message>
        <source>%1 is not connected, so it is not known what it allows.</source>
        <translation>%1 غير متصل، لذا لا يُعرف ما يسمح به.</translation>
    </message>
    <message>
        <source>%1 does not tell what it allows.</source>
        <translation>لا يخبر %1 بما يسمح به.</translation>
    </message>
    <message>
        <source>%1 allows everything that the panel can do.</source>
        <translation>يسمح %1 بكل ما تستطيعه اللوحة.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that the panel can do are not possible at %1.</source>
        <translation>
            <numerusform>كل ما تستطيعه اللوحة ممكن لدى %1.</numerusform>
            <numerusform>أمر واحد مما تستطيعه اللوحة غير ممكن لدى %1.</numerusform>
            <numerusform>أمران مما تستطيعه اللوحة غير ممكنين لدى %1.</numerusform>
            <numerusform>%n أمور مما تستطيعه اللوحة غير ممكنة لدى %1.</numerusform>
            <numerusform>%n أمرًا مما تستطيعه اللوحة غير ممكن لدى %1.</numerusform>
            <numerusform>%n أمر مما تستطيعه اللوحة غير ممكن لدى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account may do what the panel never needs and what could do harm: %1. Better take these rights away.</source>
        <translation>يجوز للحساب ما لا تحتاج إليه اللوحة أبدًا وما قد يسبب ضررًا: %1. الأفضل سحب هذه الصلاحيات.</translation>
    </message>
    <message>
        <source>Whoever runs the exchange can write this under the panel&apos;s account in manager.conf, and reload it:</source>
        <translation>يستطيع مسؤول المقسم كتابة هذا تحت حساب اللوحة في manager.conf ثم إعادة تحميله:</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>نسخ السطور</translation>
    </message>
    <message>
        <source>What the exchange allows</source>
        <translation>ما يسمح به المقسم</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>المقسم</translation>
    </message>
    <message>
        <source>To be written into manager.conf</source>
        <translation>يُكتب في manager.conf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ui::RolePage</name>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Listen to calls of others</source>
        <translation>الاستماع إلى مكالمات الآخرين</translation>
    </message>
    <message>
        <source>Set the phones of others</source>
        <translation>ضبط هواتف الآخرين</translation>
    </message>
    <message>
        <source>Log others in to queues, pause them, move callers</source>
        <translation>تسجيل دخول الآخرين إلى الطوابير وإيقافهم مؤقتًا ونقل المتصلين</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>عامل المقسم</translation>
    </message>
    <message>
        <source>Only looks</source>
        <translation>مشاهدة فقط</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>This desk is for</source>
        <translation>هذا المكتب لـ</translation>
    </message>
    <message>
        <source>It may also</source>
        <translation>ويجوز له أيضًا</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>صلاحية</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>قراءة فقط</translation>
    </message>
    <message>
        <source>whisper</source>
        <translation>همس</translation>
    </message>
    <message>
        <source>barge</source>
        <translation>تدخل</translation>
    </message>
    <message>
        <source>Sees everything and commands nothing.</source>
        <translation>يرى كل شيء ولا يأمر بشيء.</translation>
    </message>
    <message>
        <source>May do everything, for everybody.</source>
        <translation>يجوز له كل شيء وللجميع.</translation>
    </message>
    <message>
        <source>End, send on and take over calls of others</source>
        <translation>إنهاء مكالمات الآخرين وتحويلها وتولّيها</translation>
    </message>
    <message>
        <source>Makes, takes and transfers its own calls, picks up what rings anywhere, and sets its own phone.</source>
        <translation>يجري مكالماته ويتلقاها ويحولها، ويلتقط ما يرنّ في أي مكان، ويضبط هاتفه.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Find a setting (Ctrl+F)</source>
        <translation>البحث عن إعداد (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>What you have changed is not saved.</source>
        <translation>ما غيّرته لم يُحفظ.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
</context>
<context>
    <name>ui::SettingsExportDialog</name>
    <message>
        <source>Write to</source>
        <translation>الكتابة في</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>هذا الملف موجود مسبقًا وسيُستبدل.</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Writes everything that is set here into one file, for another desk or for safety.</source>
        <translation>يكتب كل ما ضُبط هنا في ملف واحد، لمكتب آخر أو للاحتياط.</translation>
    </message>
    <message>
        <source>Profiles: %1</source>
        <translation>ملفات التعريف: %1</translation>
    </message>
    <message>
        <source>Passwords and other secrets are left out; each desk asks for its own. Contacts and the history are not in it.</source>
        <translation>تُحذف كلمات المرور والأسرار الأخرى؛ وكل مكتب يطلب أسراره. ولا يحتوي الملف على جهات الاتصال ولا السجل.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
</context>
<context>
    <name>ui::SettingsImportDialog</name>
    <message>
        <source>File of settings</source>
        <translation>ملف الإعدادات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>Add: what the file does not say stays as it is</source>
        <translation>إضافة: ما لا يذكره الملف يبقى كما هو</translation>
    </message>
    <message>
        <source>Replace: its profiles become just as the file says</source>
        <translation>استبدال: تصبح ملفات تعريفه كما يذكر الملف تمامًا</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>لا يمكن قراءة %1: %2</translation>
    </message>
    <message>
        <source>Written by %1 on %2.</source>
        <translation>كتبه %1 في %2.</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (جديد)</translation>
    </message>
    <message>
        <source>%1 (nothing changes)</source>
        <translation>%1 (لا شيء يتغير)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n setting(s) change)</source>
        <translation>
            <numerusform>%1 (لا إعدادات تتغير)</numerusform>
            <numerusform>%1 (يتغير إعداد واحد)</numerusform>
            <numerusform>%1 (يتغير إعدادان)</numerusform>
            <numerusform>%1 (تتغير %n إعدادات)</numerusform>
            <numerusform>%1 (يتغير %n إعدادًا)</numerusform>
            <numerusform>%1 (يتغير %n إعداد)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays: your administrator has set it.</source>
        <translation>يبقى %1 كما هو: ضبطه المسؤول.</translation>
    </message>
</context>
<context>
    <name>ui::SoundsForm</name>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Again and again while it rings</source>
        <translation>تكرار ما دام يرنّ</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>شدة الصوت</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>كالبقية</translation>
    </message>
    <message>
        <source>A phone&apos;s bell</source>
        <translation>جرس هاتف</translation>
    </message>
    <message>
        <source>A short tone</source>
        <translation>نغمة قصيرة</translation>
    </message>
    <message>
        <source>A warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>An alarm</source>
        <translation>إنذار</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>ملف…</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.oga *.ogg)</source>
        <translation>أصوات (*.wav *.oga *.ogg)</translation>
    </message>
    <message>
        <source>Sound for queue %1</source>
        <translation>صوت الطابور %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>الطابور %1</translation>
    </message>
</context>
<context>
    <name>ui::SourcesField</name>
    <message>
        <source>All queues</source>
        <translation>كل الطوابير</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>كل المجموعات</translation>
    </message>
    <message>
        <source>Queues I belong to</source>
        <translation>الطوابير التي أنتمي إليها</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>هذه فقط</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Calls from queues</source>
        <translation>مكالمات الطوابير</translation>
    </message>
    <message>
        <source>Calls to groups</source>
        <translation>مكالمات المجموعات</translation>
    </message>
    <message>
        <source>Names of the queues</source>
        <translation>أسماء الطوابير</translation>
    </message>
    <message>
        <source>Numbers of the groups</source>
        <translation>أرقام المجموعات</translation>
    </message>
    <message>
        <source>support, sales</source>
        <translation>support, sales</translation>
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
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>free</source>
        <translation>شاغرة</translation>
    </message>
</context>
<context>
    <name>ui::SpaceRows</name>
    <message>
        <source>Parked by %1</source>
        <translation>ركنها %1</translation>
    </message>
    <message>
        <source>Parking space %1</source>
        <translation>خانة الركن %1</translation>
    </message>
    <message>
        <source>%1, unknown</source>
        <translation>%1، غير معروف</translation>
    </message>
    <message>
        <source>%1, free</source>
        <translation>%1، شاغرة</translation>
    </message>
    <message>
        <source>%1, %2, %3 left</source>
        <translation>%1، %2، بقي %3</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>F1 keys</source>
        <translation>F1 المفاتيح</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Enter: %1</translation>
    </message>
    <message>
        <source>All rights present</source>
        <translation>كل الصلاحيات متوفرة</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>لا يُعرض: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>لا مكالمات</numerusform>
            <numerusform>مكالمة واحدة</numerusform>
            <numerusform>مكالمتان</numerusform>
            <numerusform>%n مكالمات</numerusform>
            <numerusform>%n مكالمة</numerusform>
            <numerusform>%n مكالمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queues</source>
        <translation>
            <numerusform>لا طوابير</numerusform>
            <numerusform>طابور واحد</numerusform>
            <numerusform>طابوران</numerusform>
            <numerusform>%n طوابير</numerusform>
            <numerusform>%n طابورًا</numerusform>
            <numerusform>%n طابور</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SupportDialog</name>
    <message>
        <source>Write to</source>
        <translation>الكتابة في</translation>
    </message>
    <message>
        <source>The settings of all profiles</source>
        <translation>إعدادات كل ملفات التعريف</translation>
    </message>
    <message>
        <source>The log of what Cordboard did and saw</source>
        <translation>سجل ما فعله Cordboard وما رآه</translation>
    </message>
    <message>
        <source>File for support</source>
        <translation>ملف للدعم</translation>
    </message>
    <message>
        <source>Gathers in one ZIP file what somebody who helps needs to see: the versions, what the exchanges allow, and what you choose here.</source>
        <translation>يجمع في ملف ZIP واحد ما يحتاج من يساعدك إلى رؤيته: الإصدارات، وما تسمح به المقاسم، وما تختاره هنا.</translation>
    </message>
    <message>
        <source>The last recording (%1)</source>
        <translation>آخر تسجيل (%1)</translation>
    </message>
    <message>
        <source>This recording was made without masking: it tells who called whom.</source>
        <translation>أُجري هذا التسجيل بدون إخفاء: يبيّن من اتصل بمن.</translation>
    </message>
    <message>
        <source>Passwords and other secrets are never in it. The log and the settings may name people and numbers; have a look before you send it.</source>
        <translation>لا يحتوي أبدًا على كلمات مرور أو أسرار أخرى. قد يذكر سجل الأحداث والإعدادات أشخاصًا وأرقامًا؛ ألقِ نظرة قبل الإرسال.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>كتابة الملف</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>DEMO</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>People and calls are made up by this program</source>
        <translation>الأشخاص والمكالمات من صنع هذا البرنامج</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>الفائتة: %1</translation>
    </message>
    <message>
        <source>Missed calls: %1</source>
        <translation>المكالمات الفائتة: %1</translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message>
        <source>Show the panel</source>
        <translation>عرض اللوحة</translation>
    </message>
    <message>
        <source>Missed calls: %1</source>
        <translation>المكالمات الفائتة: %1</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Unknown number rings</source>
        <translation>رقم غير معروف يتصل</translation>
    </message>
    <message>
        <source>%1 rings</source>
        <translation>%1 يتصل</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>Tell me when %1 is free</source>
        <translation>إعلامي عندما يتاح %1</translation>
    </message>
</context>
<context>
    <name>ui::TrustBox</name>
    <message>
        <source>Authorities this computer trusts</source>
        <translation>الجهات التي يثق بها هذا الحاسوب</translation>
    </message>
    <message>
        <source>File with the certificate of the authority</source>
        <translation>ملف شهادة الجهة المصدّقة</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ملف…</translation>
    </message>
    <message>
        <source>The exchange calls itself %1, vouched for by %2, until %3. The fingerprint of its key (SHA-256): %4. Ask whoever runs it whether that is right.</source>
        <translation>يسمي المقسم نفسه %1، ويشهد له %2، حتى %3. بصمة مفتاحه (SHA-256): %4. اسأل المسؤول عنه هل هذا صحيح.</translation>
    </message>
    <message>
        <source>Only the exchange with this key is believed: %1</source>
        <translation>لا يُصدَّق سوى المقسم صاحب هذا المفتاح: %1</translation>
    </message>
    <message>
        <source>Forget this key</source>
        <translation>نسيان هذا المفتاح</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>الوثوق بهذا المفتاح</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>شهادة الجهة المصدّقة</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>الشهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>ui::UndoBar</name>
    <message>
        <source>%1 in %2 s</source>
        <translation>%1 خلال %2 ث</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
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
        <translation>الطوابير – Cordboard</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>الطوابير</translation>
    </message>
    <message>
        <source>Sound of alarms</source>
        <translation>صوت الإنذارات</translation>
    </message>
    <message>
        <source>Which queues</source>
        <translation>أي الطوابير</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>ملء الشاشة (F11)</translation>
    </message>
    <message>
        <source>Alarms are silent (M)</source>
        <translation>الإنذارات صامتة (M)</translation>
    </message>
    <message>
        <source>Alarms are heard (M)</source>
        <translation>الإنذارات مسموعة (M)</translation>
    </message>
    <message numerus="yes">
        <source>%n to call back</source>
        <translation>
            <numerusform>لا معاودة اتصال</numerusform>
            <numerusform>معاودة اتصال</numerusform>
            <numerusform>معاودتا اتصال</numerusform>
            <numerusform>%n معاودات اتصال</numerusform>
            <numerusform>%n معاودة اتصال</numerusform>
            <numerusform>%n معاودة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا أحد ينتظر</numerusform>
            <numerusform>منتظر واحد</numerusform>
            <numerusform>منتظران</numerusform>
            <numerusform>%n منتظرين</numerusform>
            <numerusform>%n منتظرًا</numerusform>
            <numerusform>%n منتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>no link to an exchange: not all is known</source>
        <translation>لا اتصال بمقسم: ليس كل شيء معروفًا</translation>
    </message>
    <message>
        <source>No queues.
Where callers wait in a queue, it shows here.</source>
        <translation>لا طوابير.
حيث ينتظر المتصلون في طابور يظهر هنا.</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>كل الطوابير</translation>
    </message>
    <message>
        <source>On %1 (%2 × %3)</source>
        <translation>على %1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>إنهاء ملء الشاشة (Esc)</translation>
    </message>
</context>
</TS>
