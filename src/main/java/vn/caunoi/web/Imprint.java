package vn.caunoi.web;

/**
 * Who answers for a site (thông tin chịu trách nhiệm); empty text where a line is not given.
 *
 * <p>Managing body, address, e-mail, telephone and the person responsible must stand on the home
 * page: Nghị định 174/2026/NĐ-CP, Điều 93.
 */
public record Imprint(
        String managingBody,
        String personResponsible,
        String office,
        String address,
        String telephone,
        String fax,
        String email,
        String licence) {}
