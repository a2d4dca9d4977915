package io.lectern;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;

/** The classes of Lectern without those of its tests, read once for all who look at them. */
public final class OwnClasses {
    /** All of them. */
    public static final JavaClasses ALL =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("io.lectern");

    private OwnClasses() {}
}
