// Written by `npm run generate`: not to be changed by hand.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Opaque */
        Id: string;
        /** @description The id of a user, or a policy of Lectern itself */
        Actor: string;
        /** @description Opaque, and of use on its own destination alone; compared for equality only */
        Position: string;
        Block: {
            /** @constant */
            type: "paragraph";
            text: string;
        } | {
            /** @constant */
            type: "heading";
            level: number;
            text: string;
        } | {
            /** @constant */
            type: "list";
            ordered: boolean;
            items: string[];
        } | {
            /** @constant */
            type: "code";
            text: string;
            language?: string;
        } | {
            /** @constant */
            type: "quote";
            text: string;
        } | {
            /** @constant */
            type: "link";
            url: string;
            text: string;
        } | {
            /** @constant */
            type: "file";
            file: components["schemas"]["Id"];
            name: string;
        };
        Event: {
            /** @description The event's own id */
            id: string;
            /** @description The stream that it belongs to */
            stream: string;
            /** @description Its number in that stream; a GET made now shows this version or a newer one */
            version: number;
            position: components["schemas"]["Position"];
            /** @description The position of the event before it on this destination; null if there was none */
            previous: components["schemas"]["Position"] | null;
            /** Format: date-time */
            timestamp: string;
            /** @description Names the request that caused it: as it was sent to its author and to educators, otherwise a UUID made of it */
            correlationId?: string | null;
        };
        /** @description The ids alone. Educators; students who saw it until then, by the ids alone */
        "assignment.Archived": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:Archived";
            data: {
                space: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Educators; students who saw it until then, by the ids alone */
        "assignment.Archived.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:Archived";
            data: {
                assignment: components["schemas"]["Id"];
                /** @description Absent once it is erased */
                note?: string;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Educators; students who saw it until then, by the ids alone */
        "assignment.Archived.fat.students": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:Archived";
            data: {
                assignment: components["schemas"]["Id"];
                /** @description Not always shown to such readers */
                note?: string;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone. Educators; students if they see it */
        "assignment.BriefRewritten": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:BriefRewritten";
            data: {
                space: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Educators; students if they see it */
        "assignment.BriefRewritten.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:BriefRewritten";
            data: {
                assignment: components["schemas"]["Id"];
                brief?: components["schemas"]["Block"][];
                /** @description Absent once it is erased */
                note?: string;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone. Educators, and the students for whom it is closed */
        "assignment.Closed": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:Closed";
            data: {
                space: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Educators, and the students for whom it is closed */
        "assignment.Closed.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:Closed";
            data: {
                assignment: components["schemas"]["Id"];
                /** Format: date-time */
                cutOff: string;
                students?: components["schemas"]["Id"][];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Educators, and the students for whom it is closed */
        "assignment.Closed.fat.students": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:Closed";
            data: {
                assignment: components["schemas"]["Id"];
                /** Format: date-time */
                cutOff: string;
                /** @description Not always shown to such readers */
                students?: components["schemas"]["Id"][];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone. Educators; students if they see it */
        "assignment.Created": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:Created";
            data: {
                space: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Educators; students if they see it */
        "assignment.Created.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:Created";
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
                title: string;
                brief?: components["schemas"]["Block"][];
                /** Format: date-time */
                availableFrom?: string;
                /** Format: date-time */
                due?: string;
                /** Format: date-time */
                cutOff?: string;
                maxPoints?: number;
                hidden: boolean;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
        };
        /** @description The ids alone. Students who have not handed in */
        "assignment.DueSoon": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:DueSoon";
            data: {
                space: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Students who have not handed in */
        "assignment.DueSoon.fat.own": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:DueSoon";
            data: {
                assignment: components["schemas"]["Id"];
                /** Format: date-time */
                due: string;
                /** @description Not always shown to such readers */
                students?: components["schemas"]["Id"][];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone. Educators; its student if students see the assignment */
        "assignment.ExtensionGranted": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:ExtensionGranted";
            data: {
                space: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Educators; its student if students see the assignment */
        "assignment.ExtensionGranted.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:ExtensionGranted";
            data: {
                assignment: components["schemas"]["Id"];
                student: components["schemas"]["Id"];
                /** Format: date-time */
                until: string;
                /** @description Absent once it is erased */
                reason?: string;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Educators; its student if students see the assignment */
        "assignment.ExtensionGranted.fat.own": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:ExtensionGranted";
            data: {
                assignment: components["schemas"]["Id"];
                student: components["schemas"]["Id"];
                /** Format: date-time */
                until: string;
                /** @description Not always shown to such readers */
                reason?: string;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone. Educators; its student if students see the assignment */
        "assignment.ExtensionRevoked": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:ExtensionRevoked";
            data: {
                space: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Educators; its student if students see the assignment */
        "assignment.ExtensionRevoked.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:ExtensionRevoked";
            data: {
                assignment: components["schemas"]["Id"];
                student: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone. Educators; students if they see it */
        "assignment.GradesHeld": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:GradesHeld";
            data: {
                space: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Educators; students if they see it */
        "assignment.GradesHeld.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:GradesHeld";
            data: {
                assignment: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone. Educators; students if they see it */
        "assignment.GradesReleased": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:GradesReleased";
            data: {
                space: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Educators; students if they see it */
        "assignment.GradesReleased.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:GradesReleased";
            data: {
                assignment: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone. Educators; students who saw it until then, by the ids alone */
        "assignment.Hidden": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:Hidden";
            data: {
                space: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Educators; students who saw it until then, by the ids alone */
        "assignment.Hidden.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:Hidden";
            data: {
                assignment: components["schemas"]["Id"];
                /** @description Absent once it is erased */
                note?: string;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Educators; students who saw it until then, by the ids alone */
        "assignment.Hidden.fat.students": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:Hidden";
            data: {
                assignment: components["schemas"]["Id"];
                /** @description Not always shown to such readers */
                note?: string;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone. Educators; students if they see it */
        "assignment.PointsChanged": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:PointsChanged";
            data: {
                space: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Educators; students if they see it */
        "assignment.PointsChanged.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:PointsChanged";
            data: {
                assignment: components["schemas"]["Id"];
                maxPoints?: number;
                /** @description Absent once it is erased */
                note?: string;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone. Educators; students if they see it */
        "assignment.Renamed": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:Renamed";
            data: {
                space: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Educators; students if they see it */
        "assignment.Renamed.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:Renamed";
            data: {
                assignment: components["schemas"]["Id"];
                title: string;
                /** @description Absent once it is erased */
                note?: string;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone. Educators; students if they see it */
        "assignment.Rescheduled": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:Rescheduled";
            data: {
                space: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Educators; students if they see it */
        "assignment.Rescheduled.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:Rescheduled";
            data: {
                assignment: components["schemas"]["Id"];
                /** Format: date-time */
                availableFrom?: string;
                /** Format: date-time */
                due?: string;
                /** Format: date-time */
                cutOff?: string;
                /** @description Absent once it is erased */
                note?: string;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone. Educators; students if they see it */
        "assignment.Restored": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:Restored";
            data: {
                space: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Educators; students if they see it */
        "assignment.Restored.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:Restored";
            data: {
                assignment: components["schemas"]["Id"];
                /** @description Absent once it is erased */
                note?: string;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone. Educators; students if they see it */
        "assignment.Revealed": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:Revealed";
            data: {
                space: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Educators; students if they see it */
        "assignment.Revealed.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:Revealed";
            data: {
                assignment: components["schemas"]["Id"];
                /** @description Absent once it is erased */
                note?: string;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone */
        "assignment.ServicesNamed": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:ServicesNamed";
            data: {
                space: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself */
        "assignment.ServicesNamed.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:ServicesNamed";
            data: {
                assignment: components["schemas"]["Id"];
                services: {
                    [key: string]: string;
                };
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone */
        "assignment.WordsErased": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:WordsErased";
            data: {
                space: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself */
        "assignment.WordsErased.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "assignment:WordsErased";
            data: {
                assignment: components["schemas"]["Id"];
                person: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone */
        "conversation.Locked": components["schemas"]["Event"] & {
            /** @constant */
            type: "conversation:Locked";
            data: {
                space: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself */
        "conversation.Locked.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "conversation:Locked";
            data: {
                conversation: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone */
        "conversation.Pinned": components["schemas"]["Event"] & {
            /** @constant */
            type: "conversation:Pinned";
            data: {
                space: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself */
        "conversation.Pinned.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "conversation:Pinned";
            data: {
                conversation: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone. Members of the space, or those who take part in a direct conversation */
        "conversation.Started": components["schemas"]["Event"] & {
            /** @constant */
            type: "conversation:Started";
            data: {
                space?: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Members of the space, or those who take part in a direct conversation */
        "conversation.Started.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "conversation:Started";
            data: {
                conversation: components["schemas"]["Id"];
                space?: components["schemas"]["Id"];
                /** @enum {string} */
                kind: "POST" | "QUESTION" | "ANNOUNCEMENT" | "DIRECT";
                /** @description Absent once it is erased */
                title?: string;
                participants: components["schemas"]["Id"][];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
        };
        /** @description The ids alone. Members of the space, or those who take part in a direct conversation */
        "conversation.TitleErased": components["schemas"]["Event"] & {
            /** @constant */
            type: "conversation:TitleErased";
            data: {
                space?: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Members of the space, or those who take part in a direct conversation */
        "conversation.TitleErased.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "conversation:TitleErased";
            data: {
                conversation: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space?: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone */
        "conversation.Unlocked": components["schemas"]["Event"] & {
            /** @constant */
            type: "conversation:Unlocked";
            data: {
                space: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself */
        "conversation.Unlocked.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "conversation:Unlocked";
            data: {
                conversation: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone */
        "conversation.Unpinned": components["schemas"]["Event"] & {
            /** @constant */
            type: "conversation:Unpinned";
            data: {
                space: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself */
        "conversation.Unpinned.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "conversation:Unpinned";
            data: {
                conversation: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone. Educators; its student while marks are released */
        "mark.Erased": components["schemas"]["Event"] & {
            /** @constant */
            type: "mark:Erased";
            data: {
                space: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
                submission: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Educators; its student while marks are released */
        "mark.Erased.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "mark:Erased";
            data: {
                submission: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone. Educators; its student while marks are released */
        "mark.Given": components["schemas"]["Event"] & {
            /** @constant */
            type: "mark:Given";
            data: {
                space: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
                submission: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Educators; its student while marks are released */
        "mark.Given.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "mark:Given";
            data: {
                submission: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
                student: components["schemas"]["Id"];
                handIn: number;
                assignmentVersion: number;
                /** @description Not always shown to such readers */
                points?: number;
                /** @description Not always shown to such readers */
                passed?: boolean;
                /** @description Not always shown to such readers */
                feedback?: components["schemas"]["Block"][];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
        };
        /** @description The ids alone. Members of the space, or those who take part in a direct conversation */
        "message.Deleted": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:Deleted";
            data: {
                space?: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Members of the space, or those who take part in a direct conversation */
        "message.Deleted.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:Deleted";
            data: {
                message: components["schemas"]["Id"];
                by: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space?: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Members of the space, or those who take part in a direct conversation */
        "message.Deleted.fat.students": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:Deleted";
            data: {
                message: components["schemas"]["Id"];
                /** @description Not always shown to such readers */
                by?: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space?: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone. Members of the space, or those who take part in a direct conversation */
        "message.Edited": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:Edited";
            data: {
                space?: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Members of the space, or those who take part in a direct conversation */
        "message.Edited.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:Edited";
            data: {
                message: components["schemas"]["Id"];
                /** @description Not always shown to such readers */
                blocks?: components["schemas"]["Block"][];
                /** @description Not always shown to such readers */
                mentions?: components["schemas"]["Id"][];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space?: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone */
        "message.Endorsed": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:Endorsed";
            data: {
                space: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself */
        "message.Endorsed.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:Endorsed";
            data: {
                message: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone */
        "message.EndorsementWithdrawn": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:EndorsementWithdrawn";
            data: {
                space: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself */
        "message.EndorsementWithdrawn.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:EndorsementWithdrawn";
            data: {
                message: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone. Members of the space, or those who take part in a direct conversation */
        "message.Erased": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:Erased";
            data: {
                space?: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Members of the space, or those who take part in a direct conversation */
        "message.Erased.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:Erased";
            data: {
                message: components["schemas"]["Id"];
                by: components["schemas"]["Actor"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space?: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Members of the space, or those who take part in a direct conversation */
        "message.Erased.fat.students": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:Erased";
            data: {
                message: components["schemas"]["Id"];
                /** @description Not always shown to such readers */
                by?: components["schemas"]["Actor"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space?: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone. Whom it concerns, if they want to be told */
        "message.Mentioned": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:Mentioned";
            data: {
                space?: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Whom it concerns, if they want to be told */
        "message.Mentioned.fat.own": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:Mentioned";
            data: {
                message: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
                version: number;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space?: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone. Members of the space, or those who take part in a direct conversation */
        "message.Posted": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:Posted";
            data: {
                space?: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Members of the space, or those who take part in a direct conversation */
        "message.Posted.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:Posted";
            data: {
                message: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
                space?: components["schemas"]["Id"];
                participants: components["schemas"]["Id"][];
                author: components["schemas"]["Actor"];
                anonymous: boolean;
                /** @description Not always shown to such readers */
                blocks?: components["schemas"]["Block"][];
                replyTo?: components["schemas"]["Id"];
                /** @description Not always shown to such readers */
                mentions?: components["schemas"]["Id"][];
                /** Format: date-time */
                at: string;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
        };
        /** @description The fact itself. Members of the space, or those who take part in a direct conversation */
        "message.Posted.fat.students": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:Posted";
            data: {
                message: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
                space?: components["schemas"]["Id"];
                participants: components["schemas"]["Id"][];
                /** @description Not always shown to such readers */
                author?: components["schemas"]["Actor"];
                anonymous: boolean;
                /** @description Not always shown to such readers */
                blocks?: components["schemas"]["Block"][];
                replyTo?: components["schemas"]["Id"];
                /** @description Not always shown to such readers */
                mentions?: components["schemas"]["Id"][];
                /** Format: date-time */
                at: string;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
        };
        /** @description The ids alone. Members of the space, or those who take part in a direct conversation */
        "message.Reacted": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:Reacted";
            data: {
                space?: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Members of the space, or those who take part in a direct conversation */
        "message.Reacted.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:Reacted";
            data: {
                message: components["schemas"]["Id"];
                user: components["schemas"]["Id"];
                emoji: string;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space?: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone. Members of the space, or those who take part in a direct conversation */
        "message.ReactionWithdrawn": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:ReactionWithdrawn";
            data: {
                space?: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Members of the space, or those who take part in a direct conversation */
        "message.ReactionWithdrawn.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:ReactionWithdrawn";
            data: {
                message: components["schemas"]["Id"];
                user: components["schemas"]["Id"];
                emoji: string;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space?: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone. Whom it concerns, if they want to be told */
        "message.Replied": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:Replied";
            data: {
                space?: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Whom it concerns, if they want to be told */
        "message.Replied.fat.own": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:Replied";
            data: {
                message: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
                replyTo: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space?: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone */
        "message.ReportErased": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:ReportErased";
            data: {
                space: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself */
        "message.ReportErased.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:ReportErased";
            data: {
                message: components["schemas"]["Id"];
                reporter: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone */
        "message.Reported": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:Reported";
            data: {
                space: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself */
        "message.Reported.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:Reported";
            data: {
                message: components["schemas"]["Id"];
                reporter: components["schemas"]["Id"];
                /** @description Absent once it is erased */
                reason?: string;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone. Members of the space, or those who take part in a direct conversation */
        "message.Restored": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:Restored";
            data: {
                space?: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Members of the space, or those who take part in a direct conversation */
        "message.Restored.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "message:Restored";
            data: {
                message: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space?: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone. Members, and the person */
        "space.Created": components["schemas"]["Event"] & {
            /** @constant */
            type: "space:Created";
            data: {
                space: components["schemas"]["Id"];
                user: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Members, and the person */
        "space.Created.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "space:Created";
            data: {
                space: components["schemas"]["Id"];
                name: string;
                educator: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                user: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone. Members, and the person */
        "space.MemberEnrolled": components["schemas"]["Event"] & {
            /** @constant */
            type: "space:MemberEnrolled";
            data: {
                space: components["schemas"]["Id"];
                user: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Members, and the person */
        "space.MemberEnrolled.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "space:MemberEnrolled";
            data: {
                space: components["schemas"]["Id"];
                user: components["schemas"]["Id"];
                /** @enum {string} */
                role: "EDUCATOR" | "STUDENT";
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
        };
        /** @description The ids alone. Members, and the person */
        "space.MemberRemoved": components["schemas"]["Event"] & {
            /** @constant */
            type: "space:MemberRemoved";
            data: {
                space: components["schemas"]["Id"];
                user: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Members, and the person */
        "space.MemberRemoved.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "space:MemberRemoved";
            data: {
                space: components["schemas"]["Id"];
                user: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
        };
        /** @description The ids alone */
        "space.Renamed": components["schemas"]["Event"] & {
            /** @constant */
            type: "space:Renamed";
            data: {
                space: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself */
        "space.Renamed.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "space:Renamed";
            data: {
                space: components["schemas"]["Id"];
                name: string;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
        };
        /** @description The ids alone. Members, and the person */
        "space.RoleChanged": components["schemas"]["Event"] & {
            /** @constant */
            type: "space:RoleChanged";
            data: {
                space: components["schemas"]["Id"];
                user: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Members, and the person */
        "space.RoleChanged.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "space:RoleChanged";
            data: {
                space: components["schemas"]["Id"];
                user: components["schemas"]["Id"];
                /** @enum {string} */
                role: "EDUCATOR" | "STUDENT";
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
        };
        /** @description The ids alone. The service that is asked, and nobody else */
        "submission.CheckRequested": components["schemas"]["Event"] & {
            /** @constant */
            type: "submission:CheckRequested";
            data: {
                space: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
                submission: components["schemas"]["Id"];
                number: components["schemas"]["Id"];
                purpose: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone. Educators, and its student */
        "submission.Erased": components["schemas"]["Event"] & {
            /** @constant */
            type: "submission:Erased";
            data: {
                space: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
                submission: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Educators, and its student */
        "submission.Erased.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "submission:Erased";
            data: {
                submission: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone. Educators, and its student */
        "submission.HandedIn": components["schemas"]["Event"] & {
            /** @constant */
            type: "submission:HandedIn";
            data: {
                space: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
                submission: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Educators, and its student */
        "submission.HandedIn.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "submission:HandedIn";
            data: {
                submission: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
                student: components["schemas"]["Id"];
                number: number;
                /** @description Absent once it is erased */
                content?: components["schemas"]["Block"][];
                /** @description Absent once it is erased */
                fileHashes?: {
                    [key: string]: string;
                };
                /** Format: date-time */
                handedInAt: string;
                late: boolean;
                /** Format: date-time */
                deadline?: string;
                assignmentVersion: number;
                contentHash: string;
                /** @description Absent once it is erased */
                salt?: string;
                keyId: string;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
        };
        /** @description The ids alone. Educators, and its student */
        "submission.Returned": components["schemas"]["Event"] & {
            /** @constant */
            type: "submission:Returned";
            data: {
                space: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
                submission: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Educators, and its student */
        "submission.Returned.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "submission:Returned";
            data: {
                submission: components["schemas"]["Id"];
                student: components["schemas"]["Id"];
                /** @description Absent once it is erased */
                note?: components["schemas"]["Block"][];
                /** Format: date-time */
                until?: string;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
            };
        };
        /** @description The ids alone. Educators, and its student */
        "submission.Withdrawn": components["schemas"]["Event"] & {
            /** @constant */
            type: "submission:Withdrawn";
            data: {
                space: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
                submission: components["schemas"]["Id"];
            };
        };
        /** @description The fact itself. Educators, and its student */
        "submission.Withdrawn.fat.educators": components["schemas"]["Event"] & {
            /** @constant */
            type: "submission:Withdrawn";
            data: {
                submission: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
                space: components["schemas"]["Id"];
                assignment: components["schemas"]["Id"];
            };
        };
        educators: components["schemas"]["assignment.Archived"] | components["schemas"]["assignment.BriefRewritten"] | components["schemas"]["assignment.Closed"] | components["schemas"]["assignment.Created"] | components["schemas"]["assignment.ExtensionGranted"] | components["schemas"]["assignment.ExtensionRevoked"] | components["schemas"]["assignment.GradesHeld"] | components["schemas"]["assignment.GradesReleased"] | components["schemas"]["assignment.Hidden"] | components["schemas"]["assignment.PointsChanged"] | components["schemas"]["assignment.Renamed"] | components["schemas"]["assignment.Rescheduled"] | components["schemas"]["assignment.Restored"] | components["schemas"]["assignment.Revealed"] | components["schemas"]["assignment.ServicesNamed"] | components["schemas"]["assignment.WordsErased"] | components["schemas"]["conversation.Locked"] | components["schemas"]["conversation.Pinned"] | components["schemas"]["conversation.Started"] | components["schemas"]["conversation.TitleErased"] | components["schemas"]["conversation.Unlocked"] | components["schemas"]["conversation.Unpinned"] | components["schemas"]["mark.Erased"] | components["schemas"]["mark.Given"] | components["schemas"]["message.Deleted"] | components["schemas"]["message.Edited"] | components["schemas"]["message.Endorsed"] | components["schemas"]["message.EndorsementWithdrawn"] | components["schemas"]["message.Erased"] | components["schemas"]["message.Posted"] | components["schemas"]["message.Reacted"] | components["schemas"]["message.ReactionWithdrawn"] | components["schemas"]["message.ReportErased"] | components["schemas"]["message.Reported"] | components["schemas"]["message.Restored"] | components["schemas"]["space.Created"] | components["schemas"]["space.MemberEnrolled"] | components["schemas"]["space.MemberRemoved"] | components["schemas"]["space.Renamed"] | components["schemas"]["space.RoleChanged"] | components["schemas"]["submission.Erased"] | components["schemas"]["submission.HandedIn"] | components["schemas"]["submission.Returned"] | components["schemas"]["submission.Withdrawn"];
        educatorsFat: components["schemas"]["assignment.Archived.fat.educators"] | components["schemas"]["assignment.BriefRewritten.fat.educators"] | components["schemas"]["assignment.Closed.fat.educators"] | components["schemas"]["assignment.Created.fat.educators"] | components["schemas"]["assignment.ExtensionGranted.fat.educators"] | components["schemas"]["assignment.ExtensionRevoked.fat.educators"] | components["schemas"]["assignment.GradesHeld.fat.educators"] | components["schemas"]["assignment.GradesReleased.fat.educators"] | components["schemas"]["assignment.Hidden.fat.educators"] | components["schemas"]["assignment.PointsChanged.fat.educators"] | components["schemas"]["assignment.Renamed.fat.educators"] | components["schemas"]["assignment.Rescheduled.fat.educators"] | components["schemas"]["assignment.Restored.fat.educators"] | components["schemas"]["assignment.Revealed.fat.educators"] | components["schemas"]["assignment.ServicesNamed.fat.educators"] | components["schemas"]["assignment.WordsErased.fat.educators"] | components["schemas"]["conversation.Locked.fat.educators"] | components["schemas"]["conversation.Pinned.fat.educators"] | components["schemas"]["conversation.Started.fat.educators"] | components["schemas"]["conversation.TitleErased.fat.educators"] | components["schemas"]["conversation.Unlocked.fat.educators"] | components["schemas"]["conversation.Unpinned.fat.educators"] | components["schemas"]["mark.Erased.fat.educators"] | components["schemas"]["mark.Given.fat.educators"] | components["schemas"]["message.Deleted.fat.educators"] | components["schemas"]["message.Edited.fat.educators"] | components["schemas"]["message.Endorsed.fat.educators"] | components["schemas"]["message.EndorsementWithdrawn.fat.educators"] | components["schemas"]["message.Erased.fat.educators"] | components["schemas"]["message.Posted.fat.educators"] | components["schemas"]["message.Reacted.fat.educators"] | components["schemas"]["message.ReactionWithdrawn.fat.educators"] | components["schemas"]["message.ReportErased.fat.educators"] | components["schemas"]["message.Reported.fat.educators"] | components["schemas"]["message.Restored.fat.educators"] | components["schemas"]["space.Created.fat.educators"] | components["schemas"]["space.MemberEnrolled.fat.educators"] | components["schemas"]["space.MemberRemoved.fat.educators"] | components["schemas"]["space.Renamed.fat.educators"] | components["schemas"]["space.RoleChanged.fat.educators"] | components["schemas"]["submission.Erased.fat.educators"] | components["schemas"]["submission.HandedIn.fat.educators"] | components["schemas"]["submission.Returned.fat.educators"] | components["schemas"]["submission.Withdrawn.fat.educators"];
        students: components["schemas"]["assignment.Archived"] | components["schemas"]["assignment.BriefRewritten"] | components["schemas"]["assignment.Closed"] | components["schemas"]["assignment.Created"] | components["schemas"]["assignment.GradesHeld"] | components["schemas"]["assignment.GradesReleased"] | components["schemas"]["assignment.Hidden"] | components["schemas"]["assignment.PointsChanged"] | components["schemas"]["assignment.Renamed"] | components["schemas"]["assignment.Rescheduled"] | components["schemas"]["assignment.Restored"] | components["schemas"]["assignment.Revealed"] | components["schemas"]["conversation.Locked"] | components["schemas"]["conversation.Pinned"] | components["schemas"]["conversation.Started"] | components["schemas"]["conversation.TitleErased"] | components["schemas"]["conversation.Unlocked"] | components["schemas"]["conversation.Unpinned"] | components["schemas"]["message.Deleted"] | components["schemas"]["message.Edited"] | components["schemas"]["message.Endorsed"] | components["schemas"]["message.EndorsementWithdrawn"] | components["schemas"]["message.Erased"] | components["schemas"]["message.Posted"] | components["schemas"]["message.Reacted"] | components["schemas"]["message.ReactionWithdrawn"] | components["schemas"]["message.Restored"] | components["schemas"]["space.Created"] | components["schemas"]["space.MemberEnrolled"] | components["schemas"]["space.MemberRemoved"] | components["schemas"]["space.Renamed"] | components["schemas"]["space.RoleChanged"];
        studentsFat: components["schemas"]["assignment.Archived.fat.students"] | components["schemas"]["assignment.BriefRewritten.fat.educators"] | components["schemas"]["assignment.Closed.fat.students"] | components["schemas"]["assignment.Created.fat.educators"] | components["schemas"]["assignment.GradesHeld.fat.educators"] | components["schemas"]["assignment.GradesReleased.fat.educators"] | components["schemas"]["assignment.Hidden.fat.students"] | components["schemas"]["assignment.PointsChanged.fat.educators"] | components["schemas"]["assignment.Renamed.fat.educators"] | components["schemas"]["assignment.Rescheduled.fat.educators"] | components["schemas"]["assignment.Restored.fat.educators"] | components["schemas"]["assignment.Revealed.fat.educators"] | components["schemas"]["conversation.Locked.fat.educators"] | components["schemas"]["conversation.Pinned.fat.educators"] | components["schemas"]["conversation.Started.fat.educators"] | components["schemas"]["conversation.TitleErased.fat.educators"] | components["schemas"]["conversation.Unlocked.fat.educators"] | components["schemas"]["conversation.Unpinned.fat.educators"] | components["schemas"]["message.Deleted.fat.students"] | components["schemas"]["message.Edited.fat.educators"] | components["schemas"]["message.Endorsed.fat.educators"] | components["schemas"]["message.EndorsementWithdrawn.fat.educators"] | components["schemas"]["message.Erased.fat.students"] | components["schemas"]["message.Posted.fat.students"] | components["schemas"]["message.Reacted.fat.educators"] | components["schemas"]["message.ReactionWithdrawn.fat.educators"] | components["schemas"]["message.Restored.fat.educators"] | components["schemas"]["space.Created.fat.educators"] | components["schemas"]["space.MemberEnrolled.fat.educators"] | components["schemas"]["space.MemberRemoved.fat.educators"] | components["schemas"]["space.Renamed.fat.educators"] | components["schemas"]["space.RoleChanged.fat.educators"];
        own: components["schemas"]["assignment.Closed"] | components["schemas"]["assignment.DueSoon"] | components["schemas"]["assignment.ExtensionGranted"] | components["schemas"]["assignment.ExtensionRevoked"] | components["schemas"]["conversation.Started"] | components["schemas"]["conversation.TitleErased"] | components["schemas"]["mark.Erased"] | components["schemas"]["mark.Given"] | components["schemas"]["message.Deleted"] | components["schemas"]["message.Edited"] | components["schemas"]["message.Erased"] | components["schemas"]["message.Mentioned"] | components["schemas"]["message.Posted"] | components["schemas"]["message.Reacted"] | components["schemas"]["message.ReactionWithdrawn"] | components["schemas"]["message.Replied"] | components["schemas"]["message.Restored"] | components["schemas"]["space.Created"] | components["schemas"]["space.MemberEnrolled"] | components["schemas"]["space.MemberRemoved"] | components["schemas"]["space.RoleChanged"] | components["schemas"]["submission.Erased"] | components["schemas"]["submission.HandedIn"] | components["schemas"]["submission.Returned"] | components["schemas"]["submission.Withdrawn"];
        ownFat: components["schemas"]["assignment.Closed.fat.students"] | components["schemas"]["assignment.DueSoon.fat.own"] | components["schemas"]["assignment.ExtensionGranted.fat.own"] | components["schemas"]["assignment.ExtensionRevoked.fat.educators"] | components["schemas"]["conversation.Started.fat.educators"] | components["schemas"]["conversation.TitleErased.fat.educators"] | components["schemas"]["mark.Erased.fat.educators"] | components["schemas"]["mark.Given.fat.educators"] | components["schemas"]["message.Deleted.fat.educators"] | components["schemas"]["message.Edited.fat.educators"] | components["schemas"]["message.Erased.fat.educators"] | components["schemas"]["message.Mentioned.fat.own"] | components["schemas"]["message.Posted.fat.educators"] | components["schemas"]["message.Reacted.fat.educators"] | components["schemas"]["message.ReactionWithdrawn.fat.educators"] | components["schemas"]["message.Replied.fat.own"] | components["schemas"]["message.Restored.fat.educators"] | components["schemas"]["space.Created.fat.educators"] | components["schemas"]["space.MemberEnrolled.fat.educators"] | components["schemas"]["space.MemberRemoved.fat.educators"] | components["schemas"]["space.RoleChanged.fat.educators"] | components["schemas"]["submission.Erased.fat.educators"] | components["schemas"]["submission.HandedIn.fat.educators"] | components["schemas"]["submission.Returned.fat.educators"] | components["schemas"]["submission.Withdrawn.fat.educators"];
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
