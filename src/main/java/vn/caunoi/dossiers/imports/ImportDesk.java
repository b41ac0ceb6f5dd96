package vn.caunoi.dossiers.imports;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.units.Unit;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;

/** Finds the import that an address names (bàn nhập hồ sơ). */
@Component
class ImportDesk {

    private final DossierImports imports;
    private final Units units;

    ImportDesk(DossierImports imports, Units units) {
        this.imports = imports;
        this.units = units;
    }

    /** An import of this unit; nobody finds those of another. */
    Import find(String unit, String id) {
        return find(unit(unit), id);
    }

    Import find(UnitId unit, String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return imports.find(unit, Long.parseLong(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    UnitId unit(String text) {
        return UnitId.read(text)
                .flatMap(units::at)
                .map(Unit::id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
