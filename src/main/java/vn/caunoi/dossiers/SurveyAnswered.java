package vn.caunoi.dossiers;

import vn.caunoi.units.UnitId;

/**
 * Somebody said how a dossier went (khảo sát vừa có thêm người trả lời), told inside the
 * transaction that counts it.
 *
 * @param unit which received the dossier
 */
public record SurveyAnswered(UnitId unit) {}
