// Written by `npm run generate`: not to be changed by hand.

export interface paths {
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the public keys of receipts and seals
         * @description For anyone, without a token.
         */
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
        /**
         * Get the newest seal of the log
         * @description For anyone, without a token.
         */
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
        /**
         * Hear what is sent live without a socket
         * @description For anyone who is signed in.
         */
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
        /**
         * Say who one is
         * @description For anyone who is signed in.
         */
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
        /**
         * Download what one wrote, received and did
         * @description For anyone who is signed in.
         */
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
        /**
         * Check a receipt
         * @description For anyone who is signed in.
         */
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
        /**
         * Get the description of the live feed
         * @description For anyone, without a token.
         */
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
        /**
         * Read a calendar by its private address
         * @description For anyone, without a token.
         */
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
        /**
         * Get a token in the demo
         * @description For anyone, without a token.
         */
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
        /**
         * Say how people sign in on the page
         * @description For anyone, without a token.
         */
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
        /**
         * Get this description
         * @description For anyone, without a token.
         */
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
        /** @description Who did something: a person by id, a service as service:<id>, or Lectern itself as system:<policy> */
        ActorId: string;
        /** @description Whatever a service says */
        AnyObject: {
            [key: string]: unknown;
        };
        /** @description A receipt, or what somebody takes for one: any changed, missing or added member makes it invalid */
        AnyReceipt: {
            [key: string]: unknown;
        };
        /** @description An assignment, as educators see it */
        Assignment: {
            /** @description Whether it is put away; students do not see it then */
            archived: boolean;
            /** @description The id of the assignment */
            assignment: components["schemas"]["AssignmentId"];
            /**
             * Format: date-time
             * @description From when on work is accepted; null for at once
             */
            availableFrom: string | null;
            /** @description What is to be done; null if nothing is said */
            brief: components["schemas"]["Block"][] | null;
            /**
             * Format: date-time
             * @description After when no work is accepted; null for never; not before due
             */
            cutOff: string | null;
            /**
             * Format: date-time
             * @description Until when work is not late; null for always; not before availableFrom
             */
            due: string | null;
            /** @description Whether students see their marks */
            gradesReleased: boolean;
            /** @description Whether students do not see it */
            hidden: boolean;
            /** @description How many points can be had; null if it gives none, and is passed or commented on only */
            maxPoints: number | null;
            /** @description The id of the space */
            space: components["schemas"]["SpaceId"];
            /** @description How it is called */
            title: string;
            /**
             * Format: int64
             * @description The number of its last event, from 0, which its ETag begins with
             */
            version: number;
        };
        /** @description The id of an assignment, made by Lectern */
        AssignmentId: string;
        /** @description A part of a list */
        AssignmentPage: {
            /** @description In the order of the list; as many as the limit says, or fewer */
            items: (components["schemas"]["Assignment"] | components["schemas"]["StudentAssignment"])[];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        /** @description An event, as educators of its space see it */
        AuditItem: {
            /** @description Who did it: a person by id, service:<id>, or system:<policy> */
            actor: string | null;
            /**
             * Format: date-time
             * @description When that was
             */
            at: string;
            /** @description Who may hear of it */
            audience: components["schemas"]["RecordedAudience"];
            /** @description The id of the message that caused it directly */
            causationId: string | null;
            /** @description Which request it came of, as that named it in X-Correlation-Id */
            correlationId: string | null;
            /** @description What happened, and the ids of what it is about */
            data: components["schemas"]["EventData"];
            /** @description Its id, alike wherever it is told */
            id: string;
            /** @description What it is about: a noun and its id each */
            ids: components["schemas"]["EventIds"];
            /** @description The place in the order of all events, opaque */
            position: components["schemas"]["Position"];
            /** @description EDUCATOR or STUDENT; for what services or Lectern itself did SERVICE or SYSTEM; null if the actor had none */
            role: string | null;
            /** @description The stream of what it is about, such as handin-assignment-<id> */
            stream: string;
            /** @description What happened, by the name that it has in /asyncapi.json, such as assignment:Renamed */
            type: string;
            /**
             * Format: int64
             * @description The number of its last event, from 0, which its ETag begins with
             */
            version: number;
        };
        /** @description A part of a list */
        AuditItemPage: {
            /** @description In the order of the list; as many as the limit says, or fewer */
            items: components["schemas"]["AuditItem"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        /** @description One part of a rich text; clients show its text and never render it as HTML */
        Block: components["schemas"]["ParagraphBlock"] | components["schemas"]["HeadingBlock"] | components["schemas"]["ListBlock"] | components["schemas"]["CodeBlock"] | components["schemas"]["QuoteBlock"] | components["schemas"]["LinkBlock"] | components["schemas"]["FileBlock"];
        /** @description A rich text: 1 to 200 blocks, 64 KiB of JSON in all */
        Blocks: components["schemas"]["Block"][];
        /** @description Where calendar programs find the due times of the caller */
        Calendar: {
            /** @description A private address, which works without a token: who knows it can read the calendar */
            url: string;
        };
        /** @description One entry of a history: what one event changed, as far as the caller may see it */
        Change: {
            /** @description Who did it: a person by id, service:<id>, or system:<policy> */
            actor: string;
            /**
             * Format: date-time
             * @description When that was
             */
            at: string;
            /** @description The members that were changed, by name; of one made of blocks the versions to ask for (?version=): from the one before, null for the first event; to that of this event, even if nothing is left */
            changes: {
                [key: string]: components["schemas"]["ChangeFromTo"];
            };
            /** @description Which request it came of, as that named it in X-Correlation-Id; to others than its author and educators a UUID made from it */
            correlationId: string | null;
            /** @description Why it was done, if whoever did it said so */
            note: string | null;
            /** @description EDUCATOR or STUDENT; for what services or Lectern itself did SERVICE or SYSTEM; null if the actor had none */
            role: string | null;
            /** @description What happened, by the name that it has in /asyncapi.json, such as assignment:Renamed */
            type: string;
            /**
             * Format: int64
             * @description The number of its last event, from 0, which its ETag begins with
             */
            version: number;
        };
        /** @description What a member was before and after */
        ChangeFromTo: {
            /** @description Before */
            from: unknown;
            /** @description After */
            to: unknown;
        };
        /** @description A part of a list */
        ChangePage: {
            /** @description In the order of the list; as many as the limit says, or fewer */
            items: components["schemas"]["Change"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        /** @description What a service told of a submission */
        Check: {
            /**
             * Format: date-time
             * @description When that was
             */
            at: string;
            /** @description Which request it came of, as that named it in X-Correlation-Id; to others than its author and educators a UUID made from it */
            correlationId: string | null;
            /** @description What happened, and the ids of what it is about */
            data: components["schemas"]["EventData"];
            /** @description Its id, alike wherever it is told */
            id: string;
            /** @description The id of the service */
            service: components["schemas"]["ServiceId"];
            /** @description The stream of what it is about, such as handin-assignment-<id> */
            stream: string;
            /** @description What happened, by the name that it has in /asyncapi.json, such as assignment:Renamed */
            type: string;
            /**
             * Format: int64
             * @description The number of its last event, from 0, which its ETag begins with
             */
            version: number;
        };
        /** @description A hand-in, as a service sees it that is asked about it: without its student */
        CheckedHandIn: {
            /** @description The id of the assignment */
            assignment: components["schemas"]["AssignmentId"];
            /**
             * Format: int64
             * @description The version that the assignment had then
             */
            assignmentVersion: number;
            /** @description What was written */
            content: components["schemas"]["Block"][];
            /**
             * Format: date-time
             * @description When the request came in by which it was handed in
             */
            handedInAt: string;
            /** @description Whether the hand-in came after the deadline that counts for its student now */
            late: boolean;
            /**
             * Format: int32
             * @description Which hand-in it is, from 1
             */
            number: number;
            /** @description The id of the submission */
            submission: components["schemas"]["SubmissionId"];
        };
        /** @description A part of a list */
        CheckPage: {
            /** @description In the order of the list; as many as the limit says, or fewer */
            items: components["schemas"]["Check"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        /** @description An event as CloudEvents 1.0 has it */
        CloudEvent: {
            /** @description Ids alone, or with the scope lectern:read:fat the fact */
            data: components["schemas"]["EventData"];
            /**
             * @description The media type of data
             * @constant
             */
            datacontenttype: "application/json";
            /** @description Its id, alike wherever it is told */
            id: string;
            /** @description Who did it; with the scope lectern:read:fat alone, and never of what is anonymous */
            lecternactor?: string;
            /** @description The id of the message that caused it directly */
            lecterncausationid?: string;
            /** @description Which request it came of; without the scope lectern:read:fat a UUID made from that */
            lecterncorrelationid?: string;
            /** @description Its place in the feed of services */
            lecternposition: components["schemas"]["Position"];
            /**
             * Format: int64
             * @description Its number in the stream
             */
            lecternversion: number;
            /**
             * @description Where it happened
             * @example urn:lectern
             */
            source: string;
            /**
             * @description The version of CloudEvents
             * @constant
             */
            specversion: "1.0";
            /**
             * @description The stream
             * @example handin-assignment-a1
             */
            subject: string;
            /**
             * Format: date-time
             * @description When it happened
             */
            time: string;
            /**
             * @description What happened
             * @example assignment:Renamed
             */
            type: string;
        };
        /** @description Program text, shown as it is */
        CodeBlock: {
            /** @description In which language it is, for highlighting, such as java; left out if that was not said */
            language?: string;
            /** @description Plain text, shown as it is */
            text: string;
            /**
             * @description Which kind it is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "code";
        };
        /** @description A conversation, as the caller sees it */
        Conversation: {
            /** @description The id of the conversation */
            conversation: components["schemas"]["ConversationId"];
            /** @description What it is for */
            kind: components["schemas"]["ConversationKind"];
            /**
             * Format: date-time
             * @description When the newest message came
             */
            lastActivity: string;
            /** @description Whether it takes no messages */
            locked: boolean;
            /** @description The ids of those whom a direct conversation is for; else empty */
            participants: components["schemas"]["UserId"][];
            /** @description Whether it stays at the top of the list */
            pinned: boolean;
            /** @description The message up to which the caller said to have read; null if never */
            readUpTo: string | null;
            /** @description The id of its space; null for a direct one */
            space: components["schemas"]["SpaceId"] | null;
            /** @description What it is about; null if it was not said */
            title: string | null;
            /**
             * Format: int64
             * @description How many messages of others are newer than what the caller has read
             */
            unread: number;
            /**
             * Format: int64
             * @description The number of its last event, from 0, which its ETag begins with
             */
            version: number;
        };
        /** @description The id of a conversation, made by Lectern */
        ConversationId: string;
        /**
         * @description POST, QUESTION, ANNOUNCEMENT (educators begin it) in a space; DIRECT among named people, whom alone it is for
         * @enum {string}
         */
        ConversationKind: "POST" | "QUESTION" | "ANNOUNCEMENT" | "DIRECT";
        /** @description A part of a list */
        ConversationPage: {
            /** @description In the order of the list; as many as the limit says, or fewer */
            items: components["schemas"]["Conversation"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        /** @description An event that could not be handled, or that waits behind such a one */
        DeadLetter: {
            /**
             * Format: int32
             * @description How often it was tried
             */
            attempts: number;
            /** @description Why the last try failed, in a word; null if it did not fail */
            cause: string | null;
            /**
             * Format: date-time
             * @description Since when it is to be done
             */
            enqueuedAt: string | null;
            /** @description Its id, alike wherever it is told */
            id: string;
            /**
             * Format: date-time
             * @description When it is tried again by itself; null if it is not, or not before earlier ones of its stream
             */
            nextTryAt: string | null;
            /** @description The processor that could not handle it */
            processor: string;
            /** @description How far it is */
            status: components["schemas"]["DeadLetterStatus"];
            /** @description The stream whose events wait with it */
            stream: string;
            /**
             * Format: date-time
             * @description When it was last tried; null if it was not
             */
            triedAt: string | null;
            /** @description What happened, by the name that it has in /asyncapi.json, such as assignment:Renamed */
            type: string;
            /**
             * Format: int64
             * @description The number of its last event, from 0, which its ETag begins with
             */
            version: number;
        };
        /** @description A part of a list */
        DeadLetterPage: {
            /** @description In the order of the list; as many as the limit says, or fewer */
            items: components["schemas"]["DeadLetter"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        /**
         * @description RETRYING: tried again by itself; PARKED: an operator decides; WAITING: an earlier event of its stream comes first
         * @enum {string}
         */
        DeadLetterStatus: "RETRYING" | "PARKED" | "WAITING";
        /** @description That an event is or was sent to a webhook, without what was sent */
        Delivery: {
            /**
             * Format: int32
             * @description How often it was sent
             */
            attempts: number;
            /** @description Why the last try failed, in a word; null if it did not fail */
            cause: string | null;
            /**
             * Format: date-time
             * @description Since when it is to be done
             */
            enqueuedAt: string;
            /** @description The id of the event, which is that of the request too (webhook-id) */
            event: string;
            /**
             * Format: date-time
             * @description When it is tried again by itself; null if it is not, or not before earlier ones of its stream
             */
            nextTryAt: string | null;
            /** @description Its place in the feed of services; null for a test */
            position: string | null;
            /** @description How far it is */
            state: components["schemas"]["DeliveryState"];
            /**
             * Format: int32
             * @description The HTTP status of the last answer; null if there was none
             */
            status: number | null;
            /** @description The stream of what it is about, such as handin-assignment-<id> */
            stream: string;
            /**
             * Format: date-time
             * @description When it was last tried; null if it was not
             */
            triedAt: string | null;
            /** @description What happened, by the name that it has in /asyncapi.json, such as assignment:Renamed */
            type: string;
        };
        /** @description A part of a list */
        DeliveryPage: {
            /** @description In the order of the list; as many as the limit says, or fewer */
            items: components["schemas"]["Delivery"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        /**
         * @description WAITING: not tried yet; RETRYING: tried, and is again; DELIVERED: the receiver has it; PARKED: sent no more by itself
         * @enum {string}
         */
        DeliveryState: "WAITING" | "RETRYING" | "DELIVERED" | "PARKED";
        /** @description Somebody as whom one can sign in in the demo */
        DemoPerson: {
            /** @description What the person is called */
            name: string;
            /** @description What the person is in the demo's class */
            role: string;
            /** @description The id of the person */
            user: components["schemas"]["UserId"];
        };
        /**
         * @description thin: ids alone; fat: the facts, with the scope lectern:read:fat
         * @enum {string}
         */
        Detail: "thin" | "fat";
        /** @description What the caller is writing and has not handed in */
        Draft: {
            /** @description Empty if there is none */
            content: components["schemas"]["Block"][];
        };
        /** @description One emoji of those that Unicode recommends */
        Emoji: string;
        /** @description What happened, or its ids alone: /asyncapi.json describes it for each type */
        EventData: {
            [key: string]: unknown;
        };
        /** @description What the event is about: a noun and its id each */
        EventIds: {
            [key: string]: string;
        };
        /** @description More time for one student */
        Extension: {
            /** @description Why, for educators alone */
            reason: string | null;
            /** @description The id of the student */
            student: string;
            /**
             * Format: date-time
             * @description The time until which the student has, at least
             */
            until: string;
        };
        /** @description A part of a list */
        ExtensionPage: {
            /** @description In the order of the list; as many as the limit says, or fewer */
            items: components["schemas"]["Extension"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        /** @description Some of the events that a service may hear of */
        FeedPage: {
            /** @description In the order of the store; empty if there is nothing new */
            items: components["schemas"]["CloudEvent"][];
            /** @description What to ask after next */
            position: components["schemas"]["Position"];
        };
        /** @description A part of what was sent to a destination */
        FeedPart: {
            /** @description In the order of the store; empty if there is nothing new */
            items: components["schemas"]["LiveMessage"][];
            /** @description What to ask after next */
            position: components["schemas"]["Position"];
        };
        /** @description What is wrong with a part of a request */
        FieldError: {
            /**
             * @description The member, parameter or header
             * @example title
             */
            field: string;
            /**
             * @description What is wrong with it, to be read after its name
             * @example must have 1 to 200 characters after trimming
             */
            message: string;
        };
        /** @description A file that the author may see */
        FileBlock: {
            /** @description The id that the upload of the file gave */
            file: components["schemas"]["FileId"];
            /** @description How the file is called in this text */
            name: string;
            /**
             * @description Which kind it is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "file";
        };
        /** @description The id of a file, made by Lectern */
        FileId: string;
        /** @description What can be seen cannot be done by the caller */
        ForbiddenProblem: {
            /** @description What is wrong, in a sentence that a person may read */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was asked
             */
            instance?: string;
            /**
             * @description That of the response
             * @constant
             */
            status: 403;
            /** @description The kind in words, alike for all of it */
            title: string;
            /**
             * @description The kind of problem, which never changes its name
             * @constant
             */
            type: "urn:lectern:problem:forbidden";
        };
        /** @description Where one person stands with an assignment */
        GradebookEntry: {
            /** @description Whether the person has left the space */
            former: boolean;
            /**
             * Format: date-time
             * @description When the newest hand-in came; null if there is none
             */
            handedInAt: string | null;
            /** @description What became of the work */
            handIn: components["schemas"]["SubmissionStatus"];
            /** @description Whether the hand-in came after the deadline that counts for its student now */
            late: boolean;
            /** @description Whether the newest hand-in is marked, as far as the caller may know */
            marking: components["schemas"]["MarkingStatus"];
            /**
             * Format: int32
             * @description Which hand-in is the newest, from 1; null if there is none
             */
            number: number | null;
            /** @description Whether it is passed; null if that is not said */
            passed: boolean | null;
            /** @description How many points it has, two decimals at most; null if that is not said */
            points: number | null;
            /** @description Whether the student sees the mark */
            release: components["schemas"]["ReleaseStatus"];
            /** @description The id of the student */
            student: string;
            /** @description The id of the submission; null if there was no hand-in yet */
            submission: string | null;
            /**
             * Format: int64
             * @description The version of the submission; null if there was no hand-in yet
             */
            version: number | null;
        };
        /** @description A part of a list */
        GradebookEntryPage: {
            /** @description In the order of the list; as many as the limit says, or fewer */
            items: components["schemas"]["GradebookEntry"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        /** @description One hand-in, which never changes */
        HandIn: {
            /** @description The id of the assignment */
            assignment: components["schemas"]["AssignmentId"];
            /**
             * Format: int64
             * @description The version that the assignment had then
             */
            assignmentVersion: number;
            /** @description What was written */
            content: components["schemas"]["Block"][];
            /** @description The SHA-256 over the salt and the canonical JSON (RFC 8785) of the content with each file's hash, in lower-case hexadecimal digits */
            contentHash: string;
            /**
             * Format: date-time
             * @description The due time that counts for the student, extensions heeded; null for none
             */
            deadline: string | null;
            /**
             * Format: date-time
             * @description When the request came in by which it was handed in
             */
            handedInAt: string;
            /** @description Whether the hand-in came after the deadline that counts for its student now */
            late: boolean;
            /**
             * Format: int32
             * @description Which hand-in it is, from 1
             */
            number: number;
            /** @description The id of the student */
            student: components["schemas"]["UserId"];
            /** @description The id of the submission */
            submission: components["schemas"]["SubmissionId"];
        };
        /** @description The headers are larger than 16 KiB */
        HeadersTooLargeProblem: {
            /** @description What is wrong, in a sentence that a person may read */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was asked
             */
            instance?: string;
            /**
             * @description That of the response
             * @constant
             */
            status: 431;
            /** @description The kind in words, alike for all of it */
            title: string;
            /**
             * @description The kind of problem, which never changes its name
             * @constant
             */
            type: "urn:lectern:problem:headers-too-large";
        };
        /** @description A heading */
        HeadingBlock: {
            /**
             * Format: int32
             * @description 1 is the greatest
             * @example 1
             */
            level: number;
            /** @description Plain text, shown as it is */
            text: string;
            /**
             * @description Which kind it is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "heading";
        };
        /** @description Lectern failed */
        InternalProblem: {
            /** @description What is wrong, in a sentence that a person may read */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was asked
             */
            instance?: string;
            /**
             * @description That of the response
             * @constant
             */
            status: 500;
            /** @description The kind in words, alike for all of it */
            title: string;
            /**
             * @description The kind of problem, which never changes its name
             * @constant
             */
            type: "urn:lectern:problem:internal";
        };
        /** @description A code by which people join a space */
        Invitation: {
            /** @description What people type to join */
            code: string;
            /**
             * Format: date-time
             * @description Until when it works
             */
            expires: string;
            /** @description EDUCATOR or STUDENT; for what services or Lectern itself did SERVICE or SYSTEM; null if the actor had none */
            role: components["schemas"]["Role"];
            /**
             * Format: int32
             * @description How many more people it lets in; null for as many as come
             */
            uses: number | null;
        };
        /** @description 8 letters without look-alikes; the same in upper and lower case */
        InvitationCode: string;
        /** @description A part of a list */
        InvitationPage: {
            /** @description In the order of the list; as many as the limit says, or fewer */
            items: components["schemas"]["Invitation"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        /** @description A public key (RFC 7517) */
        JsonWebKey: {
            /**
             * @description The algorithm of signatures
             * @example EdDSA
             */
            alg?: string;
            /**
             * @description The curve
             * @example Ed25519
             */
            crv?: string;
            /** @description The keyId of what it signed */
            kid: string;
            /**
             * @description The family of keys
             * @example OKP
             */
            kty: string;
            /**
             * @description What it is for
             * @example sig
             */
            use?: string;
            /** @description The public key itself, in base64url */
            x?: string;
        };
        /** @description The Idempotency-Key, or the id of an event, was used for something else before */
        KeyReusedProblem: {
            /** @description What is wrong, in a sentence that a person may read */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was asked
             */
            instance?: string;
            /**
             * @description That of the response
             * @constant
             */
            status: 422;
            /** @description The kind in words, alike for all of it */
            title: string;
            /**
             * @description The kind of problem, which never changes its name
             * @constant
             */
            type: "urn:lectern:problem:key-reused";
        };
        /** @description Public keys, by which receipts and seals are checked */
        KeySet: {
            /** @description All that are or were in use */
            keys: components["schemas"]["JsonWebKey"][];
        };
        /** @description A way to somewhere else */
        LinkBlock: {
            /** @description What is shown of the link */
            text: string;
            /**
             * @description Which kind it is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "link";
            /**
             * @description An absolute address by http, https or mailto
             * @example https://example.org/
             */
            url: string;
        };
        /** @description A list of texts */
        ListBlock: {
            /** @description The text of each item */
            items: string[];
            /** @description Whether its items are numbered */
            ordered: boolean;
            /**
             * @description Which kind it is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "list";
        };
        /** @description An event as it is told live: /asyncapi.json describes each type */
        LiveMessage: {
            /** @description Which request it came of; to others than its author and educators a UUID made from that */
            correlationId: string | null;
            /** @description Ids alone, or on a destination with .fat the fact */
            data: components["schemas"]["EventData"];
            /** @description Its id, alike wherever it is told */
            id: string;
            /** @description Its place on this destination */
            position: components["schemas"]["Position"];
            /** @description The position of the message before it on this destination; null if there was none */
            previous: components["schemas"]["Position"] | null;
            /**
             * @description The stream of what it is about
             * @example handin-assignment-a1
             */
            stream: string;
            /**
             * Format: date-time
             * @description When it happened
             */
            timestamp: string;
            /**
             * @description What happened
             * @example assignment:Renamed
             */
            type: string;
            /**
             * Format: int64
             * @description Its number in the stream
             */
            version: number;
        };
        /** @description Proves what an event and all before it were */
        LogSeal: {
            /** @description The id of the event that was the newest */
            eventId: string;
            /** @description Its hash in the chain, in lower-case hexadecimal digits */
            hash: string;
            /** @description Which key at /.well-known/jwks.json signed it */
            keyId: string;
            /** @description Ed25519 (RFC 8032) over the canonical JSON (RFC 8785) of all other members, in base64url without padding */
            signature: string;
            /** @description When that happened, as it is stored */
            time: string;
        };
        /** @description The mark of a submission, as educators see it; provisional until it is released */
        Mark: {
            /**
             * Format: int64
             * @description The version that the assignment had then
             */
            assignmentVersion: number;
            /** @description What an educator says of it */
            feedback: components["schemas"]["Block"][];
            /**
             * Format: int32
             * @description Which hand-in was judged, from 1
             */
            handIn: number;
            /** @description Whether it is passed; null if that is not said */
            passed: boolean | null;
            /** @description How many points it has, two decimals at most; null if that is not said */
            points: number | null;
            /** @description The id of the submission */
            submission: components["schemas"]["SubmissionId"];
            /**
             * Format: int64
             * @description The number of the last event of the mark, which has a stream of its own, from 0
             */
            version: number;
        };
        /**
         * @description Whether the newest hand-in is marked
         * @enum {string}
         */
        MarkingStatus: "UNMARKED" | "MARKED";
        /** @description What became of one line of a table of marks */
        MarkItem: {
            /**
             * Format: int32
             * @description The line of the file in which it begins, from 1
             */
            line: number;
            /** @description Why; left out if there is nothing to say */
            message?: string;
            /** @description What became of it */
            result: components["schemas"]["MarkItemResult"];
            /** @description The id as the line spells it */
            student: string;
        };
        /**
         * @description marked, unchanged, stale (a newer hand-in or mark is there, and nothing happened), or invalid (nothing happened)
         * @enum {string}
         */
        MarkItemResult: "marked" | "unchanged" | "stale" | "invalid";
        /** @description What became of each line of a table of marks */
        MarkReport: {
            /** @description In the order of the file */
            items: components["schemas"]["MarkItem"][];
        };
        /** @description How many points can be had, more than 0, at most 1,000,000, with two decimals at most */
        MaxPoints: number;
        /** @description Who the caller is */
        Me: {
            /** @description What the person is called; null if no token said it */
            name: string | null;
            /** @description The id of the person or the service, as the token has it in sub */
            user: string;
        };
        /** @description A person in a space */
        Member: {
            /** @description How it is called, or the person; null for a person who never signed in and was never named */
            name: string | null;
            /** @description Whether the person has never signed in */
            pending: boolean;
            /** @description EDUCATOR or STUDENT; for what services or Lectern itself did SERVICE or SYSTEM; null if the actor had none */
            role: components["schemas"]["Role"];
            /**
             * Format: date-time
             * @description When the person came into the space
             */
            since: string;
            /** @description The id of the person */
            user: string;
        };
        /** @description A part of a list */
        MemberPage: {
            /** @description In the order of the list; as many as the limit says, or fewer */
            items: components["schemas"]["Member"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        /** @description The ids of people who are to be told of the message */
        Mentions: components["schemas"]["UserId"][];
        /** @description A message, as the caller sees it */
        Message: {
            /** @description Whether students do not learn who wrote it; educators always do */
            anonymous: boolean;
            /**
             * Format: date-time
             * @description When that was
             */
            at: string;
            /** @description Who wrote it; null if the caller does not learn that */
            author: components["schemas"]["ActorId"] | null;
            /** @description What it says; empty once it is deleted or erased */
            blocks: components["schemas"]["Block"][];
            /** @description The id of the conversation */
            conversation: components["schemas"]["ConversationId"];
            /** @description Whether it is deleted; its replies stay */
            deleted: boolean;
            /** @description Whether it was changed since it was written */
            edited: boolean;
            /** @description Whether an educator says that it is right */
            endorsed: boolean;
            /** @description Whether what it said is gone for good */
            erased: boolean;
            /** @description The ids of those whom it names, so that they are told */
            mentions: components["schemas"]["UserId"][];
            /** @description The id of the message */
            message: components["schemas"]["MessageId"];
            /** @description The emoji with which the caller reacted */
            myReactions: string[];
            /** @description How many people reacted, by emoji */
            reactions: {
                [key: string]: number;
            };
            /** @description The id of the first message of its thread; null if it is no reply */
            replyTo: components["schemas"]["MessageId"] | null;
            /**
             * Format: int64
             * @description The number of its last event, from 0, which its ETag begins with
             */
            version: number;
        };
        /** @description The id of a message, made by Lectern */
        MessageId: string;
        /** @description A part of a list */
        MessagePage: {
            /** @description In the order of the list; as many as the limit says, or fewer */
            items: components["schemas"]["Message"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        /** @description A space that the caller is in */
        MySpace: {
            /** @description How it is called, or the person; null for a person who never signed in and was never named */
            name: string;
            /** @description What the caller is there */
            role: components["schemas"]["Role"];
            /** @description The id of the space */
            space: string;
        };
        /** @description A part of a list */
        MySpacePage: {
            /** @description In the order of the list; as many as the limit says, or fewer */
            items: components["schemas"]["MySpace"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        /** @description A service that is asked about each hand-in, and what for */
        NamedService: {
            /** @description What it is asked for, in a word such as similarity */
            purpose: components["schemas"]["Purpose"];
            /** @description The id of the service */
            service: components["schemas"]["ServiceId"];
        };
        /** @description 20 services at most, each once */
        NamedServices: components["schemas"]["NamedService"][];
        /** @description Whether an assignment is put away */
        NewArchive: {
            /** @description Whether it is put away; students do not see it then */
            archived: boolean;
            /** @description Why, as its history is to say; nothing if left out */
            note?: components["schemas"]["Note"] | null;
        };
        /** @description What an assignment is like */
        NewAssignment: {
            /**
             * Format: date-time
             * @description From when on work is accepted; null for at once
             */
            availableFrom?: string | null;
            /** @description What is to be done; null if nothing is said */
            brief?: components["schemas"]["Blocks"] | null;
            /**
             * Format: date-time
             * @description After when no work is accepted; null for never; not before due
             * @example 2099-07-07T22:00:00Z
             */
            cutOff?: string | null;
            /**
             * Format: date-time
             * @description Until when work is not late; null for always; not before availableFrom
             * @example 2099-06-30T22:00:00Z
             */
            due?: string | null;
            /** @description Whether students do not see it yet; true if left out */
            hidden?: boolean | null;
            /** @description How many points can be had; null if it gives none, and is passed or commented on only */
            maxPoints?: components["schemas"]["MaxPoints"] | null;
            /** @description How it is called */
            title: components["schemas"]["Title"];
        };
        /** @description What a message is to say */
        NewBlocks: {
            /** @description What it is to say */
            blocks: components["schemas"]["Blocks"];
            /** @description Who is mentioned; who was not before is told */
            mentions?: components["schemas"]["Mentions"] | null;
        };
        /** @description What an assignment asks for */
        NewBrief: {
            /** @description What is to be done; null if nothing is said */
            brief: components["schemas"]["Blocks"] | null;
            /** @description Why, as its history is to say; nothing if left out */
            note?: components["schemas"]["Note"] | null;
        };
        /** @description A conversation with its first message */
        NewConversation: {
            /** @description Whether students do not learn who wrote it; educators always do */
            anonymous?: boolean | null;
            /** @description What its first message says */
            blocks: components["schemas"]["Blocks"];
            /** @description What it is for, in a space; not DIRECT */
            kind: components["schemas"]["ConversationKind"];
            /** @description The ids of those whom it names, so that they are told */
            mentions?: components["schemas"]["Mentions"] | null;
            /** @description What it is about */
            title?: components["schemas"]["Title"] | null;
        };
        /** @description What a copy of a space is to be like */
        NewCopy: {
            /** @description How the copy is called */
            name: components["schemas"]["Title"];
            /**
             * Format: int32
             * @description By how many days all dates are later in the copy, earlier if negative; 0 if left out, at most 36,500 either way
             * @example 364
             */
            shiftDays?: number | null;
            /**
             * @description The time zone in which dates keep their time of day when they are shifted; UTC if left out
             * @example Europe/Berlin
             */
            zone?: string | null;
        };
        /** @description A direct conversation with its first message */
        NewDirectConversation: {
            /** @description What its first message says */
            blocks: components["schemas"]["Blocks"];
            /** @description The ids of 2 to 50 people, the caller implied, who share a space with the caller */
            participants: components["schemas"]["UserId"][];
            /** @description What it is about */
            title?: components["schemas"]["Title"] | null;
        };
        /** @description What the caller is writing */
        NewDraft: {
            /** @description What is written so far; may be empty */
            content: components["schemas"]["OptionalBlocks"];
        };
        /** @description Whether an educator says that a message is right */
        NewEndorsement: {
            /** @description Whether an educator says that it is right */
            endorsed: boolean;
        };
        /** @description How much more time a student has */
        NewExtension: {
            /** @description Why, for educators alone */
            reason: components["schemas"]["Note"];
            /**
             * Format: date-time
             * @description Until when the student has time, if that is later than what counts for all
             * @example 2099-07-07T22:00:00Z
             */
            until: string;
        };
        /** @description What is handed in */
        NewHandIn: {
            /** @description What the student has written */
            content: components["schemas"]["Blocks"];
        };
        /** @description Whom a code is to let in */
        NewInvitation: {
            /**
             * Format: date-time
             * @description Until when it works, in the future; by default 14 days, for educators 24 hours
             */
            expires?: string | null;
            /** @description As what the code lets people in */
            role: components["schemas"]["Role"];
            /**
             * Format: int32
             * @description How many people it lets in; by default as many as come, for educators one
             * @example 30
             */
            uses?: number | null;
        };
        /** @description Of what one wants to be told */
        NewLevel: {
            /** @description Of which messages one is told */
            level: components["schemas"]["NotificationLevel"];
        };
        /** @description Whether a conversation takes messages */
        NewLock: {
            /** @description Whether it takes no messages */
            locked: boolean;
        };
        /** @description What an educator thinks of a hand-in */
        NewMark: {
            /** @description What the student reads once marks are released; may be empty */
            feedback: components["schemas"]["OptionalBlocks"];
            /**
             * Format: int32
             * @description Which hand-in is judged, from 1: the newest, else 409
             */
            handIn: number;
            /** @description Whether it is passed; null if that is not said */
            passed?: boolean | null;
            /** @description How many points it has, two decimals at most; null if that is not said */
            points?: components["schemas"]["Points"] | null;
        };
        /** @description Up to where one has read */
        NewMarker: {
            /** @description The id of the newest message that was read; it may go back */
            upTo: components["schemas"]["MessageId"];
        };
        /** @description A message */
        NewMessage: {
            /** @description Whether students do not learn who wrote it; educators always do */
            anonymous?: boolean | null;
            /** @description What it says */
            blocks: components["schemas"]["Blocks"];
            /** @description The ids of those whom it names, so that they are told */
            mentions?: components["schemas"]["Mentions"] | null;
            /** @description The id of a message of the conversation; a reply to a reply joins the same thread */
            replyTo?: components["schemas"]["MessageId"] | null;
        };
        /** @description How something is to be called */
        NewName: {
            /** @description What it is to be called */
            name: components["schemas"]["Title"];
        };
        /** @description Whether a conversation stays at the top */
        NewPin: {
            /** @description Whether it stays at the top of the list */
            pinned: boolean;
        };
        /** @description How many points an assignment gives */
        NewPoints: {
            /** @description How many points can be had; null if it gives none, and is passed or commented on only */
            maxPoints: components["schemas"]["MaxPoints"] | null;
            /** @description Why, as its history is to say; nothing if left out */
            note?: components["schemas"]["Note"] | null;
        };
        /** @description Why a message is not acceptable */
        NewReport: {
            /** @description What is wrong with it, for the educators */
            reason: components["schemas"]["Note"];
        };
        /** @description Why work is given back */
        NewReturn: {
            /** @description What the student is to do */
            note: components["schemas"]["Blocks"];
            /**
             * Format: date-time
             * @description Until when the student may hand in again, whatever the cut-off; null for without an end
             * @example 2099-07-07T22:00:00Z
             */
            until?: string | null;
        };
        /** @description What a person is to be in a space */
        NewRole: {
            /** @description What the person is to be */
            role: components["schemas"]["Role"];
        };
        /** @description The times of an assignment */
        NewSchedule: {
            /**
             * Format: date-time
             * @description From when on work is accepted; null for at once
             */
            availableFrom: string | null;
            /**
             * Format: date-time
             * @description After when no work is accepted; null for never; not before due
             * @example 2099-07-07T22:00:00Z
             */
            cutOff: string | null;
            /**
             * Format: date-time
             * @description Until when work is not late; null for always; not before availableFrom
             * @example 2099-06-30T22:00:00Z
             */
            due: string | null;
            /** @description Why, as its history is to say; nothing if left out */
            note?: components["schemas"]["Note"] | null;
        };
        /** @description Who is asked about each hand-in */
        NewServices: {
            /** @description All of them: who is not in the list is asked no more */
            services: components["schemas"]["NamedServices"];
        };
        /** @description How an assignment is called */
        NewTitle: {
            /** @description Why, as its history is to say; nothing if left out */
            note?: components["schemas"]["Note"] | null;
            /** @description How it is called */
            title: components["schemas"]["Title"];
        };
        /** @description Whether students see an assignment */
        NewVisibility: {
            /** @description Whether students do not see it */
            hidden: boolean;
            /** @description Why, as its history is to say; nothing if left out */
            note?: components["schemas"]["Note"] | null;
        };
        /** @description There is no representation of a media type that the client accepts */
        NotAcceptableProblem: {
            /** @description What is wrong, in a sentence that a person may read */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was asked
             */
            instance?: string;
            /**
             * @description That of the response
             * @constant
             */
            status: 406;
            /** @description The kind in words, alike for all of it */
            title: string;
            /**
             * @description The kind of problem, which never changes its name
             * @constant
             */
            type: "urn:lectern:problem:not-acceptable";
        };
        /** @description A sentence that says why, 1 to 500 characters */
        Note: string;
        /** @description There is nothing that the caller can see */
        NotFoundProblem: {
            /** @description What is wrong, in a sentence that a person may read */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was asked
             */
            instance?: string;
            /**
             * @description That of the response
             * @constant
             */
            status: 404;
            /** @description The kind in words, alike for all of it */
            title: string;
            /**
             * @description The kind of problem, which never changes its name
             * @constant
             */
            type: "urn:lectern:problem:not-found";
        };
        /**
         * @description ALL, MENTIONS (of oneself, and replies to one), or NONE
         * @enum {string}
         */
        NotificationLevel: "ALL" | "MENTIONS" | "NONE";
        /** @description Of what one is told */
        NotificationLevelShown: {
            /** @description Of which messages one is told */
            level: components["schemas"]["NotificationLevel"];
        };
        /** @description A webhook, as operators see it */
        OperatedWebhook: {
            /**
             * Format: date-time
             * @description When it was made
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its receiver last took an event; null if it did not within a month
             */
            deliveredAt: string | null;
            /**
             * Format: int64
             * @description How many events its receiver did not take, however often they were sent
             */
            parked: number;
            /** @description The id of the service */
            service: components["schemas"]["ServiceId"];
            /** @description How far it is */
            state: components["schemas"]["WebhookState"];
            /** @description The address */
            url: string;
            /**
             * Format: int64
             * @description How many events its receiver is still to have
             */
            waiting: number;
            /** @description The id of the webhook */
            webhook: string;
        };
        /** @description A part of a list */
        OperatedWebhookPage: {
            /** @description In the order of the list; as many as the limit says, or fewer */
            items: components["schemas"]["OperatedWebhook"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        /** @description A rich text that may be empty: up to 200 blocks, 64 KiB of JSON in all */
        OptionalBlocks: components["schemas"]["Block"][];
        /** @description A paragraph */
        ParagraphBlock: {
            /** @description Plain text, shown as it is */
            text: string;
            /**
             * @description Which kind it is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "paragraph";
        };
        /** @description Somebody with whom the caller shares a space */
        Person: {
            /** @description How it is called, or the person; null for a person who never signed in and was never named */
            name: string | null;
            /** @description The id of the person */
            user: string;
        };
        /** @description A part of a list */
        PersonPage: {
            /** @description In the order of the list; as many as the limit says, or fewer */
            items: components["schemas"]["Person"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        /** @description Points, 0 to what the assignment gives, two decimals at most */
        Points: number;
        /** @description Opaque; compared for equality only */
        Position: string;
        /** @description What a service is asked for, in a word */
        Purpose: string;
        /** @description What happened in a service */
        PushedEvent: {
            /**
             * @description Who may hear of it: nobody if left out; 20 spaces at most
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
                /** @description Those of these spaces */
                educators?: string[] | null;
                /** @description To these services it is directed: no other hears of it */
                services?: string[] | null;
                /** @description Those of these spaces */
                students?: string[] | null;
                /** @description These people */
                users?: string[] | null;
            } | null;
            /**
             * @description What it belongs to; that of the request if left out
             * @example quiz-17-ben
             */
            correlationId?: string | null;
            /** @description What happened, in 64 KiB of JSON at most; a member that has the name of one of the ids must have its value */
            data: components["schemas"]["AnyObject"];
            /**
             * @description The version that the stream must have, or 412; -1 if there is none yet; any if left out
             * @example 3
             */
            expectedVersion?: number | null;
            /**
             * Format: uuid
             * @description Makes it safe to be pushed again; a new one if left out
             * @example 3f0e8a52-6c1d-4b8e-9a57-0d1f2b3c4d5e
             */
            id?: string | null;
            /**
             * @description What it is about: a noun and its id each; the space is the one to which it belongs
             * @example {
             *       "space": "s1",
             *       "quiz": "17"
             *     }
             */
            ids?: {
                [key: string]: string;
            } | null;
            /**
             * @description Whose words a member of data is, by JSON pointers (RFC 6901): they are erased with that person
             * @example {
             *       "/comment": "ben"
             *     }
             */
            personal?: {
                [key: string]: string;
            } | null;
            /**
             * @description What it happened to: begins with the noun and a hyphen
             * @example quiz-17
             */
            stream: string;
            /**
             * @description What happened: a noun that the token's scopes name, a colon, and what happened, in letters and digits with a capital first
             * @example quiz:Finished
             */
            type: string;
        };
        /** @description One event, or a list of them: all are stored, or none */
        PushedEvents: components["schemas"]["PushedEvent"] | components["schemas"]["PushedEvent"][];
        /** @description Where events are stored */
        PushResult: {
            /** @description In the order in which they were pushed */
            events: components["schemas"]["PushResultPushed"][];
        };
        /** @description Where an event is stored */
        PushResultPushed: {
            /** @description Its id, alike wherever it is told */
            id: string;
            /** @description The place in the order of all events, opaque */
            position: components["schemas"]["Position"];
            /** @description As the service named it */
            stream: string;
            /**
             * Format: int64
             * @description The number of the event in its stream, from 0
             */
            version: number;
        };
        /** @description Words of somebody else */
        QuoteBlock: {
            /** @description Plain text, shown as it is */
            text: string;
            /**
             * @description Which kind it is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "quote";
        };
        /** @description The caller asked too often, or for too much at once */
        RateLimitedProblem: {
            /** @description What is wrong, in a sentence that a person may read */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was asked
             */
            instance?: string;
            /**
             * @description That of the response
             * @constant
             */
            status: 429;
            /** @description The kind in words, alike for all of it */
            title: string;
            /**
             * @description The kind of problem, which never changes its name
             * @constant
             */
            type: "urn:lectern:problem:rate-limited";
        };
        /** @description How far views are that are made again */
        Rebuild: {
            /**
             * Format: date-time
             * @description When it began; null if it did not
             */
            begunAt: string | null;
            /**
             * Format: date-time
             * @description When it ended; null if it did not
             */
            endedAt: string | null;
            /**
             * Format: int64
             * @description How many events the new views hold
             */
            events: number;
            /** @description The context whose views they are, such as handin */
            name: string;
            /**
             * Format: int64
             * @description How many events there were when it began
             */
            of: number;
            /**
             * Format: int64
             * @description How much of it is done, 0 to 100
             */
            percent: number;
            /**
             * Format: int64
             * @description How many events were handled in a second since it began
             */
            perSecond: number;
            /** @description How far it is */
            status: components["schemas"]["RebuildStatus"];
        };
        /** @description A part of a list */
        RebuildPage: {
            /** @description In the order of the list; as many as the limit says, or fewer */
            items: components["schemas"]["Rebuild"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        /**
         * @description NEVER: there was none; RUNNING; DONE
         * @enum {string}
         */
        RebuildStatus: "NEVER" | "RUNNING" | "DONE";
        /** @description A signed proof of what was handed in and when */
        Receipt: {
            /** @description The id of the assignment */
            assignment: components["schemas"]["AssignmentId"];
            /**
             * Format: int64
             * @description The version that the assignment had then
             */
            assignmentVersion: number;
            /** @description The SHA-256 over the salt and the canonical JSON (RFC 8785) of the content with each file's hash, in lower-case hexadecimal digits */
            contentHash: string;
            /**
             * Format: date-time
             * @description The due time that counted for the student then; null for none
             */
            deadline: string | null;
            /** @description The id of the stored event that it proves */
            eventId: string;
            /**
             * Format: date-time
             * @description When the request came in by which it was handed in
             */
            handedInAt: string;
            /** @description Which key at /.well-known/jwks.json signed it */
            keyId: string;
            /** @description Whether it was late by the deadline of then */
            late: boolean;
            /**
             * Format: int32
             * @description Which hand-in it is, from 1
             */
            number: number;
            /** @description A random text that the content hash begins with, so that nobody can guess short contents */
            salt: string;
            /** @description Ed25519 (RFC 8032) over the canonical JSON (RFC 8785) of all other members, in base64url without padding */
            signature: string;
            /** @description The id of the student */
            student: components["schemas"]["UserId"];
            /** @description The id of the submission */
            submission: components["schemas"]["SubmissionId"];
        };
        /** @description Who may hear of it */
        RecordedAudience: {
            /** @description Of these spaces */
            educators: string[];
            /** @description These services; left out if there are none */
            services?: string[];
            /** @description Of these spaces */
            students: string[];
            /** @description These people */
            users: string[];
        };
        /**
         * @description Whether students see the marks of the assignment
         * @enum {string}
         */
        ReleaseStatus: "HELD" | "RELEASED";
        /** @description Which events are to be sent again: after or from is needed, and not both */
        ReplayBody: {
            /** @description The position after which events are sent again */
            after?: string | null;
            /** @description The position, or the time, of the first */
            from?: string | null;
            /** @description The position, or the time, of the last; all if left out */
            to?: string | null;
        };
        /** @description That somebody finds a message not acceptable */
        Report: {
            /**
             * Format: date-time
             * @description When that was
             */
            at: string;
            /** @description The id of the conversation */
            conversation: string;
            /** @description The id of the message */
            message: string;
            /** @description What is wrong with it, as the reporter says */
            reason: string | null;
            /** @description The id of the person who reported it */
            reporter: string;
        };
        /** @description A part of a list */
        ReportPage: {
            /** @description In the order of the list; as many as the limit says, or fewer */
            items: components["schemas"]["Report"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        /** @description What came after the position cannot be told: fetch everything anew and go on from this one */
        ResetProblem: {
            /** @description What is wrong, in a sentence that a person may read */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was asked
             */
            instance?: string;
            /** @description From which one can */
            position?: string;
            /** @description Why one cannot go on from there, in a word */
            reason?: string;
            /**
             * @description That of the response
             * @constant
             */
            status: 410;
            /** @description The kind in words, alike for all of it */
            title: string;
            /**
             * @description The kind of problem, which never changes its name
             * @constant
             */
            type: "urn:lectern:problem:reset";
        };
        /**
         * @description What a person is in a space
         * @enum {string}
         */
        Role: "EDUCATOR" | "STUDENT";
        /** @description What becomes of one line of a roster */
        RosterItem: {
            /**
             * Format: int32
             * @description The line of the file in which it begins, from 1; null for a member whom no line names
             */
            line: number | null;
            /** @description What is wrong with the line; left out if nothing is */
            message?: string;
            /** @description What becomes of it */
            result: components["schemas"]["RosterItemResult"];
            /** @description The id as the line spells it */
            user: string;
        };
        /**
         * @description added, changed (the role or the name), unchanged, removed (not in the roster), or invalid (nothing of the roster happens then)
         * @enum {string}
         */
        RosterItemResult: "added" | "changed" | "unchanged" | "removed" | "invalid";
        /** @description What becomes of each line of a roster */
        RosterReport: {
            /** @description In the order of the file, then who is removed */
            items: components["schemas"]["RosterItem"][];
        };
        /** @description The present state does not permit it, or the same request is still being worked on */
        RuleBrokenProblem: {
            /** @description What is wrong, in a sentence that a person may read */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was asked
             */
            instance?: string;
            /**
             * @description That of the response
             * @constant
             */
            status: 409;
            /** @description The kind in words, alike for all of it */
            title: string;
            /**
             * @description The kind of problem, which never changes its name
             * @constant
             */
            type: "urn:lectern:problem:rule-broken";
        };
        /** @description A part of the text of a block that fits what was looked for */
        SearchHitRange: {
            /**
             * Format: int32
             * @description Which block it is in, from 0
             */
            block: number;
            /**
             * Format: int32
             * @description The first character of it (UTF-16), from 0
             */
            from: number;
            /**
             * Format: int32
             * @description The character after its last (UTF-16)
             */
            to: number;
        };
        /** @description A message that was found */
        SearchHitShown: {
            /** @description Whether students do not learn who wrote it; educators always do */
            anonymous: boolean;
            /**
             * Format: date-time
             * @description When that was
             */
            at: string;
            /** @description Who wrote it; null if the caller does not learn that */
            author: components["schemas"]["ActorId"] | null;
            /** @description What it says; empty once it is deleted or erased */
            blocks: components["schemas"]["Block"][];
            /** @description The id of the conversation */
            conversation: components["schemas"]["ConversationId"];
            /** @description Where the words are that were looked for */
            highlight: components["schemas"]["SearchHitRange"][];
            /** @description The id of the message */
            message: components["schemas"]["MessageId"];
        };
        /** @description A part of a list */
        SearchHitShownPage: {
            /** @description In the order of the list; as many as the limit says, or fewer */
            items: components["schemas"]["SearchHitShown"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        /** @description A service that is asked about each hand-in, and what for */
        Service: {
            /** @description What it is asked for, in a word such as similarity */
            purpose: string;
            /** @description The id of the service */
            service: string;
        };
        /** @description The id of a service, as its tokens have it in sub */
        ServiceId: string;
        /** @description Who is asked about each hand-in */
        Services: {
            /** @description All of them */
            services: components["schemas"]["Service"][];
        };
        /** @description How people sign in on the page */
        SignIn: {
            /** @description As what the issuer knows the page; left out if that is not set */
            clientId?: string;
            /** @description Whether anybody may sign in as whoever they like */
            demo: boolean;
            /** @description The issuer of tokens (OpenID Connect); left out if none is set */
            issuer?: string;
            /** @description The people of the demo; left out without a demo */
            people?: components["schemas"]["DemoPerson"][];
            /** @description What the page asks the issuer for; left out without a client id */
            scopes?: string[];
        };
        /** @description A space, as the caller sees it */
        Space: {
            /**
             * Format: int32
             * @description How many people are in it
             */
            members: number;
            /** @description How it is called, or the person; null for a person who never signed in and was never named */
            name: string;
            /** @description What the caller is there; null for one who is no member */
            role: components["schemas"]["Role"] | null;
            /** @description The id of the space */
            space: components["schemas"]["SpaceId"];
        };
        /** @description The id of a space, made by Lectern */
        SpaceId: string;
        /** @description It is not at the version that If-Match names */
        StaleVersionProblem: {
            /** @description What happened since the version that the request is for */
            changes?: components["schemas"]["Change"][];
            /** @description The version that it has now; null if that cannot be told */
            currentVersion?: number | null;
            /** @description What is wrong, in a sentence that a person may read */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was asked
             */
            instance?: string;
            /**
             * @description That of the response
             * @constant
             */
            status: 412;
            /** @description The kind in words, alike for all of it */
            title: string;
            /**
             * @description The kind of problem, which never changes its name
             * @constant
             */
            type: "urn:lectern:problem:stale-version";
        };
        /** @description A file that was uploaded */
        StoredFile: {
            /** @description The id of the file */
            file: components["schemas"]["FileId"];
            /** @description What it seems to be by its name and its bytes */
            mediaType: string;
            /** @description As it was called by whoever uploaded it */
            name: string;
            /** @description The SHA-256 of its bytes, in lower-case hexadecimal digits */
            sha256: string;
            /**
             * Format: int64
             * @description How many bytes it has
             */
            size: number;
        };
        /** @description An assignment, as a student sees it */
        StudentAssignment: {
            /** @description Whether it is put away; students do not see it then */
            archived: boolean;
            /** @description The id of the assignment */
            assignment: components["schemas"]["AssignmentId"];
            /**
             * Format: date-time
             * @description From when on work is accepted; null for at once
             */
            availableFrom: string | null;
            /** @description What is to be done; null if nothing is said */
            brief: components["schemas"]["Block"][] | null;
            /**
             * Format: date-time
             * @description After when no work is accepted; null for never; not before due
             */
            cutOff: string | null;
            /**
             * Format: date-time
             * @description The due time that counts for the student, extensions heeded; null for none
             */
            deadline: string | null;
            /**
             * Format: date-time
             * @description Until when work is not late; null for always; not before availableFrom
             */
            due: string | null;
            /**
             * Format: date-time
             * @description After when the student can hand in no more, extensions and work that was given back heeded; null for never
             */
            effectiveCutOff: string | null;
            /** @description Whether students see their marks */
            gradesReleased: boolean;
            /** @description Whether students do not see it */
            hidden: boolean;
            /** @description How many points can be had; null if it gives none, and is passed or commented on only */
            maxPoints: number | null;
            /** @description Where the caller stands; null before the first hand-in */
            mine: components["schemas"]["StudentSubmission"] | null;
            /** @description The id of the space */
            space: components["schemas"]["SpaceId"];
            /** @description How it is called */
            title: string;
            /**
             * Format: int64
             * @description The number of its last event, from 0, which its ETag begins with
             */
            version: number;
        };
        /** @description Where the caller stands with an assignment */
        StudentSubmission: {
            /** @description What became of the work */
            handIn: components["schemas"]["SubmissionStatus"];
            /** @description Whether the hand-in came after the deadline that counts for its student now */
            late: boolean;
            /** @description Whether the student sees the mark */
            release: components["schemas"]["ReleaseStatus"];
            /** @description The id of the submission */
            submission: components["schemas"]["SubmissionId"];
        };
        /** @description The work of one student for one assignment, with its newest hand-in */
        Submission: {
            /** @description The id of the assignment */
            assignment: components["schemas"]["AssignmentId"];
            /**
             * Format: int64
             * @description The version that the assignment had then
             */
            assignmentVersion: number;
            /** @description What was written */
            content: components["schemas"]["Block"][];
            /** @description What an educator says of it */
            feedback: components["schemas"]["Block"][] | null;
            /**
             * Format: date-time
             * @description When the request came in by which it was handed in
             */
            handedInAt: string;
            /** @description What became of the work */
            handIn: components["schemas"]["SubmissionStatus"];
            /** @description Whether the hand-in came after the deadline that counts for its student now */
            late: boolean;
            /**
             * Format: int32
             * @description Which hand-in the mark judges, from 1; null if there is none
             */
            markedHandIn: number | null;
            /** @description Whether the newest hand-in is marked, as far as the caller may know */
            marking: components["schemas"]["MarkingStatus"];
            /**
             * Format: int32
             * @description Which hand-in it is, from 1
             */
            number: number;
            /** @description Whether it is passed; null if that is not said */
            passed: boolean | null;
            /** @description How many points it has, two decimals at most; null if that is not said */
            points: number | null;
            /** @description Whether the student sees the mark */
            release: components["schemas"]["ReleaseStatus"];
            /** @description What the student is to do since it was given back; null if it was not */
            returnNote: components["schemas"]["Block"][] | null;
            /** @description The id of the student */
            student: components["schemas"]["UserId"];
            /** @description The id of the submission */
            submission: components["schemas"]["SubmissionId"];
            /**
             * Format: int64
             * @description The number of its last event, from 0, which its ETag begins with
             */
            version: number;
        };
        /** @description The id of a submission, made by Lectern; it tells nothing of its student */
        SubmissionId: string;
        /**
         * @description NONE: nothing was handed in; HANDED_IN: the newest counts; WITHDRAWN: its student took it back; RETURNED: an educator gave it back for revision
         * @enum {string}
         */
        SubmissionStatus: "NONE" | "HANDED_IN" | "WITHDRAWN" | "RETURNED";
        /** @description The body came too slowly */
        TimeoutProblem: {
            /** @description What is wrong, in a sentence that a person may read */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was asked
             */
            instance?: string;
            /**
             * @description That of the response
             * @constant
             */
            status: 408;
            /** @description The kind in words, alike for all of it */
            title: string;
            /**
             * @description The kind of problem, which never changes its name
             * @constant
             */
            type: "urn:lectern:problem:timeout";
        };
        /** @description A title or a name: 1 to 200 characters after trimming, one of them visible */
        Title: string;
        /** @description A token of the demo */
        Token: {
            /** @description What is sent as Authorization: Bearer */
            accessToken: string;
            /**
             * Format: int32
             * @description For how many seconds it works
             */
            expiresIn: number;
            /** @description Always Bearer */
            tokenType: string;
        };
        /** @description The body is too large */
        TooLargeProblem: {
            /** @description What is wrong, in a sentence that a person may read */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was asked
             */
            instance?: string;
            /**
             * @description That of the response
             * @constant
             */
            status: 413;
            /** @description The kind in words, alike for all of it */
            title: string;
            /**
             * @description The kind of problem, which never changes its name
             * @constant
             */
            type: "urn:lectern:problem:too-large";
        };
        /** @description There is no token, or none that is taken */
        UnauthenticatedProblem: {
            /** @description What is wrong, in a sentence that a person may read */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was asked
             */
            instance?: string;
            /**
             * @description That of the response
             * @constant
             */
            status: 401;
            /** @description The kind in words, alike for all of it */
            title: string;
            /**
             * @description The kind of problem, which never changes its name
             * @constant
             */
            type: "urn:lectern:problem:unauthenticated";
        };
        /** @description It cannot be known or done just now */
        UnavailableProblem: {
            /** @description What is wrong, in a sentence that a person may read */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was asked
             */
            instance?: string;
            /**
             * @description That of the response
             * @constant
             */
            status: 503;
            /** @description The kind in words, alike for all of it */
            title: string;
            /**
             * @description The kind of problem, which never changes its name
             * @constant
             */
            type: "urn:lectern:problem:unavailable";
        };
        /** @description There is a body of a media type or a charset that is not taken */
        UnsupportedMediaTypeProblem: {
            /** @description What is wrong, in a sentence that a person may read */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was asked
             */
            instance?: string;
            /**
             * @description That of the response
             * @constant
             */
            status: 415;
            /** @description The kind in words, alike for all of it */
            title: string;
            /**
             * @description The kind of problem, which never changes its name
             * @constant
             */
            type: "urn:lectern:problem:unsupported-media-type";
        };
        /** @description What was done in a space day by day */
        Usage: {
            /** @description Each day on which anything was done, in order */
            days: components["schemas"]["UsageDay"][];
        };
        /** @description What was done on a day */
        UsageDay: {
            /**
             * Format: int64
             * @description How many people did anything
             */
            active: number;
            /** @description How many events there were, by type */
            counts: {
                [key: string]: number;
            };
            /**
             * Format: date
             * @description The day, in UTC
             */
            day: string;
        };
        /** @description The id of a person, as the tokens of that person have it in sub */
        UserId: string;
        /** @description The request by itself is wrong */
        ValidationProblem: {
            /** @description What is wrong, in a sentence that a person may read */
            detail: string;
            /** @description What is wrong with which part of the request */
            errors?: components["schemas"]["FieldError"][];
            /**
             * Format: uri-reference
             * @description The path that was asked
             */
            instance?: string;
            /** @description Of a roster: what would become of each line */
            items?: components["schemas"]["RosterItem"][];
            /**
             * @description That of the response
             * @constant
             */
            status: 400;
            /** @description The kind in words, alike for all of it */
            title: string;
            /**
             * @description The kind of problem, which never changes its name
             * @constant
             */
            type: "urn:lectern:problem:validation";
        };
        /** @description Whether a receipt is genuine */
        Verification: {
            /** @description Whether it is as it was signed: any changed, missing or added member makes it invalid */
            valid: boolean;
        };
        /** @description If-Match is required */
        VersionRequiredProblem: {
            /** @description What is wrong, in a sentence that a person may read */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path that was asked
             */
            instance?: string;
            /**
             * @description That of the response
             * @constant
             */
            status: 428;
            /** @description The kind in words, alike for all of it */
            title: string;
            /**
             * @description The kind of problem, which never changes its name
             * @constant
             */
            type: "urn:lectern:problem:version-required";
        };
        /**
         * Format: int32
         * @description For how many seconds an answer may be held
         */
        WaitTime: number;
        /** @description A webhook, as its service sees it */
        Webhook: {
            /**
             * Format: date-time
             * @description When it was made or last changed
             */
            changedAt: string;
            /**
             * Format: date-time
             * @description When it was made
             */
            createdAt: string;
            /** @description How much it is told */
            detail: components["schemas"]["Detail"];
            /**
             * Format: date-time
             * @description When it ended; null if it did not
             */
            endedAt: string | null;
            /** @description What its requests are signed with (whsec_…); told once, else left out */
            secret?: string;
            /** @description The ids of the spaces; null for all that the service can reach */
            spaces: string[] | null;
            /** @description How far it is */
            state: components["schemas"]["WebhookState"];
            /** @description The types of events that it is for; null for all */
            types: string[] | null;
            /** @description The address */
            url: string;
            /** @description The id of the webhook */
            webhook: string;
        };
        /** @description What a webhook is to be */
        WebhookBody: {
            /** @description How much it is told */
            detail?: components["schemas"]["Detail"] | null;
            /** @description The ids of the spaces whose events it is for, 100 at most; all that the service can reach if left out */
            spaces?: string[] | null;
            /** @description The types of events that it is for, such as assignment:Renamed, 100 at most; all if left out */
            types?: string[] | null;
            /** @description Where it is sent: https, and not in a private network */
            url: string;
        };
        /** @description The id of a webhook, made by Lectern */
        WebhookId: string;
        /** @description A part of a list */
        WebhookPage: {
            /** @description In the order of the list; as many as the limit says, or fewer */
            items: components["schemas"]["Webhook"][];
            /** @description What to ask after for the following part; null if this is the last */
            next: string | null;
        };
        /**
         * @description ACTIVE, or ENDED: nothing is sent any more, because the receiver answered 410
         * @enum {string}
         */
        WebhookState: "ACTIVE" | "ENDED";
        /** @description Who to sign in: a person by user and name, or a service by service and its scopes */
        Who: {
            /**
             * Format: int32
             * @description For how many seconds the token works, 1 to 86,400; 3,600 if left out
             * @example 600
             */
            expiresIn?: number | null;
            /** @description What the person is called; needed beside user */
            name?: components["schemas"]["Title"] | null;
            /** @description Whether the person is an operator */
            operator?: boolean | null;
            /** @description What the service may do, such as lectern:read */
            scopes?: string[] | null;
            /** @description The id of the service, instead of user */
            service?: string | null;
            /** @description The ids of the spaces where the service may do it; everywhere if left out */
            spaces?: string[] | null;
            /** @description The id of the person */
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
                /** @description Shows the thing as it stood at this time; not to be said beside version */
                at?: string;
                /** @description Shows the thing as it was at this version, from 0; 404 if there was none */
                version?: number;
            };
            header?: never;
            path: {
                /** @description The id of the assignment */
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
                /** @description The id of the assignment */
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
                /** @description The id of the assignment */
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
                /** @description The id of the assignment */
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
                /** @description The id of the assignment */
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
                /** @description The id of the assignment */
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
                /** @description The id of the assignment */
                assignment: components["schemas"]["AssignmentId"];
                /** @description The id of the student */
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
                /** @description The id of the assignment */
                assignment: components["schemas"]["AssignmentId"];
                /** @description The id of the student */
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
                /** @description The id of the assignment */
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
                /** @description The id of the assignment */
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
                /** @description The id of the assignment */
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
                /** @description The id of the assignment */
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
                /** @description Whether only to say what would become of each line */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                /** @description The id of the assignment */
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
                /** @description The id of the assignment */
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
                /** @description The id of the assignment */
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
                /** @description The id of the assignment */
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
                /** @description The id of the assignment */
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
                /** @description The id of the assignment */
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
                /** @description The id of the assignment */
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
                /** @description The id of the assignment */
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
                /** @description The id of the assignment */
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
                /** @description The id of the assignment */
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
                /** @description The id of the assignment */
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
                /** @description The id of the conversation */
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
                /** @description The id of the conversation */
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
                /** @description The id of the conversation */
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
                /** @description The id of the conversation */
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
                /** @description The id of the conversation */
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
                /** @description The id of the conversation */
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
                /** @description What to begin after: the position of a part or of an event; if left out or empty, the first event */
                after?: string;
                /** @description How many items at most */
                limit?: components["parameters"]["Limit"];
                /** @description Only events of this stream, such as quiz-17 */
                stream?: string;
                /** @description Only events of these types, such as assignment:Renamed, 100 at most, with commas between */
                types?: string[];
                /** @description Holds the answer for as many seconds, 0 to 30, until there is something; without it one is answered at once */
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
                    /** @description The file, 25 MiB at most */
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
                /** @description The id of the file */
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
                    "*/*": string;
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The code of the invitation, in upper or lower case */
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
                /** @description What to begin after: the position of a part, or of a message; if left out or empty, the oldest that can be told */
                after?: string;
                /** @description What to hear, as on the socket: /topic/spaces.<space>.educators, …students or /user/queue/live, each also with .fat; a stream of events takes several */
                destination?: string[];
                /** @description How many items at most */
                limit?: components["parameters"]["Limit"];
                /** @description Holds the answer for as many seconds, 0 to 30, until there is something; without it one is answered at once */
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
                /** @description Shows the thing as it was at this version, from 0; 404 if there was none */
                version?: number;
            };
            header?: never;
            path: {
                /** @description The id of the message */
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
                /** @description The id of the message */
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
                /** @description The id of the message */
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
                /** @description The id of the message */
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
                /** @description The id of the message */
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
                /** @description The id of the message */
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
                /** @description One emoji, percent-encoded in UTF-8; each message has 20 kinds at most */
                emoji: components["schemas"]["Emoji"];
                /** @description The id of the message */
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
                /** @description One emoji, percent-encoded in UTF-8; each message has 20 kinds at most */
                emoji: components["schemas"]["Emoji"];
                /** @description The id of the message */
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
                /** @description The id of the message */
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
                /** @description The id of the message */
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
                /** @description The id of the dead letter */
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
                /** @description The id of the dead letter */
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
                /** @description The context whose views are made again, such as handin */
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
                /** @description The id of the service */
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
                /** @description The id of the webhook */
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
                /** @description What to look for, 1 to 200 characters */
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
                /** @description The id of the space */
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
                /** @description The id of the space */
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
                /** @description The id of the space */
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
                /** @description Only what this one did: a person by id, service:<id> or system:<policy> */
                actor?: string;
                /** @description What an earlier part of the list gave as next */
                after?: components["parameters"]["After"];
                /** @description From when on, that time too */
                from?: string;
                /** @description How many items at most */
                limit?: components["parameters"]["Limit"];
                /** @description Where the list is in time */
                order?: components["parameters"]["Order"];
                /** @description Up to when, that time too */
                to?: string;
                /** @description Only events of this type, such as assignment:Renamed */
                type?: string;
            };
            header?: never;
            path: {
                /** @description The id of the space */
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
                /** @description The id of the space */
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
                /** @description The id of the space */
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
                /** @description The id of the space */
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
                /** @description The id of the space */
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
                /** @description The id of the space */
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
                /** @description The code of the invitation, in upper or lower case */
                code: components["schemas"]["InvitationCode"];
                /** @description The id of the space */
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
                /** @description The id of the space */
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
                /** @description The id of the space */
                space: components["schemas"]["SpaceId"];
                /** @description The id of the person, as the tokens of that person have it in sub */
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
                /** @description The id of the space */
                space: components["schemas"]["SpaceId"];
                /** @description The id of the person, as the tokens of that person have it in sub */
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
                /** @description The id of the space */
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
                /** @description The id of the space */
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
                /** @description The id of the space */
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
                /** @description The id of the space */
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
                /** @description Whether only to say what would become of each line */
                dryRun?: boolean;
                /** @description Whether students whom no line names are removed */
                remove?: boolean;
            };
            header?: never;
            path: {
                /** @description The id of the space */
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
                /** @description What to look for, 1 to 200 characters */
                q: string;
            };
            header?: never;
            path: {
                /** @description The id of the space */
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
                /** @description The first day, as 2026-11-23, or a time in it (UTC); the first of all if left out */
                from?: string;
                /** @description The last day, as 2026-11-27, or a time in it (UTC); the newest of all if left out */
                to?: string;
            };
            header?: never;
            path: {
                /** @description The id of the space */
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
                /** @description Shows the thing as it was at this version, from 0; 404 if there was none */
                version?: number;
            };
            header?: never;
            path: {
                /** @description The id of the submission */
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
                /** @description The id of the submission */
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
                /** @description Which hand-in, from 1 */
                number: number;
                /** @description The id of the submission */
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
                /** @description Which hand-in, from 1 */
                number: number;
                /** @description The id of the submission */
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
                /** @description The id of the submission */
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
                /** @description Shows the thing as it was at this version, from 0; 404 if there was none */
                version?: number;
            };
            header?: never;
            path: {
                /** @description The id of the submission */
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
                /** @description The id of the submission */
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
                /** @description The id of the submission */
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
                /** @description The id of the submission */
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
                /** @description The id of the submission */
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
                /** @description The id of the webhook */
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
                /** @description The id of the webhook */
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
                /** @description The id of the webhook */
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
                /** @description Only those that are waiting, retrying, delivered or parked */
                state?: string;
            };
            header?: never;
            path: {
                /** @description The id of the webhook */
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
                /** @description The id of the webhook */
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
                /** @description The id of the webhook */
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
                /** @description The id of the webhook */
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
                /** @description The secret part of the address that was made for the calendar */
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
                    "text/calendar": string;
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
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
}
