package vn.caunoi.law;

import java.time.LocalDate;
import vn.caunoi.units.UnitId;

/** A locality has a rule of its own from that day on (địa phương có quy định riêng). */
public record LocalRuleEntered(String key, UnitId unit, LocalDate from) {}
