package stock.axon;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What is read of an assignment. */
@Entity
class AssignmentView {
    @Id
    private String assignment;

    private String space;
    private String title;
    private long version;

    protected AssignmentView() {}

    AssignmentView(String assignment, String space, String title) {
        this.assignment = assignment;
        this.space = space;
        this.title = title;
    }

    void rename(String title, long version) {
        this.title = title;
        this.version = version;
    }

    public String getAssignment() {
        return assignment;
    }

    public String getSpace() {
        return space;
    }

    public String getTitle() {
        return title;
    }

    public long getVersion() {
        return version;
    }
}
