// Written by `npm run generate`: not to be changed by hand.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The id of a user, or a policy of Lectern itself */
        Actor: string;
        /** @description The ids alone. Educators; students who saw it until then, by the ids alone */
        "assignment.Archived": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
            };
            /** @constant */
            type: "assignment:Archived";
        };
        /** @description The fact itself. Educators; students who saw it until then, by the ids alone */
        "assignment.Archived.fat.educators": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                /** @description Absent once it is erased */
                note?: string;
                space: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "assignment:Archived";
        };
        /** @description The fact itself. Educators; students who saw it until then, by the ids alone */
        "assignment.Archived.fat.students": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                /** @description Not always shown to such readers */
                note?: string;
                space: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "assignment:Archived";
        };
        /** @description The ids alone. Educators; students if they see it */
        "assignment.BriefRewritten": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
            };
            /** @constant */
            type: "assignment:BriefRewritten";
        };
        /** @description The fact itself. Educators; students if they see it */
        "assignment.BriefRewritten.fat.educators": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                brief?: components["schemas"]["Block"][];
                /** @description Absent once it is erased */
                note?: string;
                space: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "assignment:BriefRewritten";
        };
        /** @description The ids alone. Educators, and the students for whom it is closed */
        "assignment.Closed": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
            };
            /** @constant */
            type: "assignment:Closed";
        };
        /** @description The fact itself. Educators, and the students for whom it is closed */
        "assignment.Closed.fat.educators": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                /** Format: date-time */
                cutOff: string;
                space: components["schemas"]["Id"];
                students?: components["schemas"]["Id"][];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "assignment:Closed";
        };
        /** @description The fact itself. Educators, and the students for whom it is closed */
        "assignment.Closed.fat.students": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                /** Format: date-time */
                cutOff: string;
                space: components["schemas"]["Id"];
                /** @description Not always shown to such readers */
                students?: components["schemas"]["Id"][];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "assignment:Closed";
        };
        /** @description The ids alone. Educators; students if they see it */
        "assignment.Created": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
            };
            /** @constant */
            type: "assignment:Created";
        };
        /** @description The fact itself. Educators; students if they see it */
        "assignment.Created.fat.educators": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                /** Format: date-time */
                availableFrom?: string;
                brief?: components["schemas"]["Block"][];
                /** Format: date-time */
                cutOff?: string;
                /** Format: date-time */
                due?: string;
                hidden: boolean;
                maxPoints?: number;
                space: components["schemas"]["Id"];
                title: string;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "assignment:Created";
        };
        /** @description The ids alone. Students who have not handed in */
        "assignment.DueSoon": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
            };
            /** @constant */
            type: "assignment:DueSoon";
        };
        /** @description The fact itself. Students who have not handed in */
        "assignment.DueSoon.fat.own": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                /** Format: date-time */
                due: string;
                space: components["schemas"]["Id"];
                /** @description Not always shown to such readers */
                students?: components["schemas"]["Id"][];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "assignment:DueSoon";
        };
        /** @description The ids alone. Educators; its student if students see the assignment */
        "assignment.ExtensionGranted": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
            };
            /** @constant */
            type: "assignment:ExtensionGranted";
        };
        /** @description The fact itself. Educators; its student if students see the assignment */
        "assignment.ExtensionGranted.fat.educators": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                /** @description Absent once it is erased */
                reason?: string;
                space: components["schemas"]["Id"];
                student: components["schemas"]["Id"];
                /** Format: date-time */
                until: string;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "assignment:ExtensionGranted";
        };
        /** @description The fact itself. Educators; its student if students see the assignment */
        "assignment.ExtensionGranted.fat.own": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                /** @description Not always shown to such readers */
                reason?: string;
                space: components["schemas"]["Id"];
                student: components["schemas"]["Id"];
                /** Format: date-time */
                until: string;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "assignment:ExtensionGranted";
        };
        /** @description The ids alone. Educators; its student if students see the assignment */
        "assignment.ExtensionRevoked": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
            };
            /** @constant */
            type: "assignment:ExtensionRevoked";
        };
        /** @description The fact itself. Educators; its student if students see the assignment */
        "assignment.ExtensionRevoked.fat.educators": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
                student: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "assignment:ExtensionRevoked";
        };
        /** @description The ids alone. Educators; students if they see it */
        "assignment.GradesHeld": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
            };
            /** @constant */
            type: "assignment:GradesHeld";
        };
        /** @description The fact itself. Educators; students if they see it */
        "assignment.GradesHeld.fat.educators": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "assignment:GradesHeld";
        };
        /** @description The ids alone. Educators; students if they see it */
        "assignment.GradesReleased": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
            };
            /** @constant */
            type: "assignment:GradesReleased";
        };
        /** @description The fact itself. Educators; students if they see it */
        "assignment.GradesReleased.fat.educators": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "assignment:GradesReleased";
        };
        /** @description The ids alone. Educators; students who saw it until then, by the ids alone */
        "assignment.Hidden": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
            };
            /** @constant */
            type: "assignment:Hidden";
        };
        /** @description The fact itself. Educators; students who saw it until then, by the ids alone */
        "assignment.Hidden.fat.educators": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                /** @description Absent once it is erased */
                note?: string;
                space: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "assignment:Hidden";
        };
        /** @description The fact itself. Educators; students who saw it until then, by the ids alone */
        "assignment.Hidden.fat.students": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                /** @description Not always shown to such readers */
                note?: string;
                space: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "assignment:Hidden";
        };
        /** @description The ids alone. Educators; students if they see it */
        "assignment.PointsChanged": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
            };
            /** @constant */
            type: "assignment:PointsChanged";
        };
        /** @description The fact itself. Educators; students if they see it */
        "assignment.PointsChanged.fat.educators": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                maxPoints?: number;
                /** @description Absent once it is erased */
                note?: string;
                space: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "assignment:PointsChanged";
        };
        /** @description The ids alone. Educators; students if they see it */
        "assignment.Renamed": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
            };
            /** @constant */
            type: "assignment:Renamed";
        };
        /** @description The fact itself. Educators; students if they see it */
        "assignment.Renamed.fat.educators": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                /** @description Absent once it is erased */
                note?: string;
                space: components["schemas"]["Id"];
                title: string;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "assignment:Renamed";
        };
        /** @description The ids alone. Educators; students if they see it */
        "assignment.Rescheduled": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
            };
            /** @constant */
            type: "assignment:Rescheduled";
        };
        /** @description The fact itself. Educators; students if they see it */
        "assignment.Rescheduled.fat.educators": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                /** Format: date-time */
                availableFrom?: string;
                /** Format: date-time */
                cutOff?: string;
                /** Format: date-time */
                due?: string;
                /** @description Absent once it is erased */
                note?: string;
                space: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "assignment:Rescheduled";
        };
        /** @description The ids alone. Educators; students if they see it */
        "assignment.Restored": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
            };
            /** @constant */
            type: "assignment:Restored";
        };
        /** @description The fact itself. Educators; students if they see it */
        "assignment.Restored.fat.educators": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                /** @description Absent once it is erased */
                note?: string;
                space: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "assignment:Restored";
        };
        /** @description The ids alone. Educators; students if they see it */
        "assignment.Revealed": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
            };
            /** @constant */
            type: "assignment:Revealed";
        };
        /** @description The fact itself. Educators; students if they see it */
        "assignment.Revealed.fat.educators": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                /** @description Absent once it is erased */
                note?: string;
                space: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "assignment:Revealed";
        };
        /** @description The ids alone */
        "assignment.ServicesNamed": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
            };
            /** @constant */
            type: "assignment:ServicesNamed";
        };
        /** @description The fact itself */
        "assignment.ServicesNamed.fat.educators": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                services: {
                    [key: string]: string;
                };
                space: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "assignment:ServicesNamed";
        };
        /** @description The ids alone */
        "assignment.WordsErased": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
            };
            /** @constant */
            type: "assignment:WordsErased";
        };
        /** @description The fact itself */
        "assignment.WordsErased.fat.educators": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                person: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "assignment:WordsErased";
        };
        Block: {
            text: string;
            /** @constant */
            type: "paragraph";
        } | {
            level: number;
            text: string;
            /** @constant */
            type: "heading";
        } | {
            items: string[];
            ordered: boolean;
            /** @constant */
            type: "list";
        } | {
            language?: string;
            text: string;
            /** @constant */
            type: "code";
        } | {
            text: string;
            /** @constant */
            type: "quote";
        } | {
            text: string;
            /** @constant */
            type: "link";
            url: string;
        } | {
            file: components["schemas"]["Id"];
            name: string;
            /** @constant */
            type: "file";
        };
        /** @description The ids alone */
        "conversation.Locked": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
            };
            /** @constant */
            type: "conversation:Locked";
        };
        /** @description The fact itself */
        "conversation.Locked.fat.educators": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "conversation:Locked";
        };
        /** @description The ids alone */
        "conversation.Pinned": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
            };
            /** @constant */
            type: "conversation:Pinned";
        };
        /** @description The fact itself */
        "conversation.Pinned.fat.educators": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "conversation:Pinned";
        };
        /** @description The ids alone. Members of the space, or those who take part in a direct conversation */
        "conversation.Started": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                space?: components["schemas"]["Id"];
            };
            /** @constant */
            type: "conversation:Started";
        };
        /** @description The fact itself. Members of the space, or those who take part in a direct conversation */
        "conversation.Started.fat.educators": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                /** @enum {string} */
                kind: "POST" | "QUESTION" | "ANNOUNCEMENT" | "DIRECT";
                participants: components["schemas"]["Id"][];
                space?: components["schemas"]["Id"];
                /** @description Absent once it is erased */
                title?: string;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "conversation:Started";
        };
        /** @description The ids alone. Members of the space, or those who take part in a direct conversation */
        "conversation.TitleErased": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                space?: components["schemas"]["Id"];
            };
            /** @constant */
            type: "conversation:TitleErased";
        };
        /** @description The fact itself. Members of the space, or those who take part in a direct conversation */
        "conversation.TitleErased.fat.educators": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                space?: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "conversation:TitleErased";
        };
        /** @description The ids alone */
        "conversation.Unlocked": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
            };
            /** @constant */
            type: "conversation:Unlocked";
        };
        /** @description The fact itself */
        "conversation.Unlocked.fat.educators": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "conversation:Unlocked";
        };
        /** @description The ids alone */
        "conversation.Unpinned": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
            };
            /** @constant */
            type: "conversation:Unpinned";
        };
        /** @description The fact itself */
        "conversation.Unpinned.fat.educators": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "conversation:Unpinned";
        };
        educators: components["schemas"]["assignment.Archived"] | components["schemas"]["assignment.BriefRewritten"] | components["schemas"]["assignment.Closed"] | components["schemas"]["assignment.Created"] | components["schemas"]["assignment.ExtensionGranted"] | components["schemas"]["assignment.ExtensionRevoked"] | components["schemas"]["assignment.GradesHeld"] | components["schemas"]["assignment.GradesReleased"] | components["schemas"]["assignment.Hidden"] | components["schemas"]["assignment.PointsChanged"] | components["schemas"]["assignment.Renamed"] | components["schemas"]["assignment.Rescheduled"] | components["schemas"]["assignment.Restored"] | components["schemas"]["assignment.Revealed"] | components["schemas"]["assignment.ServicesNamed"] | components["schemas"]["assignment.WordsErased"] | components["schemas"]["conversation.Locked"] | components["schemas"]["conversation.Pinned"] | components["schemas"]["conversation.Started"] | components["schemas"]["conversation.TitleErased"] | components["schemas"]["conversation.Unlocked"] | components["schemas"]["conversation.Unpinned"] | components["schemas"]["mark.Erased"] | components["schemas"]["mark.Given"] | components["schemas"]["message.Deleted"] | components["schemas"]["message.Edited"] | components["schemas"]["message.Endorsed"] | components["schemas"]["message.EndorsementWithdrawn"] | components["schemas"]["message.Erased"] | components["schemas"]["message.Posted"] | components["schemas"]["message.Reacted"] | components["schemas"]["message.ReactionWithdrawn"] | components["schemas"]["message.ReportErased"] | components["schemas"]["message.Reported"] | components["schemas"]["message.Restored"] | components["schemas"]["space.Created"] | components["schemas"]["space.MemberEnrolled"] | components["schemas"]["space.MemberRemoved"] | components["schemas"]["space.Renamed"] | components["schemas"]["space.RoleChanged"] | components["schemas"]["submission.Erased"] | components["schemas"]["submission.HandedIn"] | components["schemas"]["submission.Returned"] | components["schemas"]["submission.Withdrawn"];
        educatorsFat: components["schemas"]["assignment.Archived.fat.educators"] | components["schemas"]["assignment.BriefRewritten.fat.educators"] | components["schemas"]["assignment.Closed.fat.educators"] | components["schemas"]["assignment.Created.fat.educators"] | components["schemas"]["assignment.ExtensionGranted.fat.educators"] | components["schemas"]["assignment.ExtensionRevoked.fat.educators"] | components["schemas"]["assignment.GradesHeld.fat.educators"] | components["schemas"]["assignment.GradesReleased.fat.educators"] | components["schemas"]["assignment.Hidden.fat.educators"] | components["schemas"]["assignment.PointsChanged.fat.educators"] | components["schemas"]["assignment.Renamed.fat.educators"] | components["schemas"]["assignment.Rescheduled.fat.educators"] | components["schemas"]["assignment.Restored.fat.educators"] | components["schemas"]["assignment.Revealed.fat.educators"] | components["schemas"]["assignment.ServicesNamed.fat.educators"] | components["schemas"]["assignment.WordsErased.fat.educators"] | components["schemas"]["conversation.Locked.fat.educators"] | components["schemas"]["conversation.Pinned.fat.educators"] | components["schemas"]["conversation.Started.fat.educators"] | components["schemas"]["conversation.TitleErased.fat.educators"] | components["schemas"]["conversation.Unlocked.fat.educators"] | components["schemas"]["conversation.Unpinned.fat.educators"] | components["schemas"]["mark.Erased.fat.educators"] | components["schemas"]["mark.Given.fat.educators"] | components["schemas"]["message.Deleted.fat.educators"] | components["schemas"]["message.Edited.fat.educators"] | components["schemas"]["message.Endorsed.fat.educators"] | components["schemas"]["message.EndorsementWithdrawn.fat.educators"] | components["schemas"]["message.Erased.fat.educators"] | components["schemas"]["message.Posted.fat.educators"] | components["schemas"]["message.Reacted.fat.educators"] | components["schemas"]["message.ReactionWithdrawn.fat.educators"] | components["schemas"]["message.ReportErased.fat.educators"] | components["schemas"]["message.Reported.fat.educators"] | components["schemas"]["message.Restored.fat.educators"] | components["schemas"]["space.Created.fat.educators"] | components["schemas"]["space.MemberEnrolled.fat.educators"] | components["schemas"]["space.MemberRemoved.fat.educators"] | components["schemas"]["space.Renamed.fat.educators"] | components["schemas"]["space.RoleChanged.fat.educators"] | components["schemas"]["submission.Erased.fat.educators"] | components["schemas"]["submission.HandedIn.fat.educators"] | components["schemas"]["submission.Returned.fat.educators"] | components["schemas"]["submission.Withdrawn.fat.educators"];
        Event: {
            /** @description Names the request that caused it: as it was sent to its author and to educators, otherwise a UUID made of it */
            correlationId?: string | null;
            /** @description The event's own id */
            id: string;
            position: components["schemas"]["Position"];
            /** @description The position of the event before it on this destination; null if there was none */
            previous: components["schemas"]["Position"] | null;
            /** @description The stream that it belongs to */
            stream: string;
            /** Format: date-time */
            timestamp: string;
            /** @description Its number in that stream; a GET made now shows this version or a newer one */
            version: number;
        };
        /** @description Opaque */
        Id: string;
        /** @description The ids alone. Educators; its student while marks are released */
        "mark.Erased": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
                submission: components["schemas"]["Id"];
            };
            /** @constant */
            type: "mark:Erased";
        };
        /** @description The fact itself. Educators; its student while marks are released */
        "mark.Erased.fat.educators": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
                submission: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "mark:Erased";
        };
        /** @description The ids alone. Educators; its student while marks are released */
        "mark.Given": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
                submission: components["schemas"]["Id"];
            };
            /** @constant */
            type: "mark:Given";
        };
        /** @description The fact itself. Educators; its student while marks are released */
        "mark.Given.fat.educators": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                assignmentVersion: number;
                /** @description Not always shown to such readers */
                feedback?: components["schemas"]["Block"][];
                handIn: number;
                /** @description Not always shown to such readers */
                passed?: boolean;
                /** @description Not always shown to such readers */
                points?: number;
                space: components["schemas"]["Id"];
                student: components["schemas"]["Id"];
                submission: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "mark:Given";
        };
        /** @description The ids alone. Members of the space, or those who take part in a direct conversation */
        "message.Deleted": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
                space?: components["schemas"]["Id"];
            };
            /** @constant */
            type: "message:Deleted";
        };
        /** @description The fact itself. Members of the space, or those who take part in a direct conversation */
        "message.Deleted.fat.educators": components["schemas"]["Event"] & {
            data: {
                by: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
                space?: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "message:Deleted";
        };
        /** @description The fact itself. Members of the space, or those who take part in a direct conversation */
        "message.Deleted.fat.students": components["schemas"]["Event"] & {
            data: {
                /** @description Not always shown to such readers */
                by?: components["schemas"]["Id"];
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
                space?: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "message:Deleted";
        };
        /** @description The ids alone. Members of the space, or those who take part in a direct conversation */
        "message.Edited": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
                space?: components["schemas"]["Id"];
            };
            /** @constant */
            type: "message:Edited";
        };
        /** @description The fact itself. Members of the space, or those who take part in a direct conversation */
        "message.Edited.fat.educators": components["schemas"]["Event"] & {
            data: {
                /** @description Not always shown to such readers */
                blocks?: components["schemas"]["Block"][];
                conversation: components["schemas"]["Id"];
                /** @description Not always shown to such readers */
                mentions?: components["schemas"]["Id"][];
                message: components["schemas"]["Id"];
                space?: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "message:Edited";
        };
        /** @description The ids alone */
        "message.Endorsed": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
            };
            /** @constant */
            type: "message:Endorsed";
        };
        /** @description The fact itself */
        "message.Endorsed.fat.educators": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "message:Endorsed";
        };
        /** @description The ids alone */
        "message.EndorsementWithdrawn": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
            };
            /** @constant */
            type: "message:EndorsementWithdrawn";
        };
        /** @description The fact itself */
        "message.EndorsementWithdrawn.fat.educators": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "message:EndorsementWithdrawn";
        };
        /** @description The ids alone. Members of the space, or those who take part in a direct conversation */
        "message.Erased": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
                space?: components["schemas"]["Id"];
            };
            /** @constant */
            type: "message:Erased";
        };
        /** @description The fact itself. Members of the space, or those who take part in a direct conversation */
        "message.Erased.fat.educators": components["schemas"]["Event"] & {
            data: {
                by: components["schemas"]["Actor"];
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
                space?: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "message:Erased";
        };
        /** @description The fact itself. Members of the space, or those who take part in a direct conversation */
        "message.Erased.fat.students": components["schemas"]["Event"] & {
            data: {
                /** @description Not always shown to such readers */
                by?: components["schemas"]["Actor"];
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
                space?: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "message:Erased";
        };
        /** @description The ids alone. Whom it concerns, if they want to be told */
        "message.Mentioned": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
                space?: components["schemas"]["Id"];
            };
            /** @constant */
            type: "message:Mentioned";
        };
        /** @description The fact itself. Whom it concerns, if they want to be told */
        "message.Mentioned.fat.own": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
                space?: components["schemas"]["Id"];
                version: number;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "message:Mentioned";
        };
        /** @description The ids alone. Members of the space, or those who take part in a direct conversation */
        "message.Posted": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
                space?: components["schemas"]["Id"];
            };
            /** @constant */
            type: "message:Posted";
        };
        /** @description The fact itself. Members of the space, or those who take part in a direct conversation */
        "message.Posted.fat.educators": components["schemas"]["Event"] & {
            data: {
                anonymous: boolean;
                /** Format: date-time */
                at: string;
                author: components["schemas"]["Actor"];
                /** @description Not always shown to such readers */
                blocks?: components["schemas"]["Block"][];
                conversation: components["schemas"]["Id"];
                /** @description Not always shown to such readers */
                mentions?: components["schemas"]["Id"][];
                message: components["schemas"]["Id"];
                participants: components["schemas"]["Id"][];
                replyTo?: components["schemas"]["Id"];
                space?: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "message:Posted";
        };
        /** @description The fact itself. Members of the space, or those who take part in a direct conversation */
        "message.Posted.fat.students": components["schemas"]["Event"] & {
            data: {
                anonymous: boolean;
                /** Format: date-time */
                at: string;
                /** @description Not always shown to such readers */
                author?: components["schemas"]["Actor"];
                /** @description Not always shown to such readers */
                blocks?: components["schemas"]["Block"][];
                conversation: components["schemas"]["Id"];
                /** @description Not always shown to such readers */
                mentions?: components["schemas"]["Id"][];
                message: components["schemas"]["Id"];
                participants: components["schemas"]["Id"][];
                replyTo?: components["schemas"]["Id"];
                space?: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "message:Posted";
        };
        /** @description The ids alone. Members of the space, or those who take part in a direct conversation */
        "message.Reacted": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
                space?: components["schemas"]["Id"];
            };
            /** @constant */
            type: "message:Reacted";
        };
        /** @description The fact itself. Members of the space, or those who take part in a direct conversation */
        "message.Reacted.fat.educators": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                emoji: string;
                message: components["schemas"]["Id"];
                space?: components["schemas"]["Id"];
                user: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "message:Reacted";
        };
        /** @description The ids alone. Members of the space, or those who take part in a direct conversation */
        "message.ReactionWithdrawn": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
                space?: components["schemas"]["Id"];
            };
            /** @constant */
            type: "message:ReactionWithdrawn";
        };
        /** @description The fact itself. Members of the space, or those who take part in a direct conversation */
        "message.ReactionWithdrawn.fat.educators": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                emoji: string;
                message: components["schemas"]["Id"];
                space?: components["schemas"]["Id"];
                user: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "message:ReactionWithdrawn";
        };
        /** @description The ids alone. Whom it concerns, if they want to be told */
        "message.Replied": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
                space?: components["schemas"]["Id"];
            };
            /** @constant */
            type: "message:Replied";
        };
        /** @description The fact itself. Whom it concerns, if they want to be told */
        "message.Replied.fat.own": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
                replyTo: components["schemas"]["Id"];
                space?: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "message:Replied";
        };
        /** @description The ids alone */
        "message.Reported": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
            };
            /** @constant */
            type: "message:Reported";
        };
        /** @description The fact itself */
        "message.Reported.fat.educators": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
                /** @description Absent once it is erased */
                reason?: string;
                reporter: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "message:Reported";
        };
        /** @description The ids alone */
        "message.ReportErased": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
            };
            /** @constant */
            type: "message:ReportErased";
        };
        /** @description The fact itself */
        "message.ReportErased.fat.educators": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
                reporter: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "message:ReportErased";
        };
        /** @description The ids alone. Members of the space, or those who take part in a direct conversation */
        "message.Restored": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
                space?: components["schemas"]["Id"];
            };
            /** @constant */
            type: "message:Restored";
        };
        /** @description The fact itself. Members of the space, or those who take part in a direct conversation */
        "message.Restored.fat.educators": components["schemas"]["Event"] & {
            data: {
                conversation: components["schemas"]["Id"];
                message: components["schemas"]["Id"];
                space?: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "message:Restored";
        };
        own: components["schemas"]["assignment.Closed"] | components["schemas"]["assignment.DueSoon"] | components["schemas"]["assignment.ExtensionGranted"] | components["schemas"]["assignment.ExtensionRevoked"] | components["schemas"]["conversation.Started"] | components["schemas"]["conversation.TitleErased"] | components["schemas"]["mark.Erased"] | components["schemas"]["mark.Given"] | components["schemas"]["message.Deleted"] | components["schemas"]["message.Edited"] | components["schemas"]["message.Erased"] | components["schemas"]["message.Mentioned"] | components["schemas"]["message.Posted"] | components["schemas"]["message.Reacted"] | components["schemas"]["message.ReactionWithdrawn"] | components["schemas"]["message.Replied"] | components["schemas"]["message.Restored"] | components["schemas"]["space.Created"] | components["schemas"]["space.MemberEnrolled"] | components["schemas"]["space.MemberRemoved"] | components["schemas"]["space.RoleChanged"] | components["schemas"]["submission.Erased"] | components["schemas"]["submission.HandedIn"] | components["schemas"]["submission.Returned"] | components["schemas"]["submission.Withdrawn"];
        ownFat: components["schemas"]["assignment.Closed.fat.students"] | components["schemas"]["assignment.DueSoon.fat.own"] | components["schemas"]["assignment.ExtensionGranted.fat.own"] | components["schemas"]["assignment.ExtensionRevoked.fat.educators"] | components["schemas"]["conversation.Started.fat.educators"] | components["schemas"]["conversation.TitleErased.fat.educators"] | components["schemas"]["mark.Erased.fat.educators"] | components["schemas"]["mark.Given.fat.educators"] | components["schemas"]["message.Deleted.fat.educators"] | components["schemas"]["message.Edited.fat.educators"] | components["schemas"]["message.Erased.fat.educators"] | components["schemas"]["message.Mentioned.fat.own"] | components["schemas"]["message.Posted.fat.educators"] | components["schemas"]["message.Reacted.fat.educators"] | components["schemas"]["message.ReactionWithdrawn.fat.educators"] | components["schemas"]["message.Replied.fat.own"] | components["schemas"]["message.Restored.fat.educators"] | components["schemas"]["space.Created.fat.educators"] | components["schemas"]["space.MemberEnrolled.fat.educators"] | components["schemas"]["space.MemberRemoved.fat.educators"] | components["schemas"]["space.RoleChanged.fat.educators"] | components["schemas"]["submission.Erased.fat.educators"] | components["schemas"]["submission.HandedIn.fat.educators"] | components["schemas"]["submission.Returned.fat.educators"] | components["schemas"]["submission.Withdrawn.fat.educators"];
        /** @description Opaque, and of use on its own destination alone; compared for equality only */
        Position: string;
        /** @description The ids alone. Members, and the person */
        "space.Created": components["schemas"]["Event"] & {
            data: {
                space: components["schemas"]["Id"];
                user: components["schemas"]["Id"];
            };
            /** @constant */
            type: "space:Created";
        };
        /** @description The fact itself. Members, and the person */
        "space.Created.fat.educators": components["schemas"]["Event"] & {
            data: {
                educator: components["schemas"]["Id"];
                name: string;
                space: components["schemas"]["Id"];
                user: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "space:Created";
        };
        /** @description The ids alone. Members, and the person */
        "space.MemberEnrolled": components["schemas"]["Event"] & {
            data: {
                space: components["schemas"]["Id"];
                user: components["schemas"]["Id"];
            };
            /** @constant */
            type: "space:MemberEnrolled";
        };
        /** @description The fact itself. Members, and the person */
        "space.MemberEnrolled.fat.educators": components["schemas"]["Event"] & {
            data: {
                /** @enum {string} */
                role: "EDUCATOR" | "STUDENT";
                space: components["schemas"]["Id"];
                user: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "space:MemberEnrolled";
        };
        /** @description The ids alone. Members, and the person */
        "space.MemberRemoved": components["schemas"]["Event"] & {
            data: {
                space: components["schemas"]["Id"];
                user: components["schemas"]["Id"];
            };
            /** @constant */
            type: "space:MemberRemoved";
        };
        /** @description The fact itself. Members, and the person */
        "space.MemberRemoved.fat.educators": components["schemas"]["Event"] & {
            data: {
                space: components["schemas"]["Id"];
                user: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "space:MemberRemoved";
        };
        /** @description The ids alone */
        "space.Renamed": components["schemas"]["Event"] & {
            data: {
                space: components["schemas"]["Id"];
            };
            /** @constant */
            type: "space:Renamed";
        };
        /** @description The fact itself */
        "space.Renamed.fat.educators": components["schemas"]["Event"] & {
            data: {
                name: string;
                space: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "space:Renamed";
        };
        /** @description The ids alone. Members, and the person */
        "space.RoleChanged": components["schemas"]["Event"] & {
            data: {
                space: components["schemas"]["Id"];
                user: components["schemas"]["Id"];
            };
            /** @constant */
            type: "space:RoleChanged";
        };
        /** @description The fact itself. Members, and the person */
        "space.RoleChanged.fat.educators": components["schemas"]["Event"] & {
            data: {
                /** @enum {string} */
                role: "EDUCATOR" | "STUDENT";
                space: components["schemas"]["Id"];
                user: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "space:RoleChanged";
        };
        students: components["schemas"]["assignment.Archived"] | components["schemas"]["assignment.BriefRewritten"] | components["schemas"]["assignment.Closed"] | components["schemas"]["assignment.Created"] | components["schemas"]["assignment.GradesHeld"] | components["schemas"]["assignment.GradesReleased"] | components["schemas"]["assignment.Hidden"] | components["schemas"]["assignment.PointsChanged"] | components["schemas"]["assignment.Renamed"] | components["schemas"]["assignment.Rescheduled"] | components["schemas"]["assignment.Restored"] | components["schemas"]["assignment.Revealed"] | components["schemas"]["conversation.Locked"] | components["schemas"]["conversation.Pinned"] | components["schemas"]["conversation.Started"] | components["schemas"]["conversation.TitleErased"] | components["schemas"]["conversation.Unlocked"] | components["schemas"]["conversation.Unpinned"] | components["schemas"]["message.Deleted"] | components["schemas"]["message.Edited"] | components["schemas"]["message.Endorsed"] | components["schemas"]["message.EndorsementWithdrawn"] | components["schemas"]["message.Erased"] | components["schemas"]["message.Posted"] | components["schemas"]["message.Reacted"] | components["schemas"]["message.ReactionWithdrawn"] | components["schemas"]["message.Restored"] | components["schemas"]["space.Created"] | components["schemas"]["space.MemberEnrolled"] | components["schemas"]["space.MemberRemoved"] | components["schemas"]["space.Renamed"] | components["schemas"]["space.RoleChanged"];
        studentsFat: components["schemas"]["assignment.Archived.fat.students"] | components["schemas"]["assignment.BriefRewritten.fat.educators"] | components["schemas"]["assignment.Closed.fat.students"] | components["schemas"]["assignment.Created.fat.educators"] | components["schemas"]["assignment.GradesHeld.fat.educators"] | components["schemas"]["assignment.GradesReleased.fat.educators"] | components["schemas"]["assignment.Hidden.fat.students"] | components["schemas"]["assignment.PointsChanged.fat.educators"] | components["schemas"]["assignment.Renamed.fat.educators"] | components["schemas"]["assignment.Rescheduled.fat.educators"] | components["schemas"]["assignment.Restored.fat.educators"] | components["schemas"]["assignment.Revealed.fat.educators"] | components["schemas"]["conversation.Locked.fat.educators"] | components["schemas"]["conversation.Pinned.fat.educators"] | components["schemas"]["conversation.Started.fat.educators"] | components["schemas"]["conversation.TitleErased.fat.educators"] | components["schemas"]["conversation.Unlocked.fat.educators"] | components["schemas"]["conversation.Unpinned.fat.educators"] | components["schemas"]["message.Deleted.fat.students"] | components["schemas"]["message.Edited.fat.educators"] | components["schemas"]["message.Endorsed.fat.educators"] | components["schemas"]["message.EndorsementWithdrawn.fat.educators"] | components["schemas"]["message.Erased.fat.students"] | components["schemas"]["message.Posted.fat.students"] | components["schemas"]["message.Reacted.fat.educators"] | components["schemas"]["message.ReactionWithdrawn.fat.educators"] | components["schemas"]["message.Restored.fat.educators"] | components["schemas"]["space.Created.fat.educators"] | components["schemas"]["space.MemberEnrolled.fat.educators"] | components["schemas"]["space.MemberRemoved.fat.educators"] | components["schemas"]["space.Renamed.fat.educators"] | components["schemas"]["space.RoleChanged.fat.educators"];
        /** @description The ids alone. The service that is asked, and nobody else */
        "submission.CheckRequested": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                number: components["schemas"]["Id"];
                purpose: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
                submission: components["schemas"]["Id"];
            };
            /** @constant */
            type: "submission:CheckRequested";
        };
        /** @description The ids alone. Educators, and its student */
        "submission.Erased": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
                submission: components["schemas"]["Id"];
            };
            /** @constant */
            type: "submission:Erased";
        };
        /** @description The fact itself. Educators, and its student */
        "submission.Erased.fat.educators": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
                submission: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "submission:Erased";
        };
        /** @description The ids alone. Educators, and its student */
        "submission.HandedIn": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
                submission: components["schemas"]["Id"];
            };
            /** @constant */
            type: "submission:HandedIn";
        };
        /** @description The fact itself. Educators, and its student */
        "submission.HandedIn.fat.educators": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                assignmentVersion: number;
                /** @description Absent once it is erased */
                content?: components["schemas"]["Block"][];
                contentHash: string;
                /** Format: date-time */
                deadline?: string;
                /** @description Absent once it is erased */
                fileHashes?: {
                    [key: string]: string;
                };
                /** Format: date-time */
                handedInAt: string;
                keyId: string;
                late: boolean;
                number: number;
                /** @description Absent once it is erased */
                salt?: string;
                space: components["schemas"]["Id"];
                student: components["schemas"]["Id"];
                submission: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "submission:HandedIn";
        };
        /** @description The ids alone. Educators, and its student */
        "submission.Returned": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
                submission: components["schemas"]["Id"];
            };
            /** @constant */
            type: "submission:Returned";
        };
        /** @description The fact itself. Educators, and its student */
        "submission.Returned.fat.educators": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                /** @description Absent once it is erased */
                note?: components["schemas"]["Block"][];
                space: components["schemas"]["Id"];
                student: components["schemas"]["Id"];
                submission: components["schemas"]["Id"];
                /** Format: date-time */
                until?: string;
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "submission:Returned";
        };
        /** @description The ids alone. Educators, and its student */
        "submission.Withdrawn": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
                submission: components["schemas"]["Id"];
            };
            /** @constant */
            type: "submission:Withdrawn";
        };
        /** @description The fact itself. Educators, and its student */
        "submission.Withdrawn.fat.educators": components["schemas"]["Event"] & {
            data: {
                assignment: components["schemas"]["Id"];
                space: components["schemas"]["Id"];
                submission: components["schemas"]["Id"];
                /**
                 * @description Present if words are left out that nothing says any more
                 * @constant
                 */
                withheld?: true;
            };
            /** @constant */
            type: "submission:Withdrawn";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
