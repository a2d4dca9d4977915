// Written by `npm run generate`: not to be changed by hand.

export interface paths {
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the public keys of receipts and seals */
        get: operations["listReceiptKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/log-seal.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the newest seal of the log */
        get: operations["findLogSeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{assignment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an assignment, as it is or was
         * @description For educators of the space, or students of the space.
         */
        get: operations["findAssignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{assignment}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put an assignment away, or take it back
         * @description For educators of the space.
         */
        put: operations["archiveAssignment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{assignment}/brief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change what an assignment asks for
         * @description For educators of the space.
         */
        put: operations["rewriteBrief"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{assignment}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one's own draft
         * @description For students of the space.
         */
        get: operations["findDraft"];
        /**
         * Save one's own draft
         * @description For students of the space.
         */
        put: operations["saveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{assignment}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who has more time
         * @description For educators of the space.
         */
        get: operations["listExtensions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{assignment}/extensions/{student}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give a student more time
         * @description For educators of the space.
         */
        put: operations["grantExtension"];
        post?: never;
        /**
         * Take more time back
         * @description For educators of the space.
         */
        delete: operations["revokeExtension"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{assignment}/grade-release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the marks to the students
         * @description For educators of the space.
         */
        post: operations["releaseGrades"];
        /**
         * Hide the marks from the students again
         * @description For educators of the space.
         */
        delete: operations["holdGrades"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{assignment}/grades.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the marks as a table
         * @description For educators of the space.
         */
        get: operations["exportGrades"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{assignment}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to an assignment
         * @description For educators of the space, or students of the space.
         */
        get: operations["listAssignmentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{assignment}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark many hand-ins by a table
         * @description For educators of the space.
         */
        put: operations["giveMarks"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{assignment}/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change how many points an assignment gives
         * @description For educators of the space.
         */
        put: operations["changePoints"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{assignment}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the times of an assignment
         * @description For educators of the space.
         */
        put: operations["rescheduleAssignment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{assignment}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the services that are asked about each hand-in
         * @description For educators of the space.
         */
        get: operations["findServices"];
        /**
         * Name the services that are asked about each hand-in
         * @description For educators of the space.
         */
        put: operations["nameServices"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{assignment}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one's own submission
         * @description For students of the space.
         */
        get: operations["findOwnSubmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{assignment}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List where each student stands
         * @description For educators of the space.
         */
        get: operations["listSubmissions"];
        put?: never;
        /**
         * Hand in, first or again
         * @description For students of the space.
         */
        post: operations["handIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{assignment}/submissions.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the newest hand-ins with a table of marks to fill in
         * @description For educators of the space.
         */
        get: operations["downloadSubmissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{assignment}/title": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rename an assignment
         * @description For educators of the space.
         */
        put: operations["renameAssignment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{assignment}/visibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Show an assignment to students, or hide it
         * @description For educators of the space.
         */
        put: operations["showAssignment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's own direct conversations
         * @description For anyone who is signed in.
         */
        get: operations["listDirectConversations"];
        put?: never;
        /**
         * Start a direct conversation with its first message
         * @description For anyone who is signed in.
         */
        post: operations["startDirectConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{conversation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a conversation
         * @description For those who can see it.
         */
        get: operations["findConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{conversation}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Let nobody write any more, or let them again
         * @description For educators of the space.
         */
        put: operations["lockConversation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{conversation}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a conversation
         * @description For those who can see it.
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Write a message
         * @description For those who can see it.
         */
        post: operations["postMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{conversation}/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Pin a conversation to the top, or unpin it
         * @description For educators of the space.
         */
        put: operations["pinConversation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{conversation}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say up to which message one has read
         * @description For those who can see it.
         */
        put: operations["markRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the events that a service may hear of
         * @description For services with the scope lectern:read.
         */
        get: operations["readEvents"];
        put?: never;
        /**
         * Tell what happened in a service
         * @description For services with the scope lectern:write:<noun>.
         */
        post: operations["pushEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         * @description For anyone who is signed in, or services with the scope lectern:read:fat.
         */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file
         * @description For anyone who is signed in, or services with the scope lectern:read:fat.
         */
        get: operations["downloadFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a space by a code
         * @description For anyone who is signed in.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hear what is sent live without a socket */
        get: operations["readLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Say who one is */
        get: operations["findMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the address of one's calendar
         * @description For anyone who is signed in.
         */
        get: operations["findCalendar"];
        put?: never;
        /**
         * Make a private address for one's calendar
         * @description For anyone who is signed in.
         */
        post: operations["createCalendar"];
        /**
         * End the address of one's calendar
         * @description For anyone who is signed in.
         */
        delete: operations["deleteCalendar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download what one wrote, received and did */
        get: operations["downloadOwnData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{message}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a message, as it is or was
         * @description For those who can see it.
         */
        get: operations["findMessage"];
        put?: never;
        post?: never;
        /**
         * Delete a message
         * @description For the one whose it is, or educators of the space.
         */
        delete: operations["deleteMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{message}/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change what a message says
         * @description For the one whose it is.
         */
        put: operations["editMessage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{message}/endorsement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Endorse a message, or take that back
         * @description For educators of the space.
         */
        put: operations["endorseMessage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{message}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase what a message says for good
         * @description For the one whose it is, or educators of the space.
         */
        post: operations["eraseMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{message}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a message
         * @description For the one whose it is, or educators of the space.
         */
        get: operations["listMessageHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{message}/reactions/{emoji}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * React to a message
         * @description For those who can see it.
         */
        put: operations["react"];
        post?: never;
        /**
         * Take a reaction back
         * @description For those who can see it.
         */
        delete: operations["withdrawReaction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{message}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a message to the educators
         * @description For those who can see it.
         */
        post: operations["reportMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{message}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a deleted message
         * @description For the one whose it is, or educators of the space.
         */
        post: operations["restoreMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events that could not be handled
         * @description For operators.
         */
        get: operations["listDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/dead-letters/{letter}": {
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
         * Give up an event that could not be handled
         * @description For operators.
         */
        delete: operations["dropDeadLetter"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/dead-letters/{letter}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Handle an event again that could not be handled
         * @description For operators.
         */
        post: operations["retryDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/rebuilds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List how far the rebuilds of views are
         * @description For operators.
         */
        get: operations["listRebuilds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/rebuilds/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the views of a context again from the events
         * @description For operators.
         */
        post: operations["rebuildViews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the webhooks of all services
         * @description For operators.
         */
        get: operations["listAllWebhooks"];
        put?: never;
        post?: never;
        /**
         * Delete all webhooks of a service
         * @description For operators.
         */
        delete: operations["dropWebhooks"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/webhooks/{webhook}": {
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
         * Delete a webhook of any service
         * @description For operators.
         */
        delete: operations["dropWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find people with whom one shares a space
         * @description For anyone who is signed in.
         */
        get: operations["findPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipts/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a receipt */
        post: operations["verifyReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's own spaces
         * @description For anyone who is signed in.
         */
        get: operations["listSpaces"];
        put?: never;
        /**
         * Create a space
         * @description For those who may create spaces.
         */
        post: operations["createSpace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spaces/{space}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a space
         * @description For educators of the space, or students of the space.
         */
        get: operations["findSpace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spaces/{space}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the assignments of a space
         * @description For educators of the space, or students of the space.
         */
        get: operations["listAssignments"];
        put?: never;
        /**
         * Create an assignment
         * @description For educators of the space.
         */
        post: operations["createAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spaces/{space}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List every event of a space
         * @description For educators of the space.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spaces/{space}/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the conversations of a space
         * @description For educators of the space, or students of the space.
         */
        get: operations["listConversations"];
        put?: never;
        /**
         * Start a conversation with its first message
         * @description For educators of the space, or students of the space.
         */
        post: operations["startConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spaces/{space}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a space with its assignments
         * @description For educators of the space, who may create spaces.
         */
        post: operations["copySpace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spaces/{space}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the invitations to a space
         * @description For educators of the space.
         */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Invite people to a space by a code
         * @description For educators of the space.
         */
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spaces/{space}/invitations/{code}": {
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
         * End an invitation
         * @description For educators of the space.
         */
        delete: operations["endInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spaces/{space}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of a space
         * @description For educators of the space, or students of the space.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spaces/{space}/members/{user}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Enrol somebody, or change the role
         * @description For educators of the space.
         */
        put: operations["enrolMember"];
        post?: never;
        /**
         * Remove somebody from a space
         * @description For educators of the space, or the one whose it is.
         */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spaces/{space}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a space
         * @description For educators of the space.
         */
        put: operations["renameSpace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spaces/{space}/notification-level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what one is notified of
         * @description For educators of the space, or students of the space.
         */
        get: operations["findNotificationLevel"];
        /**
         * Set what one is notified of
         * @description For educators of the space, or students of the space.
         */
        put: operations["setNotificationLevel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spaces/{space}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the reports of messages
         * @description For educators of the space.
         */
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spaces/{space}/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enrol a whole class by a table
         * @description For educators of the space, or services with the scope lectern:roster.
         */
        post: operations["enrolRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spaces/{space}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the messages of a space
         * @description For educators of the space, or students of the space.
         */
        get: operations["searchMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spaces/{space}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count what was done in a space day by day
         * @description For educators of the space.
         */
        get: operations["findUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{submission}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a submission, as it is or was
         * @description For educators of the space, or the one whose it is.
         */
        get: operations["findSubmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{submission}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what services told of a submission
         * @description For educators of the space.
         */
        get: operations["listChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{submission}/hand-ins/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one hand-in
         * @description For educators of the space, or the one whose it is, or services with the scope lectern:read:fat.
         */
        get: operations["findHandIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{submission}/hand-ins/{number}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the receipt of one hand-in
         * @description For educators of the space, or the one whose it is.
         */
        get: operations["findReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{submission}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a submission
         * @description For educators of the space, or the one whose it is.
         */
        get: operations["listSubmissionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{submission}/mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the mark of a submission, as it is or was
         * @description For educators of the space, but not for the one whose it is.
         */
        get: operations["findMark"];
        /**
         * Mark a submission
         * @description For educators of the space, but not for the one whose it is.
         */
        put: operations["giveMark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{submission}/mark/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to the mark of a submission
         * @description For educators of the space, but not for the one whose it is.
         */
        get: operations["listMarkHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{submission}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a submission back for revision
         * @description For educators of the space.
         */
        post: operations["returnSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{submission}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take one's own submission back
         * @description For the one whose it is.
         */
        post: operations["withdrawSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's own webhooks
         * @description For services with the scope lectern:webhooks.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Register a webhook, whose secret is told once
         * @description For services with the scope lectern:webhooks.
         */
        post: operations["registerWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhook}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description For services with the scope lectern:webhooks.
         */
        get: operations["findWebhook"];
        /**
         * Change where and what a webhook is told
         * @description For services with the scope lectern:webhooks.
         */
        put: operations["changeWebhook"];
        post?: never;
        /**
         * Delete a webhook
         * @description For services with the scope lectern:webhooks.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhook}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a webhook was sent and is to be sent
         * @description For services with the scope lectern:webhooks.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhook}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send past events to a webhook again
         * @description For services with the scope lectern:webhooks.
         */
        post: operations["replayEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhook}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a webhook a new secret
         * @description For services with the scope lectern:webhooks.
         */
        post: operations["replaceSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhook}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a webhook a test
         * @description For services with the scope lectern:webhooks.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asyncapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the description of the live feed */
        get: operations["readAsyncApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendars/{key}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a calendar by its private address */
        get: operations["readCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demo/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get a token in the demo */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Say how people sign in on the page */
        get: operations["findSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/api-docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get this description */
        get: operations["readOpenApi"];
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
        ActorId: string;
        /** @description Whatever a service says */
        AnyObject: {
            [key: string]: unknown;
        };
        /** @description A receipt, or what somebody takes for one: any changed, missing or added member makes it invalid */
        AnyReceipt: {
            [key: string]: unknown;
        };
        Assignment: {
            archived: boolean;
            assignment: components["schemas"]["AssignmentId"];
            /** Format: date-time */
            availableFrom: string | null;
            brief: components["schemas"]["Block"][] | null;
            /** Format: date-time */
            cutOff: string | null;
            /** Format: date-time */
            due: string | null;
            gradesReleased: boolean;
            hidden: boolean;
            maxPoints: number | null;
            space: components["schemas"]["SpaceId"];
            title: string;
            /** Format: int64 */
            version: number;
        };
        AssignmentId: string;
        AssignmentPage: {
            items: (components["schemas"]["Assignment"] | components["schemas"]["StudentAssignment"])[];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        AuditItem: {
            actor: string | null;
            /** Format: date-time */
            at: string;
            audience: components["schemas"]["RecordedAudience"];
            causationId: string | null;
            correlationId: string | null;
            data: components["schemas"]["EventData"];
            id: string;
            ids: components["schemas"]["EventIds"];
            position: components["schemas"]["Position"];
            role: string | null;
            stream: string;
            type: string;
            /** Format: int64 */
            version: number;
        };
        AuditItemPage: {
            items: components["schemas"]["AuditItem"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        Block: components["schemas"]["ParagraphBlock"] | components["schemas"]["HeadingBlock"] | components["schemas"]["ListBlock"] | components["schemas"]["CodeBlock"] | components["schemas"]["QuoteBlock"] | components["schemas"]["LinkBlock"] | components["schemas"]["FileBlock"];
        Blocks: components["schemas"]["Block"][];
        Calendar: {
            url: string;
        };
        Change: {
            actor: string;
            /** Format: date-time */
            at: string;
            changes: {
                [key: string]: components["schemas"]["ChangeFromTo"];
            };
            correlationId: string | null;
            note: string | null;
            role: string | null;
            type: string;
            /** Format: int64 */
            version: number;
        };
        ChangeFromTo: {
            from: unknown;
            to: unknown;
        };
        ChangePage: {
            items: components["schemas"]["Change"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        Check: {
            /** Format: date-time */
            at: string;
            correlationId: string | null;
            data: components["schemas"]["EventData"];
            id: string;
            service: components["schemas"]["ServiceId"];
            stream: string;
            type: string;
            /** Format: int64 */
            version: number;
        };
        CheckedHandIn: {
            assignment: components["schemas"]["AssignmentId"];
            /** Format: int64 */
            assignmentVersion: number;
            content: components["schemas"]["Block"][];
            /** Format: date-time */
            handedInAt: string;
            late: boolean;
            /** Format: int32 */
            number: number;
            submission: components["schemas"]["SubmissionId"];
        };
        CheckPage: {
            items: components["schemas"]["Check"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        /** @description An event as CloudEvents 1.0 has it */
        CloudEvent: {
            data: components["schemas"]["EventData"];
            /** @constant */
            datacontenttype: "application/json";
            id: string;
            /** @description With the scope lectern:read:fat alone */
            lecternactor?: string;
            lecterncausationid?: string;
            lecterncorrelationid?: string;
            lecternposition: components["schemas"]["Position"];
            /** Format: int64 */
            lecternversion: number;
            /** @example urn:lectern */
            source: string;
            /** @constant */
            specversion: "1.0";
            /**
             * @description The stream
             * @example handin-assignment-a1
             */
            subject: string;
            /** Format: date-time */
            time: string;
            /** @example assignment:Renamed */
            type: string;
        };
        CodeBlock: {
            language?: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "code";
        };
        Conversation: {
            conversation: components["schemas"]["ConversationId"];
            kind: components["schemas"]["ConversationKind"];
            /** Format: date-time */
            lastActivity: string;
            locked: boolean;
            participants: components["schemas"]["UserId"][];
            pinned: boolean;
            readUpTo: string | null;
            space: components["schemas"]["SpaceId"] | null;
            title: string | null;
            /** Format: int64 */
            unread: number;
            /** Format: int64 */
            version: number;
        };
        ConversationId: string;
        /** @enum {string} */
        ConversationKind: "POST" | "QUESTION" | "ANNOUNCEMENT" | "DIRECT";
        ConversationPage: {
            items: components["schemas"]["Conversation"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        DeadLetter: {
            /** Format: int32 */
            attempts: number;
            cause: string | null;
            /** Format: date-time */
            enqueuedAt: string | null;
            id: string;
            /** Format: date-time */
            nextTryAt: string | null;
            processor: string;
            status: components["schemas"]["DeadLetterStatus"];
            stream: string;
            /** Format: date-time */
            triedAt: string | null;
            type: string;
            /** Format: int64 */
            version: number;
        };
        DeadLetterPage: {
            items: components["schemas"]["DeadLetter"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        /** @enum {string} */
        DeadLetterStatus: "RETRYING" | "PARKED" | "WAITING";
        Delivery: {
            /** Format: int32 */
            attempts: number;
            cause: string | null;
            /** Format: date-time */
            enqueuedAt: string;
            event: string;
            /** Format: date-time */
            nextTryAt: string | null;
            position: string | null;
            state: components["schemas"]["DeliveryState"];
            /** Format: int32 */
            status: number | null;
            stream: string;
            /** Format: date-time */
            triedAt: string | null;
            type: string;
        };
        DeliveryPage: {
            items: components["schemas"]["Delivery"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        /** @enum {string} */
        DeliveryState: "WAITING" | "RETRYING" | "DELIVERED" | "PARKED";
        DemoPerson: {
            name: string;
            role: string;
            user: components["schemas"]["UserId"];
        };
        /** @enum {string} */
        Detail: "thin" | "fat";
        Draft: {
            content: components["schemas"]["Block"][];
        };
        Emoji: string;
        /** @description What happened, or its ids alone: /asyncapi.json describes it for each type */
        EventData: {
            [key: string]: unknown;
        };
        /** @description What the event is about: a noun and its id each */
        EventIds: {
            [key: string]: string;
        };
        Extension: {
            reason: string | null;
            student: string;
            /** Format: date-time */
            until: string;
        };
        ExtensionPage: {
            items: components["schemas"]["Extension"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        FeedPage: {
            items: components["schemas"]["CloudEvent"][];
            position: components["schemas"]["Position"];
        };
        FeedPart: {
            items: components["schemas"]["LiveMessage"][];
            position: components["schemas"]["Position"];
        };
        FieldError: {
            /** @example title */
            field: string;
            /** @example must have 1 to 200 characters after trimming */
            message: string;
        };
        FileBlock: {
            file: components["schemas"]["FileId"];
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file";
        };
        FileId: string;
        ForbiddenProblem: {
            /** @description A sentence that a person may read */
            detail: string;
            /** Format: uri-reference */
            instance?: string;
            /** @constant */
            status: 403;
            title: string;
            /** @constant */
            type: "urn:lectern:problem:forbidden";
        };
        GradebookEntry: {
            former: boolean;
            /** Format: date-time */
            handedInAt: string | null;
            handIn: components["schemas"]["SubmissionStatus"];
            late: boolean;
            marking: components["schemas"]["MarkingStatus"];
            /** Format: int32 */
            number: number | null;
            passed: boolean | null;
            points: number | null;
            release: components["schemas"]["ReleaseStatus"];
            student: string;
            submission: string | null;
            /** Format: int64 */
            version: number | null;
        };
        GradebookEntryPage: {
            items: components["schemas"]["GradebookEntry"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        HandIn: {
            assignment: components["schemas"]["AssignmentId"];
            /** Format: int64 */
            assignmentVersion: number;
            content: components["schemas"]["Block"][];
            contentHash: string;
            /** Format: date-time */
            deadline: string | null;
            /** Format: date-time */
            handedInAt: string;
            late: boolean;
            /** Format: int32 */
            number: number;
            student: components["schemas"]["UserId"];
            submission: components["schemas"]["SubmissionId"];
        };
        HeadersTooLargeProblem: {
            /** @description A sentence that a person may read */
            detail: string;
            /** Format: uri-reference */
            instance?: string;
            /** @constant */
            status: 431;
            title: string;
            /** @constant */
            type: "urn:lectern:problem:headers-too-large";
        };
        HeadingBlock: {
            /**
             * Format: int32
             * @example 1
             */
            level: number;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "heading";
        };
        InternalProblem: {
            /** @description A sentence that a person may read */
            detail: string;
            /** Format: uri-reference */
            instance?: string;
            /** @constant */
            status: 500;
            title: string;
            /** @constant */
            type: "urn:lectern:problem:internal";
        };
        Invitation: {
            code: string;
            /** Format: date-time */
            expires: string;
            role: components["schemas"]["Role"];
            /** Format: int32 */
            uses: number | null;
        };
        InvitationCode: string;
        InvitationPage: {
            items: components["schemas"]["Invitation"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        /** @description A public key (RFC 7517) */
        JsonWebKey: {
            /** @example EdDSA */
            alg?: string;
            /** @example Ed25519 */
            crv?: string;
            kid: string;
            /** @example OKP */
            kty: string;
            /** @example sig */
            use?: string;
            x?: string;
        };
        KeyReusedProblem: {
            /** @description A sentence that a person may read */
            detail: string;
            /** Format: uri-reference */
            instance?: string;
            /** @constant */
            status: 422;
            title: string;
            /** @constant */
            type: "urn:lectern:problem:key-reused";
        };
        KeySet: {
            keys: components["schemas"]["JsonWebKey"][];
        };
        LinkBlock: {
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "link";
            /** @example https://example.org/ */
            url: string;
        };
        ListBlock: {
            items: string[];
            ordered: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "list";
        };
        /** @description An event as it is told live: /asyncapi.json describes each type */
        LiveMessage: {
            correlationId: string | null;
            data: components["schemas"]["EventData"];
            id: string;
            position: components["schemas"]["Position"];
            previous: components["schemas"]["Position"] | null;
            /** @example handin-assignment-a1 */
            stream: string;
            /** Format: date-time */
            timestamp: string;
            /** @example assignment:Renamed */
            type: string;
            /** Format: int64 */
            version: number;
        };
        LogSeal: {
            eventId: string;
            hash: string;
            keyId: string;
            signature: string;
            time: string;
        };
        Mark: {
            /** Format: int64 */
            assignmentVersion: number;
            feedback: components["schemas"]["Block"][];
            /** Format: int32 */
            handIn: number;
            passed: boolean | null;
            points: number | null;
            submission: components["schemas"]["SubmissionId"];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        MarkingStatus: "UNMARKED" | "MARKED";
        MarkItem: {
            /** Format: int32 */
            line: number;
            message?: string;
            result: components["schemas"]["MarkItemResult"];
            student: string;
        };
        /** @enum {string} */
        MarkItemResult: "marked" | "unchanged" | "stale" | "invalid";
        MarkReport: {
            items: components["schemas"]["MarkItem"][];
        };
        MaxPoints: number;
        Me: {
            name: string | null;
            user: string;
        };
        Member: {
            name: string | null;
            pending: boolean;
            role: components["schemas"]["Role"];
            /** Format: date-time */
            since: string;
            user: string;
        };
        MemberPage: {
            items: components["schemas"]["Member"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        Mentions: components["schemas"]["UserId"][];
        Message: {
            anonymous: boolean;
            /** Format: date-time */
            at: string;
            author: components["schemas"]["ActorId"] | null;
            blocks: components["schemas"]["Block"][];
            conversation: components["schemas"]["ConversationId"];
            deleted: boolean;
            edited: boolean;
            endorsed: boolean;
            erased: boolean;
            mentions: components["schemas"]["UserId"][];
            message: components["schemas"]["MessageId"];
            myReactions: string[];
            reactions: {
                [key: string]: number;
            };
            replyTo: components["schemas"]["MessageId"] | null;
            /** Format: int64 */
            version: number;
        };
        MessageId: string;
        MessagePage: {
            items: components["schemas"]["Message"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        MySpace: {
            name: string;
            role: components["schemas"]["Role"];
            space: string;
        };
        MySpacePage: {
            items: components["schemas"]["MySpace"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        NamedService: {
            purpose: components["schemas"]["Purpose"];
            service: components["schemas"]["ServiceId"];
        };
        NamedServices: components["schemas"]["NamedService"][];
        NewArchive: {
            archived: boolean;
            note?: components["schemas"]["Note"] | null;
        };
        NewAssignment: {
            /** Format: date-time */
            availableFrom?: string | null;
            brief?: components["schemas"]["Blocks"] | null;
            /** Format: date-time */
            cutOff?: string | null;
            /** Format: date-time */
            due?: string | null;
            hidden?: boolean | null;
            maxPoints?: components["schemas"]["MaxPoints"] | null;
            title: components["schemas"]["Title"];
        };
        NewBlocks: {
            blocks: components["schemas"]["Blocks"];
            mentions?: components["schemas"]["Mentions"] | null;
        };
        NewBrief: {
            brief: components["schemas"]["Blocks"] | null;
            note?: components["schemas"]["Note"] | null;
        };
        NewConversation: {
            anonymous?: boolean | null;
            blocks: components["schemas"]["Blocks"];
            kind: components["schemas"]["ConversationKind"];
            mentions?: components["schemas"]["Mentions"] | null;
            title?: components["schemas"]["Title"] | null;
        };
        NewCopy: {
            name: components["schemas"]["Title"];
            /** Format: int32 */
            shiftDays?: number | null;
            /** @example Europe/Berlin */
            zone?: string | null;
        };
        NewDirectConversation: {
            blocks: components["schemas"]["Blocks"];
            participants: components["schemas"]["UserId"][];
            title?: components["schemas"]["Title"] | null;
        };
        NewDraft: {
            content: components["schemas"]["OptionalBlocks"];
        };
        NewEndorsement: {
            endorsed: boolean;
        };
        NewExtension: {
            reason: components["schemas"]["Note"];
            /** Format: date-time */
            until: string;
        };
        NewHandIn: {
            content: components["schemas"]["Blocks"];
        };
        NewInvitation: {
            /** Format: date-time */
            expires?: string | null;
            role: components["schemas"]["Role"];
            /** Format: int32 */
            uses?: number | null;
        };
        NewLevel: {
            level: components["schemas"]["NotificationLevel"];
        };
        NewLock: {
            locked: boolean;
        };
        NewMark: {
            feedback: components["schemas"]["OptionalBlocks"];
            /** Format: int32 */
            handIn: number;
            passed?: boolean | null;
            points?: components["schemas"]["Points"] | null;
        };
        NewMarker: {
            upTo: components["schemas"]["MessageId"];
        };
        NewMessage: {
            anonymous?: boolean | null;
            blocks: components["schemas"]["Blocks"];
            mentions?: components["schemas"]["Mentions"] | null;
            replyTo?: components["schemas"]["MessageId"] | null;
        };
        NewName: {
            name: components["schemas"]["Title"];
        };
        NewPin: {
            pinned: boolean;
        };
        NewPoints: {
            maxPoints: components["schemas"]["MaxPoints"] | null;
            note?: components["schemas"]["Note"] | null;
        };
        NewReport: {
            reason: components["schemas"]["Note"];
        };
        NewReturn: {
            note: components["schemas"]["Blocks"];
            /** Format: date-time */
            until?: string | null;
        };
        NewRole: {
            role: components["schemas"]["Role"];
        };
        NewSchedule: {
            /** Format: date-time */
            availableFrom: string | null;
            /** Format: date-time */
            cutOff: string | null;
            /** Format: date-time */
            due: string | null;
            note?: components["schemas"]["Note"] | null;
        };
        NewServices: {
            services: components["schemas"]["NamedServices"];
        };
        NewTitle: {
            note?: components["schemas"]["Note"] | null;
            title: components["schemas"]["Title"];
        };
        NewVisibility: {
            hidden: boolean;
            note?: components["schemas"]["Note"] | null;
        };
        NotAcceptableProblem: {
            /** @description A sentence that a person may read */
            detail: string;
            /** Format: uri-reference */
            instance?: string;
            /** @constant */
            status: 406;
            title: string;
            /** @constant */
            type: "urn:lectern:problem:not-acceptable";
        };
        Note: string;
        NotFoundProblem: {
            /** @description A sentence that a person may read */
            detail: string;
            /** Format: uri-reference */
            instance?: string;
            /** @constant */
            status: 404;
            title: string;
            /** @constant */
            type: "urn:lectern:problem:not-found";
        };
        /** @enum {string} */
        NotificationLevel: "ALL" | "MENTIONS" | "NONE";
        NotificationLevelShown: {
            level: components["schemas"]["NotificationLevel"];
        };
        OperatedWebhook: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            deliveredAt: string | null;
            /** Format: int64 */
            parked: number;
            service: components["schemas"]["ServiceId"];
            state: components["schemas"]["WebhookState"];
            url: string;
            /** Format: int64 */
            waiting: number;
            webhook: string;
        };
        OperatedWebhookPage: {
            items: components["schemas"]["OperatedWebhook"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        OptionalBlocks: components["schemas"]["Block"][];
        ParagraphBlock: {
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "paragraph";
        };
        Person: {
            name: string | null;
            user: string;
        };
        PersonPage: {
            items: components["schemas"]["Person"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        Points: number;
        /** @description Opaque; compared for equality only */
        Position: string;
        Purpose: string;
        PushedEvent: {
            /**
             * @example {
             *       "educators": [
             *         "s1"
             *       ],
             *       "users": [
             *         "ben"
             *       ]
             *     }
             */
            audience?: {
                educators?: string[] | null;
                services?: string[] | null;
                students?: string[] | null;
                users?: string[] | null;
            } | null;
            /** @example quiz-17-ben */
            correlationId?: string | null;
            data: components["schemas"]["AnyObject"];
            /**
             * @description Of the stream; -1 if there is none yet
             * @example 3
             */
            expectedVersion?: number | null;
            /**
             * Format: uuid
             * @example 3f0e8a52-6c1d-4b8e-9a57-0d1f2b3c4d5e
             */
            id?: string | null;
            /**
             * @example {
             *       "space": "s1",
             *       "quiz": "17"
             *     }
             */
            ids?: {
                [key: string]: string;
            } | null;
            /**
             * @description Whose words a member of data is, by JSON pointers
             * @example {
             *       "/comment": "ben"
             *     }
             */
            personal?: {
                [key: string]: string;
            } | null;
            /** @example quiz-17 */
            stream: string;
            /** @example quiz:Finished */
            type: string;
        };
        /** @description One event, or a list of them: all are stored, or none */
        PushedEvents: components["schemas"]["PushedEvent"] | components["schemas"]["PushedEvent"][];
        PushResult: {
            events: components["schemas"]["PushResultPushed"][];
        };
        PushResultPushed: {
            id: string;
            position: components["schemas"]["Position"];
            stream: string;
            /** Format: int64 */
            version: number;
        };
        QuoteBlock: {
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "quote";
        };
        RateLimitedProblem: {
            /** @description A sentence that a person may read */
            detail: string;
            /** Format: uri-reference */
            instance?: string;
            /** @constant */
            status: 429;
            title: string;
            /** @constant */
            type: "urn:lectern:problem:rate-limited";
        };
        Rebuild: {
            /** Format: date-time */
            begunAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            /** Format: int64 */
            events: number;
            name: string;
            /** Format: int64 */
            of: number;
            /** Format: int64 */
            percent: number;
            /** Format: int64 */
            perSecond: number;
            status: components["schemas"]["RebuildStatus"];
        };
        RebuildPage: {
            items: components["schemas"]["Rebuild"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        /** @enum {string} */
        RebuildStatus: "NEVER" | "RUNNING" | "DONE";
        Receipt: {
            assignment: components["schemas"]["AssignmentId"];
            /** Format: int64 */
            assignmentVersion: number;
            contentHash: string;
            /** Format: date-time */
            deadline: string | null;
            eventId: string;
            /** Format: date-time */
            handedInAt: string;
            keyId: string;
            late: boolean;
            /** Format: int32 */
            number: number;
            salt: string;
            signature: string;
            student: components["schemas"]["UserId"];
            submission: components["schemas"]["SubmissionId"];
        };
        /** @description Who may hear of it */
        RecordedAudience: {
            /** @description Of these spaces */
            educators: string[];
            services?: string[];
            /** @description Of these spaces */
            students: string[];
            users: string[];
        };
        /** @enum {string} */
        ReleaseStatus: "HELD" | "RELEASED";
        ReplayBody: {
            after?: string | null;
            from?: string | null;
            to?: string | null;
        };
        Report: {
            /** Format: date-time */
            at: string;
            conversation: string;
            message: string;
            reason: string | null;
            reporter: string;
        };
        ReportPage: {
            items: components["schemas"]["Report"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        ResetProblem: {
            /** @description A sentence that a person may read */
            detail: string;
            /** Format: uri-reference */
            instance?: string;
            position?: string;
            reason?: string;
            /** @constant */
            status: 410;
            title: string;
            /** @constant */
            type: "urn:lectern:problem:reset";
        };
        /** @enum {string} */
        Role: "EDUCATOR" | "STUDENT";
        RosterItem: {
            /** Format: int32 */
            line: number | null;
            message?: string;
            result: components["schemas"]["RosterItemResult"];
            user: string;
        };
        /** @enum {string} */
        RosterItemResult: "added" | "changed" | "unchanged" | "removed" | "invalid";
        RosterReport: {
            items: components["schemas"]["RosterItem"][];
        };
        RuleBrokenProblem: {
            /** @description A sentence that a person may read */
            detail: string;
            /** Format: uri-reference */
            instance?: string;
            /** @constant */
            status: 409;
            title: string;
            /** @constant */
            type: "urn:lectern:problem:rule-broken";
        };
        SearchHitRange: {
            /** Format: int32 */
            block: number;
            /** Format: int32 */
            from: number;
            /** Format: int32 */
            to: number;
        };
        SearchHitShown: {
            anonymous: boolean;
            /** Format: date-time */
            at: string;
            author: components["schemas"]["ActorId"] | null;
            blocks: components["schemas"]["Block"][];
            conversation: components["schemas"]["ConversationId"];
            highlight: components["schemas"]["SearchHitRange"][];
            message: components["schemas"]["MessageId"];
        };
        SearchHitShownPage: {
            items: components["schemas"]["SearchHitShown"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        Service: {
            purpose: string;
            service: string;
        };
        ServiceId: string;
        Services: {
            services: components["schemas"]["Service"][];
        };
        SignIn: {
            clientId: string | null;
            demo: boolean;
            issuer: string | null;
            people: components["schemas"]["DemoPerson"][] | null;
            scopes: string[] | null;
        };
        Space: {
            /** Format: int32 */
            members: number;
            name: string;
            role: components["schemas"]["Role"] | null;
            space: components["schemas"]["SpaceId"];
        };
        SpaceId: string;
        StaleVersionProblem: {
            changes?: components["schemas"]["Change"][];
            currentVersion?: number | null;
            /** @description A sentence that a person may read */
            detail: string;
            /** Format: uri-reference */
            instance?: string;
            /** @constant */
            status: 412;
            title: string;
            /** @constant */
            type: "urn:lectern:problem:stale-version";
        };
        StoredFile: {
            file: components["schemas"]["FileId"];
            mediaType: string;
            name: string;
            sha256: string;
            /** Format: int64 */
            size: number;
        };
        StudentAssignment: {
            archived: boolean;
            assignment: components["schemas"]["AssignmentId"];
            /** Format: date-time */
            availableFrom: string | null;
            brief: components["schemas"]["Block"][] | null;
            /** Format: date-time */
            cutOff: string | null;
            /** Format: date-time */
            deadline: string | null;
            /** Format: date-time */
            due: string | null;
            gradesReleased: boolean;
            hidden: boolean;
            maxPoints: number | null;
            mine: components["schemas"]["StudentSubmission"] | null;
            space: components["schemas"]["SpaceId"];
            title: string;
            /** Format: int64 */
            version: number;
        };
        StudentSubmission: {
            handIn: components["schemas"]["SubmissionStatus"];
            late: boolean;
            release: components["schemas"]["ReleaseStatus"];
            submission: components["schemas"]["SubmissionId"];
        };
        Submission: {
            assignment: components["schemas"]["AssignmentId"];
            /** Format: int64 */
            assignmentVersion: number;
            content: components["schemas"]["Block"][];
            feedback: components["schemas"]["Block"][] | null;
            /** Format: date-time */
            handedInAt: string;
            handIn: components["schemas"]["SubmissionStatus"];
            late: boolean;
            /** Format: int32 */
            markedHandIn: number | null;
            marking: components["schemas"]["MarkingStatus"];
            /** Format: int32 */
            number: number;
            passed: boolean | null;
            points: number | null;
            release: components["schemas"]["ReleaseStatus"];
            returnNote: components["schemas"]["Block"][] | null;
            student: components["schemas"]["UserId"];
            submission: components["schemas"]["SubmissionId"];
            /** Format: int64 */
            version: number;
        };
        SubmissionId: string;
        /** @enum {string} */
        SubmissionStatus: "NONE" | "HANDED_IN" | "WITHDRAWN" | "RETURNED";
        TimeoutProblem: {
            /** @description A sentence that a person may read */
            detail: string;
            /** Format: uri-reference */
            instance?: string;
            /** @constant */
            status: 408;
            title: string;
            /** @constant */
            type: "urn:lectern:problem:timeout";
        };
        Title: string;
        Token: {
            accessToken: string;
            /** Format: int32 */
            expiresIn: number;
            tokenType: string;
        };
        TooLargeProblem: {
            /** @description A sentence that a person may read */
            detail: string;
            /** Format: uri-reference */
            instance?: string;
            /** @constant */
            status: 413;
            title: string;
            /** @constant */
            type: "urn:lectern:problem:too-large";
        };
        UnauthenticatedProblem: {
            /** @description A sentence that a person may read */
            detail: string;
            /** Format: uri-reference */
            instance?: string;
            /** @constant */
            status: 401;
            title: string;
            /** @constant */
            type: "urn:lectern:problem:unauthenticated";
        };
        UnavailableProblem: {
            /** @description A sentence that a person may read */
            detail: string;
            /** Format: uri-reference */
            instance?: string;
            /** @constant */
            status: 503;
            title: string;
            /** @constant */
            type: "urn:lectern:problem:unavailable";
        };
        UnsupportedMediaTypeProblem: {
            /** @description A sentence that a person may read */
            detail: string;
            /** Format: uri-reference */
            instance?: string;
            /** @constant */
            status: 415;
            title: string;
            /** @constant */
            type: "urn:lectern:problem:unsupported-media-type";
        };
        Usage: {
            days: components["schemas"]["UsageDay"][];
        };
        UsageDay: {
            /** Format: int64 */
            active: number;
            counts: {
                [key: string]: number;
            };
            /** Format: date */
            day: string;
        };
        UserId: string;
        ValidationProblem: {
            /** @description A sentence that a person may read */
            detail: string;
            errors?: components["schemas"]["FieldError"][];
            /** Format: uri-reference */
            instance?: string;
            items?: Record<string, never>[];
            /** @constant */
            status: 400;
            title: string;
            /** @constant */
            type: "urn:lectern:problem:validation";
        };
        Verification: {
            valid: boolean;
        };
        VersionRequiredProblem: {
            /** @description A sentence that a person may read */
            detail: string;
            /** Format: uri-reference */
            instance?: string;
            /** @constant */
            status: 428;
            title: string;
            /** @constant */
            type: "urn:lectern:problem:version-required";
        };
        /** Format: int32 */
        WaitTime: number;
        Webhook: {
            /** Format: date-time */
            changedAt: string;
            /** Format: date-time */
            createdAt: string;
            detail: components["schemas"]["Detail"];
            /** Format: date-time */
            endedAt: string | null;
            secret?: string;
            spaces: string[] | null;
            state: components["schemas"]["WebhookState"];
            types: string[] | null;
            url: string;
            webhook: string;
        };
        WebhookBody: {
            detail?: components["schemas"]["Detail"] | null;
            spaces?: string[] | null;
            types?: string[] | null;
            url: string;
        };
        WebhookId: string;
        WebhookPage: {
            items: components["schemas"]["Webhook"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        /** @enum {string} */
        WebhookState: "ACTIVE" | "ENDED";
        Who: {
            /** Format: int32 */
            expiresIn?: number | null;
            name?: components["schemas"]["Title"] | null;
            operator?: boolean | null;
            scopes?: string[] | null;
            service?: string | null;
            spaces?: string[] | null;
            user?: string | null;
        };
    };
    responses: never;
    parameters: {
        /** @description What an earlier part of the list gave as next */
        After: string;
        /** @description The newest if absent; clients should send one */
        ApiVersion: "1" | "2";
        /** @description Names what the request belongs to; told in the events that it causes */
        CorrelationId: string;
        /** @description Names the request, so that a repeated one gets the same answer and nothing happens twice */
        IdempotencyKey: string;
        /**
         * @description The ETag of the version that was read
         * @example "3-Hn2kQ9xZ"
         */
        IfMatch: string;
        /**
         * @description The ETag of what the client has already
         * @example "3-Hn2kQ9xZ"
         */
        IfNoneMatch: string;
        /** @description How many items at most */
        Limit: number;
        /**
         * @description The ETag of the version that was read
         * @example "3-Hn2kQ9xZ"
         */
        OptionalIfMatch: string;
        /** @description Where the list is in time */
        Order: "oldest" | "newest";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listReceiptKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeySet"];
                };
            };
        };
    };
    findLogSeal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogSeal"];
                };
            };
        };
    };
    findAssignment: {
        parameters: {
            query?: {
                at?: string;
                version?: number;
            };
            header?: never;
            path: {
                assignment: components["schemas"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"] | components["schemas"]["StudentAssignment"];
                };
            };
        };
    };
    archiveAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignment: components["schemas"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewArchive"];
            };
        };
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"] | components["schemas"]["StudentAssignment"];
                };
            };
        };
    };
    rewriteBrief: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignment: components["schemas"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBrief"];
            };
        };
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"] | components["schemas"]["StudentAssignment"];
                };
            };
        };
    };
    findDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignment: components["schemas"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignment: components["schemas"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDraft"];
            };
        };
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
        };
    };
    listExtensions: {
        parameters: {
            query?: {
                /** @description What an earlier part of the list gave as next */
                after?: components["parameters"]["After"];
                /** @description How many items at most */
                limit?: components["parameters"]["Limit"];
                /** @description Where the list is in time */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path: {
                assignment: components["schemas"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionPage"];
                };
            };
        };
    };
    grantExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignment: components["schemas"]["AssignmentId"];
                student: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExtension"];
            };
        };
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"] | components["schemas"]["StudentAssignment"];
                };
            };
        };
    };
    revokeExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignment: components["schemas"]["AssignmentId"];
                student: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"] | components["schemas"]["StudentAssignment"];
                };
            };
        };
    };
    releaseGrades: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignment: components["schemas"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"] | components["schemas"]["StudentAssignment"];
                };
            };
        };
    };
    holdGrades: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignment: components["schemas"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"] | components["schemas"]["StudentAssignment"];
                };
            };
        };
    };
    exportGrades: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignment: components["schemas"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    listAssignmentHistory: {
        parameters: {
            query?: {
                /** @description What an earlier part of the list gave as next */
                after?: components["parameters"]["After"];
                /** @description How many items at most */
                limit?: components["parameters"]["Limit"];
                /** @description Where the list is in time */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path: {
                assignment: components["schemas"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
        };
    };
    giveMarks: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: never;
            path: {
                assignment: components["schemas"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkReport"];
                };
            };
        };
    };
    changePoints: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignment: components["schemas"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPoints"];
            };
        };
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"] | components["schemas"]["StudentAssignment"];
                };
            };
        };
    };
    rescheduleAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignment: components["schemas"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSchedule"];
            };
        };
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"] | components["schemas"]["StudentAssignment"];
                };
            };
        };
    };
    findServices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignment: components["schemas"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Services"];
                };
            };
        };
    };
    nameServices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignment: components["schemas"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewServices"];
            };
        };
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Services"];
                };
            };
        };
    };
    findOwnSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignment: components["schemas"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
        };
    };
    listSubmissions: {
        parameters: {
            query?: {
                /** @description What an earlier part of the list gave as next */
                after?: components["parameters"]["After"];
                /** @description How many items at most */
                limit?: components["parameters"]["Limit"];
                /** @description Where the list is in time */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path: {
                assignment: components["schemas"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GradebookEntryPage"];
                };
            };
        };
    };
    handIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignment: components["schemas"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHandIn"];
            };
        };
        responses: {
            /** @description It is done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    downloadSubmissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignment: components["schemas"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
        };
    };
    renameAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignment: components["schemas"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTitle"];
            };
        };
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"] | components["schemas"]["StudentAssignment"];
                };
            };
        };
    };
    showAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignment: components["schemas"]["AssignmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewVisibility"];
            };
        };
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"] | components["schemas"]["StudentAssignment"];
                };
            };
        };
    };
    listDirectConversations: {
        parameters: {
            query?: {
                /** @description What an earlier part of the list gave as next */
                after?: components["parameters"]["After"];
                /** @description How many items at most */
                limit?: components["parameters"]["Limit"];
                /** @description Where the list is in time */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationPage"];
                };
            };
        };
    };
    startDirectConversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDirectConversation"];
            };
        };
        responses: {
            /** @description It is done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    findConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation: components["schemas"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    lockConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation: components["schemas"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLock"];
            };
        };
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description What an earlier part of the list gave as next */
                after?: components["parameters"]["After"];
                /** @description How many items at most */
                limit?: components["parameters"]["Limit"];
                /** @description Where the list is in time */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path: {
                conversation: components["schemas"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
        };
    };
    postMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation: components["schemas"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMessage"];
            };
        };
        responses: {
            /** @description It is done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
        };
    };
    pinConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation: components["schemas"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPin"];
            };
        };
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    markRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation: components["schemas"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMarker"];
            };
        };
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    readEvents: {
        parameters: {
            query?: {
                after?: string;
                /** @description How many items at most */
                limit?: components["parameters"]["Limit"];
                stream?: string;
                types?: string[];
                wait?: components["schemas"]["WaitTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedPage"];
                    "application/x-ndjson": string;
                    "text/event-stream": string;
                };
            };
        };
    };
    pushEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushedEvents"];
            };
        };
        responses: {
            /** @description It is done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushResult"];
                };
            };
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description It is done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredFile"];
                };
            };
        };
    };
    downloadFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: components["schemas"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Space"];
                };
            };
        };
    };
    readLive: {
        parameters: {
            query?: {
                after?: string;
                destination?: string[];
                /** @description How many items at most */
                limit?: components["parameters"]["Limit"];
                wait?: components["schemas"]["WaitTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedPart"];
                    "text/event-stream": string;
                };
            };
        };
    };
    findMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    findCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
        };
    };
    createCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
        };
    };
    deleteCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    downloadOwnData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
        };
    };
    findMessage: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                message: components["schemas"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
        };
    };
    deleteMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: components["schemas"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
        };
    };
    editMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: components["schemas"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBlocks"];
            };
        };
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
        };
    };
    endorseMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: components["schemas"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEndorsement"];
            };
        };
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
        };
    };
    eraseMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: components["schemas"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
        };
    };
    listMessageHistory: {
        parameters: {
            query?: {
                /** @description What an earlier part of the list gave as next */
                after?: components["parameters"]["After"];
                /** @description How many items at most */
                limit?: components["parameters"]["Limit"];
                /** @description Where the list is in time */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path: {
                message: components["schemas"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
        };
    };
    react: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                emoji: components["schemas"]["Emoji"];
                message: components["schemas"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
        };
    };
    withdrawReaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                emoji: components["schemas"]["Emoji"];
                message: components["schemas"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
        };
    };
    reportMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: components["schemas"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReport"];
            };
        };
        responses: {
            /** @description It is done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    restoreMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: components["schemas"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
        };
    };
    listDeadLetters: {
        parameters: {
            query?: {
                /** @description What an earlier part of the list gave as next */
                after?: components["parameters"]["After"];
                /** @description How many items at most */
                limit?: components["parameters"]["Limit"];
                /** @description Where the list is in time */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterPage"];
                };
            };
        };
    };
    dropDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                letter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    retryDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                letter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listRebuilds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebuildPage"];
                };
            };
        };
    };
    rebuildViews: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebuildPage"];
                };
            };
        };
    };
    listAllWebhooks: {
        parameters: {
            query?: {
                /** @description What an earlier part of the list gave as next */
                after?: components["parameters"]["After"];
                /** @description How many items at most */
                limit?: components["parameters"]["Limit"];
                /** @description Where the list is in time */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatedWebhookPage"];
                };
            };
        };
    };
    dropWebhooks: {
        parameters: {
            query: {
                service: components["schemas"]["ServiceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    dropWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook: components["schemas"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    findPeople: {
        parameters: {
            query: {
                /** @description What an earlier part of the list gave as next */
                after?: components["parameters"]["After"];
                /** @description How many items at most */
                limit?: components["parameters"]["Limit"];
                /** @description Where the list is in time */
                order?: components["parameters"]["Order"];
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
        };
    };
    verifyReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnyReceipt"];
            };
        };
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
        };
    };
    listSpaces: {
        parameters: {
            query?: {
                /** @description What an earlier part of the list gave as next */
                after?: components["parameters"]["After"];
                /** @description How many items at most */
                limit?: components["parameters"]["Limit"];
                /** @description Where the list is in time */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySpacePage"];
                };
            };
        };
    };
    createSpace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewName"];
            };
        };
        responses: {
            /** @description It is done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Space"];
                };
            };
        };
    };
    findSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                space: components["schemas"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Space"];
                };
            };
        };
    };
    listAssignments: {
        parameters: {
            query?: {
                /** @description What an earlier part of the list gave as next */
                after?: components["parameters"]["After"];
                /** @description How many items at most */
                limit?: components["parameters"]["Limit"];
                /** @description Where the list is in time */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path: {
                space: components["schemas"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentPage"];
                };
            };
        };
    };
    createAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                space: components["schemas"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAssignment"];
            };
        };
        responses: {
            /** @description It is done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"] | components["schemas"]["StudentAssignment"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                actor?: string;
                /** @description What an earlier part of the list gave as next */
                after?: components["parameters"]["After"];
                from?: string;
                /** @description How many items at most */
                limit?: components["parameters"]["Limit"];
                /** @description Where the list is in time */
                order?: components["parameters"]["Order"];
                to?: string;
                type?: string;
            };
            header?: never;
            path: {
                space: components["schemas"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditItemPage"];
                    "application/x-ndjson": string;
                };
            };
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /** @description What an earlier part of the list gave as next */
                after?: components["parameters"]["After"];
                /** @description How many items at most */
                limit?: components["parameters"]["Limit"];
                /** @description Where the list is in time */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path: {
                space: components["schemas"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationPage"];
                };
            };
        };
    };
    startConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                space: components["schemas"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConversation"];
            };
        };
        responses: {
            /** @description It is done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    copySpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                space: components["schemas"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCopy"];
            };
        };
        responses: {
            /** @description It is done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Space"];
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                /** @description What an earlier part of the list gave as next */
                after?: components["parameters"]["After"];
                /** @description How many items at most */
                limit?: components["parameters"]["Limit"];
                /** @description Where the list is in time */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path: {
                space: components["schemas"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPage"];
                };
            };
        };
    };
    createInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                space: components["schemas"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInvitation"];
            };
        };
        responses: {
            /** @description It is done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
        };
    };
    endInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: components["schemas"]["InvitationCode"];
                space: components["schemas"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description What an earlier part of the list gave as next */
                after?: components["parameters"]["After"];
                /** @description How many items at most */
                limit?: components["parameters"]["Limit"];
                /** @description Where the list is in time */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path: {
                space: components["schemas"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
        };
    };
    enrolMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                space: components["schemas"]["SpaceId"];
                user: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRole"];
            };
        };
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Space"];
                };
            };
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                space: components["schemas"]["SpaceId"];
                user: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    renameSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                space: components["schemas"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewName"];
            };
        };
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Space"];
                };
            };
        };
    };
    findNotificationLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                space: components["schemas"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationLevelShown"];
                };
            };
        };
    };
    setNotificationLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                space: components["schemas"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLevel"];
            };
        };
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationLevelShown"];
                };
            };
        };
    };
    listReports: {
        parameters: {
            query?: {
                /** @description What an earlier part of the list gave as next */
                after?: components["parameters"]["After"];
                /** @description How many items at most */
                limit?: components["parameters"]["Limit"];
                /** @description Where the list is in time */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path: {
                space: components["schemas"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPage"];
                };
            };
        };
    };
    enrolRoster: {
        parameters: {
            query?: {
                dryRun?: boolean;
                remove?: boolean;
            };
            header?: never;
            path: {
                space: components["schemas"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterReport"];
                };
            };
        };
    };
    searchMessages: {
        parameters: {
            query: {
                /** @description What an earlier part of the list gave as next */
                after?: components["parameters"]["After"];
                /** @description How many items at most */
                limit?: components["parameters"]["Limit"];
                /** @description Where the list is in time */
                order?: components["parameters"]["Order"];
                q: string;
            };
            header?: never;
            path: {
                space: components["schemas"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchHitShownPage"];
                };
            };
        };
    };
    findUsage: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                space: components["schemas"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usage"];
                };
            };
        };
    };
    findSubmission: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                submission: components["schemas"]["SubmissionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
        };
    };
    listChecks: {
        parameters: {
            query?: {
                /** @description What an earlier part of the list gave as next */
                after?: components["parameters"]["After"];
                /** @description How many items at most */
                limit?: components["parameters"]["Limit"];
                /** @description Where the list is in time */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path: {
                submission: components["schemas"]["SubmissionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckPage"];
                };
            };
        };
    };
    findHandIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
                submission: components["schemas"]["SubmissionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandIn"] | components["schemas"]["CheckedHandIn"];
                };
            };
        };
    };
    findReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
                submission: components["schemas"]["SubmissionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    listSubmissionHistory: {
        parameters: {
            query?: {
                /** @description What an earlier part of the list gave as next */
                after?: components["parameters"]["After"];
                /** @description How many items at most */
                limit?: components["parameters"]["Limit"];
                /** @description Where the list is in time */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path: {
                submission: components["schemas"]["SubmissionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
        };
    };
    findMark: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                submission: components["schemas"]["SubmissionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mark"];
                };
            };
        };
    };
    giveMark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                submission: components["schemas"]["SubmissionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMark"];
            };
        };
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mark"];
                };
            };
        };
    };
    listMarkHistory: {
        parameters: {
            query?: {
                /** @description What an earlier part of the list gave as next */
                after?: components["parameters"]["After"];
                /** @description How many items at most */
                limit?: components["parameters"]["Limit"];
                /** @description Where the list is in time */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path: {
                submission: components["schemas"]["SubmissionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
        };
    };
    returnSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                submission: components["schemas"]["SubmissionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReturn"];
            };
        };
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
        };
    };
    withdrawSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                submission: components["schemas"]["SubmissionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description What an earlier part of the list gave as next */
                after?: components["parameters"]["After"];
                /** @description How many items at most */
                limit?: components["parameters"]["Limit"];
                /** @description Where the list is in time */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
        };
    };
    registerWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookBody"];
            };
        };
        responses: {
            /** @description It is done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    findWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook: components["schemas"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    changeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook: components["schemas"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookBody"];
            };
        };
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook: components["schemas"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description What an earlier part of the list gave as next */
                after?: components["parameters"]["After"];
                /** @description How many items at most */
                limit?: components["parameters"]["Limit"];
                /** @description Where the list is in time */
                order?: components["parameters"]["Order"];
                state?: string;
            };
            header?: never;
            path: {
                webhook: components["schemas"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
        };
    };
    replayEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook: components["schemas"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayBody"];
            };
        };
        responses: {
            /** @description It is done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    replaceSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook: components["schemas"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook: components["schemas"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
        };
    };
    readAsyncApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    readCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Who"];
            };
        };
        responses: {
            /** @description It is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
        };
    };
    findSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignIn"];
                };
            };
        };
    };
    readOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
}
