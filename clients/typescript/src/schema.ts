/* eslint-disable */
// Printed from openapi.json by npm run openapi.

export interface paths {
    "/api/files/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a stored picture, by an address given out a moment ago. */
        get: operations["showFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show oneself. */
        get: operations["showProfile"];
        /** Change one's name, phone or address; another e-mail address takes the password, and holds once it is confirmed. */
        put: operations["changeProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show one's settings. */
        get: operations["showSettings"];
        /** Change one's settings; what is left out stays. */
        put: operations["changeSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set one's picture. */
        post: operations["setAvatar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List all departments, by name. */
        get: operations["listDepartments"];
        put?: never;
        /** Make a department. */
        post: operations["createDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/departments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a department. */
        put: operations["changeDepartment"];
        post?: never;
        /** Remove a department to which nobody belongs. */
        delete: operations["removeDepartment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List all devices, revoked ones included. */
        get: operations["listDevices"];
        put?: never;
        /** Admit a device; its key is told this once. */
        post: operations["admitDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/devices/{id}/public-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a device's key pair away; it signs nothing until it brings another. */
        delete: operations["forgetPublicKeyDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/devices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a device at once; what it made stays. */
        delete: operations["revokeDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/me/public-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Bring the public key of the device's own key pair; from here on it signs every mark and check-out. */
        put: operations["keepPublicKeyOwnDevice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/pairing-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a code by which a kiosk gets its key: good once, within ten minutes. */
        post: operations["offerPairing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/pair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Become a device by a code that an administrator shows; the key is told this once. */
        post: operations["pairKiosk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what one was told, the latest first. */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark all of one's notifications as read. */
        put: operations["readAllNotifications"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark one as read. */
        put: operations["readNotification"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/api-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell whether one has a key, and until when. */
        get: operations["stateApiKey"];
        put?: never;
        /** Make a key with which a program may read one's own data; it replaces the earlier one. */
        post: operations["createApiKey"];
        /** Revoke one's key. */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trade the refresh token of the cookie, or of the body, for a new pair. */
        post: operations["refreshApplicationSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/revoke-refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session that the refresh token of the cookie, or of the body, belongs to. */
        post: operations["revokeApplicationSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an account for oneself, and sign in. */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with an e-mail address, a user id or an employee number. */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/verify-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Say whose token this is. */
        get: operations["verifyToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/refresh-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trade a refresh token for a new pair; each is good for one trade. */
        post: operations["refreshToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/profile/pending-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back that one asked for another e-mail address; the link that was mailed is void. */
        delete: operations["cancelEmailChange"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/confirm-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a new e-mail address with the token of the link that was mailed to it. */
        post: operations["confirmEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/page-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Trade the refresh token of the cookie for a new pair. */
        put: operations["renewPageSession"];
        /** Sign in on a page of this service: the tokens go into cookies. Only its own pages can call this. */
        post: operations["openPageSession"];
        /** Sign out of the pages; also where there is nothing left to end. */
        delete: operations["closePageSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change one's password; every session ends, this one too. */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a mail with a link for setting a new password, good for 30 minutes. */
        post: operations["forgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a new password with the token of such a link; every session ends. */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Say whether one has a second factor. */
        get: operations["readSecondFactorChange"];
        put?: never;
        /** Begin to set up an authenticator; nothing is asked for before a code of it was confirmed. */
        post: operations["beginSecondFactorChange"];
        /** Turn one's second factor off. */
        delete: operations["turnOffSecondFactorChange"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm it by a code; from now on signing in takes one. */
        post: operations["confirmSecondFactorChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Turn off the second factor of somebody who lost it; every session of theirs ends. */
        delete: operations["resetSecondFactorChange"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out, here or everywhere. */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List where one is signed in. */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of one's sessions. */
        delete: operations["closeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/closed-months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the months that are closed, the latest first. */
        get: operations["listClosedMonths"];
        put?: never;
        /** Close a month: its days are written to by an administrator with a reason only. */
        post: operations["closeMonth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/closed-months/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Open a month again. */
        delete: operations["reopenMonth"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a year’s days off: the country’s, and the site’s own, which come first. */
        get: operations["listHolidays"];
        put?: never;
        /** Set a day off, or make one a day of work. Absences that only the clock wrote and leave of such a day are taken back. */
        post: operations["createHoliday"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/holidays/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take in an iCalendar file, or a JSON list of date, name and kind; up to 2,000 days. A dry run tells what would follow. */
        post: operations["importHolidays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/holidays/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change one of the site’s own days, with what follows for absences and leave. */
        put: operations["changeHoliday"];
        post?: never;
        /** Forget one of the site’s own days; absences and leave that it had taken back come again. */
        delete: operations["removeHoliday"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List all schedules, those for all first, then those of departments and of people, by the day they begin. */
        get: operations["listSchedules"];
        put?: never;
        /** Make a schedule, which holds from a day on, with what follows for absences and leave. */
        post: operations["createSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/schedules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a schedule that did not hold before today, with what follows for absences and leave. */
        put: operations["changeSchedule"];
        post?: never;
        /** Remove a schedule that did not hold before today. */
        delete: operations["removeSchedule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/face/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enrol with 5 to 7 pictures; the good ones are kept even when others are not. */
        post: operations["registerFace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/face/enroll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add one picture. */
        post: operations["addFacePicture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/face/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell whether a picture shows the person. */
        post: operations["verifyFace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/face/encodings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the pictures a person enrolled with. */
        get: operations["listFacePictures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/face/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell how far an enrolment has come. */
        get: operations["showFaceStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/face/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a picture; a verified one takes an administrator. */
        delete: operations["deleteFacePicture"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/face/delete/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * The same, under the name older clients know.
         * @deprecated
         */
        delete: operations["deleteFacePictureByOldPath"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/face/pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the pictures that wait for review, the oldest first. */
        get: operations["listPendingFaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/face/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve pictures: all of those named, or none; nobody’s own, while there is another administrator. */
        post: operations["approveFace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/face/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject a picture; its owner is told why. */
        post: operations["rejectFace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/face/near-pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the enrolled people whose faces are so alike that one may be taken for the other. */
        get: operations["listNearPairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/face/identify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell whose face a picture shows; a stranger has no name. */
        post: operations["identifyFace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/face/liveness-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a challenge: poses to be shown to the camera, in an order that nobody can foresee. */
        post: operations["startLiveness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/face/liveness-sessions/{id}/frames": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a frame; those that do not show the pose that is asked for are passed over. */
        post: operations["takeLiveness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/face/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the text of the consent, and whether a person gave it. */
        get: operations["showConsent"];
        put?: never;
        /** Consent to the present version of the text, for oneself. */
        post: operations["giveConsent"];
        /** Withdraw one's consent: all biometric data are erased. The answer is a receipt. */
        delete: operations["withdrawConsent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/biometric-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell what biometric data are kept for, how long, and how consent is withdrawn. */
        get: operations["showBiometricPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a card that one is marked by at the door; it takes the place of the one before. */
        post: operations["makeCard"];
        /** End one's card, of which anybody may have a picture. */
        delete: operations["giveUpCard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users/{id}/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make somebody a card; it takes the place of the one before. */
        post: operations["issueCard"];
        /** End somebody's card. */
        delete: operations["endCard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/door-credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell what one is marked by at the door without a face. */
        get: operations["ownDoorCredential"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users/{id}/door-credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell what somebody is marked by at the door without a face. */
        get: operations["ofUserDoorCredential"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose the PIN that one is marked by at the door; it takes the place of the one before. */
        put: operations["choosePin"];
        post?: never;
        /** Do without a PIN. */
        delete: operations["giveUpPin"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users/{id}/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give somebody a PIN; it takes the place of the one before. */
        post: operations["issuePin"];
        /** End somebody's PIN. */
        delete: operations["endPin"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/erase-biometrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erase all biometric data of a person, also of one who was removed; attendance stays. The answer is a receipt. */
        post: operations["eraseBiometrics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the receipts of a person's erasures, the latest first. */
        get: operations["listErasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/face/erasures/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell whether a receipt is genuine. */
        post: operations["verifyErasureReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark whoever the picture shows as present; without a picture, the caller. A device says by itself where it is. */
        post: operations["markAttendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/check-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that whoever the picture shows goes; without a picture, the caller. The last going counts. */
        post: operations["checkOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/mark-by-pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark whose number and PIN these are as present, where `marking_without_face` is `pin`. */
        post: operations["markByPinCredentialMark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/check-out-by-pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that they go. The last going counts. */
        post: operations["checkOutByPinCredentialMark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/mark-by-card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark whose card it is as present, where `marking_without_face` is `card`, or `card_and_pin` and their PIN comes with it. */
        post: operations["markByCardCredentialMark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/check-out-by-card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that they go. The last going counts. */
        post: operations["checkOutByCardCredentialMark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the caller's day; to administrators everybody's, to managers that of their departments. */
        get: operations["showTodayAttendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/user-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a user's records. */
        get: operations["showHistoryAttendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell how the caller stands today. */
        get: operations["showStatusAttendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/status/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell how a user stands today. */
        get: operations["showStatusOfAttendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/{id}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell in words and figures why a record says what it says. */
        get: operations["explainAttendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/mark-manual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write a day's record of a user by hand. */
        post: operations["markByHand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a record. */
        put: operations["editRecord"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify or reject a mark that was made without a face. */
        post: operations["reviewRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/mark-department": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a day's records of everybody of a department who was due and has none: for administrators, and for the
         *     manager of the department.
         */
        post: operations["markDepartmentMark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/attendance/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in records of the time before this system, CSV or XLSX, up to 10,000 rows. The first row names the columns:
         *     employee_number, email or user_id, date, check_in, check_out, status, note, in any order and writing.
         */
        post: operations["takePastImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/forgotten-check-outs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the days that are over and from which somebody is not known to have gone; an edit closes one. */
        get: operations["listForgottenCheckOuts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/pending-marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the comings and goings that wait for a review, those of the latest day first. */
        get: operations["listPendingMarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosk/device": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell a device who it is, what it may take, what it has to ask for, and the time. */
        get: operations["showKioskDevice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosk/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in what a device took while it was offline: JSON, or a form with the same members and the
         *     files `picture_0` to `picture_99`, at most 40 MB. Each event is carried out once, however often and
         *     in whatever order it is sent.
         */
        post: operations["sendKioskEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/leave-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the kinds of leave that can be asked for, by name. */
        get: operations["showLeaveKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/leave-balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is used and left of each kind of leave in a year. */
        get: operations["showLeaveBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/leave-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the kinds of leave, by name. */
        get: operations["listLeaveKinds"];
        put?: never;
        /** Make a kind of leave. */
        post: operations["createLeaveKind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/leave-kinds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a kind of leave. */
        put: operations["changeLeaveKind"];
        post?: never;
        /** Remove a kind of leave that nobody ever asked for. */
        delete: operations["removeLeaveKind"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one's own requests, or those one may decide on. */
        get: operations["listRequests"];
        put?: never;
        /** Ask for leave, or for a day of one's own to be corrected. */
        post: operations["createRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/requests/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide on a request: for administrators, and managers of the person's department. */
        post: operations["decideRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a request back: one's own while it is pending; approved leave also later, whole or one day of it. */
        delete: operations["withdrawRequest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/attendance/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell who would have stood otherwise by another schedule or other settings; nothing is written. */
        post: operations["simulateSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the records as they are written, as server-sent events: `event: attendance` with
         *     `{change: "created" | "changed", record}`. With Last-Event-ID it goes on where it was cut; when
         *     that is longer ago than a week, or records were taken away, `event: reset` says to read the lists anew. A device needs the scope `stream`, is told
         *     who came and went, and begins with the present. A caller may have ten streams open.
         */
        get: operations["followAttendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/heatmap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a year of attendance at a glance: a page, or a picture. */
        get: operations["showHeatmap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/daily": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show everybody's day; to managers that of their department. */
        get: operations["showDailyReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/monthly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show everybody's month; to managers that of their department, to others their own. */
        get: operations["showMonthlyReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/department": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show how the departments stand on a day; to managers their own. */
        get: operations["showDepartmentReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a file; it is written in the background. For administrators, and managers of a department. */
        post: operations["generateReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the reports that were asked for; to managers their own. */
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/download/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a report's file. */
        get: operations["downloadReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell how far a report is. */
        get: operations["showReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show how the site stands today, and the latest marks. */
        get: operations["showDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the webhooks, each with the latest message to it. */
        get: operations["listWebhooks"];
        put?: never;
        /** Have what happens from now on posted somewhere; the secret is told this once. */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a webhook. */
        get: operations["readWebhook"];
        /** Change a webhook, or switch it off or on. */
        put: operations["changeWebhook"];
        post?: never;
        /** Remove a webhook; what waits for it is sent no more. */
        delete: operations["removeWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/webhooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the secret; for a day the former signs, too. */
        post: operations["changeWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the messages of the last 30 days, the latest first. */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/webhooks/{id}/deliveries/{delivery}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message again, under its id. */
        post: operations["replayDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message that says nothing, to see whether it arrives. */
        post: operations["testDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an account for somebody. */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users/deactivate/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Close somebody's account: signed out, and not recognised any more, at once. Employment ends with a day that counts. */
        put: operations["deactivateUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users/activate/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Open somebody's account again. Who had left begins anew, unless it was yesterday or today. */
        put: operations["activateUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users/bulk-import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in a list of people, CSV or XLSX, up to 10,000. The first row names the columns: name, email,
         *     employee_number, guardian_email, role, department, phone, address, join_date, password, in any order and
         *     writing; with `mode=upsert` also status.
         */
        post: operations["importUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List people. */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show one person: to themselves, and to administrators. */
        get: operations["showUser"];
        /** Change a person's details, role, status or department. */
        put: operations["changeUser"];
        post?: never;
        /** Remove a person: signed out, and every biometric and credential erased, at once. Attendance stays under the id. */
        delete: operations["removeUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download everything that is held about oneself, as a ZIP; five times an hour at most. */
        get: operations["exportMyData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/debug-faces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List how far everybody’s enrolment has come. */
        get: operations["listEnrolments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/face": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the pictures a person enrolled with. */
        get: operations["listFaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List records, the latest first: everybody's to administrators, to others as much as they may read. */
        get: operations["listRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/weekly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the attendance of the last seven days. */
        get: operations["showWeek"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show how the departments stand today; to managers their own. */
        get: operations["showDepartmentStandings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activity/recent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show who was marked last today. */
        get: operations["showRecentActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/activity-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the audit trail, the latest first. */
        get: operations["listActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show all settings. */
        get: operations["showConfig"];
        /** Change a setting, in force at once, and within two seconds in every process. */
        put: operations["changeConfig"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/system/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show how the service is doing. */
        get: operations["showSystemStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell how the parts of the service are doing. */
        get: operations["showHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Say whether the process answers at all. */
        get: operations["showLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Say whether requests may be sent: database migrated, models loaded and warm, gallery filled. */
        get: operations["showReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        UserSettingsDto: {
            /** @description Kinds of letters that one does without. */
            letters_off: ("face_approved" | "face_rejected" | "face_expiring" | "attendance_marked" | "check_out_forgotten" | "not_marked" | "report_ready" | "report_failed" | "request_to_decide" | "request_decided" | "monthly_summary")[];
            camera_access_enabled: boolean;
            notifications_enabled: boolean;
            /** @enum {string} */
            export_format: "csv" | "pdf" | "excel";
            /** @enum {string} */
            csv_separator: "comma" | "semicolon" | "tab";
            /**
             * @description Of the dates in a CSV: 2026-03-31, 31.03.2026, 31/03/2026 or 03/31/2026.
             * @enum {string}
             */
            date_form: "iso" | "dmy_dots" | "dmy_slashes" | "mdy_slashes";
            /**
             * @description Whose clocks the pages show moments on, IANA; the site's where one chose none. Days and lateness are the site's.
             * @example Europe/Berlin
             */
            timezone: string;
            /** @example en */
            language: string;
            /** @enum {string} */
            theme: "light" | "dark" | "system";
        };
        ProfileDto: {
            settings: components["schemas"]["UserSettingsDto"];
            /** @description `EMP001`. */
            id: string;
            /** @example Ada Lovelace */
            name: string;
            /**
             * @description Null of whoever has none: they sign in by their number, if they do.
             * @example ada@example.com
             */
            email: string | null;
            /** @description Where else it is told that the person is missing. */
            guardian_email: string | null;
            /** @enum {string} */
            role: "admin" | "employee" | "student";
            /** @description The house's own number of an employee or student. */
            employee_number: string | null;
            /**
             * @description The department's id.
             * @example DEPT001
             */
            department: string | null;
            /** @example Engineering */
            department_name: string | null;
            /** @example +49 30 1234567 */
            phone: string | null;
            /** @example 12 Analytical Street, Berlin */
            address: string | null;
            /**
             * @description A relative address, good for about 15 minutes.
             * @example /api/files/avatars/9a/9a41…jpg?expires=1795430700&signature=…
             */
            avatar_url: string | null;
            /** @enum {string} */
            status: "Active" | "Inactive" | "Suspended";
            /**
             * @description `YYYY-MM-DD`.
             * @example 2026-11-02
             */
            join_date: string | null;
            /** @description The last day that counts, `YYYY-MM-DD`; null while none is known. */
            left_on: string | null;
            /** @description Whether the person owes no attendance: never absent, and in no report. */
            exempt: boolean;
            /** Format: date-time */
            last_login: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        ChangeUserSettingsDto: {
            /** @description Kinds of letters to do without; an empty list for none. */
            letters_off?: ("face_approved" | "face_rejected" | "face_expiring" | "attendance_marked" | "check_out_forgotten" | "not_marked" | "report_ready" | "report_failed" | "request_to_decide" | "request_decided" | "monthly_summary")[];
            camera_access_enabled?: boolean;
            notifications_enabled?: boolean;
            /** @enum {string} */
            export_format?: "csv" | "pdf" | "excel";
            /**
             * @description Between the cells of a CSV.
             * @enum {string}
             */
            csv_separator?: "comma" | "semicolon" | "tab";
            /**
             * @description Of the dates in a CSV.
             * @enum {string}
             */
            date_form?: "iso" | "dmy_dots" | "dmy_slashes" | "mdy_slashes";
            /**
             * @description IANA, such as `Europe/Berlin`.
             * @example Europe/Berlin
             */
            timezone?: string;
            /**
             * @description A language tag, such as `en` or `pt-BR`.
             * @example en
             */
            language?: string;
            /** @enum {string} */
            theme?: "light" | "dark" | "system";
        };
        AvatarDto: {
            /**
             * @description A relative address, good for about 15 minutes.
             * @example /api/files/avatars/9a/9a41…jpg?expires=1795430700&signature=…
             */
            avatar_url: string;
            /** @description The same as `avatar_url`. */
            url: string;
        };
        DepartmentDto: {
            /** @description `DEPT001`. */
            id: string;
            /** @example Engineering */
            name: string;
            description: string | null;
            /** @example Front door */
            location: string | null;
            /** @example EMP002 */
            manager_id: string | null;
            manager_name: string | null;
            budget_allocated: number | null;
            /** @enum {string} */
            status: "Active" | "Inactive";
            /** @description How many people belong to it. */
            employees: number;
        };
        DepartmentListDto: {
            departments: components["schemas"]["DepartmentDto"][];
        };
        CreateDepartmentDto: {
            /**
             * @description An active user of the department; in a new department one who has no other.
             * @example EMP002
             */
            manager_id?: string | null;
            /**
             * @description Unique, whatever its letters.
             * @example Engineering
             */
            name: string;
            description?: string | null;
            /** @example Front door */
            location?: string | null;
            budget_allocated?: number | null;
            /** @enum {string} */
            status?: "Active" | "Inactive";
        };
        ChangeDepartmentDto: {
            /**
             * @description An active user of the department; in a new department one who has no other.
             * @example EMP002
             */
            manager_id?: string | null;
            /**
             * @description Unique, whatever its letters.
             * @example Engineering
             */
            name?: string;
            description?: string | null;
            /** @example Front door */
            location?: string | null;
            budget_allocated?: number | null;
            /** @enum {string} */
            status?: "Active" | "Inactive";
        };
        DoneDto: {
            success: boolean;
            message?: string;
        };
        AdmitDeviceDto: {
            /** @example Ada Lovelace */
            name: string;
            /**
             * @description Where it stands; the records it makes bear this.
             * @example Front door
             */
            location: string;
            /** @description Whether whoever it marks must pass a liveness session, whatever `liveness_required` says; not, when left out. */
            liveness_required?: boolean;
            /**
             * Format: date-time
             * @description Until when the key is good; left out, `device_key_lifetime_days` from now.
             */
            expires_at?: string;
            /** @description `mark`: mark attendance; `identify`: tell whose face it is; `stream`: follow who comes and goes. */
            scopes: ("mark" | "identify" | "stream")[];
        };
        AdmittedDeviceDto: {
            /** @description What the device sends as X-Device-Key. It is told this once. */
            key: string;
            /** @description `DEV001`; the `device_id` of the records it makes. */
            id: string;
            /** @example Ada Lovelace */
            name: string;
            /** @example Front door */
            location: string;
            scopes: ("mark" | "identify" | "stream")[];
            liveness_required: boolean;
            /** @description Of the key pair it signs with; null when it signs nothing. */
            public_key: string | null;
            is_active: boolean;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description At most a minute behind; null until it called.
             */
            last_seen: string | null;
            /**
             * Format: date-time
             * @description Null for never.
             */
            expires_at: string | null;
            /** Format: date-time */
            revoked_at: string | null;
        };
        DeviceDto: {
            /** @description `DEV001`; the `device_id` of the records it makes. */
            id: string;
            /** @example Ada Lovelace */
            name: string;
            /** @example Front door */
            location: string;
            scopes: ("mark" | "identify" | "stream")[];
            liveness_required: boolean;
            /** @description Of the key pair it signs with; null when it signs nothing. */
            public_key: string | null;
            is_active: boolean;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description At most a minute behind; null until it called.
             */
            last_seen: string | null;
            /**
             * Format: date-time
             * @description Null for never.
             */
            expires_at: string | null;
            /** Format: date-time */
            revoked_at: string | null;
        };
        DeviceListDto: {
            devices: components["schemas"]["DeviceDto"][];
        };
        PublicKeyDto: {
            /** @description Of Ed25519: the 32 bytes that WebCrypto exports as `raw`, base64url. */
            public_key: string;
        };
        WantedDeviceDto: {
            /** @example Ada Lovelace */
            name: string;
            /**
             * @description Where it stands; the records it makes bear this.
             * @example Front door
             */
            location: string;
            /** @description `mark`: mark attendance; `identify`: tell whose face it is; `stream`: follow who comes and goes. */
            scopes: ("mark" | "identify" | "stream")[];
        };
        PairingOfferDto: {
            /** @description Eight letters and digits, to be typed at the kiosk. */
            code: string;
            /** Format: date-time */
            expires_at: string;
        };
        PairDto: {
            /** @description In any case, with or without a hyphen. */
            code: string;
        };
        NotificationDto: {
            id: number;
            /** @description `face_approved`, … */
            type: string;
            title: string;
            message: string;
            action_url: string | null;
            is_read: boolean;
            /** Format: date-time */
            read_at: string | null;
            /** @enum {string} */
            priority: "low" | "normal" | "high" | "urgent";
            /** Format: date-time */
            created_at: string;
        };
        NotificationListDto: {
            notifications: components["schemas"]["NotificationDto"][];
            /** @description How many match. */
            total: number;
            /** @description How many are unread in all. */
            unread: number;
            page: number;
            limit: number;
        };
        MakeApiKeyDto: {
            /**
             * Format: date-time
             * @description Until when the key is good; left out, `api_key_lifetime_days` from now.
             */
            expires_at?: string;
        };
        ApiKeyDto: {
            /** @description Send it as `X-Api-Key`. It is shown this once. */
            api_key: string;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description Null for never.
             */
            expires_at: string | null;
        };
        ApiKeyStateDto: {
            /**
             * Format: date-time
             * @description Null when there is no key.
             */
            created_at: string | null;
            /**
             * Format: date-time
             * @description Null for never.
             */
            expires_at: string | null;
        };
        ApplicationSessionDto: {
            /** @description Left out by applications in browsers: the cookie brings it. */
            refresh_token?: string;
        };
        RefreshedDto: {
            /** @description The new access token. */
            token: string;
            /** @description The same as `token`. */
            new_token: string;
            /** @description Takes the place of the one that was sent. */
            refresh_token: string;
            /** @description Seconds the access token lives. */
            expires_in: number;
        };
        RevokedSessionDto: {
            success: boolean;
            /** @description Also where there was nothing left to revoke. */
            revoked: boolean;
        };
        RegisterDto: {
            /** @example Ada Lovelace */
            name: string;
            /**
             * @description `employee` or `student`; nobody can register as an administrator.
             * @default employee
             * @enum {string}
             */
            role: "admin" | "employee" | "student";
            /** @example ada@example.com */
            email: string;
            /**
             * @description 8 to 72 bytes with an upper-case and a lower-case letter, a digit and a special character.
             * @example Corr3ct-horse!
             */
            password: string;
        };
        RegisteredDto: {
            message: string;
            /** @example ada@example.com */
            email: string;
            /** @description The access token. */
            token: string;
            refresh_token: string;
            /** @description Seconds the access token lives. */
            expires_in: number;
            /** @example EMP001 */
            user_id: string;
            /** @example Ada Lovelace */
            name: string;
            /** @enum {string} */
            role: "admin" | "employee" | "student";
        };
        LoginDto: {
            /** @example Corr3ct-horse! */
            password: string;
            /**
             * @description Ignored: an account has the role it has.
             * @enum {string}
             */
            role?: "admin" | "employee" | "student";
            /**
             * @description An e-mail address, a user id or an employee number.
             * @example ada@example.com
             */
            email: string;
            /**
             * @description What the user calls the device, for the list of sessions.
             * @example Ada’s phone
             */
            device_name?: string;
            /** @description Of the authenticator, or a recovery code; for accounts with a second factor. */
            code?: string;
        };
        SignedInDto: {
            /** @description The access token. */
            token: string;
            refresh_token: string;
            /** @description Seconds the access token lives. */
            expires_in: number;
            /** @example EMP001 */
            user_id: string;
            /** @example Ada Lovelace */
            name: string;
            /** @enum {string} */
            role: "admin" | "employee" | "student";
        };
        VerifiedTokenDto: {
            valid: boolean;
            /** @example EMP001 */
            user_id: string;
            /** @example Ada Lovelace */
            name: string;
            /** @enum {string} */
            role: "admin" | "employee" | "student";
        };
        RefreshDto: {
            refresh_token: string;
        };
        ChangeProfileDto: {
            /** @example Ada Lovelace */
            name?: string;
            /** @example ada@example.com */
            email?: string;
            /**
             * @description The present one, for another `email`.
             * @example Corr3ct-horse!
             */
            password?: string;
            /** @example +49 30 1234567 */
            phone?: string | null;
            /** @example 12 Analytical Street, Berlin */
            address?: string | null;
        };
        ChangedProfileDto: {
            /** @description The address that awaits its confirmation; not there when none does. */
            pending_email?: string;
            /** @description `EMP001`. */
            id: string;
            /** @example Ada Lovelace */
            name: string;
            /**
             * @description Null of whoever has none: they sign in by their number, if they do.
             * @example ada@example.com
             */
            email: string | null;
            /** @description Where else it is told that the person is missing. */
            guardian_email: string | null;
            /** @enum {string} */
            role: "admin" | "employee" | "student";
            /** @description The house's own number of an employee or student. */
            employee_number: string | null;
            /**
             * @description The department's id.
             * @example DEPT001
             */
            department: string | null;
            /** @example Engineering */
            department_name: string | null;
            /** @example +49 30 1234567 */
            phone: string | null;
            /** @example 12 Analytical Street, Berlin */
            address: string | null;
            /**
             * @description A relative address, good for about 15 minutes.
             * @example /api/files/avatars/9a/9a41…jpg?expires=1795430700&signature=…
             */
            avatar_url: string | null;
            /** @enum {string} */
            status: "Active" | "Inactive" | "Suspended";
            /**
             * @description `YYYY-MM-DD`.
             * @example 2026-11-02
             */
            join_date: string | null;
            /** @description The last day that counts, `YYYY-MM-DD`; null while none is known. */
            left_on: string | null;
            /** @description Whether the person owes no attendance: never absent, and in no report. */
            exempt: boolean;
            /** Format: date-time */
            last_login: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        ConfirmEmailDto: {
            /** @description Of the link that was mailed. */
            token: string;
        };
        PageSessionDto: {
            /** @example EMP001 */
            user_id: string;
            /** @example Ada Lovelace */
            name: string;
            /** @enum {string} */
            role: "admin" | "employee" | "student";
            /** @description Seconds until the session wants to be renewed. */
            expires_in: number;
        };
        RenewedPageSessionDto: {
            /** @description Seconds until the session wants to be renewed again. */
            expires_in: number;
        };
        ChangePasswordDto: {
            /** @example Corr3ct-horse! */
            old_password: string;
            /**
             * @description 8 to 72 bytes with an upper-case and a lower-case letter, a digit and a special character.
             * @example Battery-stapl3!
             */
            new_password: string;
        };
        ForgotPasswordDto: {
            /** @example ada@example.com */
            email: string;
        };
        ResetPasswordDto: {
            /** @description From the link. */
            token: string;
            /**
             * @description 8 to 72 bytes with an upper-case and a lower-case letter, a digit and a special character.
             * @example Battery-stapl3!
             */
            new_password: string;
        };
        SecondFactorDto: {
            /** @description Whether signing in takes a code beside the password. */
            enabled: boolean;
            recovery_codes_left: number;
        };
        BeginSecondFactorDto: {
            /**
             * @description The present one.
             * @example Corr3ct-horse!
             */
            password: string;
        };
        SecondFactorEnrolmentDto: {
            /** @description Base 32, for authenticators that it is typed into. */
            secret: string;
            /** @description `otpauth://totp/…`, for a QR code. */
            uri: string;
        };
        SecondFactorCodeDto: {
            /** @description Of the authenticator, or a recovery code. */
            code: string;
        };
        RecoveryCodesDto: {
            /** @description Each signs in once instead of a code; they are shown this once. */
            recovery_codes: string[];
        };
        EndSecondFactorDto: {
            /**
             * @description The present one.
             * @example Corr3ct-horse!
             */
            password: string;
            /** @description Of the authenticator, or a recovery code. */
            code: string;
        };
        LogoutDto: {
            /** @description Sign out on every device. */
            all?: boolean;
        };
        SessionDto: {
            id: string;
            /** @example Ada’s phone */
            device_name: string | null;
            ip_address: string | null;
            /** Format: date-time */
            issued_at: string;
            /**
             * Format: date-time
             * @description To within five minutes.
             */
            last_used_at: string;
            /** @description Whether this is the session that asks. */
            current: boolean;
        };
        SessionListDto: {
            sessions: components["schemas"]["SessionDto"][];
        };
        ClosedMonthDto: {
            /**
             * @description `YYYY-MM`.
             * @example 2026-11
             */
            month: string;
            closed_by: string;
            /** Format: date-time */
            closed_at: string;
        };
        ClosedMonthListDto: {
            months: components["schemas"]["ClosedMonthDto"][];
        };
        MonthDto: {
            /**
             * @description `YYYY-MM`, the present month or one before.
             * @example 2026-11
             */
            month: string;
        };
        HolidayDto: {
            /** @description Null for a day that the country celebrates. */
            id: number | null;
            /** @example 2026-11-23 */
            date: string;
            /** @example Ada Lovelace */
            name: string;
            /** @enum {string} */
            kind: "holiday" | "working_day";
            /** @enum {string} */
            source: "public" | "own";
        };
        HolidayListDto: {
            /** @example 2026 */
            year: number;
            holidays: components["schemas"]["HolidayDto"][];
        };
        CreateHolidayDto: {
            /** @example Ada Lovelace */
            name: string;
            /**
             * @description `YYYY-MM-DD`.
             * @example 2026-11-23
             */
            date: string;
            /**
             * @description A day off, or a day of work whatever the country celebrates; a day off when left out.
             * @enum {string}
             */
            kind?: "holiday" | "working_day";
            /** @description Write nothing, and tell what would become of people’s days. */
            dry_run?: boolean;
        };
        WorkdayEffectDto: {
            /** @description Nothing was written. */
            dry_run: boolean;
            /** @description People's days up to today, or of one day to come, that become due or cease to be. */
            days: number;
            /** @description How many people have such days. */
            people: number;
            /** @description Absences that nobody had said but the clock. */
            absences_withdrawn: number;
            absences_written: number;
            /** @description Days of leave, also to come, that are given back because no work is due on them. */
            leave_days_returned: number;
            /** @description Days of leave that were given back so, and count again. */
            leave_days_restored: number;
        };
        ChangedHolidayDto: {
            /** @description Null for a day that the country celebrates. */
            id: number | null;
            /** @example 2026-11-23 */
            date: string;
            /** @example Ada Lovelace */
            name: string;
            /** @enum {string} */
            kind: "holiday" | "working_day";
            /** @enum {string} */
            source: "public" | "own";
            effect: components["schemas"]["WorkdayEffectDto"];
        };
        RehearsableQuery: {
            /** @description `true` writes nothing, and tells what would become of people’s days. */
            dry_run?: boolean;
        };
        DayErrorDto: {
            /** @description The entry's place in the file, from 1. */
            row: number;
            message: string;
        };
        CalendarImportDto: {
            imported: number;
            /** @description Days that were set already, or came twice. */
            skipped: number;
            errors: components["schemas"]["DayErrorDto"][];
            effect: components["schemas"]["WorkdayEffectDto"];
        };
        ChangeHolidayDto: {
            /** @example Ada Lovelace */
            name?: string;
            /**
             * @description `YYYY-MM-DD`.
             * @example 2026-11-23
             */
            date?: string;
            /**
             * @description A day off, or a day of work whatever the country celebrates.
             * @enum {string}
             */
            kind?: "holiday" | "working_day";
            /** @description Write nothing, and tell what would become of people’s days. */
            dry_run?: boolean;
        };
        RemovedHolidayDto: {
            success: boolean;
            message?: string;
            effect: components["schemas"]["WorkdayEffectDto"];
        };
        WeekdayHoursDto: {
            /** @enum {string} */
            weekday: "Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun";
            /** @description `HH:mm` on the site’s clock. */
            start: string;
            /** @description `HH:mm`; earlier than the start, it is on the next day. */
            end: string;
        };
        WeekDto: {
            /** @description The last seven days, today the last of them. */
            weekData: components["schemas"]["WeekDayDto"][];
        };
        ScheduleDto: {
            id: number;
            /** @example Ada Lovelace */
            name: string;
            /**
             * @description The department’s id; null for one person, or for all that have no hours of their own.
             * @example DEPT001
             */
            department: string | null;
            /** @example Engineering */
            department_name: string | null;
            /**
             * @description The one person it is for; null for a department or for all.
             * @example EMP001
             */
            user_id: string | null;
            /**
             * @description Null also of somebody who was removed.
             * @example Ada Lovelace
             */
            user_name: string | null;
            effective_from: string;
            start: string;
            end: string;
            /** @description The end is on the day after the start. */
            overnight: boolean;
            grace_minutes: number;
            half_day_minutes: number;
            working_days: ("Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun")[];
            break_minutes: number;
            overtime_after_minutes: number;
            absent_after_minutes: number;
            /** @description Null where all weeks are alike. */
            weeks: components["schemas"]["WeekDto"][] | null;
        };
        ScheduleListDto: {
            schedules: components["schemas"]["ScheduleDto"][];
        };
        CreateScheduleDto: {
            /** @example Ada Lovelace */
            name?: string;
            /**
             * @description The department’s id or exact name; for all that have no hours of their own when left out.
             * @example DEPT001
             */
            department?: string | null;
            /**
             * @description The one person it is for, in the place of a department.
             * @example EMP001
             */
            user_id?: string | null;
            /** @description `HH:mm` on the site’s clock. */
            start: string;
            /** @description `HH:mm`; earlier than the start, it is on the next day, and the night belongs to the day it began. */
            end: string;
            /** @description The first day it holds, `YYYY-MM-DD`; today or later. */
            effective_from?: string;
            /** @description Weeks that take turns from the Monday on or before effective_from, in the place of working_days; null for none. */
            weeks?: components["schemas"]["WeekDto"][] | null;
            /** @description Write nothing, and tell what would become of people’s days. */
            dry_run?: boolean;
            /** @description Minutes after the start that are still in time. */
            grace_minutes?: number;
            /** @description Who worked fewer minutes has worked half a day; 0 for never. */
            half_day_minutes?: number;
            working_days?: ("Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun")[];
            /** @description Minutes of a day's hours that are no work, whether or not somebody goes for them. */
            break_minutes?: number;
            /** @description Work beyond the hours is overtime once it is more minutes than this; 0 for at once. */
            overtime_after_minutes?: number;
            /** @description Who comes more minutes after the start than this is Absent; 0 for nobody. Not less than grace_minutes. */
            absent_after_minutes?: number;
        };
        ChangedScheduleDto: {
            id: number;
            /** @example Ada Lovelace */
            name: string;
            /**
             * @description The department’s id; null for one person, or for all that have no hours of their own.
             * @example DEPT001
             */
            department: string | null;
            /** @example Engineering */
            department_name: string | null;
            /**
             * @description The one person it is for; null for a department or for all.
             * @example EMP001
             */
            user_id: string | null;
            /**
             * @description Null also of somebody who was removed.
             * @example Ada Lovelace
             */
            user_name: string | null;
            effective_from: string;
            start: string;
            end: string;
            /** @description The end is on the day after the start. */
            overnight: boolean;
            grace_minutes: number;
            half_day_minutes: number;
            working_days: ("Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun")[];
            break_minutes: number;
            overtime_after_minutes: number;
            absent_after_minutes: number;
            /** @description Null where all weeks are alike. */
            weeks: components["schemas"]["WeekDto"][] | null;
            effect: components["schemas"]["WorkdayEffectDto"];
        };
        ChangeScheduleDto: {
            /** @example Ada Lovelace */
            name?: string;
            /** @description `HH:mm` on the site’s clock. */
            start?: string;
            /** @description `HH:mm`; earlier than the start, it is on the next day, and the night belongs to the day it began. */
            end?: string;
            /** @description The first day it holds, `YYYY-MM-DD`; today or later. */
            effective_from?: string;
            /** @description Weeks that take turns from the Monday on or before effective_from, in the place of working_days; null for none. */
            weeks?: components["schemas"]["WeekDto"][] | null;
            /** @description Write nothing, and tell what would become of people’s days. */
            dry_run?: boolean;
            /** @description Minutes after the start that are still in time. */
            grace_minutes?: number;
            /** @description Who worked fewer minutes has worked half a day; 0 for never. */
            half_day_minutes?: number;
            working_days?: ("Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun")[];
            /** @description Minutes of a day's hours that are no work, whether or not somebody goes for them. */
            break_minutes?: number;
            /** @description Work beyond the hours is overtime once it is more minutes than this; 0 for at once. */
            overtime_after_minutes?: number;
            /** @description Who comes more minutes after the start than this is Absent; 0 for nobody. Not less than grace_minutes. */
            absent_after_minutes?: number;
        };
        RemovedScheduleDto: {
            success: boolean;
            message?: string;
            effect: components["schemas"]["WorkdayEffectDto"];
        };
        RegistrationFields: {
            /**
             * @description A user’s id, such as EMP001; the caller when left out. Another’s takes an administrator.
             * @example EMP001
             */
            user_id?: string;
            /**
             * @description Why, when `override` is set.
             * @example The face is turned away
             */
            reason?: string;
            /** @description Consent to the present version of the biometric policy; for oneself only. */
            consent?: boolean;
            /** @description Take pictures although the face is much like another person’s; for administrators. */
            override?: boolean;
        };
        FaceEncodingDto: {
            id: string;
            /** @example EMP001 */
            user_id: string;
            /**
             * @description Good for a quarter of an hour. Null where the picture is erased, or its file not known to be the one that was taken in.
             * @example /api/files/faces/3f/3f0c…jpg?expires=1795430700&signature=…
             */
            image_url: string | null;
            /** Format: date-time */
            captured_at: string;
            /**
             * @description Estimated chance that the picture can be matched, 0 to 1.
             * @example 0.94
             */
            quality_score: number;
            /**
             * @description The detector’s score, 0 to 1.
             * @example 0.97
             */
            face_confidence: number;
            /** @enum {string} */
            status: "pending" | "verified" | "rejected";
            /**
             * @description Why it was rejected, or approved all the same.
             * @example Came with the late train
             */
            notes: string | null;
            /** @description The descriptor space. */
            model: string;
        };
        FaceOwnerDto: {
            /** @example EMP001 */
            user_id: string;
            /** @example Ada Lovelace */
            name: string;
        };
        RejectedPictureDto: {
            /** @description Its place among the pictures sent, from 0. */
            index: number;
            file_name: string;
            reasons: ("unsupported_image" | "file_too_large" | "no_face" | "several_faces" | "face_too_small" | "low_sharpness" | "too_dark" | "too_bright" | "extreme_pose" | "low_confidence" | "unreadable_image" | "duplicate_image" | "belongs_to_other_user" | "differs_from_enrolled" | "replay_detected" | "spoof_suspected")[];
            /** @description Told to administrators. */
            belongs_to?: components["schemas"]["FaceOwnerDto"];
        };
        RegistrationDto: {
            success: boolean;
            message: string;
            /**
             * @description An administrator reviews them.
             * @enum {string}
             */
            status: "pending";
            /** @example EMP001 */
            user_id: string;
            /** @description How many were accepted. */
            count: number;
            /** @description The same as `count`. */
            encodings_count: number;
            encodings: components["schemas"]["FaceEncodingDto"][];
            rejected: components["schemas"]["RejectedPictureDto"][];
        };
        EnrolmentFields: {
            /**
             * @description A user’s id, such as EMP001; the caller when left out. Another’s takes an administrator.
             * @example EMP001
             */
            user_id?: string;
            /**
             * @description Why, when `override` is set.
             * @example The face is turned away
             */
            reason?: string;
            /** @description Take pictures although the face is much like another person’s; for administrators. */
            override?: boolean;
        };
        EnrolmentDto: {
            success: boolean;
            message: string;
            face_encoding_id: string;
            /**
             * @description An administrator reviews it.
             * @enum {string}
             */
            status: "pending";
            /**
             * @description Estimated chance that the picture can be matched, 0 to 1.
             * @example 0.94
             */
            quality_score: number;
        };
        SubjectFields: {
            /**
             * @description A user’s id, such as EMP001; the caller when left out. Another’s takes an administrator.
             * @example EMP001
             */
            user_id?: string;
        };
        VerificationDto: {
            matched: boolean;
            /**
             * @description Calibrated, 0 to 1: 0.6 at the engine’s threshold.
             * @example 0.93
             */
            confidence: number;
            /**
             * @description Euclidean distance between unit descriptors.
             * @example 0.13
             */
            distance: number;
            /**
             * @description The largest distance that counts as the same person.
             * @example 0.327
             */
            threshold: number;
            /** @example EMP001 */
            user_id: string;
        };
        FaceEncodingsDto: {
            encodings: components["schemas"]["FaceEncodingDto"][];
        };
        FaceStatusDto: {
            /** @example EMP001 */
            user_id: string;
            /** @enum {string} */
            status: "Enrolled" | "In Progress" | "Not Started";
            /** @description Verified and pending pictures: those that count towards `max_allowed`. */
            count: number;
            verified: number;
            pending: number;
            rejected: number;
            is_enrolled: boolean;
            /** @description Verified pictures needed to be recognised. */
            min_required: number;
            max_allowed: number;
        };
        EnrolleeDto: {
            id: string;
            /** @example Ada Lovelace */
            name: string;
            /** @example ada@example.com */
            email: string | null;
        };
        LikenessDto: {
            /** @example EMP001 */
            user_id: string;
            /** @example Ada Lovelace */
            name: string;
            /**
             * @description Between the means of their pictures.
             * @example 0.13
             */
            distance: number;
            /** @description So near that it takes an override to approve: one person under two names, or twins. */
            is_duplicate: boolean;
        };
        PendingEncodingDto: {
            id: string;
            /** @example EMP001 */
            user_id: string;
            /**
             * @description Good for a quarter of an hour. Null where the picture is erased, or its file not known to be the one that was taken in.
             * @example /api/files/faces/3f/3f0c…jpg?expires=1795430700&signature=…
             */
            image_url: string | null;
            /** Format: date-time */
            captured_at: string;
            /**
             * @description Estimated chance that the picture can be matched, 0 to 1.
             * @example 0.94
             */
            quality_score: number;
            /**
             * @description The detector’s score, 0 to 1.
             * @example 0.97
             */
            face_confidence: number;
            /** @enum {string} */
            status: "pending" | "verified" | "rejected";
            /**
             * @description Why it was rejected, or approved all the same.
             * @example Came with the late train
             */
            notes: string | null;
            /** @description The descriptor space. */
            model: string;
            user: components["schemas"]["EnrolleeDto"];
            /** @description The administrator who approved it already, where it takes two. */
            first_approved_by: string | null;
            /** @description Null when the person’s pictures are like nobody else’s. */
            looks_like: components["schemas"]["LikenessDto"] | null;
        };
        PendingEncodingsDto: {
            encodings: components["schemas"]["PendingEncodingDto"][];
            total: number;
            page: number;
            limit: number;
        };
        ApproveDto: {
            /**
             * @description All of this user’s pending pictures.
             * @example EMP001
             */
            user_id?: string;
            /**
             * @description Why, when `override` is set.
             * @example The face is turned away
             */
            reason?: string;
            encoding_id?: string;
            encoding_ids?: string[];
            /** @description Approve although the quality is low, or the face much like another person’s. */
            override?: boolean;
        };
        ApprovedDto: {
            success: boolean;
            /** @description How many are verified now. */
            approved: number;
            /** @description How many wait for a second administrator, who must be another one. */
            awaiting_second: number;
        };
        RejectDto: {
            /**
             * @description Told to the user.
             * @example The face is turned away
             */
            reason: string;
            encoding_id: string;
        };
        PairedUserDto: {
            id: string;
            /** @example Ada Lovelace */
            name: string;
        };
        NearPairDto: {
            /**
             * @description Between the means of their pictures.
             * @example 0.13
             */
            distance: number;
            /** @description Two. */
            users: components["schemas"]["PairedUserDto"][];
        };
        NearPairsDto: {
            /** @description The nearest first, a thousand at most. */
            pairs: components["schemas"]["NearPairDto"][];
            total: number;
            /** @description False for a while after the start, while everybody is still being compared. */
            is_complete: boolean;
        };
        IdentifyFields: {
            /** @description How many candidates to name at most; 5 when left out. */
            limit?: number;
        };
        CandidateDto: {
            /** @example EMP001 */
            user_id: string;
            /** @example Ada Lovelace */
            name: string;
            /**
             * @description Calibrated, 0 to 1: 0.6 at the engine’s threshold for the present gallery.
             * @example 0.93
             */
            confidence: number;
            /**
             * @description Euclidean distance between unit descriptors.
             * @example 0.13
             */
            distance: number;
        };
        IdentificationDto: {
            /** @enum {string} */
            result: "matched" | "ambiguous" | "unknown" | "spoof" | "low_quality";
            /** @description The person, when `result` is `matched`. */
            user?: components["schemas"]["CandidateDto"];
            /** @description Nearest first; empty for a stranger. */
            candidates: components["schemas"]["CandidateDto"][];
            /**
             * @description How much farther the second nearest person is; null when nobody is near.
             * @example 0.31
             */
            margin: number | null;
            /**
             * @description The largest distance that is accepted; null when nothing was compared.
             * @example 0.327
             */
            threshold: number | null;
            /** @description There when the picture, or a copy of it, was seen before, so that it would mark nobody. */
            replay_detected?: boolean;
            /** @description The descriptor space. */
            model: string;
            /** @description Why the picture was not searched for, when `result` is `low_quality` or `spoof`. */
            reasons?: ("no_face" | "several_faces" | "face_too_small" | "low_sharpness" | "too_dark" | "too_bright" | "extreme_pose" | "low_confidence" | "spoof_suspected")[];
            /** @description What the person should change. */
            advice?: string;
        };
        LivenessSessionDto: {
            /** @description `left` and `right` are the person’s own; pictures are sent as the camera takes them, not mirrored. */
            challenge: ("front" | "left" | "right" | "closer")[];
            /** @description What a mark names as `liveness_session` once the session is passed. */
            id: string;
            /**
             * Format: date-time
             * @description When the last frame must be in, by the server’s clock.
             */
            expires_at: string;
        };
        LivenessFrameDto: {
            /**
             * @description The pose that is asked for next; null when none is.
             * @enum {string|null}
             */
            next: "front" | "left" | "right" | "closer" | null;
            /**
             * @description `passed`: it vouches for one mark within a minute; `failed`: start another.
             * @enum {string}
             */
            state: "open" | "failed" | "passed";
            /** @description Whether the frame showed what was asked for. */
            accepted: boolean;
            /** @description Why it was not accepted, or why the session failed. */
            reasons: string[];
            /** @description What the person should do. */
            advice: string | null;
        };
        ConsentDto: {
            version: string;
            /** @description SHA-256 of the text, hexadecimal. */
            hash: string;
            /** @example en */
            language: string;
            purpose: string;
            retention: string;
            /** Format: date-time */
            given_at: string;
            /** @description The address it was given from. */
            ip_address: string | null;
            /** Format: date-time */
            withdrawn_at: string | null;
        };
        RetentionTermsDto: {
            /** @description Biometric data, after somebody’s last day. */
            leavers_days: number | null;
            /** @description Biometric data, after no door recognised somebody any more. They are told two weeks before. */
            inactive_days: number | null;
            /** @description Consents, after they were withdrawn. */
            consents_days: number | null;
            /** @description Lines of the audit trail. */
            audit_days: number | null;
        };
        ConsentStatusDto: {
            /** @example EMP001 */
            user_id: string;
            /** @description Whether enrolment asks for consent. */
            required: boolean;
            /** @description To the present version, and not withdrawn. */
            consented: boolean;
            /**
             * Format: date-time
             * @description When, if they did.
             */
            given_at: string | null;
            /** @description All consents, also those that were withdrawn or superseded; the latest first. */
            history: components["schemas"]["ConsentDto"][];
            version: string;
            /**
             * @description Of the text.
             * @example en
             */
            language: string;
            text: string;
            /** @description SHA-256 of the text in UTF-8, hexadecimal. */
            hash: string;
            purpose: string;
            /** @description How long biometric data are kept. */
            retention: string;
            /** @description By which data go earlier than the text says. */
            retention_terms: components["schemas"]["RetentionTermsDto"];
            rights: string[];
            /** @description How consent is withdrawn, and what follows. */
            withdrawal: string;
        };
        GiveConsentDto: {
            /** @description Of the text that was shown; the present one, when left out. */
            version?: string;
        };
        ErasureReceiptDto: {
            /** @example EMP001 */
            user_id: string;
            /** @description HMAC-SHA256 over the rest, by a key of the server. */
            signature: string;
            /** Format: uuid */
            receipt_id: string;
            /**
             * @description What ended the right to hold the data.
             * @example request
             * @enum {string}
             */
            reason: "removal" | "request" | "retention" | "withdrawal";
            /** Format: date-time */
            erased_at: string;
            /** @description Descriptors of faces, of every network. */
            vectors: number;
            /** @description Files: enrolment pictures and the avatar. */
            pictures: number;
            /** @description By which pictures were known again. */
            image_hashes: number;
        };
        BiometricPolicyDto: {
            version: string;
            /**
             * @description Of the text.
             * @example en
             */
            language: string;
            text: string;
            /** @description SHA-256 of the text in UTF-8, hexadecimal. */
            hash: string;
            purpose: string;
            /** @description How long biometric data are kept. */
            retention: string;
            /** @description By which data go earlier than the text says. */
            retention_terms: components["schemas"]["RetentionTermsDto"];
            rights: string[];
            /** @description How consent is withdrawn, and what follows. */
            withdrawal: string;
        };
        MakeCardDto: {
            /**
             * @description The present one.
             * @example Corr3ct-horse!
             */
            password: string;
            /**
             * Format: date-time
             * @description Until when it is good; left out, until it is ended.
             */
            expires_at?: string;
        };
        IssuedCardDto: {
            /** @description What the QR code says, for scanners and to be typed. It is shown this once. */
            card: string;
            /** @description The QR code as an SVG, to be printed. */
            qr_svg: string;
            /** Format: date-time */
            since: string;
            /**
             * Format: date-time
             * @description Null for never.
             */
            expires_at: string | null;
        };
        IssueCardDto: {
            /**
             * Format: date-time
             * @description Until when it is good; left out, until it is ended.
             */
            expires_at?: string;
        };
        DoorPinDto: {
            /**
             * Format: date-time
             * @description Since when it is good.
             */
            since: string;
            /** @description The administrator who gave it; null when the person chose it. */
            issued_by: string | null;
        };
        DoorCardDto: {
            /** Format: date-time */
            since: string;
            /** @description The administrator who made it; null when the person did. */
            issued_by: string | null;
            /**
             * Format: date-time
             * @description Null for never.
             */
            expires_at: string | null;
        };
        DoorCredentialsDto: {
            /**
             * @description What the door takes in the place of a face.
             * @enum {string}
             */
            marking_without_face: "off" | "pin" | "card" | "card_and_pin";
            /** @description Null without one. */
            pin: components["schemas"]["DoorPinDto"] | null;
            card: components["schemas"]["DoorCardDto"] | null;
        };
        ChoosePinDto: {
            /** @description Six digits: at least three different ones, not in their order, and not three of them twice. */
            pin: string;
            /**
             * @description The present one.
             * @example Corr3ct-horse!
             */
            password: string;
        };
        IssuedPinDto: {
            /** @description It is shown this once. */
            pin: string;
        };
        ErasureReceiptsDto: {
            receipts: components["schemas"]["ErasureReceiptDto"][];
        };
        ReceiptVerdictDto: {
            /** @description Whether this server wrote the receipt, and nobody changed it since. */
            valid: boolean;
        };
        MarkDto: {
            /** @description The device's own count of its captures, growing; of a device that signs. */
            sequence?: number;
            /**
             * @description Where the mark is made.
             * @example Front door
             */
            location?: string;
            /**
             * @description What it is made with.
             * @example kiosk-1
             */
            device_id?: string;
            /** @description Degrees north of where the client is; kept with the mark, shown to administrators. */
            latitude?: number;
            /** @description Degrees east. */
            longitude?: number;
            /**
             * Format: uuid
             * @description The id of a passed liveness session of the caller’s, where there must be one; it vouches for one mark.
             */
            liveness_session?: string;
            /**
             * Format: date-time
             * @description When it was taken, by the device's clock; of a device that signs.
             */
            captured_at?: string;
            /** @description Over what the documentation of devices says, Ed25519, base64url; of a device that signs. */
            signature?: string;
        };
        RecordDto: {
            id: number;
            /** @example EMP001 */
            user_id: string;
            /** @example Ada Lovelace */
            user_name: string;
            /**
             * @description The department's id.
             * @example DEPT001
             */
            department: string | null;
            /** @example Engineering */
            department_name: string | null;
            /**
             * @description The site's day, `YYYY-MM-DD`.
             * @example 2026-11-23
             */
            date: string;
            /**
             * @description The site's wall clock, `HH:mm:ss`; null when nobody came or nobody knows when.
             * @example 09:05
             */
            time: string | null;
            /**
             * Format: date-time
             * @description The instant of the mark.
             * @example 2026-11-23T08:05:12.000Z
             */
            timestamp: string;
            /**
             * Format: date-time
             * @description When it reached the server: later than `timestamp` for a mark taken offline; null for what was written by hand.
             */
            received_at: string | null;
            /** @enum {string} */
            status: "Present" | "Absent" | "Late" | "Leave";
            /** @description The code of the kind of leave that the day, or half of it, is. */
            leave_kind: string | null;
            /**
             * @description The half of the day that is leave; null for all of it, or nothing.
             * @enum {string|null}
             */
            leave_half_day: "morning" | "afternoon" | null;
            /**
             * @description Whole minutes past the start of work; 0 when in time.
             * @example 5
             */
            late_minutes: number;
            /** @description When the person last went, on the site's wall clock, `HH:mm:ss`. */
            check_out_time: string | null;
            /**
             * Format: date-time
             * @description The instant of that.
             */
            check_out_timestamp: string | null;
            /** @description The going awaits an administrator. */
            check_out_pending: boolean;
            /** @description Whole minutes between coming and going; null while one is unknown. */
            worked_minutes: number | null;
            /** @description Whole minutes between going and coming back, which are not worked. */
            break_minutes: number;
            /** @description Whole minutes of work beyond those that were due; of a day off all of them. */
            overtime_minutes: number;
            /** @description Whole minutes before the end of work; 0 for who stayed, or has not left. */
            early_exit_minutes: number;
            /** @description The person left after less work than the schedule asks for. */
            half_day: boolean;
            /** @example Front door */
            location: string | null;
            /** @example kiosk-1 */
            device_id: string | null;
            /** @enum {string} */
            source: "face_recognition" | "manual" | "api" | "import" | "pin" | "qr";
            /**
             * @description How sure the recognition is, 0 to 1.
             * @example 0.93
             */
            confidence: number | null;
            /**
             * @description Euclidean distance between unit descriptors, 0 to 2.
             * @example 0.13
             */
            distance: number | null;
            /** @description The verified picture nearest to the one shown. */
            face_encoding_id: string | null;
            /** @description How much the face looked like one before the camera and no picture of it, 0 to 1; advice, and no proof. */
            spoof_score: number | null;
            /** @description The same by another network. */
            liveness_score: number | null;
            /** @description Whether the same picture, or a copy of it, had been shown shortly before; null when nobody watched. */
            replay_detected: boolean | null;
            /**
             * @description Only a verified record counts.
             * @enum {string}
             */
            verification_status: "pending" | "verified" | "rejected";
            /** @example Came with the late train */
            notes: string | null;
        };
        MarkedDto: {
            success: boolean;
            marked: boolean;
            message: string;
            /** @enum {string} */
            status: "Present" | "Absent" | "Late" | "Leave";
            /**
             * Format: date-time
             * @example 2026-11-23T08:05:12.000Z
             */
            timestamp: string;
            record_id: number;
            /** @example EMP001 */
            user_id: string;
            /** @example Ada Lovelace */
            user_name: string;
            /**
             * @description How sure the recognition is, 0 to 1; null without a picture.
             * @example 0.93
             */
            confidence: number | null;
            /**
             * @description Euclidean distance between unit descriptors, 0 to 2; null without a picture.
             * @example 0.13
             */
            distance: number | null;
            record: components["schemas"]["RecordDto"];
        };
        CheckedOutDto: {
            success: boolean;
            checked_out: boolean;
            /** @description The person had checked out less than a minute before: nothing was written. */
            repeated: boolean;
            message: string;
            /**
             * Format: date-time
             * @description When the person went.
             * @example 2026-11-23T08:05:12.000Z
             */
            timestamp: string | null;
            record_id: number;
            /** @example EMP001 */
            user_id: string;
            /** @example Ada Lovelace */
            user_name: string;
            /**
             * @description How sure the recognition is, 0 to 1; null without a picture.
             * @example 0.93
             */
            confidence: number | null;
            /**
             * @description Euclidean distance between unit descriptors, 0 to 2; null without a picture.
             * @example 0.13
             */
            distance: number | null;
            /** @description Whole minutes between coming and going; null while one is unknown. */
            worked_minutes: number | null;
            record: components["schemas"]["RecordDto"];
        };
        PinMarkDto: {
            /** @description The device's own count of its captures, growing; of a device that signs. */
            sequence?: number;
            /** @description An id such as `EMP001`, or an employee number, in any case. */
            user_number: string;
            /** @description Six digits. */
            pin: string;
            /**
             * Format: date-time
             * @description When it was taken, by the device's clock; of a device that signs.
             */
            captured_at?: string;
            /** @description Over what the documentation of devices says, Ed25519, base64url; of a device that signs. */
            signature?: string;
        };
        CardMarkDto: {
            /** @description The device's own count of its captures, growing; of a device that signs. */
            sequence?: number;
            /** @description What the QR code says. */
            card: string;
            /** @description Six digits, where `marking_without_face` is `card_and_pin`. */
            pin?: string;
            /**
             * Format: date-time
             * @description When it was taken, by the device's clock; of a device that signs.
             */
            captured_at?: string;
            /** @description Over what the documentation of devices says, Ed25519, base64url; of a device that signs. */
            signature?: string;
        };
        DayDto: {
            /** @example EMP001 */
            user_id: string;
            /** @example Ada Lovelace */
            user_name: string;
            /**
             * @description The department's id.
             * @example DEPT001
             */
            department: string | null;
            /** @example Engineering */
            department_name: string | null;
            /**
             * @description The site's day, `YYYY-MM-DD`.
             * @example 2026-11-23
             */
            date: string;
            /**
             * @description The site's wall clock, `HH:mm:ss`; null when nobody came or nobody knows when.
             * @example 09:05
             */
            time: string | null;
            /**
             * Format: date-time
             * @description When it reached the server: later than `timestamp` for a mark taken offline; null for what was written by hand.
             */
            received_at: string | null;
            /** @description The code of the kind of leave that the day, or half of it, is. */
            leave_kind: string | null;
            /**
             * @description The half of the day that is leave; null for all of it, or nothing.
             * @enum {string|null}
             */
            leave_half_day: "morning" | "afternoon" | null;
            /**
             * @description Whole minutes past the start of work; 0 when in time.
             * @example 5
             */
            late_minutes: number;
            /** @description When the person last went, on the site's wall clock, `HH:mm:ss`. */
            check_out_time: string | null;
            /**
             * Format: date-time
             * @description The instant of that.
             */
            check_out_timestamp: string | null;
            /** @description The going awaits an administrator. */
            check_out_pending: boolean;
            /** @description Whole minutes between coming and going; null while one is unknown. */
            worked_minutes: number | null;
            /** @description Whole minutes between going and coming back, which are not worked. */
            break_minutes: number;
            /** @description Whole minutes of work beyond those that were due; of a day off all of them. */
            overtime_minutes: number;
            /** @description Whole minutes before the end of work; 0 for who stayed, or has not left. */
            early_exit_minutes: number;
            /** @description The person left after less work than the schedule asks for. */
            half_day: boolean;
            /** @example Front door */
            location: string | null;
            /** @example kiosk-1 */
            device_id: string | null;
            /**
             * @description How sure the recognition is, 0 to 1.
             * @example 0.93
             */
            confidence: number | null;
            /**
             * @description Euclidean distance between unit descriptors, 0 to 2.
             * @example 0.13
             */
            distance: number | null;
            /** @description The verified picture nearest to the one shown. */
            face_encoding_id: string | null;
            /** @description How much the face looked like one before the camera and no picture of it, 0 to 1; advice, and no proof. */
            spoof_score: number | null;
            /** @description The same by another network. */
            liveness_score: number | null;
            /** @description Whether the same picture, or a copy of it, had been shown shortly before; null when nobody watched. */
            replay_detected: boolean | null;
            /** @example Came with the late train */
            notes: string | null;
            /** @enum {string} */
            status: "Present" | "Absent" | "Late" | "Leave" | "not_marked";
            id: number | null;
            /**
             * Format: date-time
             * @example 2026-11-23T08:05:12.000Z
             */
            timestamp: string | null;
            /** @enum {string|null} */
            source: "face_recognition" | "manual" | "api" | "import" | "pin" | "qr" | null;
            /** @enum {string|null} */
            verification_status: "pending" | "verified" | "rejected" | null;
        };
        DepartmentDayDto: {
            /**
             * @description The department's id; null for people without one.
             * @example DEPT001
             */
            department: string | null;
            /** @example Engineering */
            department_name: string | null;
            /** @default 0 */
            total: number;
            /** @default 0 */
            present: number;
            /** @default 0 */
            late: number;
            /** @default 0 */
            absent: number;
            /** @default 0 */
            leave: number;
            /**
             * @description Without a record that counts; an unverified mark is no such record.
             * @default 0
             */
            not_marked: number;
            /**
             * @description Of those not marked, how many marks await an administrator.
             * @default 0
             */
            pending: number;
            /**
             * @description Percent with two decimals, leave left out unless its kind counts as present; 0 while there is nothing to divide by.
             * @default 0
             * @example 96.43
             */
            attendance_rate: number;
        };
        Tally: {
            /** @default 0 */
            total: number;
            /** @default 0 */
            present: number;
            /** @default 0 */
            late: number;
            /** @default 0 */
            absent: number;
            /** @default 0 */
            leave: number;
            /**
             * @description Without a record that counts; an unverified mark is no such record.
             * @default 0
             */
            not_marked: number;
            /**
             * @description Of those not marked, how many marks await an administrator.
             * @default 0
             */
            pending: number;
            /**
             * @description Percent with two decimals, leave left out unless its kind counts as present; 0 while there is nothing to divide by.
             * @default 0
             * @example 96.43
             */
            attendance_rate: number;
        };
        TodayDto: {
            /**
             * @description The site's day, `YYYY-MM-DD`.
             * @example 2026-11-23
             */
            date: string;
            /** @description The caller's own. */
            record: components["schemas"]["RecordDto"] | null;
            /** @description Every active user who is employed and not exempt, and whoever else has a record; for managers those of their departments; empty for others. */
            records: components["schemas"]["DayDto"][];
            /** @description By department; empty for whoever sees no `records`. */
            summary: components["schemas"]["DepartmentDayDto"][];
            /** @description Of all `records` but those of people who are exempt; null for whoever sees none. */
            counts: components["schemas"]["Tally"] | null;
        };
        HistoryDto: {
            records: components["schemas"]["RecordDto"][];
            total: number;
            page: number;
            limit: number;
            /** @description Of all days in the range, whatever status is asked for. */
            counts: components["schemas"]["Tally"];
        };
        StatusDto: {
            /**
             * @description Today’s status, or `not_marked`.
             * @enum {string}
             */
            status: "Present" | "Absent" | "Late" | "Leave" | "not_marked";
            /** @example EMP001 */
            user_id: string;
            /** @example Ada Lovelace */
            name: string;
            /**
             * Format: date-time
             * @example 2026-11-23T08:05:12.000Z
             */
            timestamp: string | null;
            record: components["schemas"]["RecordDto"] | null;
        };
        RuleDto: {
            /**
             * @description Where it comes from.
             * @enum {string}
             */
            source: "settings" | "schedule";
            /** @description Null for the hours that the settings give. */
            schedule_id: number | null;
            schedule: string;
            /** @description The first day it holds; null for always. */
            effective_from: string | null;
            /** @description `HH:mm` on the site’s clock. */
            start: string;
            end: string;
            /** @description The end is on the day after the start. */
            overnight: boolean;
            grace_minutes: number;
            half_day_minutes: number;
            working_days: ("Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun")[];
            break_minutes: number;
            overtime_after_minutes: number;
            /** @description 0 for nobody. */
            absent_after_minutes: number;
            /** @description The site’s IANA zone. */
            zone: string;
            /**
             * Format: date-time
             * @description The instant at which work began on the day.
             */
            start_of_work: string;
            /**
             * Format: date-time
             * @description The last instant that was in time.
             */
            in_time_until: string;
            /** Format: date-time */
            end_of_work: string;
            /** @description False where the record is older than the rules that are kept, and the present one is shown. */
            kept_with_record: boolean;
        };
        RecognitionDto: {
            /**
             * @description Euclidean distance between unit descriptors, 0 to 2.
             * @example 0.13
             */
            distance: number | null;
            /**
             * @description The largest distance that was accepted; null in older records.
             * @example 0.327
             */
            threshold: number | null;
            /**
             * @description How sure the recognition is, 0 to 1.
             * @example 0.93
             */
            confidence: number | null;
            /**
             * @description How much farther the second nearest person was; null when nobody else was enrolled.
             * @example 0.31
             */
            margin: number | null;
            model: string | null;
            face_encoding_id: string | null;
        };
        PunchDto: {
            /** @enum {string} */
            kind: "in" | "out";
            /**
             * Format: date-time
             * @example 2026-11-23T08:05:12.000Z
             */
            timestamp: string;
            /** @enum {string} */
            source: "face_recognition" | "manual" | "api" | "import" | "pin" | "qr";
            /** @enum {string} */
            verification_status: "pending" | "verified" | "rejected";
            /** @example Front door */
            location: string | null;
            /** @example kiosk-1 */
            device_id: string | null;
            /** @description Degrees north, as the client said; null to whoever is no administrator. */
            latitude: number | null;
            /** @description Degrees east. */
            longitude: number | null;
        };
        ChangeDto: {
            /** Format: date-time */
            at: string;
            /** @description `attendance_edited`, … */
            action: string;
            /**
             * @description Null for the service itself, and for who is no more.
             * @example EMP001
             */
            user_id: string | null;
            /** @example Ada Lovelace */
            user_name: string | null;
            /** @description What it said before and after; only what differs. */
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
        };
        ExplanationDto: {
            record: components["schemas"]["RecordDto"];
            /** @description Why the record says what it says, a sentence each. */
            reasons: string[];
            rule: components["schemas"]["RuleDto"];
            /** @description Null where no face was seen. */
            recognition: components["schemas"]["RecognitionDto"] | null;
            /** @description What was seen, in order. */
            punches: components["schemas"]["PunchDto"][];
            /** @description Who wrote and changed it, in order. */
            history: components["schemas"]["ChangeDto"][];
        };
        ManualMarkDto: {
            /** @example EMP001 */
            user_id: string;
            /** @example Front door */
            location?: string;
            /** @example Came with the late train */
            notes?: string;
            /**
             * @description Why a day of a closed month is written to; the audit trail keeps it.
             * @example The face is turned away
             */
            reason?: string;
            /**
             * @description The site's day, `YYYY-MM-DD`.
             * @example 2026-11-23
             */
            date: string;
            /** @enum {string} */
            status: "Present" | "Absent" | "Late" | "Leave";
            /**
             * @description The site's wall clock, `HH:mm` or `HH:mm:ss`; not kept with Absent and Leave.
             * @example 09:05
             */
            time?: string;
            /** @description When the person went, after the coming; of a night also on the next day. */
            check_out_time?: string;
        };
        CorrectedDto: {
            success: boolean;
            record: components["schemas"]["RecordDto"];
        };
        EditDto: {
            /** @example Front door */
            location?: string;
            /** @example Came with the late train */
            notes?: string;
            /**
             * @description Why a day of a closed month is written to; the audit trail keeps it.
             * @example The face is turned away
             */
            reason?: string;
            record_id: number;
            /** @enum {string} */
            status?: "Present" | "Absent" | "Late" | "Leave";
            /**
             * @description The site's wall clock, `HH:mm` or `HH:mm:ss`; alone, it also decides between Present and Late.
             * @example 09:05
             */
            time?: string;
            /** @description When the person went, after the coming; of a night also on the next day. Null for who has not gone. */
            check_out_time?: string | null;
        };
        ReviewDto: {
            /** @example Came with the late train */
            notes?: string;
            /**
             * @description Why a day of a closed month is written to; the audit trail keeps it.
             * @example The face is turned away
             */
            reason?: string;
            record_id: number;
            /** @enum {string} */
            decision: "verified" | "rejected";
        };
        DepartmentMarkDto: {
            /**
             * @description A department's id or exact name.
             * @example DEPT001
             */
            department: string;
            /** @example Came with the late train */
            notes?: string;
            /**
             * @description Why a day of a closed month is written to; the audit trail keeps it.
             * @example The face is turned away
             */
            reason?: string;
            /**
             * @description The site's day, `YYYY-MM-DD`.
             * @example 2026-11-23
             */
            date: string;
            /** @enum {string} */
            status: "Present" | "Absent" | "Late" | "Leave";
            /**
             * @description The site's wall clock, `HH:mm` or `HH:mm:ss`; not kept with Absent and Leave.
             * @example 09:05
             */
            time?: string;
            /** @description Tell who would be marked, and write nothing. */
            dry_run?: boolean;
        };
        LeftOutDto: {
            /** @example EMP001 */
            user_id: string;
            /** @example Ada Lovelace */
            name: string;
            /**
             * @example The face is turned away
             * @enum {string}
             */
            reason: "already_marked" | "not_due" | "not_employed" | "own_day";
        };
        DepartmentMarkedDto: {
            success: boolean;
            dry_run: boolean;
            /** @description How many people were marked; in a dry run, how many would be. */
            marked: number;
            /** @description Their ids. */
            user_ids: string[];
            /** @description Active people of the department who were not. */
            left_out: components["schemas"]["LeftOutDto"][];
        };
        PastImportForm: {
            /**
             * @description Why records are replaced, or days of a closed month written to; the audit trail keeps it.
             * @example The face is turned away
             */
            reason?: string;
            /**
             * @description What becomes of days that have a record which says something else; `replace` needs a `reason`.
             * @enum {string}
             */
            existing?: "skip" | "replace";
            /** @description Check everything and write nothing. */
            dry_run?: boolean;
            /** @description What a CSV is written in, such as `windows-1251`; needed unless it is UTF-8, or UTF-16 with its mark. */
            encoding?: string;
        };
        PastFaultDto: {
            /** @description As a spreadsheet numbers it: the headings are row 1. */
            row: number;
            field: string | null;
            /** @description `user_not_found`, `month_closed`, `validation_failed`, … */
            code: string;
            message: string;
        };
        PastImportDto: {
            dry_run: boolean;
            /** @description How many days got a record; in a dry run, would. */
            created: number;
            replaced: number;
            /** @description How many records say what the row says already. */
            unchanged: number;
            /** @description How many days have a record that says something else and stays. */
            skipped: number;
            /** @description How many rows were refused. */
            failed: number;
            errors: components["schemas"]["PastFaultDto"][];
            /** @description What the text was read as, such as `utf-8`; null of a workbook. */
            encoding: string | null;
            /** @description The headings of columns that nothing was read from. */
            ignored_columns: string[];
        };
        ForgottenCheckOutsDto: {
            records: components["schemas"]["RecordDto"][];
            total: number;
            page: number;
            limit: number;
        };
        PendingMarksDto: {
            records: components["schemas"]["RecordDto"][];
            total: number;
            page: number;
            limit: number;
        };
        KioskDeviceDto: {
            id: string;
            /** @example Ada Lovelace */
            name: string;
            /** @example Front door */
            location: string;
            scopes: ("mark" | "identify" | "stream")[];
            /**
             * @description What it may take in the place of a face.
             * @enum {string}
             */
            marking_without_face: "off" | "pin" | "card" | "card_and_pin";
            /** @description Whether its pictures mark only with a passed liveness session. */
            liveness_required: boolean;
            /**
             * Format: date-time
             * @description By the server's clock: a device learns from it how far its own is off.
             */
            received_at: string;
        };
        KioskEventDto: {
            /** @description What the card says that the person showed. Where a PIN must come with it, an administrator looks at the mark: PINs are kept on no device. */
            card?: string;
            /** @description The device's own count of its captures, growing; of one that signs. */
            sequence?: number;
            /** @description A word of the device's own, new for each event: 1 to 100 printable ASCII characters. */
            idempotency_key: string;
            /**
             * Format: date-time
             * @description When it was taken, by the device's clock; decides the day and the status.
             */
            captured_at: string;
            /**
             * @description Whether the person came or went; came, when left out.
             * @enum {string}
             */
            direction?: "in" | "out";
            /** @description The file that shows the person, `picture_0` to `picture_99`. */
            picture?: string;
            /** @description The access token that the person showed, good at `captured_at`; what self_mark_without_face says holds. */
            user_token?: string;
            /** @description Over what the documentation of devices says, Ed25519, base64url; of one that signs. */
            signature?: string;
        };
        KioskBatchDto: {
            /**
             * Format: date-time
             * @description When the device sends this, by its clock: more than two minutes off is `clock_skew`.
             */
            sent_at: string;
            /** @description At most 100; in a form, the JSON of them. */
            events: components["schemas"]["KioskEventDto"][];
        };
        KioskOutcomeDto: {
            idempotency_key: string;
            /**
             * @description `marked`; `checked_out`; `refused` for good; or `retry`: send it again later.
             * @enum {string}
             */
            outcome: "refused" | "checked_out" | "marked" | "retry";
            /** @description `marked`, `checked_out`, `clock_skew`, `backdated`, `sequence_disorder`, `liveness_missing` or `pin_missing` when an administrator must look at it, or why it is refused. */
            code: string;
            detail: string;
            record_id: number | null;
            /** @example EMP001 */
            user_id: string | null;
            /** @description The device's clock was more than two minutes off. */
            clock_skew: boolean;
            /** @description The event was settled before; this is what became of it then. */
            replayed: boolean;
        };
        KioskAnswerDto: {
            /**
             * Format: date-time
             * @description By the server's clock.
             */
            received_at: string;
            /** @description In the order the events were sent. */
            outcomes: components["schemas"]["KioskOutcomeDto"][];
        };
        LeaveKindDto: {
            code: string;
            /** @example Ada Lovelace */
            name: string;
            paid: boolean;
            counts_as_present: boolean;
            colour: string | null;
            payroll_code: string | null;
            /** @description Days a year; null for no limit. */
            yearly_allowance: number | null;
        };
        LeaveKindListDto: {
            leave_kinds: components["schemas"]["LeaveKindDto"][];
        };
        LeaveBalanceDto: {
            leave_kind: string;
            /** @example Ada Lovelace */
            name: string;
            /** @description Days a year; null for no limit. */
            allowance: number | null;
            /** @description Days that were granted; half days are halves. */
            used: number;
            /** @description Days that are asked for and not decided. */
            pending: number;
            /** @description What is left when all that is pending is granted; null for no limit. */
            remaining: number | null;
        };
        LeaveBalancesDto: {
            /** @example EMP001 */
            user_id: string;
            /** @example 2026 */
            year: number;
            balances: components["schemas"]["LeaveBalanceDto"][];
        };
        CreateLeaveKindDto: {
            /** @description What the payroll knows it by. */
            payroll_code?: string | null;
            /** @description What requests name it by: a lower-case letter, then letters, digits, `_` and `-`. */
            code: string;
            /** @example Ada Lovelace */
            name: string;
            paid?: boolean;
            /** @description Whether its days count like presence in attendance_rate, from today on; all other leave is left out of it. */
            counts_as_present?: boolean;
            /** @description `#rrggbb`. */
            colour?: string | null;
            /** @description Days a year, halves too; null for no limit. */
            yearly_allowance?: number | null;
        };
        ChangeLeaveKindDto: {
            /** @description What the payroll knows it by. */
            payroll_code?: string | null;
            /** @example Ada Lovelace */
            name?: string;
            paid?: boolean;
            /** @description Whether its days count like presence in attendance_rate, from today on; all other leave is left out of it. */
            counts_as_present?: boolean;
            /** @description `#rrggbb`. */
            colour?: string | null;
            /** @description Days a year, halves too; null for no limit. */
            yearly_allowance?: number | null;
        };
        HolidayInLeaveDto: {
            /**
             * @description `YYYY-MM-DD`.
             * @example 2026-11-23
             */
            date: string;
            /** @example Ada Lovelace */
            name: string;
        };
        BalanceAfterDto: {
            leave_kind: string;
            /** @example 2026 */
            year: number;
            /** @description Days a year; null for no limit. */
            allowance: number | null;
            /** @description What would be left; null for no limit. */
            remaining_after: number | null;
        };
        LeavePreviewDto: {
            dry_run: boolean;
            /** @description Days of work that would be leave, `YYYY-MM-DD`. */
            days: string[];
            holidays: components["schemas"]["HolidayInLeaveDto"][];
            /** @description Other days without work. */
            days_off: string[];
            /** @description In days; half a day is .5. */
            amount: number;
            /** @description Of its kind in the year of the first day; null without a kind. */
            balance: components["schemas"]["BalanceAfterDto"] | null;
        };
        AskDto: {
            /**
             * @description For whom: administrators, and managers for people of their department; oneself when left out.
             * @example EMP001
             */
            user_id?: string;
            /** @description Of a leave: the code of its kind. */
            leave_kind?: string;
            /** @example The face is turned away */
            reason: string;
            /** @enum {string} */
            kind: "leave" | "correction";
            /** @description Of a leave: only tell which days it would take, and what would be left. */
            dry_run?: boolean;
            /**
             * @description Of a leave of one day: the half that is leave.
             * @enum {string}
             */
            half_day?: "morning" | "afternoon";
            /**
             * @description Of a leave: its first day, `YYYY-MM-DD`.
             * @example 2026-11-01
             */
            start_date?: string;
            /**
             * @description Of a leave: its last day; at most 366 days with the first.
             * @example 2026-11-30
             */
            end_date?: string;
            /**
             * @description Of a correction: the day that is wrong.
             * @example 2026-11-23
             */
            date?: string;
            /**
             * @description Of a correction: how it was.
             * @enum {string}
             */
            status?: "Present" | "Absent" | "Late" | "Leave";
            /**
             * @description Of a correction: when it was, on the site's clock; alone, it also decides between Present and Late.
             * @example 09:05
             */
            time?: string;
            /** @description Of a correction: when the person went; of a night also on the next day. */
            check_out_time?: string;
        };
        RequestDto: {
            id: number;
            /** @example EMP001 */
            user_id: string;
            /** @example Ada Lovelace */
            user_name: string;
            /** @enum {string} */
            kind: "leave" | "correction";
            /**
             * @description The site's first day, `YYYY-MM-DD`.
             * @example 2026-11-01
             */
            start_date: string;
            /**
             * @description The last; the same as the first, for a correction.
             * @example 2026-11-30
             */
            end_date: string;
            /** @description Of a leave: the code of its kind. */
            leave_kind: string | null;
            /**
             * @description Of a leave of one day: the half that is leave.
             * @enum {string|null}
             */
            half_day: "morning" | "afternoon" | null;
            /** @description Who filed it for the person; null for the person. */
            filed_by: string | null;
            /** @enum {string|null} */
            status: "Present" | "Absent" | "Late" | "Leave" | null;
            /** @example 09:05 */
            time: string | null;
            /** @description Of a correction: when the person went. */
            check_out_time: string | null;
            /** @example The face is turned away */
            reason: string;
            /** @enum {string} */
            state: "pending" | "approved" | "rejected" | "withdrawn" | "revoked";
            decided_by: string | null;
            /** Format: date-time */
            decided_at: string | null;
            note: string | null;
            /** Format: date-time */
            created_at: string;
        };
        RequestListDto: {
            requests: components["schemas"]["RequestDto"][];
            total: number;
            page: number;
            limit: number;
        };
        DecisionDto: {
            note?: string;
            /**
             * @description Why; needed with `force`, and of an administrator where a month is closed.
             * @example The face is turned away
             */
            reason?: string;
            /** @enum {string} */
            decision: "approved" | "rejected";
            /** @description Of an administrator: let a correction replace what was written by hand after it was asked for. */
            force?: boolean;
        };
        HypotheticalScheduleDto: {
            /** @description `HH:mm` on the site’s clock. */
            start: string;
            /** @description `HH:mm`; not later than the start, it is on the next day. */
            end: string;
            /** @description Minutes after the start that are still in time. */
            grace_minutes?: number;
            /** @description Who worked fewer minutes has worked half a day; 0 for never. */
            half_day_minutes?: number;
            working_days?: ("Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun")[];
            /** @description Minutes of a day's hours that are no work, whether or not somebody goes for them. */
            break_minutes?: number;
            /** @description Work beyond the hours is overtime once it is more minutes than this; 0 for at once. */
            overtime_after_minutes?: number;
            /** @description Who comes more minutes after the start than this is Absent; 0 for nobody. Not less than grace_minutes. */
            absent_after_minutes?: number;
        };
        SimulateDto: {
            /**
             * @description Whose schedule it would be: a department’s id or exact name; of all that have none of their own when left out.
             * @example DEPT001
             */
            department?: string;
            /** @description The first day, `YYYY-MM-DD`. */
            from: string;
            /** @description The last day; at most 366 days with the first. */
            to: string;
            /** @description Hours to suppose; either these or settings. */
            schedule?: components["schemas"]["HypotheticalScheduleDto"];
            /** @description Settings to suppose: working_hours_start, working_hours_end, late_mark_after_minutes, half_day_minutes, working_days, site_timezone. */
            settings?: {
                [key: string]: unknown;
            };
        };
        SimulatedStandingDto: {
            /**
             * @description `not_marked` where there would be no record.
             * @enum {string}
             */
            status: "Present" | "Absent" | "Late" | "Leave" | "not_marked";
            /**
             * @description The day it would count for.
             * @example 2026-11-23
             */
            date: string;
            /** @example 5 */
            late_minutes: number;
            early_exit_minutes: number;
            half_day: boolean;
        };
        SimulatedChangeDto: {
            record_id: number;
            /** @example EMP001 */
            user_id: string;
            /** @example Ada Lovelace */
            user_name: string;
            /** @example DEPT001 */
            department: string | null;
            from: components["schemas"]["SimulatedStandingDto"];
            to: components["schemas"]["SimulatedStandingDto"];
        };
        SimulationDto: {
            from: string;
            to: string;
            /** @description Records that were looked at. */
            examined: number;
            /** @description How many would change. */
            changed: number;
            /** @description `Present to Late` → how many. */
            by_status: {
                [key: string]: number;
            };
            /** @description At most the first 1,000. */
            changes: components["schemas"]["SimulatedChangeDto"][];
        };
        DailyRecordDto: {
            /** @enum {string} */
            status: "Present" | "Absent" | "Late" | "Leave" | "not_marked";
            id: number | null;
            /** @example EMP001 */
            user_id: string;
            /** @example Ada Lovelace */
            user_name: string;
            /**
             * @description The department's id.
             * @example DEPT001
             */
            department: string | null;
            /** @example Engineering */
            department_name: string | null;
            /** @example 2026-11-23 */
            date: string;
            /**
             * @description The site's wall clock, `HH:mm:ss`.
             * @example 09:05
             */
            time: string | null;
            /** @example 5 */
            late_minutes: number;
            /** @example Front door */
            location: string | null;
            source: string | null;
            /**
             * @description Only a verified record counts.
             * @enum {string|null}
             */
            verification_status: "pending" | "verified" | "rejected" | null;
            /** @example Came with the late train */
            notes: string | null;
            /** @description When the person last went, on the site's clock, `HH:mm:ss`. */
            check_out_time: string | null;
            /** @description The going awaits an administrator; its hours are in no sum until then. */
            check_out_pending: boolean;
            /** @description Whole minutes between coming and going without breaks; null while one is unknown. */
            worked_minutes: number | null;
            break_minutes: number;
            /** @description Whole minutes beyond those that were due. */
            overtime_minutes: number;
            /** @description Whole minutes before the end of work. */
            early_exit_minutes: number;
            /** @description The person left after less work than the schedule asks for. */
            half_day: boolean;
            /** @description The code of the kind of leave that the day, or half of it, is. */
            leave_kind: string | null;
            /**
             * @description The half of the day that is leave.
             * @enum {string|null}
             */
            leave_half_day: "morning" | "afternoon" | null;
        };
        DailySummaryDto: {
            total: number;
            present: number;
            late: number;
            absent: number;
            leave: number;
            /** @description Without a record that counts. */
            not_marked: number;
            /** @description Of those not marked, how many marks await an administrator. */
            pending: number;
            /**
             * @description Percent with two decimals, leave left out.
             * @example 96.43
             */
            attendance_rate: number;
            /** @description Days that somebody came though no work was due: a day off, a holiday. */
            extra_days: number;
            /** @description Days with less work than the schedule's threshold. */
            half_days: number;
            /** @description Days that somebody came and is not known to have gone, or the going awaits an administrator. */
            open_days: number;
            /** @example 5 */
            late_minutes: number;
            /** @description Between coming and going, without breaks. */
            worked_minutes: number;
            break_minutes: number;
            /** @description Beyond the minutes that were due; of a day off all of them. */
            overtime_minutes: number;
            /** @description Before the end of work. */
            early_exit_minutes: number;
        };
        DailyReportDto: {
            /** @example 2026-11-23 */
            date: string;
            records: components["schemas"]["DailyRecordDto"][];
            summary: components["schemas"]["DailySummaryDto"];
        };
        MonthlyRecordDto: {
            /** @example EMP001 */
            user_id: string;
            /** @example Ada Lovelace */
            name: string;
            /**
             * @description The department's id.
             * @example DEPT001
             */
            department: string | null;
            /** @example Engineering */
            department_name: string | null;
            /** @description Days with a record that counts: present, late, absent and leave. */
            total_days: number;
            /** @description In time. */
            present_days: number;
            absent_days: number;
            late_days: number;
            /** @description Half a day of leave is .5, and what the person did with the other half another .5. */
            leave_days: number;
            /** @description Marks that await an administrator and count as nothing yet. */
            pending_days: number;
            /** @description Days on which work was due: while the person was employed, up to today, without days off and holidays. */
            working_days: number;
            /**
             * @description Percent with two decimals: present and late of present, late and absent.
             * @example 96.43
             */
            attendance_rate: number;
            /** @description Days that somebody came though no work was due: a day off, a holiday. */
            extra_days: number;
            /** @description Days with less work than the schedule's threshold. */
            half_days: number;
            /** @description Days that somebody came and is not known to have gone, or the going awaits an administrator. */
            open_days: number;
            /** @example 5 */
            late_minutes: number;
            /** @description Between coming and going, without breaks. */
            worked_minutes: number;
            break_minutes: number;
            /** @description Beyond the minutes that were due; of a day off all of them. */
            overtime_minutes: number;
            /** @description Before the end of work. */
            early_exit_minutes: number;
        };
        MonthlySummaryDto: {
            total_users: number;
            /** @description Days with a record that counts: present, late, absent and leave. */
            total_days: number;
            /** @description In time. */
            present_days: number;
            absent_days: number;
            late_days: number;
            /** @description Half a day of leave is .5, and what the person did with the other half another .5. */
            leave_days: number;
            /** @description Marks that await an administrator and count as nothing yet. */
            pending_days: number;
            /** @description Days on which work was due: while the person was employed, up to today, without days off and holidays. */
            working_days: number;
            /**
             * @description Percent with two decimals: present and late of present, late and absent.
             * @example 96.43
             */
            attendance_rate: number;
            /** @description Days that somebody came though no work was due: a day off, a holiday. */
            extra_days: number;
            /** @description Days with less work than the schedule's threshold. */
            half_days: number;
            /** @description Days that somebody came and is not known to have gone, or the going awaits an administrator. */
            open_days: number;
            /** @example 5 */
            late_minutes: number;
            /** @description Between coming and going, without breaks. */
            worked_minutes: number;
            break_minutes: number;
            /** @description Beyond the minutes that were due; of a day off all of them. */
            overtime_minutes: number;
            /** @description Before the end of work. */
            early_exit_minutes: number;
        };
        MonthlyReportDto: {
            /** @description `YYYY-MM`. */
            year_month: string;
            records: components["schemas"]["MonthlyRecordDto"][];
            summary: components["schemas"]["MonthlySummaryDto"];
        };
        DepartmentRowDto: {
            /** @example DEPT001 */
            department_id: string;
            /** @example Engineering */
            department_name: string;
            total_employees: number;
            /** @description In time. */
            present_today: number;
            absent_today: number;
            late_today: number;
            leave_today: number;
            /** @description Without a record that counts. */
            not_marked_today: number;
            /**
             * @description Percent with two decimals, leave left out.
             * @example 96.43
             */
            attendance_rate: number;
        };
        DepartmentFiguresDto: {
            total_employees: number;
            /** @description In time. */
            present_today: number;
            absent_today: number;
            late_today: number;
            leave_today: number;
            /** @description Without a record that counts. */
            not_marked_today: number;
            /**
             * @description Percent with two decimals, leave left out.
             * @example 96.43
             */
            attendance_rate: number;
        };
        DepartmentReportDto: {
            /** @example 2026-11-23 */
            date: string;
            departments: components["schemas"]["DepartmentRowDto"][];
            /** @description People who are in no department; null when a department is asked for. */
            without_department: components["schemas"]["DepartmentFiguresDto"] | null;
        };
        ReportFilters: {
            /**
             * @description A department's id or exact name.
             * @example DEPT001
             */
            department?: string;
            /**
             * @description One person; needed for a report of a person.
             * @example EMP001
             */
            user_id?: string;
            /**
             * @description One day, `YYYY-MM-DD`.
             * @example 2026-11-23
             */
            date?: string;
            /**
             * @description A whole year, or the year of the month.
             * @example 2026
             */
            year?: number;
            /**
             * @description 1 to 12.
             * @example 11
             */
            month?: number;
            /** @description The first day; at most 366 days with the last. */
            date_from?: string;
            /** @description The last day; today when left out. */
            date_to?: string;
        };
        GenerateDto: {
            title?: string;
            /**
             * @description What the report lists: people's days, people, departments, or one person's days.
             * @enum {string}
             */
            report_type: "daily" | "monthly" | "department" | "person";
            /**
             * @description The caller's `export_format` when left out.
             * @enum {string}
             */
            format?: "csv" | "pdf" | "excel";
            filters?: components["schemas"]["ReportFilters"];
            /** @description Whether a CSV begins with a byte order mark; some spreadsheets read UTF-8 only then. */
            bom?: boolean;
            /**
             * @description Between the cells of a CSV; the caller's when left out.
             * @enum {string}
             */
            csv_separator?: "comma" | "semicolon" | "tab";
            /**
             * @description Of the dates in a CSV; the caller's when left out.
             * @enum {string}
             */
            date_form?: "iso" | "dmy_dots" | "dmy_slashes" | "mdy_slashes";
        };
        AcceptedReportDto: {
            report_id: string;
            /** @enum {string} */
            status: "pending" | "completed" | "failed";
        };
        ReportDto: {
            id: string;
            report_type: string;
            title: string;
            /**
             * @description Who asked for it.
             * @example EMP001
             */
            user_id: string;
            filters: Record<string, never>;
            /** @enum {string} */
            file_format: "csv" | "pdf" | "excel";
            /** @enum {string} */
            status: "pending" | "completed" | "failed";
            /** @description Percent. */
            progress: number;
            record_count: number | null;
            /** @description Bytes. */
            file_size: number | null;
            /** @description Why it failed. */
            error_message: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            generated_at: string | null;
            /**
             * Format: date-time
             * @description Until when the file is kept.
             */
            expires_at: string | null;
            /** @description Null until there is a file, and again when it is gone. */
            download_url: string | null;
        };
        ReportListDto: {
            reports: components["schemas"]["ReportDto"][];
            total: number;
            page: number;
            limit: number;
        };
        DashboardRecordDto: {
            id: number;
            /** @example Ada Lovelace */
            name: string;
            /**
             * @description The department's name.
             * @example DEPT001
             */
            department: string | null;
            /**
             * @description The site's wall clock, `HH:mm:ss`.
             * @example 09:05
             */
            time: string | null;
            /** @enum {string} */
            status: "Present" | "Absent" | "Late" | "Leave";
            /**
             * @description The site's day, `YYYY-MM-DD`.
             * @example 2026-11-23
             */
            date: string;
        };
        TrendDayDto: {
            /** @example 2026-11-23 */
            date: string;
            present: number;
            late: number;
            absent: number;
        };
        DashboardDto: {
            /**
             * @description The site's day, `YYYY-MM-DD`.
             * @example 2026-11-23
             */
            date: string;
            /** @description Active people. */
            total_users: number;
            /** @description In time. */
            present_today: number;
            late_today: number;
            absent_today: number;
            leave_today: number;
            /** @description Without a record that counts. */
            not_marked_today: number;
            /** @description Marks that await an administrator. */
            pending_today: number;
            /**
             * @description Percent with two decimals, leave left out.
             * @example 96.43
             */
            attendance_rate: number;
            /** @description The same as `total_users`. */
            totalUsers: number;
            /** @description Everybody who came, in time or late. */
            presentToday: number;
            /** @description The same as `absent_today`. */
            absentToday: number;
            /** @description The same as `attendance_rate`. */
            attendanceRate: number;
            /** @description The latest of today; to others than administrators the latest of their own. */
            recentRecords: components["schemas"]["DashboardRecordDto"][];
            /** @description The last seven days, today the last of them. */
            weekly_trend: components["schemas"]["TrendDayDto"][];
        };
        CreateWebhookDto: {
            /**
             * Format: uri
             * @description Where messages are posted to; `https` in production.
             */
            url: string;
            /** @description What it is for. */
            description?: string;
            events: ("attendance.created" | "attendance.changed")[];
        };
        WebhookWithSecretDto: {
            /** @description `whsec_…`, what messages are signed with, as Standard Webhooks has it. It is told this once. */
            secret: string;
            id: number;
            url: string;
            description: string;
            events: ("attendance.created" | "attendance.changed" | "webhook.test")[];
            is_active: boolean;
            /**
             * Format: date-time
             * @description For a day from then on messages are signed with the former secret, too; null for the first.
             */
            secret_changed_at: string | null;
            /** Format: date-time */
            created_at: string;
        };
        DeliveryDto: {
            /** @description The header `webhook-id`: the receiver knows by it what came twice. */
            id: string;
            /** @enum {string} */
            event: "attendance.created" | "attendance.changed" | "webhook.test";
            /** @enum {string} */
            status: "waiting" | "delivered" | "given_up";
            attempts: number;
            /** @description The HTTP status of the last answer; null when there was none. */
            last_status: number | null;
            last_error: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            delivered_at: string | null;
        };
        ListedWebhookDto: {
            /** @description The latest message; null where none is kept. */
            last_delivery: components["schemas"]["DeliveryDto"] | null;
            id: number;
            url: string;
            description: string;
            events: ("attendance.created" | "attendance.changed" | "webhook.test")[];
            is_active: boolean;
            /**
             * Format: date-time
             * @description For a day from then on messages are signed with the former secret, too; null for the first.
             */
            secret_changed_at: string | null;
            /** Format: date-time */
            created_at: string;
        };
        WebhookListDto: {
            webhooks: components["schemas"]["ListedWebhookDto"][];
        };
        WebhookDto: {
            id: number;
            url: string;
            description: string;
            events: ("attendance.created" | "attendance.changed" | "webhook.test")[];
            is_active: boolean;
            /**
             * Format: date-time
             * @description For a day from then on messages are signed with the former secret, too; null for the first.
             */
            secret_changed_at: string | null;
            /** Format: date-time */
            created_at: string;
        };
        ChangeWebhookDto: {
            /** Format: uri */
            url?: string;
            description?: string;
            events?: ("attendance.created" | "attendance.changed")[];
            /** @description One that is switched on again is not told what it missed. */
            is_active?: boolean;
        };
        DeliveryListDto: {
            deliveries: components["schemas"]["DeliveryDto"][];
            total: number;
            page: number;
            limit: number;
        };
        NewUserDto: {
            /** @example Ada Lovelace */
            name: string;
            /** @description The house's own number of an employee or student. */
            employee_number?: string | null;
            /**
             * @description A department's id or exact name.
             * @example DEPT001
             */
            department?: string | null;
            /**
             * @description Left out or null for somebody without one, who then needs an `employee_number`.
             * @example ada@example.com
             */
            email?: string | null;
            /** @description Of a parent, say, who is told by mail when the person is missing; null for nobody. */
            guardian_email?: string | null;
            /** @enum {string} */
            role: "admin" | "employee" | "student";
            /**
             * @description Left out, whoever has an `email` is mailed a link for setting one; others are only marked.
             * @example Corr3ct-horse!
             */
            password?: string;
            /** @example +49 30 1234567 */
            phone?: string | null;
            /** @example 12 Analytical Street, Berlin */
            address?: string | null;
            /**
             * @description `YYYY-MM-DD`.
             * @example 2026-11-02
             */
            join_date?: string | null;
            /** @description Whether the person owes no attendance, as administrators do not unless it is said. */
            exempt?: boolean;
        };
        CreatedUserDto: {
            /**
             * @description The same as `id`.
             * @example EMP001
             */
            user_id: string;
            /** @description `EMP001`. */
            id: string;
            /** @example Ada Lovelace */
            name: string;
            /**
             * @description Null of whoever has none: they sign in by their number, if they do.
             * @example ada@example.com
             */
            email: string | null;
            /** @description Where else it is told that the person is missing. */
            guardian_email: string | null;
            /** @enum {string} */
            role: "admin" | "employee" | "student";
            /** @description The house's own number of an employee or student. */
            employee_number: string | null;
            /**
             * @description The department's id.
             * @example DEPT001
             */
            department: string | null;
            /** @example Engineering */
            department_name: string | null;
            /** @example +49 30 1234567 */
            phone: string | null;
            /** @example 12 Analytical Street, Berlin */
            address: string | null;
            /**
             * @description A relative address, good for about 15 minutes.
             * @example /api/files/avatars/9a/9a41…jpg?expires=1795430700&signature=…
             */
            avatar_url: string | null;
            /** @enum {string} */
            status: "Active" | "Inactive" | "Suspended";
            /**
             * @description `YYYY-MM-DD`.
             * @example 2026-11-02
             */
            join_date: string | null;
            /** @description The last day that counts, `YYYY-MM-DD`; null while none is known. */
            left_on: string | null;
            /** @description Whether the person owes no attendance: never absent, and in no report. */
            exempt: boolean;
            /** Format: date-time */
            last_login: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        DepartureDto: {
            /**
             * @description Why records of a closed month are taken back.
             * @example The face is turned away
             */
            reason?: string;
            /** @description The last day that counts, `YYYY-MM-DD`; today when left out. */
            left_on?: string;
        };
        ReturnDto: {
            /** @description The first day that counts, `YYYY-MM-DD`; today when left out. */
            joined_on?: string;
        };
        BulkImportForm: {
            /**
             * @description `upsert` also brings up to date whoever is here already; an empty cell leaves what there is.
             * @enum {string}
             */
            mode?: "create" | "upsert";
            /**
             * @description What `upsert` knows people again by; `email` unless it says otherwise, and then by the number where a row has no address.
             * @enum {string}
             */
            key?: "email" | "employee_number";
            /** @description Check everything and write nothing. */
            dry_run?: boolean;
            /** @description What a CSV is written in, such as `windows-1251`; needed unless it is UTF-8, or UTF-16 with its mark. */
            encoding?: string;
        };
        RowErrorDto: {
            /** @description As a spreadsheet numbers it: the headings are row 1. */
            row: number;
            field: string;
            message: string;
        };
        ImportedUserDto: {
            row: number;
            /**
             * @description Null in a dry run.
             * @example EMP001
             */
            user_id: string | null;
            /** @example Ada Lovelace */
            name: string;
            /** @example ada@example.com */
            email: string | null;
            /** @enum {string} */
            role: "admin" | "employee" | "student";
        };
        FieldChangeDto: {
            field: string;
            before: string | null;
            after: string | null;
        };
        ChangedUserDto: {
            row: number;
            /** @example EMP001 */
            user_id: string;
            /**
             * @description `deactivated`: set from `Active` to something else, whatever else was changed.
             * @enum {string}
             */
            outcome: "updated" | "deactivated";
            changes: components["schemas"]["FieldChangeDto"][];
        };
        ImportResultDto: {
            /** @description How many people were taken in; in a dry run, how many would be. */
            imported: number;
            /** @description The same as `imported`. */
            imported_count: number;
            /** @description How many people were changed, or would be, and stay active or as inactive as they were. */
            updated: number;
            deactivated: number;
            /** @description How many rows say what is so already. */
            unchanged: number;
            /** @description How many rows were refused; nothing of them is written. */
            failed: number;
            errors: components["schemas"]["RowErrorDto"][];
            /** @description Who was taken in. */
            users: components["schemas"]["ImportedUserDto"][];
            /** @description Who was changed, and from what to what. */
            changed_users: components["schemas"]["ChangedUserDto"][];
            dry_run: boolean;
            /** @description What the text was read as, such as `utf-8`; null of a workbook. */
            encoding: string | null;
            /** @description The headings of columns that nothing was read from. */
            ignored_columns: string[];
        };
        UserDto: {
            /** @description `EMP001`. */
            id: string;
            /** @example Ada Lovelace */
            name: string;
            /**
             * @description Null of whoever has none: they sign in by their number, if they do.
             * @example ada@example.com
             */
            email: string | null;
            /** @description Where else it is told that the person is missing. */
            guardian_email: string | null;
            /** @enum {string} */
            role: "admin" | "employee" | "student";
            /** @description The house's own number of an employee or student. */
            employee_number: string | null;
            /**
             * @description The department's id.
             * @example DEPT001
             */
            department: string | null;
            /** @example Engineering */
            department_name: string | null;
            /** @example +49 30 1234567 */
            phone: string | null;
            /** @example 12 Analytical Street, Berlin */
            address: string | null;
            /**
             * @description A relative address, good for about 15 minutes.
             * @example /api/files/avatars/9a/9a41…jpg?expires=1795430700&signature=…
             */
            avatar_url: string | null;
            /** @enum {string} */
            status: "Active" | "Inactive" | "Suspended";
            /**
             * @description `YYYY-MM-DD`.
             * @example 2026-11-02
             */
            join_date: string | null;
            /** @description The last day that counts, `YYYY-MM-DD`; null while none is known. */
            left_on: string | null;
            /** @description Whether the person owes no attendance: never absent, and in no report. */
            exempt: boolean;
            /** Format: date-time */
            last_login: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        UserListDto: {
            users: components["schemas"]["UserDto"][];
            total: number;
            page: number;
            limit: number;
        };
        PastEmploymentDto: {
            joined_on: string;
            left_on: string;
        };
        PersonDto: {
            /** @description `EMP001`. */
            id: string;
            /** @example Ada Lovelace */
            name: string;
            /**
             * @description Null of whoever has none: they sign in by their number, if they do.
             * @example ada@example.com
             */
            email: string | null;
            /** @description Where else it is told that the person is missing. */
            guardian_email: string | null;
            /** @enum {string} */
            role: "admin" | "employee" | "student";
            /** @description The house's own number of an employee or student. */
            employee_number: string | null;
            /**
             * @description The department's id.
             * @example DEPT001
             */
            department: string | null;
            /** @example Engineering */
            department_name: string | null;
            /** @example +49 30 1234567 */
            phone: string | null;
            /** @example 12 Analytical Street, Berlin */
            address: string | null;
            /**
             * @description A relative address, good for about 15 minutes.
             * @example /api/files/avatars/9a/9a41…jpg?expires=1795430700&signature=…
             */
            avatar_url: string | null;
            /** @enum {string} */
            status: "Active" | "Inactive" | "Suspended";
            /**
             * @description `YYYY-MM-DD`.
             * @example 2026-11-02
             */
            join_date: string | null;
            /** @description The last day that counts, `YYYY-MM-DD`; null while none is known. */
            left_on: string | null;
            /** @description Whether the person owes no attendance: never absent, and in no report. */
            exempt: boolean;
            /** Format: date-time */
            last_login: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            face_encodings: components["schemas"]["FaceEncodingDto"][];
            /** @description The latest seven, the latest first. */
            recent_attendance: components["schemas"]["RecordDto"][];
            /** @description Those that ended before the person came back, the earliest first. */
            past_employments: components["schemas"]["PastEmploymentDto"][];
        };
        ChangeUserDto: {
            /** @example Ada Lovelace */
            name?: string;
            /** @description The house's own number of an employee or student; null for none. */
            employee_number?: string | null;
            /**
             * @description A department's id or exact name; null for none.
             * @example DEPT001
             */
            department?: string | null;
            /**
             * @description Why a leaving date takes records of a closed month back.
             * @example The face is turned away
             */
            reason?: string;
            /**
             * @description Null for none; whoever has a password then needs an `employee_number` to sign in by.
             * @example ada@example.com
             */
            email?: string | null;
            /** @description Of a parent, say, who is told by mail when the person is missing; null for nobody. */
            guardian_email?: string | null;
            /** @enum {string} */
            role?: "admin" | "employee" | "student";
            /** @enum {string} */
            status?: "Active" | "Inactive" | "Suspended";
            /** @example +49 30 1234567 */
            phone?: string | null;
            /** @example 12 Analytical Street, Berlin */
            address?: string | null;
            /**
             * @description `YYYY-MM-DD`.
             * @example 2026-11-02
             */
            join_date?: string | null;
            /** @description The last day that counts, `YYYY-MM-DD`; today, when the status becomes Inactive. Null takes it back. */
            left_on?: string | null;
            /** @description Whether the person owes no attendance, from today on. */
            exempt?: boolean;
        };
        PersonEnrolmentDto: {
            id: string;
            /**
             * @description The same as `id`.
             * @example EMP001
             */
            user_id: string;
            /** @example Ada Lovelace */
            name: string;
            /** @description Pictures, whatever became of them. */
            faces: number;
            /** @description Whether the person can be recognised. */
            encoding_present: boolean;
            /** @description How many numbers a face is described by; 0 for whoever cannot be recognised. */
            encoding_len: number;
        };
        EnrolmentsDto: {
            /** @description Marks that came without a picture of a face. */
            fallback_no_face_count: number;
            total_users: number;
            page: number;
            per_page: number;
            per_user: components["schemas"]["PersonEnrolmentDto"][];
        };
        EnrolledFaceDto: {
            face_id: string;
            /** @description Good for a quarter of an hour. Null where the picture is erased, or its file not known to be the one that was taken in. */
            image_path: string | null;
            /** @enum {string} */
            status: "pending" | "verified" | "rejected";
        };
        EnrolledFacesDto: {
            faces: components["schemas"]["EnrolledFaceDto"][];
        };
        ListedRecordDto: {
            id: number;
            /** @example EMP001 */
            user_id: string;
            /** @description The same as `user_id`. */
            userId: string;
            /** @example Ada Lovelace */
            name: string;
            /**
             * @description The department's name.
             * @example DEPT001
             */
            department: string | null;
            /**
             * @description The site's day, `YYYY-MM-DD`.
             * @example 2026-11-23
             */
            date: string;
            /**
             * @description The site's wall clock, `HH:mm:ss`.
             * @example 09:05
             */
            time: string | null;
            /**
             * Format: date-time
             * @description The instant of the mark.
             * @example 2026-11-23T08:05:12.000Z
             */
            timestamp: string;
            /** @enum {string} */
            status: "Present" | "Absent" | "Late" | "Leave";
            /** @example Front door */
            location: string | null;
            /** @description Degrees north, as the client said; null but for administrators. */
            latitude: number | null;
            /** @description Degrees east. */
            longitude: number | null;
        };
        ListedRecordsDto: {
            records: components["schemas"]["ListedRecordDto"][];
            total: number;
            page: number;
            limit: number;
        };
        WeekDayDto: {
            /** @description The day of the week in English, `Monday`. */
            day: string;
            /**
             * @description The site's day, `YYYY-MM-DD`.
             * @example 2026-11-23
             */
            date: string;
            /** @description Percent with two decimals, leave left out. */
            attendance: number;
        };
        DepartmentStandingDto: {
            /** @example Ada Lovelace */
            name: string;
            /** @description Everybody who came today, in time or late. */
            present: number;
            /** @description The same as `present`. */
            attendance: number;
            total: number;
            /** @description Of those who were to come, in percent: `95%`. */
            rate: string;
        };
        DepartmentStandingsDto: {
            departments: components["schemas"]["DepartmentStandingDto"][];
        };
        RecentActivityDto: {
            /** @description The person's name. */
            user: string;
            action: string;
            /**
             * @description The site's wall clock, `HH:mm:ss`.
             * @example 09:05
             */
            time: string | null;
            /**
             * Format: date-time
             * @description The instant of the mark.
             * @example 2026-11-23T08:05:12.000Z
             */
            timestamp: string;
            /** @example Front door */
            location: string | null;
        };
        RecentActivitiesDto: {
            /** @description The latest of today. */
            activities: components["schemas"]["RecentActivityDto"][];
        };
        ActivityDto: {
            id: number;
            /**
             * @description Who acted; null for strangers and for the system.
             * @example EMP001
             */
            user_id: string | null;
            action_type: string;
            action_description: string | null;
            table_name: string | null;
            record_id: string | null;
            old_value: Record<string, never> | null;
            new_value: Record<string, never> | null;
            /** @enum {string} */
            status: "success" | "failed" | "warning";
            error_message: string | null;
            ip_address: string | null;
            user_agent: string | null;
            /** Format: date-time */
            created_at: string;
        };
        ActivityListDto: {
            logs: components["schemas"]["ActivityDto"][];
            total: number;
            page: number;
            limit: number;
        };
        ConfigItemDto: {
            /** @description Of the type that `data_type` names. */
            value: string | number | boolean | string[];
            /** @enum {string} */
            data_type: "integer" | "float" | "boolean" | "string" | "time" | "list";
            /** @description What it is unless somebody changes it. */
            default: string | number | boolean | string[];
            key: string;
            description: string;
            category: string;
            is_editable: boolean;
            /** @description Whether days before a change go by what held on them. */
            is_dated: boolean;
            /** @description Which values it takes. */
            expects: string;
        };
        ConfigDto: {
            /** @description Key → value. */
            config?: {
                /** @description Least confidence that counts as recognised: 1 at distance 0, 0.6 exactly at the engine’s threshold for the present gallery, 0 far away. Higher is stricter. */
                face_recognition_threshold: number;
                /** @description The descriptor network that serves, kept by the application: FACE_EMBEDDER is wanted, and serves once it has described every picture. */
                face_embedder: string;
                /** @description The distances that face:calibrate measured on photographs of this site, by descriptor network; kept by the application, empty for those that the network advises. */
                face_calibration: string;
                /** @description Use the strict distance threshold: about a quarter of the false accepts, for more people who must try twice. */
                face_threshold_strict: boolean;
                /** @description How much farther than the nearest person the second nearest must be: 0.05 is the distance that the face network advises, 0.1 twice as much. */
                face_match_margin: number;
                /** @description Least quality score that an approval takes without override. */
                face_min_quality: number;
                /** @description Verified pictures a person needs before being matched. */
                face_registration_min_images: number;
                /** @description Verified and pending pictures a person may have. */
                face_registration_max_images: number;
                /** @description Passive spoof checks: off, observe (scored and stored) or enforce (suspects are refused). */
                liveness_mode: string;
                /** @description Whose pictures mark only with a passed liveness session: never anybody’s, those of devices, or always. */
                liveness_required: string;
                /** @description Seconds that a liveness session gives for its poses. */
                liveness_seconds: number;
                /** @description For how long a picture that comes again counts as replayed; 0 never. */
                replay_window_minutes: number;
                /** @description Whether faces are enrolled only with consent to the present biometric policy. */
                consent_required: boolean;
                /** @description Whether two administrators must approve a picture, where there are two beside its owner. */
                face_review_four_eyes: boolean;
                /** @description Faces that a person may show in vain within five minutes before more are refused; a recognised one begins anew. */
                person_miss_limit: number;
                /** @description Faces that a device may show in vain within five minutes before more are refused; an administrator’s are noted. */
                door_miss_limit: number;
                /** @description Whether attendance can be marked at all. */
                attendance_marking_enabled: boolean;
                /** @description A signed-in user’s mark without a picture: pending an administrator, never, or allowed. */
                self_mark_without_face: string;
                /** @description What a kiosk takes in the place of a face: nothing (off), a number and a PIN, a card, or a card and a PIN. */
                marking_without_face: string;
                /** @description Start of work on the site’s clock. */
                working_hours_start: string;
                /** @description End of work on the site’s clock. */
                working_hours_end: string;
                /** @description Minutes of grace after the start of work. */
                late_mark_after_minutes: number;
                /** @description Who leaves with fewer minutes of work has worked half a day; 0 for never. */
                half_day_minutes: number;
                /** @description When a working day without a mark becomes an absence. */
                absence_cutoff: string;
                /** @description The days of work. */
                working_days: string[];
                /** @description The country whose public holidays are days off, or none. */
                holiday_country: string;
                /** @description The state of that country, and after a dash its region; or none. */
                holiday_region: string;
                /** @description The site’s time zone. */
                site_timezone: string;
                /** @description How many days back a record may be edited. */
                attendance_edit_window_days: number;
                /** @description A mark that a device hands in later than so many hours after taking it awaits an administrator. */
                offline_mark_review_hours: number;
                /** @description What becomes of a day that nobody was seen to go from: it is left open, or closed at the end of work. */
                forgotten_check_out: string;
                /** @description How many days back the first day of a leave that is asked for may lie. */
                leave_backdating_days: number;
                /** @description Minutes after which an idle single-page app signs out. */
                session_timeout_minutes: number;
                /** @description Hours an access token is good for. */
                jwt_token_expiry_hours: number;
                /** @description Failed sign-ins that lock an account for 15 minutes. */
                max_failed_login_attempts: number;
                /** @description Whether administrators may do nothing before they have a second factor. */
                second_factor_required: boolean;
                /** @description Whether people may register themselves. */
                registration_mode: string;
                /** @description Days after which a session ends, however often it was refreshed; 0 never. */
                session_lifetime_days: number;
                /** @description Failed sign-ins on an account within a day, from wherever, after which strangers may try once a minute; 0 never. */
                max_failed_logins_per_day: number;
                /** @description Days a personal key is good for; 0 for ever. */
                api_key_lifetime_days: number;
                /** @description Days the key of a device is good for; 0 for ever. */
                device_key_lifetime_days: number;
                /** @description Whether notifications are also mailed. */
                enable_email_notifications: boolean;
                /** @description From when on the site’s clock those who are missed are told so on the day; none for never. */
                absence_notice_time: string;
                /** @description Kinds of letters that nobody gets; none for all. */
                letters_turned_off: string[];
                /** @description Days after somebody’s last day after which their face is erased, with a receipt; 0 for never. */
                retention_leavers_days: number;
                /** @description Days after which the face of whoever no door recognised is erased, who is told two weeks before; 0 for never. */
                retention_inactive_days: number;
                /** @description Days after which a consent that was withdrawn is forgotten; 0 for never. */
                retention_consents_days: number;
                /** @description Days after which lines of the audit trail go, from the oldest on; 0 for never. The rest can still be verified. */
                retention_audit_days: number;
                /** @description Days after the end of a session after which it is forgotten. */
                retention_sessions_days: number;
                /** @description Days after which notices to people go, if they did not expire before; 0 never. */
                retention_notifications_days: number;
                /** @description Days after which mail that was sent, or given up, is forgotten. */
                retention_mails_days: number;
                /** @description Days after which messages to webhooks are forgotten. */
                retention_deliveries_days: number;
                /** @description Days that the file of a new report is kept. */
                retention_reports_days: number;
                /** @description The site’s present offset from UTC, kept by the application for the views. */
                site_utc_offset_minutes: number;
            } & {
                [key: string]: unknown;
            };
            items: components["schemas"]["ConfigItemDto"][];
        };
        ChangeConfigDto: {
            /** @description As text, or as the number, boolean or list it stands for. */
            config_value: string | number | boolean | string[];
            /** @example late_mark_after_minutes */
            config_key: string;
            /** @description Of a setting that is dated: the first day it holds, today or earlier; today when left out. */
            valid_from?: string;
            /** @description Write nothing, and tell what would become of people’s days. */
            dry_run?: boolean;
        };
        ChangedConfigDto: {
            /** @description Key → value. */
            config?: {
                /** @description Least confidence that counts as recognised: 1 at distance 0, 0.6 exactly at the engine’s threshold for the present gallery, 0 far away. Higher is stricter. */
                face_recognition_threshold: number;
                /** @description The descriptor network that serves, kept by the application: FACE_EMBEDDER is wanted, and serves once it has described every picture. */
                face_embedder: string;
                /** @description The distances that face:calibrate measured on photographs of this site, by descriptor network; kept by the application, empty for those that the network advises. */
                face_calibration: string;
                /** @description Use the strict distance threshold: about a quarter of the false accepts, for more people who must try twice. */
                face_threshold_strict: boolean;
                /** @description How much farther than the nearest person the second nearest must be: 0.05 is the distance that the face network advises, 0.1 twice as much. */
                face_match_margin: number;
                /** @description Least quality score that an approval takes without override. */
                face_min_quality: number;
                /** @description Verified pictures a person needs before being matched. */
                face_registration_min_images: number;
                /** @description Verified and pending pictures a person may have. */
                face_registration_max_images: number;
                /** @description Passive spoof checks: off, observe (scored and stored) or enforce (suspects are refused). */
                liveness_mode: string;
                /** @description Whose pictures mark only with a passed liveness session: never anybody’s, those of devices, or always. */
                liveness_required: string;
                /** @description Seconds that a liveness session gives for its poses. */
                liveness_seconds: number;
                /** @description For how long a picture that comes again counts as replayed; 0 never. */
                replay_window_minutes: number;
                /** @description Whether faces are enrolled only with consent to the present biometric policy. */
                consent_required: boolean;
                /** @description Whether two administrators must approve a picture, where there are two beside its owner. */
                face_review_four_eyes: boolean;
                /** @description Faces that a person may show in vain within five minutes before more are refused; a recognised one begins anew. */
                person_miss_limit: number;
                /** @description Faces that a device may show in vain within five minutes before more are refused; an administrator’s are noted. */
                door_miss_limit: number;
                /** @description Whether attendance can be marked at all. */
                attendance_marking_enabled: boolean;
                /** @description A signed-in user’s mark without a picture: pending an administrator, never, or allowed. */
                self_mark_without_face: string;
                /** @description What a kiosk takes in the place of a face: nothing (off), a number and a PIN, a card, or a card and a PIN. */
                marking_without_face: string;
                /** @description Start of work on the site’s clock. */
                working_hours_start: string;
                /** @description End of work on the site’s clock. */
                working_hours_end: string;
                /** @description Minutes of grace after the start of work. */
                late_mark_after_minutes: number;
                /** @description Who leaves with fewer minutes of work has worked half a day; 0 for never. */
                half_day_minutes: number;
                /** @description When a working day without a mark becomes an absence. */
                absence_cutoff: string;
                /** @description The days of work. */
                working_days: string[];
                /** @description The country whose public holidays are days off, or none. */
                holiday_country: string;
                /** @description The state of that country, and after a dash its region; or none. */
                holiday_region: string;
                /** @description The site’s time zone. */
                site_timezone: string;
                /** @description How many days back a record may be edited. */
                attendance_edit_window_days: number;
                /** @description A mark that a device hands in later than so many hours after taking it awaits an administrator. */
                offline_mark_review_hours: number;
                /** @description What becomes of a day that nobody was seen to go from: it is left open, or closed at the end of work. */
                forgotten_check_out: string;
                /** @description How many days back the first day of a leave that is asked for may lie. */
                leave_backdating_days: number;
                /** @description Minutes after which an idle single-page app signs out. */
                session_timeout_minutes: number;
                /** @description Hours an access token is good for. */
                jwt_token_expiry_hours: number;
                /** @description Failed sign-ins that lock an account for 15 minutes. */
                max_failed_login_attempts: number;
                /** @description Whether administrators may do nothing before they have a second factor. */
                second_factor_required: boolean;
                /** @description Whether people may register themselves. */
                registration_mode: string;
                /** @description Days after which a session ends, however often it was refreshed; 0 never. */
                session_lifetime_days: number;
                /** @description Failed sign-ins on an account within a day, from wherever, after which strangers may try once a minute; 0 never. */
                max_failed_logins_per_day: number;
                /** @description Days a personal key is good for; 0 for ever. */
                api_key_lifetime_days: number;
                /** @description Days the key of a device is good for; 0 for ever. */
                device_key_lifetime_days: number;
                /** @description Whether notifications are also mailed. */
                enable_email_notifications: boolean;
                /** @description From when on the site’s clock those who are missed are told so on the day; none for never. */
                absence_notice_time: string;
                /** @description Kinds of letters that nobody gets; none for all. */
                letters_turned_off: string[];
                /** @description Days after somebody’s last day after which their face is erased, with a receipt; 0 for never. */
                retention_leavers_days: number;
                /** @description Days after which the face of whoever no door recognised is erased, who is told two weeks before; 0 for never. */
                retention_inactive_days: number;
                /** @description Days after which a consent that was withdrawn is forgotten; 0 for never. */
                retention_consents_days: number;
                /** @description Days after which lines of the audit trail go, from the oldest on; 0 for never. The rest can still be verified. */
                retention_audit_days: number;
                /** @description Days after the end of a session after which it is forgotten. */
                retention_sessions_days: number;
                /** @description Days after which notices to people go, if they did not expire before; 0 never. */
                retention_notifications_days: number;
                /** @description Days after which mail that was sent, or given up, is forgotten. */
                retention_mails_days: number;
                /** @description Days after which messages to webhooks are forgotten. */
                retention_deliveries_days: number;
                /** @description Days that the file of a new report is kept. */
                retention_reports_days: number;
                /** @description The site’s present offset from UTC, kept by the application for the views. */
                site_utc_offset_minutes: number;
            } & {
                [key: string]: unknown;
            };
            items: components["schemas"]["ConfigItemDto"][];
            success: boolean;
            /** @description Of a setting that says which days are days of work. */
            effect: components["schemas"]["WorkdayEffectDto"];
        };
        UserCountsDto: {
            total: number;
            /** @description Role → people. */
            by_role: {
                [key: string]: number;
            };
            /** @description Status → people. */
            by_status: {
                [key: string]: number;
            };
        };
        EncodingCountsDto: {
            total: number;
            pending: number;
            verified: number;
            rejected: number;
        };
        GalleryDto: {
            /** @description How many people this process can recognise. */
            people: number;
            /** @description Pictures that the database calls verified and nobody approved here; they are not matched. */
            forged_pictures: number;
        };
        QueuesDto: {
            /** @description Mails that wait to be sent. */
            mail: number;
            /** @description Reports and other work that wait or are being done. */
            jobs: number;
        };
        VersionsDto: {
            application: string;
            node: string;
            /** @description `sqlite`, `mariadb` or `mysql`. */
            database: string;
        };
        SystemStatsDto: {
            users: components["schemas"]["UserCountsDto"];
            encodings: components["schemas"]["EncodingCountsDto"];
            gallery: components["schemas"]["GalleryDto"];
            queues: components["schemas"]["QueuesDto"];
            /** @description Of the process that answers. */
            uptime_seconds: number;
            versions: components["schemas"]["VersionsDto"];
        };
        ChecksDto: {
            /** @enum {string} */
            database: "starting" | "up" | "down";
            /** @enum {string} */
            face_engine: "starting" | "up" | "down";
            /** @enum {string} */
            storage: "starting" | "up" | "down";
            /**
             * @description What carries the jobs: Redis where there is one. While it is away they wait.
             * @enum {string}
             */
            queue: "starting" | "up" | "down";
        };
        HealthDto: {
            /** @enum {string} */
            status: "healthy";
            version: string;
            /** @description Seconds since the process started. */
            uptime_seconds: number;
            checks: components["schemas"]["ChecksDto"];
        };
        LiveDto: {
            /** @enum {string} */
            status: "ok";
        };
        ReadyDto: {
            /** @enum {string} */
            status: "ready";
            /** @description By part: the database and its migrations, the models, the gallery with how many pictures were made verified in the database, and what is amiss with some of its templates. */
            details: {
                [key: string]: unknown;
            };
        };
        FieldProblem: {
            /** @description The dotted path of the member. */
            field: string;
            message: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @description One human sentence. */
            detail: string;
            /** @description Stable snake_case word for programs. */
            code: string;
            /** @description The same as `detail`. */
            error: string;
            /** @description The same as `detail`. */
            message: string;
            /** @description The request's id, also in the header X-Request-Id. */
            request_id: string;
            /** @description What is wrong with which member, when `code` is `validation_failed`. */
            errors?: components["schemas"]["FieldProblem"][];
            /** @description The day’s record as it is, when `code` is `already_marked`. */
            record?: components["schemas"]["RecordDto"];
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description Refused: `email_token_invalid`, `malformed_json`, `validation_failed` */
        "400.email_token_invalid.malformed_json.validation_failed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "email_token_invalid" | "malformed_json" | "validation_failed";
                };
            };
        };
        /** @description Refused: `face_required`, `malformed_form`, `malformed_json`, `two_credentials`, `validation_failed` */
        "400.face_required.malformed_form.malformed_json.two_credentials.validation_failed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "face_required" | "malformed_form" | "malformed_json" | "two_credentials" | "validation_failed";
                };
            };
        };
        /** @description Refused: `face_required`, `malformed_json`, `two_credentials`, `validation_failed` */
        "400.face_required.malformed_json.two_credentials.validation_failed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "face_required" | "malformed_json" | "two_credentials" | "validation_failed";
                };
            };
        };
        /** @description Refused: `malformed_form`, `malformed_json`, `two_credentials`, `validation_failed` */
        "400.malformed_form.malformed_json.two_credentials.validation_failed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "malformed_form" | "malformed_json" | "two_credentials" | "validation_failed";
                };
            };
        };
        /** @description Refused: `malformed_form`, `two_credentials`, `validation_failed` */
        "400.malformed_form.two_credentials.validation_failed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "malformed_form" | "two_credentials" | "validation_failed";
                };
            };
        };
        /** @description Refused: `malformed_json`, `password_required`, `two_credentials`, `validation_failed`, `wrong_password` */
        "400.malformed_json.password_required.two_credentials.validation_failed.wrong_password": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "malformed_json" | "password_required" | "two_credentials" | "validation_failed" | "wrong_password";
                };
            };
        };
        /** @description Refused: `malformed_json`, `reset_token_invalid`, `validation_failed` */
        "400.malformed_json.reset_token_invalid.validation_failed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "malformed_json" | "reset_token_invalid" | "validation_failed";
                };
            };
        };
        /** @description Refused: `malformed_json`, `two_credentials`, `validation_failed` */
        "400.malformed_json.two_credentials.validation_failed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "malformed_json" | "two_credentials" | "validation_failed";
                };
            };
        };
        /** @description Refused: `malformed_json`, `two_credentials`, `validation_failed`, `wrong_password` */
        "400.malformed_json.two_credentials.validation_failed.wrong_password": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "malformed_json" | "two_credentials" | "validation_failed" | "wrong_password";
                };
            };
        };
        /** @description Refused: `malformed_json`, `validation_failed` */
        "400.malformed_json.validation_failed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "malformed_json" | "validation_failed";
                };
            };
        };
        /** @description Refused: `two_credentials` */
        "400.two_credentials": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "two_credentials";
                };
            };
        };
        /** @description Refused: `two_credentials`, `validation_failed` */
        "400.two_credentials.validation_failed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "two_credentials" | "validation_failed";
                };
            };
        };
        /** @description Refused: `validation_failed` */
        "400.validation_failed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "validation_failed";
                };
            };
        };
        /** @description Refused: `api_key_expired`, `api_key_invalid`, `device_key_expired`, `device_key_invalid`, `device_key_revoked`, `second_factor_invalid`, `second_factor_required`, `token_expired`, `token_invalid`, `token_revoked`, `unauthorized` */
        "401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.second_factor_invalid.second_factor_required.token_expired.token_invalid.token_revoked.unauthorized": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "api_key_expired" | "api_key_invalid" | "device_key_expired" | "device_key_invalid" | "device_key_revoked" | "second_factor_invalid" | "second_factor_required" | "token_expired" | "token_invalid" | "token_revoked" | "unauthorized";
                };
            };
        };
        /** @description Refused: `api_key_expired`, `api_key_invalid`, `device_key_expired`, `device_key_invalid`, `device_key_revoked`, `second_factor_invalid`, `token_expired`, `token_invalid`, `token_revoked`, `unauthorized` */
        "401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.second_factor_invalid.token_expired.token_invalid.token_revoked.unauthorized": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "api_key_expired" | "api_key_invalid" | "device_key_expired" | "device_key_invalid" | "device_key_revoked" | "second_factor_invalid" | "token_expired" | "token_invalid" | "token_revoked" | "unauthorized";
                };
            };
        };
        /** @description Refused: `api_key_expired`, `api_key_invalid`, `device_key_expired`, `device_key_invalid`, `device_key_revoked`, `token_expired`, `token_invalid`, `token_revoked`, `unauthorized` */
        "401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "api_key_expired" | "api_key_invalid" | "device_key_expired" | "device_key_invalid" | "device_key_revoked" | "token_expired" | "token_invalid" | "token_revoked" | "unauthorized";
                };
            };
        };
        /** @description Refused: `invalid_credentials`, `second_factor_invalid`, `second_factor_required` */
        "401.invalid_credentials.second_factor_invalid.second_factor_required": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "invalid_credentials" | "second_factor_invalid" | "second_factor_required";
                };
            };
        };
        /** @description Refused: `refresh_token_reused`, `session_too_old`, `token_expired`, `token_invalid` */
        "401.refresh_token_reused.session_too_old.token_expired.token_invalid": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "refresh_token_reused" | "session_too_old" | "token_expired" | "token_invalid";
                };
            };
        };
        /** @description Refused: `account_inactive`, `account_not_sealed`, `account_suspended` */
        "403.account_inactive.account_not_sealed.account_suspended": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "account_inactive" | "account_not_sealed" | "account_suspended";
                };
            };
        };
        /** @description Refused: `account_inactive`, `account_not_sealed`, `account_suspended`, `cross_site_request` */
        "403.account_inactive.account_not_sealed.account_suspended.cross_site_request": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "account_inactive" | "account_not_sealed" | "account_suspended" | "cross_site_request";
                };
            };
        };
        /** @description Refused: `account_not_sealed` */
        "403.account_not_sealed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "account_not_sealed";
                };
            };
        };
        /** @description Refused: `account_not_sealed`, `api_key_reads_only`, `attendance_disabled`, `credential_not_accepted`, `cross_site_request`, `device_not_allowed`, `forbidden`, `identity_mismatch`, `liveness_mismatch`, `liveness_required`, `second_factor_missing`, `signature_invalid`, `signature_required` */
        "403.account_not_sealed.api_key_reads_only.attendance_disabled.credential_not_accepted.cross_site_request.device_not_allowed.forbidden.identity_mismatch.liveness_mismatch.liveness_required.second_factor_missing.signature_invalid.signature_required": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "account_not_sealed" | "api_key_reads_only" | "attendance_disabled" | "credential_not_accepted" | "cross_site_request" | "device_not_allowed" | "forbidden" | "identity_mismatch" | "liveness_mismatch" | "liveness_required" | "second_factor_missing" | "signature_invalid" | "signature_required";
                };
            };
        };
        /** @description Refused: `account_not_sealed`, `api_key_reads_only`, `attendance_disabled`, `credential_not_accepted`, `cross_site_request`, `device_not_allowed`, `identity_mismatch`, `liveness_mismatch`, `liveness_required`, `signature_invalid`, `signature_required` */
        "403.account_not_sealed.api_key_reads_only.attendance_disabled.credential_not_accepted.cross_site_request.device_not_allowed.identity_mismatch.liveness_mismatch.liveness_required.signature_invalid.signature_required": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "account_not_sealed" | "api_key_reads_only" | "attendance_disabled" | "credential_not_accepted" | "cross_site_request" | "device_not_allowed" | "identity_mismatch" | "liveness_mismatch" | "liveness_required" | "signature_invalid" | "signature_required";
                };
            };
        };
        /** @description Refused: `account_not_sealed`, `api_key_reads_only`, `attendance_disabled`, `cross_site_request`, `device_not_allowed`, `forbidden`, `second_factor_missing` */
        "403.account_not_sealed.api_key_reads_only.attendance_disabled.cross_site_request.device_not_allowed.forbidden.second_factor_missing": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "account_not_sealed" | "api_key_reads_only" | "attendance_disabled" | "cross_site_request" | "device_not_allowed" | "forbidden" | "second_factor_missing";
                };
            };
        };
        /** @description Refused: `account_not_sealed`, `api_key_reads_only`, `config_key_readonly`, `cross_site_request`, `device_not_allowed`, `forbidden`, `second_factor_missing` */
        "403.account_not_sealed.api_key_reads_only.config_key_readonly.cross_site_request.device_not_allowed.forbidden.second_factor_missing": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "account_not_sealed" | "api_key_reads_only" | "config_key_readonly" | "cross_site_request" | "device_not_allowed" | "forbidden" | "second_factor_missing";
                };
            };
        };
        /** @description Refused: `account_not_sealed`, `api_key_reads_only`, `consent_required`, `cross_site_request`, `device_not_allowed`, `forbidden` */
        "403.account_not_sealed.api_key_reads_only.consent_required.cross_site_request.device_not_allowed.forbidden": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "account_not_sealed" | "api_key_reads_only" | "consent_required" | "cross_site_request" | "device_not_allowed" | "forbidden";
                };
            };
        };
        /** @description Refused: `account_not_sealed`, `api_key_reads_only`, `cross_site_request`, `device_not_allowed` */
        "403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "account_not_sealed" | "api_key_reads_only" | "cross_site_request" | "device_not_allowed";
                };
            };
        };
        /** @description Refused: `account_not_sealed`, `api_key_reads_only`, `cross_site_request`, `device_not_allowed`, `forbidden` */
        "403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "account_not_sealed" | "api_key_reads_only" | "cross_site_request" | "device_not_allowed" | "forbidden";
                };
            };
        };
        /** @description Refused: `account_not_sealed`, `api_key_reads_only`, `cross_site_request`, `device_not_allowed`, `forbidden`, `own_face`, `second_factor_missing` */
        "403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.own_face.second_factor_missing": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "account_not_sealed" | "api_key_reads_only" | "cross_site_request" | "device_not_allowed" | "forbidden" | "own_face" | "second_factor_missing";
                };
            };
        };
        /** @description Refused: `account_not_sealed`, `api_key_reads_only`, `cross_site_request`, `device_not_allowed`, `forbidden`, `second_factor_missing` */
        "403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "account_not_sealed" | "api_key_reads_only" | "cross_site_request" | "device_not_allowed" | "forbidden" | "second_factor_missing";
                };
            };
        };
        /** @description Refused: `account_not_sealed`, `cross_site_request` */
        "403.account_not_sealed.cross_site_request": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "account_not_sealed" | "cross_site_request";
                };
            };
        };
        /** @description Refused: `account_not_sealed`, `device_not_allowed` */
        "403.account_not_sealed.device_not_allowed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "account_not_sealed" | "device_not_allowed";
                };
            };
        };
        /** @description Refused: `account_not_sealed`, `device_not_allowed`, `forbidden` */
        "403.account_not_sealed.device_not_allowed.forbidden": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "account_not_sealed" | "device_not_allowed" | "forbidden";
                };
            };
        };
        /** @description Refused: `account_not_sealed`, `device_not_allowed`, `forbidden`, `second_factor_missing` */
        "403.account_not_sealed.device_not_allowed.forbidden.second_factor_missing": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "account_not_sealed" | "device_not_allowed" | "forbidden" | "second_factor_missing";
                };
            };
        };
        /** @description Refused: `admin_registration_forbidden`, `registration_closed` */
        "403.admin_registration_forbidden.registration_closed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "admin_registration_forbidden" | "registration_closed";
                };
            };
        };
        /** @description Refused: `cross_site_request` */
        "403.cross_site_request": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "cross_site_request";
                };
            };
        };
        /** @description Refused: `invalid_signature`, `signature_expired` */
        "403.invalid_signature.signature_expired": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "invalid_signature" | "signature_expired";
                };
            };
        };
        /** @description Refused: `config_key_unknown` */
        "404.config_key_unknown": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "config_key_unknown";
                };
            };
        };
        /** @description Refused: `credential_not_recognized`, `face_not_recognized`, `liveness_session_not_found`, `user_not_found` */
        "404.credential_not_recognized.face_not_recognized.liveness_session_not_found.user_not_found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "credential_not_recognized" | "face_not_recognized" | "liveness_session_not_found" | "user_not_found";
                };
            };
        };
        /** @description Refused: `delivery_not_found` */
        "404.delivery_not_found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "delivery_not_found";
                };
            };
        };
        /** @description Refused: `delivery_not_found`, `webhook_not_found` */
        "404.delivery_not_found.webhook_not_found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "delivery_not_found" | "webhook_not_found";
                };
            };
        };
        /** @description Refused: `department_not_found` */
        "404.department_not_found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "department_not_found";
                };
            };
        };
        /** @description Refused: `device_not_found` */
        "404.device_not_found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "device_not_found";
                };
            };
        };
        /** @description Refused: `encoding_not_found`, `user_not_found` */
        "404.encoding_not_found.user_not_found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "encoding_not_found" | "user_not_found";
                };
            };
        };
        /** @description Refused: `file_not_found` */
        "404.file_not_found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "file_not_found";
                };
            };
        };
        /** @description Refused: `file_not_found`, `user_not_found` */
        "404.file_not_found.user_not_found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "file_not_found" | "user_not_found";
                };
            };
        };
        /** @description Refused: `holiday_not_found` */
        "404.holiday_not_found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "holiday_not_found";
                };
            };
        };
        /** @description Refused: `leave_kind_not_found` */
        "404.leave_kind_not_found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "leave_kind_not_found";
                };
            };
        };
        /** @description Refused: `leave_kind_not_found`, `request_not_found`, `user_not_found` */
        "404.leave_kind_not_found.request_not_found.user_not_found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "leave_kind_not_found" | "request_not_found" | "user_not_found";
                };
            };
        };
        /** @description Refused: `liveness_session_not_found` */
        "404.liveness_session_not_found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "liveness_session_not_found";
                };
            };
        };
        /** @description Refused: `month_not_closed` */
        "404.month_not_closed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "month_not_closed";
                };
            };
        };
        /** @description Refused: `not_enrolled`, `user_not_found` */
        "404.not_enrolled.user_not_found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "not_enrolled" | "user_not_found";
                };
            };
        };
        /** @description Refused: `notification_not_found` */
        "404.notification_not_found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "notification_not_found";
                };
            };
        };
        /** @description Refused: `pairing_code_invalid` */
        "404.pairing_code_invalid": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "pairing_code_invalid";
                };
            };
        };
        /** @description Refused: `record_not_found` */
        "404.record_not_found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "record_not_found";
                };
            };
        };
        /** @description Refused: `record_not_found`, `user_not_found` */
        "404.record_not_found.user_not_found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "record_not_found" | "user_not_found";
                };
            };
        };
        /** @description Refused: `report_not_found` */
        "404.report_not_found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "report_not_found";
                };
            };
        };
        /** @description Refused: `request_not_found`, `user_not_found` */
        "404.request_not_found.user_not_found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "request_not_found" | "user_not_found";
                };
            };
        };
        /** @description Refused: `schedule_not_found` */
        "404.schedule_not_found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "schedule_not_found";
                };
            };
        };
        /** @description Refused: `schedule_not_found`, `user_not_found` */
        "404.schedule_not_found.user_not_found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "schedule_not_found" | "user_not_found";
                };
            };
        };
        /** @description Refused: `session_not_found` */
        "404.session_not_found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "session_not_found";
                };
            };
        };
        /** @description Refused: `user_not_found` */
        "404.user_not_found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "user_not_found";
                };
            };
        };
        /** @description Refused: `webhook_not_found` */
        "404.webhook_not_found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "webhook_not_found";
                };
            };
        };
        /** @description Refused: `already_marked`, `edit_window_closed`, `has_left`, `idempotency_key_in_progress`, `month_closed`, `not_joined`, `user_not_active` */
        "409.already_marked.edit_window_closed.has_left.idempotency_key_in_progress.month_closed.not_joined.user_not_active": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "already_marked" | "edit_window_closed" | "has_left" | "idempotency_key_in_progress" | "month_closed" | "not_joined" | "user_not_active";
                };
            };
        };
        /** @description Refused: `already_marked`, `edit_window_closed`, `idempotency_key_in_progress`, `month_closed`, `user_not_active` */
        "409.already_marked.edit_window_closed.idempotency_key_in_progress.month_closed.user_not_active": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "already_marked" | "edit_window_closed" | "idempotency_key_in_progress" | "month_closed" | "user_not_active";
                };
            };
        };
        /** @description Refused: `already_marked`, `face_ambiguous`, `idempotency_key_in_progress`, `liveness_session_closed`, `sequence_reused`, `user_not_active` */
        "409.already_marked.face_ambiguous.idempotency_key_in_progress.liveness_session_closed.sequence_reused.user_not_active": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "already_marked" | "face_ambiguous" | "idempotency_key_in_progress" | "liveness_session_closed" | "sequence_reused" | "user_not_active";
                };
            };
        };
        /** @description Refused: `already_marked`, `has_left`, `month_closed`, `not_joined`, `user_not_active` */
        "409.already_marked.has_left.month_closed.not_joined.user_not_active": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "already_marked" | "has_left" | "month_closed" | "not_joined" | "user_not_active";
                };
            };
        };
        /** @description Refused: `already_marked`, `month_closed`, `record_edited_since`, `request_decided`, `user_not_active` */
        "409.already_marked.month_closed.record_edited_since.request_decided.user_not_active": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "already_marked" | "month_closed" | "record_edited_since" | "request_decided" | "user_not_active";
                };
            };
        };
        /** @description Refused: `belongs_to_other_user`, `encoding_not_pending`, `picture_not_sealed`, `quality_too_low`, `too_many_encodings` */
        "409.belongs_to_other_user.encoding_not_pending.picture_not_sealed.quality_too_low.too_many_encodings": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "belongs_to_other_user" | "encoding_not_pending" | "picture_not_sealed" | "quality_too_low" | "too_many_encodings";
                };
            };
        };
        /** @description Refused: `consent_outdated` */
        "409.consent_outdated": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "consent_outdated";
                };
            };
        };
        /** @description Refused: `consent_outdated`, `too_many_encodings` */
        "409.consent_outdated.too_many_encodings": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "consent_outdated" | "too_many_encodings";
                };
            };
        };
        /** @description Refused: `department_name_taken`, `department_not_empty` */
        "409.department_name_taken.department_not_empty": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "department_name_taken" | "department_not_empty";
                };
            };
        };
        /** @description Refused: `device_signs_already` */
        "409.device_signs_already": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "device_signs_already";
                };
            };
        };
        /** @description Refused: `edit_window_closed`, `leave_begun`, `month_closed`, `request_decided`, `user_not_active` */
        "409.edit_window_closed.leave_begun.month_closed.request_decided.user_not_active": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "edit_window_closed" | "leave_begun" | "month_closed" | "request_decided" | "user_not_active";
                };
            };
        };
        /** @description Refused: `edit_window_closed`, `month_closed` */
        "409.edit_window_closed.month_closed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "edit_window_closed" | "month_closed";
                };
            };
        };
        /** @description Refused: `edit_window_closed`, `month_closed`, `request_overlaps`, `user_not_active` */
        "409.edit_window_closed.month_closed.request_overlaps.user_not_active": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "edit_window_closed" | "month_closed" | "request_overlaps" | "user_not_active";
                };
            };
        };
        /** @description Refused: `email_taken`, `employee_number_taken` */
        "409.email_taken.employee_number_taken": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "email_taken" | "employee_number_taken";
                };
            };
        };
        /** @description Refused: `email_taken`, `employee_number_taken`, `employment_overlaps`, `last_admin`, `month_closed`, `sign_in_name_needed` */
        "409.email_taken.employee_number_taken.employment_overlaps.last_admin.month_closed.sign_in_name_needed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "email_taken" | "employee_number_taken" | "employment_overlaps" | "last_admin" | "month_closed" | "sign_in_name_needed";
                };
            };
        };
        /** @description Refused: `email_taken`, `employee_number_taken`, `employment_overlaps`, `last_admin`, `second_factor_absent`, `sign_in_name_needed` */
        "409.email_taken.employee_number_taken.employment_overlaps.last_admin.second_factor_absent.sign_in_name_needed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "email_taken" | "employee_number_taken" | "employment_overlaps" | "last_admin" | "second_factor_absent" | "sign_in_name_needed";
                };
            };
        };
        /** @description Refused: `email_taken`, `employee_number_taken`, `employment_overlaps`, `last_admin`, `second_factor_in_use`, `sign_in_name_needed` */
        "409.email_taken.employee_number_taken.employment_overlaps.last_admin.second_factor_in_use.sign_in_name_needed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "email_taken" | "employee_number_taken" | "employment_overlaps" | "last_admin" | "second_factor_in_use" | "sign_in_name_needed";
                };
            };
        };
        /** @description Refused: `email_taken`, `employee_number_taken`, `employment_overlaps`, `last_admin`, `sign_in_name_needed` */
        "409.email_taken.employee_number_taken.employment_overlaps.last_admin.sign_in_name_needed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "email_taken" | "employee_number_taken" | "employment_overlaps" | "last_admin" | "sign_in_name_needed";
                };
            };
        };
        /** @description Refused: `encoding_not_pending` */
        "409.encoding_not_pending": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "encoding_not_pending";
                };
            };
        };
        /** @description Refused: `face_ambiguous`, `idempotency_key_in_progress`, `liveness_session_closed`, `not_checked_in`, `sequence_reused`, `user_not_active` */
        "409.face_ambiguous.idempotency_key_in_progress.liveness_session_closed.not_checked_in.sequence_reused.user_not_active": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "face_ambiguous" | "idempotency_key_in_progress" | "liveness_session_closed" | "not_checked_in" | "sequence_reused" | "user_not_active";
                };
            };
        };
        /** @description Refused: `holiday_taken`, `month_closed` */
        "409.holiday_taken.month_closed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "holiday_taken" | "month_closed";
                };
            };
        };
        /** @description Refused: `last_admin`, `month_closed` */
        "409.last_admin.month_closed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "last_admin" | "month_closed";
                };
            };
        };
        /** @description Refused: `leave_kind_in_use` */
        "409.leave_kind_in_use": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "leave_kind_in_use";
                };
            };
        };
        /** @description Refused: `leave_kind_taken` */
        "409.leave_kind_taken": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "leave_kind_taken";
                };
            };
        };
        /** @description Refused: `liveness_session_closed` */
        "409.liveness_session_closed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "liveness_session_closed";
                };
            };
        };
        /** @description Refused: `month_closed` */
        "409.month_closed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "month_closed";
                };
            };
        };
        /** @description Refused: `month_closed`, `schedule_in_force`, `schedule_taken` */
        "409.month_closed.schedule_in_force.schedule_taken": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "month_closed" | "schedule_in_force" | "schedule_taken";
                };
            };
        };
        /** @description Refused: `month_closed`, `schedule_taken` */
        "409.month_closed.schedule_taken": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "month_closed" | "schedule_taken";
                };
            };
        };
        /** @description Refused: `report_not_ready` */
        "409.report_not_ready": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "report_not_ready";
                };
            };
        };
        /** @description Refused: `second_factor_in_use` */
        "409.second_factor_in_use": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "second_factor_in_use";
                };
            };
        };
        /** @description Refused: `too_many_encodings` */
        "409.too_many_encodings": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "too_many_encodings";
                };
            };
        };
        /** @description Refused: `too_many_webhooks` */
        "409.too_many_webhooks": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "too_many_webhooks";
                };
            };
        };
        /** @description Refused: `verified_encoding_requires_admin` */
        "409.verified_encoding_requires_admin": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "verified_encoding_requires_admin";
                };
            };
        };
        /** @description Refused: `report_expired` */
        "410.report_expired": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "report_expired";
                };
            };
        };
        /** @description Refused: `file_too_large`, `image_too_large`, `payload_too_large` */
        "413.file_too_large.image_too_large.payload_too_large": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "file_too_large" | "image_too_large" | "payload_too_large";
                };
            };
        };
        /** @description Refused: `file_too_large`, `payload_too_large` */
        "413.file_too_large.payload_too_large": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "file_too_large" | "payload_too_large";
                };
            };
        };
        /** @description Refused: `file_too_large`, `payload_too_large`, `table_too_large` */
        "413.file_too_large.payload_too_large.table_too_large": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "file_too_large" | "payload_too_large" | "table_too_large";
                };
            };
        };
        /** @description Refused: `image_too_large`, `payload_too_large` */
        "413.image_too_large.payload_too_large": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "image_too_large" | "payload_too_large";
                };
            };
        };
        /** @description Refused: `payload_too_large` */
        "413.payload_too_large": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "payload_too_large";
                };
            };
        };
        /** @description Refused: `unsupported_file`, `unsupported_image`, `unsupported_media_type` */
        "415.unsupported_file.unsupported_image.unsupported_media_type": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "unsupported_file" | "unsupported_image" | "unsupported_media_type";
                };
            };
        };
        /** @description Refused: `unsupported_image`, `unsupported_media_type` */
        "415.unsupported_image.unsupported_media_type": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "unsupported_image" | "unsupported_media_type";
                };
            };
        };
        /** @description Refused: `unsupported_media_type` */
        "415.unsupported_media_type": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "unsupported_media_type";
                };
            };
        };
        /** @description Refused: `belongs_to_other_user`, `differs_from_enrolled`, `duplicate_image`, `extreme_pose`, `face_too_small`, `file_too_large`, `idempotency_key_reused`, `low_confidence`, `low_sharpness`, `no_face`, `replay_detected`, `several_faces`, `spoof_suspected`, `too_bright`, `too_dark`, `unreadable_image`, `unsupported_image` */
        "422.belongs_to_other_user.differs_from_enrolled.duplicate_image.extreme_pose.face_too_small.file_too_large.idempotency_key_reused.low_confidence.low_sharpness.no_face.replay_detected.several_faces.spoof_suspected.too_bright.too_dark.unreadable_image.unsupported_image": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "belongs_to_other_user" | "differs_from_enrolled" | "duplicate_image" | "extreme_pose" | "face_too_small" | "file_too_large" | "idempotency_key_reused" | "low_confidence" | "low_sharpness" | "no_face" | "replay_detected" | "several_faces" | "spoof_suspected" | "too_bright" | "too_dark" | "unreadable_image" | "unsupported_image";
                };
            };
        };
        /** @description Refused: `belongs_to_other_user`, `differs_from_enrolled`, `duplicate_image`, `extreme_pose`, `face_too_small`, `file_too_large`, `low_confidence`, `low_sharpness`, `no_face`, `replay_detected`, `several_faces`, `spoof_suspected`, `too_bright`, `too_dark`, `unreadable_image`, `unsupported_image` */
        "422.belongs_to_other_user.differs_from_enrolled.duplicate_image.extreme_pose.face_too_small.file_too_large.low_confidence.low_sharpness.no_face.replay_detected.several_faces.spoof_suspected.too_bright.too_dark.unreadable_image.unsupported_image": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "belongs_to_other_user" | "differs_from_enrolled" | "duplicate_image" | "extreme_pose" | "face_too_small" | "file_too_large" | "low_confidence" | "low_sharpness" | "no_face" | "replay_detected" | "several_faces" | "spoof_suspected" | "too_bright" | "too_dark" | "unreadable_image" | "unsupported_image";
                };
            };
        };
        /** @description Refused: `encoding_uncertain`, `unreadable_file` */
        "422.encoding_uncertain.unreadable_file": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "encoding_uncertain" | "unreadable_file";
                };
            };
        };
        /** @description Refused: `idempotency_key_reused` */
        "422.idempotency_key_reused": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "idempotency_key_reused";
                };
            };
        };
        /** @description Refused: `no_usable_image` */
        "422.no_usable_image": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "no_usable_image";
                };
            };
        };
        /** @description Refused: `unreadable_calendar` */
        "422.unreadable_calendar": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "unreadable_calendar";
                };
            };
        };
        /** @description Refused: `unreadable_image` */
        "422.unreadable_image": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "unreadable_image";
                };
            };
        };
        /** @description Refused: `webhook_url_insecure` */
        "422.webhook_url_insecure": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "webhook_url_insecure";
                };
            };
        };
        /** @description Refused: `export_in_progress`, `too_many_exports`, `too_many_requests` */
        "429.export_in_progress.too_many_exports.too_many_requests": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "export_in_progress" | "too_many_exports" | "too_many_requests";
                };
            };
        };
        /** @description Refused: `too_many_attempts`, `too_many_misses`, `too_many_requests` */
        "429.too_many_attempts.too_many_misses.too_many_requests": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "too_many_attempts" | "too_many_misses" | "too_many_requests";
                };
            };
        };
        /** @description Refused: `too_many_attempts`, `too_many_requests` */
        "429.too_many_attempts.too_many_requests": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "too_many_attempts" | "too_many_requests";
                };
            };
        };
        /** @description Refused: `too_many_liveness_sessions`, `too_many_requests` */
        "429.too_many_liveness_sessions.too_many_requests": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "too_many_liveness_sessions" | "too_many_requests";
                };
            };
        };
        /** @description Refused: `too_many_misses`, `too_many_requests` */
        "429.too_many_misses.too_many_requests": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "too_many_misses" | "too_many_requests";
                };
            };
        };
        /** @description Refused: `too_many_registrations`, `too_many_requests` */
        "429.too_many_registrations.too_many_requests": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "too_many_registrations" | "too_many_requests";
                };
            };
        };
        /** @description Refused: `too_many_requests` */
        "429.too_many_requests": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "too_many_requests";
                };
            };
        };
        /** @description Refused: `too_many_requests`, `too_many_streams` */
        "429.too_many_requests.too_many_streams": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "too_many_requests" | "too_many_streams";
                };
            };
        };
        /** @description Refused: `database_unavailable` */
        "503.database_unavailable": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "database_unavailable";
                };
            };
        };
        /** @description Refused: `database_unavailable`, `engine_busy`, `engine_unavailable`, `gallery_unavailable` */
        "503.database_unavailable.engine_busy.engine_unavailable.gallery_unavailable": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "database_unavailable" | "engine_busy" | "engine_unavailable" | "gallery_unavailable";
                };
            };
        };
        /** @description Refused: `database_unavailable`, `engine_busy`, `engine_unavailable`, `gallery_unavailable`, `read_only` */
        "503.database_unavailable.engine_busy.engine_unavailable.gallery_unavailable.read_only": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "database_unavailable" | "engine_busy" | "engine_unavailable" | "gallery_unavailable" | "read_only";
                };
            };
        };
        /** @description Refused: `database_unavailable`, `engine_busy`, `engine_unavailable`, `gallery_unavailable`, `read_only`, `too_many_uploads` */
        "503.database_unavailable.engine_busy.engine_unavailable.gallery_unavailable.read_only.too_many_uploads": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "database_unavailable" | "engine_busy" | "engine_unavailable" | "gallery_unavailable" | "read_only" | "too_many_uploads";
                };
            };
        };
        /** @description Refused: `database_unavailable`, `engine_busy`, `engine_unavailable`, `read_only`, `too_many_uploads` */
        "503.database_unavailable.engine_busy.engine_unavailable.read_only.too_many_uploads": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "database_unavailable" | "engine_busy" | "engine_unavailable" | "read_only" | "too_many_uploads";
                };
            };
        };
        /** @description Refused: `database_unavailable`, `engine_busy`, `read_only`, `too_many_uploads` */
        "503.database_unavailable.engine_busy.read_only.too_many_uploads": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "database_unavailable" | "engine_busy" | "read_only" | "too_many_uploads";
                };
            };
        };
        /** @description Refused: `database_unavailable`, `engine_unavailable`, `gallery_unavailable` */
        "503.database_unavailable.engine_unavailable.gallery_unavailable": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "database_unavailable" | "engine_unavailable" | "gallery_unavailable";
                };
            };
        };
        /** @description Refused: `database_unavailable`, `engine_unavailable`, `not_ready` */
        "503.database_unavailable.engine_unavailable.not_ready": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "database_unavailable" | "engine_unavailable" | "not_ready";
                };
            };
        };
        /** @description Refused: `database_unavailable`, `engine_unavailable`, `unhealthy` */
        "503.database_unavailable.engine_unavailable.unhealthy": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "database_unavailable" | "engine_unavailable" | "unhealthy";
                };
            };
        };
        /** @description Refused: `database_unavailable`, `read_only` */
        "503.database_unavailable.read_only": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "database_unavailable" | "read_only";
                };
            };
        };
        /** @description Refused: `database_unavailable`, `read_only`, `too_many_uploads` */
        "503.database_unavailable.read_only.too_many_uploads": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "database_unavailable" | "read_only" | "too_many_uploads";
                };
            };
        };
        /** @description Refused: `storage_full` */
        "507.storage_full": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "storage_full";
                };
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    showFile: {
        parameters: {
            query?: {
                /** @description Unix time in seconds. */
                expires?: string;
                /** @description HMAC-SHA256, base64url. */
                signature?: string;
            };
            header?: never;
            path: {
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.validation_failed"];
            403: components["responses"]["403.invalid_signature.signature_expired"];
            404: components["responses"]["404.file_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileDto"];
                };
            };
            400: components["responses"]["400.two_credentials"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed"];
            404: components["responses"]["404.user_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProfileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedProfileDto"];
                };
            };
            400: components["responses"]["400.malformed_json.password_required.two_credentials.validation_failed.wrong_password"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.second_factor_invalid.second_factor_required.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed"];
            404: components["responses"]["404.user_not_found"];
            409: components["responses"]["409.email_taken.employee_number_taken.employment_overlaps.last_admin.sign_in_name_needed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_attempts.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserSettingsDto"];
                };
            };
            400: components["responses"]["400.two_credentials"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed"];
            404: components["responses"]["404.user_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUserSettingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserSettingsDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed"];
            404: components["responses"]["404.user_not_found"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    avatar: Blob;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvatarDto"];
                };
            };
            400: components["responses"]["400.malformed_form.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed"];
            404: components["responses"]["404.file_not_found.user_not_found"];
            409: components["responses"]["409.email_taken.employee_number_taken.employment_overlaps.last_admin.sign_in_name_needed"];
            413: components["responses"]["413.file_too_large.image_too_large.payload_too_large"];
            415: components["responses"]["415.unsupported_image.unsupported_media_type"];
            422: components["responses"]["422.unreadable_image"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.engine_busy.read_only.too_many_uploads"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDepartments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentListDto"];
                };
            };
            400: components["responses"]["400.two_credentials"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden.second_factor_missing"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDepartmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.department_not_found"];
            409: components["responses"]["409.department_name_taken.department_not_empty"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDepartmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.department_not_found"];
            409: components["responses"]["409.department_name_taken.department_not_empty"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.department_not_found"];
            409: components["responses"]["409.department_name_taken.department_not_empty"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDevices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceListDto"];
                };
            };
            400: components["responses"]["400.two_credentials"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden.second_factor_missing"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    admitDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdmitDeviceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmittedDeviceDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    forgetPublicKeyDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.device_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.device_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepPublicKeyOwnDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicKeyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            409: components["responses"]["409.device_signs_already"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offerPairing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedDeviceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingOfferDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pairKiosk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PairDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmittedDeviceDto"];
                };
            };
            400: components["responses"]["400.malformed_json.validation_failed"];
            404: components["responses"]["404.pairing_code_invalid"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_attempts.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query: {
                /** @description The page, from 1. */
                page: number;
                /** @description How many on a page. */
                limit: number;
                /** @description Only unread ones, or only read ones. */
                unread?: boolean;
                /** @description The member to sort by; a leading `-` turns the order round. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationListDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAllNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.two_credentials"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed"];
            404: components["responses"]["404.notification_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyStateDto"];
                };
            };
            400: components["responses"]["400.two_credentials"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeApiKeyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.two_credentials"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refreshApplicationSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationSessionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefreshedDto"];
                };
            };
            400: components["responses"]["400.malformed_json.validation_failed"];
            401: components["responses"]["401.refresh_token_reused.session_too_old.token_expired.token_invalid"];
            403: components["responses"]["403.account_not_sealed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeApplicationSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationSessionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevokedSessionDto"];
                };
            };
            400: components["responses"]["400.malformed_json.validation_failed"];
            404: components["responses"]["404.session_not_found"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredDto"];
                };
            };
            400: components["responses"]["400.malformed_json.validation_failed"];
            403: components["responses"]["403.admin_registration_forbidden.registration_closed"];
            404: components["responses"]["404.user_not_found"];
            409: components["responses"]["409.email_taken.employee_number_taken"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_registrations.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInDto"];
                };
            };
            400: components["responses"]["400.malformed_json.validation_failed"];
            401: components["responses"]["401.invalid_credentials.second_factor_invalid.second_factor_required"];
            403: components["responses"]["403.account_inactive.account_not_sealed.account_suspended"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_attempts.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedTokenDto"];
                };
            };
            400: components["responses"]["400.two_credentials"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refreshToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefreshedDto"];
                };
            };
            400: components["responses"]["400.malformed_json.validation_failed"];
            401: components["responses"]["401.refresh_token_reused.session_too_old.token_expired.token_invalid"];
            403: components["responses"]["403.account_not_sealed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelEmailChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed"];
            404: components["responses"]["404.user_not_found"];
            409: components["responses"]["409.email_taken.employee_number_taken.employment_overlaps.last_admin.sign_in_name_needed"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmEmailDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.email_token_invalid.malformed_json.validation_failed"];
            403: components["responses"]["403.account_not_sealed"];
            404: components["responses"]["404.user_not_found"];
            409: components["responses"]["409.email_taken.employee_number_taken.employment_overlaps.last_admin.sign_in_name_needed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewPageSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenewedPageSessionDto"];
                };
            };
            401: components["responses"]["401.refresh_token_reused.session_too_old.token_expired.token_invalid"];
            403: components["responses"]["403.account_not_sealed.cross_site_request"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openPageSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSessionDto"];
                };
            };
            400: components["responses"]["400.malformed_json.validation_failed"];
            401: components["responses"]["401.invalid_credentials.second_factor_invalid.second_factor_required"];
            403: components["responses"]["403.account_inactive.account_not_sealed.account_suspended.cross_site_request"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_attempts.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closePageSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            403: components["responses"]["403.cross_site_request"];
            404: components["responses"]["404.session_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed.wrong_password"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.second_factor_invalid.second_factor_required.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed"];
            404: components["responses"]["404.user_not_found"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_attempts.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    forgotPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgotPasswordDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.malformed_json.validation_failed"];
            403: components["responses"]["403.account_not_sealed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.malformed_json.reset_token_invalid.validation_failed"];
            403: components["responses"]["403.account_not_sealed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSecondFactorChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorDto"];
                };
            };
            400: components["responses"]["400.two_credentials"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed"];
            404: components["responses"]["404.user_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginSecondFactorChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginSecondFactorDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorEnrolmentDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed.wrong_password"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.second_factor_invalid.second_factor_required.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed"];
            404: components["responses"]["404.user_not_found"];
            409: components["responses"]["409.second_factor_in_use"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_attempts.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    turnOffSecondFactorChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndSecondFactorDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed.wrong_password"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.second_factor_invalid.second_factor_required.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed"];
            404: components["responses"]["404.user_not_found"];
            409: components["responses"]["409.email_taken.employee_number_taken.employment_overlaps.last_admin.second_factor_absent.sign_in_name_needed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_attempts.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmSecondFactorChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorCodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.second_factor_invalid.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed"];
            404: components["responses"]["404.user_not_found"];
            409: components["responses"]["409.email_taken.employee_number_taken.employment_overlaps.last_admin.second_factor_in_use.sign_in_name_needed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetSecondFactorChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.user_not_found"];
            409: components["responses"]["409.email_taken.employee_number_taken.employment_overlaps.last_admin.second_factor_absent.sign_in_name_needed"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogoutDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed"];
            404: components["responses"]["404.session_not_found"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionListDto"];
                };
            };
            400: components["responses"]["400.two_credentials"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed"];
            404: components["responses"]["404.session_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClosedMonths: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosedMonthListDto"];
                };
            };
            400: components["responses"]["400.two_credentials"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden.second_factor_missing"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeMonth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MonthDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosedMonthDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            409: components["responses"]["409.month_closed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenMonth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `YYYY-MM`, the present month or one before. */
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.month_not_closed"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHolidays: {
        parameters: {
            query?: {
                /** @description The present year when left out. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayListDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden.second_factor_missing"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createHoliday: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateHolidayDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedHolidayDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.holiday_not_found"];
            409: components["responses"]["409.holiday_taken.month_closed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importHolidays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["RehearsableQuery"] & {
                    /** Format: binary */
                    file: Blob;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarImportDto"];
                };
            };
            400: components["responses"]["400.malformed_form.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            409: components["responses"]["409.holiday_taken.month_closed"];
            413: components["responses"]["413.file_too_large.payload_too_large"];
            415: components["responses"]["415.unsupported_image.unsupported_media_type"];
            422: components["responses"]["422.unreadable_calendar"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only.too_many_uploads"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeHoliday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeHolidayDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedHolidayDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.holiday_not_found"];
            409: components["responses"]["409.holiday_taken.month_closed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeHoliday: {
        parameters: {
            query?: {
                /** @description `true` writes nothing, and tells what would become of people’s days. */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemovedHolidayDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.holiday_not_found"];
            409: components["responses"]["409.holiday_taken.month_closed"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSchedules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleListDto"];
                };
            };
            400: components["responses"]["400.two_credentials"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden.second_factor_missing"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateScheduleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedScheduleDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.schedule_not_found.user_not_found"];
            409: components["responses"]["409.month_closed.schedule_taken"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeScheduleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedScheduleDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.schedule_not_found"];
            409: components["responses"]["409.month_closed.schedule_in_force.schedule_taken"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSchedule: {
        parameters: {
            query?: {
                /** @description `true` writes nothing, and tells what would become of people’s days. */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemovedScheduleDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.schedule_not_found"];
            409: components["responses"]["409.month_closed.schedule_in_force.schedule_taken"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerFace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["RegistrationFields"] & {
                    images: Blob[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationDto"];
                };
            };
            400: components["responses"]["400.malformed_form.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.consent_required.cross_site_request.device_not_allowed.forbidden"];
            404: components["responses"]["404.file_not_found.user_not_found"];
            409: components["responses"]["409.consent_outdated.too_many_encodings"];
            413: components["responses"]["413.file_too_large.payload_too_large"];
            415: components["responses"]["415.unsupported_image.unsupported_media_type"];
            422: components["responses"]["422.no_usable_image"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.engine_busy.engine_unavailable.gallery_unavailable.read_only.too_many_uploads"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addFacePicture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["EnrolmentFields"] & {
                    /** Format: binary */
                    image: Blob;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentDto"];
                };
            };
            400: components["responses"]["400.malformed_form.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.consent_required.cross_site_request.device_not_allowed.forbidden"];
            404: components["responses"]["404.file_not_found.user_not_found"];
            409: components["responses"]["409.too_many_encodings"];
            413: components["responses"]["413.file_too_large.image_too_large.payload_too_large"];
            415: components["responses"]["415.unsupported_image.unsupported_media_type"];
            422: components["responses"]["422.belongs_to_other_user.differs_from_enrolled.duplicate_image.extreme_pose.face_too_small.file_too_large.low_confidence.low_sharpness.no_face.replay_detected.several_faces.spoof_suspected.too_bright.too_dark.unreadable_image.unsupported_image"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.engine_busy.engine_unavailable.gallery_unavailable.read_only.too_many_uploads"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyFace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["SubjectFields"] & {
                    /** Format: binary */
                    image: Blob;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationDto"];
                };
            };
            400: components["responses"]["400.malformed_form.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden"];
            404: components["responses"]["404.not_enrolled.user_not_found"];
            413: components["responses"]["413.file_too_large.image_too_large.payload_too_large"];
            415: components["responses"]["415.unsupported_image.unsupported_media_type"];
            422: components["responses"]["422.belongs_to_other_user.differs_from_enrolled.duplicate_image.extreme_pose.face_too_small.file_too_large.low_confidence.low_sharpness.no_face.replay_detected.several_faces.spoof_suspected.too_bright.too_dark.unreadable_image.unsupported_image"];
            429: components["responses"]["429.too_many_misses.too_many_requests"];
            503: components["responses"]["503.database_unavailable.engine_busy.engine_unavailable.read_only.too_many_uploads"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFacePictures: {
        parameters: {
            query?: {
                /** @description A user’s id, such as EMP001; the caller when left out. Another’s takes an administrator. */
                user_id?: string;
                status?: "pending" | "verified" | "rejected";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaceEncodingsDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden"];
            404: components["responses"]["404.user_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showFaceStatus: {
        parameters: {
            query?: {
                /** @description A user’s id, such as EMP001; the caller when left out. Another’s takes an administrator. */
                user_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaceStatusDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden"];
            404: components["responses"]["404.user_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteFacePicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden"];
            404: components["responses"]["404.encoding_not_found.user_not_found"];
            409: components["responses"]["409.verified_encoding_requires_admin"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteFacePictureByOldPath: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden"];
            404: components["responses"]["404.encoding_not_found.user_not_found"];
            409: components["responses"]["409.verified_encoding_requires_admin"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPendingFaces: {
        parameters: {
            query: {
                /** @description The page, from 1. */
                page: number;
                /** @description How many on a page. */
                limit: number;
                /** @description The member to sort by; a leading `-` turns the order round. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingEncodingsDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden.second_factor_missing"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.engine_busy.engine_unavailable.gallery_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveFace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovedDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.own_face.second_factor_missing"];
            404: components["responses"]["404.encoding_not_found.user_not_found"];
            409: components["responses"]["409.belongs_to_other_user.encoding_not_pending.picture_not_sealed.quality_too_low.too_many_encodings"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.engine_busy.engine_unavailable.gallery_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rejectFace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.encoding_not_found.user_not_found"];
            409: components["responses"]["409.encoding_not_pending"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNearPairs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NearPairsDto"];
                };
            };
            400: components["responses"]["400.two_credentials"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden.second_factor_missing"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.engine_unavailable.gallery_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identifyFace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["IdentifyFields"] & {
                    /** Format: binary */
                    image: Blob;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentificationDto"];
                };
            };
            400: components["responses"]["400.malformed_form.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            413: components["responses"]["413.file_too_large.image_too_large.payload_too_large"];
            415: components["responses"]["415.unsupported_image.unsupported_media_type"];
            422: components["responses"]["422.belongs_to_other_user.differs_from_enrolled.duplicate_image.extreme_pose.face_too_small.file_too_large.low_confidence.low_sharpness.no_face.replay_detected.several_faces.spoof_suspected.too_bright.too_dark.unreadable_image.unsupported_image"];
            429: components["responses"]["429.too_many_misses.too_many_requests"];
            503: components["responses"]["503.database_unavailable.engine_busy.engine_unavailable.gallery_unavailable.read_only.too_many_uploads"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LivenessSessionDto"];
                };
            };
            400: components["responses"]["400.two_credentials"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed"];
            404: components["responses"]["404.not_enrolled.user_not_found"];
            429: components["responses"]["429.too_many_liveness_sessions.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    image: Blob;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LivenessFrameDto"];
                };
            };
            400: components["responses"]["400.malformed_form.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed"];
            404: components["responses"]["404.liveness_session_not_found"];
            409: components["responses"]["409.liveness_session_closed"];
            413: components["responses"]["413.file_too_large.image_too_large.payload_too_large"];
            415: components["responses"]["415.unsupported_image.unsupported_media_type"];
            422: components["responses"]["422.unreadable_image"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.engine_busy.engine_unavailable.read_only.too_many_uploads"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showConsent: {
        parameters: {
            query?: {
                /** @description A user’s id, such as EMP001; the caller when left out. Another’s takes an administrator. */
                user_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentStatusDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden"];
            404: components["responses"]["404.user_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveConsentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentStatusDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed"];
            404: components["responses"]["404.user_not_found"];
            409: components["responses"]["409.consent_outdated"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureReceiptDto"];
                };
            };
            400: components["responses"]["400.two_credentials"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed"];
            404: components["responses"]["404.user_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showBiometricPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BiometricPolicyDto"];
                };
            };
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeCard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeCardDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedCardDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed.wrong_password"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.second_factor_invalid.second_factor_required.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_attempts.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveUpCard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.two_credentials"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueCardDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedCardDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.user_not_found"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ownDoorCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoorCredentialsDto"];
                };
            };
            400: components["responses"]["400.two_credentials"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed"];
            404: components["responses"]["404.user_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ofUserDoorCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoorCredentialsDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.user_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    choosePin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChoosePinDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed.wrong_password"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.second_factor_invalid.second_factor_required.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_attempts.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveUpPin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.two_credentials"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issuePin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedPinDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.user_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endPin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eraseBiometrics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureReceiptDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden"];
            404: components["responses"]["404.user_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listErasures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureReceiptsDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyErasureReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasureReceiptDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptVerdictDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markAttendance: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, new for each request. The same request with the same key is carried out once; repetitions within 24 hours get the first answer, with the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["MarkDto"] & {
                    /** Format: binary */
                    image?: Blob;
                };
                "application/json": components["schemas"]["MarkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkedDto"];
                };
            };
            400: components["responses"]["400.face_required.malformed_form.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.attendance_disabled.credential_not_accepted.cross_site_request.device_not_allowed.identity_mismatch.liveness_mismatch.liveness_required.signature_invalid.signature_required"];
            404: components["responses"]["404.credential_not_recognized.face_not_recognized.liveness_session_not_found.user_not_found"];
            409: components["responses"]["409.already_marked.face_ambiguous.idempotency_key_in_progress.liveness_session_closed.sequence_reused.user_not_active"];
            413: components["responses"]["413.file_too_large.image_too_large.payload_too_large"];
            415: components["responses"]["415.unsupported_image.unsupported_media_type"];
            422: components["responses"]["422.belongs_to_other_user.differs_from_enrolled.duplicate_image.extreme_pose.face_too_small.file_too_large.idempotency_key_reused.low_confidence.low_sharpness.no_face.replay_detected.several_faces.spoof_suspected.too_bright.too_dark.unreadable_image.unsupported_image"];
            429: components["responses"]["429.too_many_attempts.too_many_misses.too_many_requests"];
            503: components["responses"]["503.database_unavailable.engine_busy.engine_unavailable.gallery_unavailable.read_only.too_many_uploads"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, new for each request. The same request with the same key is carried out once; repetitions within 24 hours get the first answer, with the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["MarkDto"] & {
                    /** Format: binary */
                    image?: Blob;
                };
                "application/json": components["schemas"]["MarkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedOutDto"];
                };
            };
            400: components["responses"]["400.face_required.malformed_form.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.attendance_disabled.credential_not_accepted.cross_site_request.device_not_allowed.identity_mismatch.liveness_mismatch.liveness_required.signature_invalid.signature_required"];
            404: components["responses"]["404.credential_not_recognized.face_not_recognized.liveness_session_not_found.user_not_found"];
            409: components["responses"]["409.face_ambiguous.idempotency_key_in_progress.liveness_session_closed.not_checked_in.sequence_reused.user_not_active"];
            413: components["responses"]["413.file_too_large.image_too_large.payload_too_large"];
            415: components["responses"]["415.unsupported_image.unsupported_media_type"];
            422: components["responses"]["422.belongs_to_other_user.differs_from_enrolled.duplicate_image.extreme_pose.face_too_small.file_too_large.idempotency_key_reused.low_confidence.low_sharpness.no_face.replay_detected.several_faces.spoof_suspected.too_bright.too_dark.unreadable_image.unsupported_image"];
            429: components["responses"]["429.too_many_attempts.too_many_misses.too_many_requests"];
            503: components["responses"]["503.database_unavailable.engine_busy.engine_unavailable.gallery_unavailable.read_only.too_many_uploads"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markByPinCredentialMark: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, new for each request. The same request with the same key is carried out once; repetitions within 24 hours get the first answer, with the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PinMarkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkedDto"];
                };
            };
            400: components["responses"]["400.face_required.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.attendance_disabled.credential_not_accepted.cross_site_request.device_not_allowed.forbidden.identity_mismatch.liveness_mismatch.liveness_required.second_factor_missing.signature_invalid.signature_required"];
            404: components["responses"]["404.credential_not_recognized.face_not_recognized.liveness_session_not_found.user_not_found"];
            409: components["responses"]["409.already_marked.face_ambiguous.idempotency_key_in_progress.liveness_session_closed.sequence_reused.user_not_active"];
            413: components["responses"]["413.image_too_large.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.belongs_to_other_user.differs_from_enrolled.duplicate_image.extreme_pose.face_too_small.file_too_large.idempotency_key_reused.low_confidence.low_sharpness.no_face.replay_detected.several_faces.spoof_suspected.too_bright.too_dark.unreadable_image.unsupported_image"];
            429: components["responses"]["429.too_many_attempts.too_many_misses.too_many_requests"];
            503: components["responses"]["503.database_unavailable.engine_busy.engine_unavailable.gallery_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkOutByPinCredentialMark: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, new for each request. The same request with the same key is carried out once; repetitions within 24 hours get the first answer, with the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PinMarkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedOutDto"];
                };
            };
            400: components["responses"]["400.face_required.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.attendance_disabled.credential_not_accepted.cross_site_request.device_not_allowed.forbidden.identity_mismatch.liveness_mismatch.liveness_required.second_factor_missing.signature_invalid.signature_required"];
            404: components["responses"]["404.credential_not_recognized.face_not_recognized.liveness_session_not_found.user_not_found"];
            409: components["responses"]["409.face_ambiguous.idempotency_key_in_progress.liveness_session_closed.not_checked_in.sequence_reused.user_not_active"];
            413: components["responses"]["413.image_too_large.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.belongs_to_other_user.differs_from_enrolled.duplicate_image.extreme_pose.face_too_small.file_too_large.idempotency_key_reused.low_confidence.low_sharpness.no_face.replay_detected.several_faces.spoof_suspected.too_bright.too_dark.unreadable_image.unsupported_image"];
            429: components["responses"]["429.too_many_attempts.too_many_misses.too_many_requests"];
            503: components["responses"]["503.database_unavailable.engine_busy.engine_unavailable.gallery_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markByCardCredentialMark: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, new for each request. The same request with the same key is carried out once; repetitions within 24 hours get the first answer, with the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardMarkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkedDto"];
                };
            };
            400: components["responses"]["400.face_required.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.attendance_disabled.credential_not_accepted.cross_site_request.device_not_allowed.forbidden.identity_mismatch.liveness_mismatch.liveness_required.second_factor_missing.signature_invalid.signature_required"];
            404: components["responses"]["404.credential_not_recognized.face_not_recognized.liveness_session_not_found.user_not_found"];
            409: components["responses"]["409.already_marked.face_ambiguous.idempotency_key_in_progress.liveness_session_closed.sequence_reused.user_not_active"];
            413: components["responses"]["413.image_too_large.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.belongs_to_other_user.differs_from_enrolled.duplicate_image.extreme_pose.face_too_small.file_too_large.idempotency_key_reused.low_confidence.low_sharpness.no_face.replay_detected.several_faces.spoof_suspected.too_bright.too_dark.unreadable_image.unsupported_image"];
            429: components["responses"]["429.too_many_attempts.too_many_misses.too_many_requests"];
            503: components["responses"]["503.database_unavailable.engine_busy.engine_unavailable.gallery_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkOutByCardCredentialMark: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, new for each request. The same request with the same key is carried out once; repetitions within 24 hours get the first answer, with the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardMarkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedOutDto"];
                };
            };
            400: components["responses"]["400.face_required.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.attendance_disabled.credential_not_accepted.cross_site_request.device_not_allowed.forbidden.identity_mismatch.liveness_mismatch.liveness_required.second_factor_missing.signature_invalid.signature_required"];
            404: components["responses"]["404.credential_not_recognized.face_not_recognized.liveness_session_not_found.user_not_found"];
            409: components["responses"]["409.face_ambiguous.idempotency_key_in_progress.liveness_session_closed.not_checked_in.sequence_reused.user_not_active"];
            413: components["responses"]["413.image_too_large.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.belongs_to_other_user.differs_from_enrolled.duplicate_image.extreme_pose.face_too_small.file_too_large.idempotency_key_reused.low_confidence.low_sharpness.no_face.replay_detected.several_faces.spoof_suspected.too_bright.too_dark.unreadable_image.unsupported_image"];
            429: components["responses"]["429.too_many_attempts.too_many_misses.too_many_requests"];
            503: components["responses"]["503.database_unavailable.engine_busy.engine_unavailable.gallery_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showTodayAttendance: {
        parameters: {
            query?: {
                /** @description A department's id or exact name. */
                department?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodayDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showHistoryAttendance: {
        parameters: {
            query: {
                /** @description The page, from 1. */
                page: number;
                /** @description How many on a page. */
                limit: number;
                /** @description The caller when left out; another only for administrators. */
                user_id?: string;
                /** @description The first day, `YYYY-MM-DD`. */
                start_date?: string;
                /** @description The last day; at most 366 days with the first. */
                end_date?: string;
                status?: "Present" | "Absent" | "Late" | "Leave";
                /** @description The member to sort by; a leading `-` turns the order round. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden"];
            404: components["responses"]["404.user_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showStatusAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusDto"];
                };
            };
            400: components["responses"]["400.two_credentials"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed"];
            404: components["responses"]["404.user_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showStatusOfAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden"];
            404: components["responses"]["404.user_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplanationDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden"];
            404: components["responses"]["404.record_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markByHand: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, new for each request. The same request with the same key is carried out once; repetitions within 24 hours get the first answer, with the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManualMarkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectedDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.user_not_found"];
            409: components["responses"]["409.already_marked.edit_window_closed.has_left.idempotency_key_in_progress.month_closed.not_joined.user_not_active"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editRecord: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectedDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.record_not_found.user_not_found"];
            409: components["responses"]["409.edit_window_closed.month_closed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviewRecord: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectedDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.record_not_found"];
            409: components["responses"]["409.month_closed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markDepartmentMark: {
        parameters: {
            query?: never;
            header?: {
                /** @description A word of your own, new for each request. The same request with the same key is carried out once; repetitions within 24 hours get the first answer, with the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentMarkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentMarkedDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden"];
            404: components["responses"]["404.user_not_found"];
            409: components["responses"]["409.already_marked.edit_window_closed.idempotency_key_in_progress.month_closed.user_not_active"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takePastImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["PastImportForm"] & {
                    /** Format: binary */
                    file: Blob;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PastImportDto"];
                };
            };
            400: components["responses"]["400.malformed_form.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.record_not_found.user_not_found"];
            409: components["responses"]["409.already_marked.has_left.month_closed.not_joined.user_not_active"];
            413: components["responses"]["413.file_too_large.payload_too_large.table_too_large"];
            415: components["responses"]["415.unsupported_file.unsupported_image.unsupported_media_type"];
            422: components["responses"]["422.encoding_uncertain.unreadable_file"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only.too_many_uploads"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listForgottenCheckOuts: {
        parameters: {
            query: {
                /** @description The page, from 1. */
                page: number;
                /** @description How many on a page. */
                limit: number;
                /** @description The member to sort by; a leading `-` turns the order round. */
                sort?: string;
                /** @description The first day, `YYYY-MM-DD`; a month before the last when left out. */
                from?: string;
                /** @description The last day; the last that is over when left out or later. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForgottenCheckOutsDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden.second_factor_missing"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPendingMarks: {
        parameters: {
            query: {
                /** @description The page, from 1. */
                page: number;
                /** @description How many on a page. */
                limit: number;
                /** @description The member to sort by; a leading `-` turns the order round. */
                sort?: string;
                /** @description The first day, `YYYY-MM-DD`; a month before the last when left out. */
                from?: string;
                /** @description The last day; today when left out. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingMarksDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden.second_factor_missing"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showKioskDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KioskDeviceDto"];
                };
            };
            400: components["responses"]["400.two_credentials"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden.second_factor_missing"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendKioskEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["KioskBatchDto"] & {
                    /** Format: binary */
                    picture_0?: Blob;
                };
                "application/json": components["schemas"]["KioskBatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KioskAnswerDto"];
                };
            };
            400: components["responses"]["400.malformed_form.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.attendance_disabled.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            413: components["responses"]["413.file_too_large.payload_too_large"];
            415: components["responses"]["415.unsupported_image.unsupported_media_type"];
            422: components["responses"]["422.idempotency_key_reused"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only.too_many_uploads"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showLeaveKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveKindListDto"];
                };
            };
            400: components["responses"]["400.two_credentials"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showLeaveBalances: {
        parameters: {
            query?: {
                /** @description Another’s: for administrators, and managers of the person’s department. */
                user_id?: string;
                /** @description The present one when left out. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveBalancesDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden"];
            404: components["responses"]["404.user_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLeaveKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveKindListDto"];
                };
            };
            400: components["responses"]["400.two_credentials"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden.second_factor_missing"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createLeaveKind: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLeaveKindDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveKindDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.leave_kind_not_found"];
            409: components["responses"]["409.leave_kind_taken"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeLeaveKind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeLeaveKindDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveKindDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.leave_kind_not_found"];
            409: components["responses"]["409.month_closed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeLeaveKind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.leave_kind_not_found"];
            409: components["responses"]["409.leave_kind_in_use"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRequests: {
        parameters: {
            query: {
                /** @description The page, from 1. */
                page: number;
                /** @description How many on a page. */
                limit: number;
                /** @description The member to sort by; a leading `-` turns the order round. */
                sort?: string;
                /** @description Those the caller may decide on, pending unless `state` is given, instead of the caller's own. */
                to_decide?: boolean;
                state?: "pending" | "approved" | "rejected" | "withdrawn" | "revoked";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestListDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDto"] | components["schemas"]["LeavePreviewDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden"];
            404: components["responses"]["404.leave_kind_not_found.request_not_found.user_not_found"];
            409: components["responses"]["409.edit_window_closed.month_closed.request_overlaps.user_not_active"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden"];
            404: components["responses"]["404.request_not_found.user_not_found"];
            409: components["responses"]["409.already_marked.month_closed.record_edited_since.request_decided.user_not_active"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawRequest: {
        parameters: {
            query?: {
                /** @description Why leave of a closed month is taken back; for administrators. */
                reason?: string;
                /** @description The one day of an approved leave that is taken back, `YYYY-MM-DD`; all of them when left out. */
                date?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden"];
            404: components["responses"]["404.request_not_found.user_not_found"];
            409: components["responses"]["409.edit_window_closed.leave_begun.month_closed.request_decided.user_not_active"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    simulateSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulationDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followAttendance: {
        parameters: {
            query?: never;
            header?: {
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden.second_factor_missing"];
            429: components["responses"]["429.too_many_requests.too_many_streams"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showHeatmap: {
        parameters: {
            query?: {
                /** @description This year when left out. */
                year?: number;
                /** @description A department's id or exact name; the whole site and each of its departments when left out. */
                department?: string;
                /** @description A page, or the picture alone. */
                format?: "html" | "svg" | "png";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.user_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showDailyReport: {
        parameters: {
            query?: {
                /** @description A department's id or exact name. */
                department?: string;
                /** @description The site's day, `YYYY-MM-DD`; today when left out. */
                date?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DailyReportDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden"];
            404: components["responses"]["404.user_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showMonthlyReport: {
        parameters: {
            query?: {
                /** @description This year when left out. */
                year?: number;
                /** @description 1 to 12; this month when left out. */
                month?: number;
                /** @description A department's id or exact name. */
                department?: string;
                /** @description One person; others than administrators see themselves. */
                user_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonthlyReportDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden"];
            404: components["responses"]["404.user_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showDepartmentReport: {
        parameters: {
            query?: {
                /** @description A department's id or exact name; all when left out. */
                department_id?: string;
                /** @description The site's day, `YYYY-MM-DD`; today when left out. */
                date?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentReportDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden"];
            404: components["responses"]["404.user_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    generateReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerateDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedReportDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden"];
            404: components["responses"]["404.user_not_found"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReports: {
        parameters: {
            query: {
                /** @description The page, from 1. */
                page: number;
                /** @description How many on a page. */
                limit: number;
                /** @description The member to sort by; a leading `-` turns the order round. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportListDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden"];
            404: components["responses"]["404.report_not_found"];
            409: components["responses"]["409.report_not_ready"];
            410: components["responses"]["410.report_expired"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden"];
            404: components["responses"]["404.report_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showDashboard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed"];
            404: components["responses"]["404.user_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookListDto"];
                };
            };
            400: components["responses"]["400.two_credentials"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden.second_factor_missing"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecretDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            409: components["responses"]["409.too_many_webhooks"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.webhook_url_insecure"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.webhook_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeWebhookDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.webhook_not_found"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            422: components["responses"]["422.webhook_url_insecure"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.webhook_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecretDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.webhook_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query: {
                /** @description The page, from 1. */
                page: number;
                /** @description How many on a page. */
                limit: number;
                /** @description The member to sort by; a leading `-` turns the order round. */
                sort?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryListDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.webhook_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                delivery: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.delivery_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.delivery_not_found.webhook_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUserDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedUserDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.user_not_found"];
            409: components["responses"]["409.email_taken.employee_number_taken"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deactivateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartureDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.user_not_found"];
            409: components["responses"]["409.email_taken.employee_number_taken.employment_overlaps.last_admin.month_closed.sign_in_name_needed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    activateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.user_not_found"];
            409: components["responses"]["409.email_taken.employee_number_taken.employment_overlaps.last_admin.sign_in_name_needed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["BulkImportForm"] & {
                    /** Format: binary */
                    file: Blob;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResultDto"];
                };
            };
            400: components["responses"]["400.malformed_form.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            413: components["responses"]["413.file_too_large.payload_too_large.table_too_large"];
            415: components["responses"]["415.unsupported_file.unsupported_image.unsupported_media_type"];
            422: components["responses"]["422.encoding_uncertain.unreadable_file"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only.too_many_uploads"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query: {
                /** @description The page, from 1. */
                page: number;
                /** @description How many on a page. */
                limit: number;
                /** @description A department's id or exact name. */
                department?: string;
                role?: "admin" | "employee" | "student";
                status?: "Active" | "Inactive" | "Suspended";
                /** @description Part of a name, an e-mail address, an id or an employee number, taken literally. */
                q?: string;
                /** @description The member to sort by; a leading `-` turns the order round. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserListDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden.second_factor_missing"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden"];
            404: components["responses"]["404.user_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUserDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.user_not_found"];
            409: components["responses"]["409.email_taken.employee_number_taken.employment_overlaps.last_admin.month_closed.sign_in_name_needed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.user_not_found"];
            409: components["responses"]["409.last_admin.month_closed"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportMyData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.two_credentials"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed"];
            404: components["responses"]["404.file_not_found.user_not_found"];
            429: components["responses"]["429.export_in_progress.too_many_exports.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEnrolments: {
        parameters: {
            query: {
                /** @description The page, from 1. */
                page: number;
                /** @description How many on a page. */
                limit: number;
                /** @description The member to sort by; a leading `-` turns the order round. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentsDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden.second_factor_missing"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFaces: {
        parameters: {
            query?: {
                /** @description A user’s id, such as EMP001; the caller when left out. Another’s takes an administrator. */
                user_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolledFacesDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden"];
            404: components["responses"]["404.user_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRecords: {
        parameters: {
            query: {
                /** @description The page, from 1. */
                page: number;
                /** @description How many on a page. */
                limit: number;
                /** @description Whose; all that the caller may read when left out. */
                userId?: string;
                /** @description The site's day, `YYYY-MM-DD`. */
                date?: string;
                /** @description The first day. */
                startDate?: string;
                /** @description The last day; at most 366 days with the first. */
                endDate?: string;
                status?: "Present" | "Absent" | "Late" | "Leave";
                /** @description The member to sort by; a leading `-` turns the order round. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedRecordsDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showWeek: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeekDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed"];
            404: components["responses"]["404.user_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showDepartmentStandings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentStandingsDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden"];
            404: components["responses"]["404.user_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showRecentActivity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecentActivitiesDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.user_not_found"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listActivity: {
        parameters: {
            query: {
                /** @description The page, from 1. */
                page: number;
                /** @description How many on a page. */
                limit: number;
                /** @description Who acted. */
                user_id?: string;
                /** @description `login_failed`, `user_updated`, … */
                action_type?: string;
                status?: "success" | "failed" | "warning";
                /** @description The first day, on the site's calendar. */
                date_from?: string;
                /** @description The last day, on the site's calendar. */
                date_to?: string;
                /** @description The member to sort by; a leading `-` turns the order round. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityListDto"];
                };
            };
            400: components["responses"]["400.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden.second_factor_missing"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigDto"];
                };
            };
            400: components["responses"]["400.two_credentials"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden.second_factor_missing"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeConfigDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedConfigDto"];
                };
            };
            400: components["responses"]["400.malformed_json.two_credentials.validation_failed"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.api_key_reads_only.config_key_readonly.cross_site_request.device_not_allowed.forbidden.second_factor_missing"];
            404: components["responses"]["404.config_key_unknown"];
            409: components["responses"]["409.month_closed"];
            413: components["responses"]["413.payload_too_large"];
            415: components["responses"]["415.unsupported_media_type"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.read_only"];
            507: components["responses"]["507.storage_full"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showSystemStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemStatsDto"];
                };
            };
            400: components["responses"]["400.two_credentials"];
            401: components["responses"]["401.api_key_expired.api_key_invalid.device_key_expired.device_key_invalid.device_key_revoked.token_expired.token_invalid.token_revoked.unauthorized"];
            403: components["responses"]["403.account_not_sealed.device_not_allowed.forbidden.second_factor_missing"];
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.engine_unavailable.unhealthy"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveDto"];
                };
            };
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyDto"];
                };
            };
            429: components["responses"]["429.too_many_requests"];
            503: components["responses"]["503.database_unavailable.engine_unavailable.not_ready"];
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
