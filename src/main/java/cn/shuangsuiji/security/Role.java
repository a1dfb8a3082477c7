package cn.shuangsuiji.security;

import java.util.Set;

import static cn.shuangsuiji.security.Permission.*;

/** What a person is in the office. One person may be several. */
public enum Role {
    /** 经办人: works at the desk all day. */
    CLERK(IMPORT_LISTS, PLAN, DRAW, ENTER_FINDING, PUBLISH, DISPOSE, EXCHANGE),
    /** 股室负责人: approves plans, tasks and findings. */
    SECTION_HEAD(IMPORT_LISTS, PLAN, APPROVE, DRAW, ENTER_FINDING, REVIEW_FINDING, PUBLISH, DISPOSE, EXCHANGE),
    /** 局领导: decides and reads. */
    DIRECTOR(APPROVE, REVIEW_FINDING),
    /** 执法人员: enters what was found. */
    INSPECTOR(ENTER_FINDING, DISPOSE),
    /** 见证人: watches the draw. */
    WITNESS(WITNESS_DRAW),
    /** 系统管理员: accounts and parameters, no cases. */
    ADMINISTRATOR(ADMINISTER),
    /** 审计: reads the journal. */
    AUDITOR();

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    /** What this role may do. */
    public Set<Permission> permissions() {
        return permissions;
    }
}
