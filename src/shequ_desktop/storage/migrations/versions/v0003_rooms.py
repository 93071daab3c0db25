"""The third edition: organisation, meetings, volunteers, funds, drafts, and the exchange."""

from alembic import op

from shequ_desktop.storage.exchange_tables import install_sync

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_STATEMENTS = (
    """
    CREATE TABLE body (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        term_no INTEGER NOT NULL,
        term_from DATE,
        term_until DATE,
        seats INTEGER NOT NULL,
        parent_id BLOB,
        follows_id BLOB,
        closed_on DATE,
        rank INTEGER NOT NULL,
        note TEXT NOT NULL,
        CONSTRAINT pk_body PRIMARY KEY (id),
        CONSTRAINT fk_body_parent_id FOREIGN KEY(parent_id) REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_body_follows_id FOREIGN KEY(follows_id) REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE kinship (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        person_id BLOB NOT NULL,
        relative_id BLOB NOT NULL,
        relation TEXT NOT NULL,
        declared_on DATE NOT NULL,
        note TEXT NOT NULL,
        CONSTRAINT pk_kinship PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE governance (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        profile TEXT NOT NULL,
        steps TEXT NOT NULL,
        decided_on DATE,
        basis TEXT NOT NULL,
        CONSTRAINT pk_governance PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE fund_source (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        year INTEGER NOT NULL,
        granted_fen INTEGER NOT NULL,
        carried_fen INTEGER NOT NULL,
        use TEXT NOT NULL,
        basis TEXT NOT NULL,
        task TEXT NOT NULL,
        donor TEXT NOT NULL,
        is_anonymous BOOLEAN NOT NULL,
        goods TEXT NOT NULL,
        closed_on DATE,
        CONSTRAINT pk_fund_source PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE month_close (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        year INTEGER NOT NULL,
        month INTEGER NOT NULL,
        account TEXT NOT NULL,
        opening_fen INTEGER NOT NULL,
        in_fen INTEGER NOT NULL,
        out_fen INTEGER NOT NULL,
        closing_fen INTEGER NOT NULL,
        vouchers INTEGER NOT NULL,
        head TEXT NOT NULL,
        closed_by TEXT NOT NULL,
        closed_on DATE NOT NULL,
        CONSTRAINT pk_month_close PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE fund_file (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        owner_id BLOB NOT NULL,
        name TEXT NOT NULL,
        size INTEGER NOT NULL,
        content_hash TEXT NOT NULL,
        added_on DATE NOT NULL,
        label TEXT NOT NULL,
        CONSTRAINT pk_fund_file PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_fund_file_owner_id ON fund_file (owner_id)",
    """
    CREATE TABLE fund_file_content (
        content_hash TEXT NOT NULL,
        content BLOB NOT NULL,
        CONSTRAINT pk_fund_file_content PRIMARY KEY (content_hash)
    )
    """,
    """
    CREATE TABLE meeting_file (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        owner_id BLOB NOT NULL,
        name TEXT NOT NULL,
        size INTEGER NOT NULL,
        content_hash TEXT NOT NULL,
        added_on DATE NOT NULL,
        label TEXT NOT NULL,
        CONSTRAINT pk_meeting_file PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_meeting_file_owner_id ON meeting_file (owner_id)",
    """
    CREATE TABLE meeting_file_content (
        content_hash TEXT NOT NULL,
        content BLOB NOT NULL,
        CONSTRAINT pk_meeting_file_content PRIMARY KEY (content_hash)
    )
    """,
    """
    CREATE TABLE meeting_series (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        recurrence TEXT NOT NULL,
        begins INTEGER NOT NULL,
        from_on DATE NOT NULL,
        body_id BLOB,
        place TEXT NOT NULL,
        until_on DATE,
        CONSTRAINT pk_meeting_series PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE proposal (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        title TEXT NOT NULL,
        proposer_kind TEXT NOT NULL,
        profile TEXT NOT NULL,
        begun_on DATE NOT NULL,
        number TEXT NOT NULL,
        body TEXT NOT NULL,
        reason TEXT NOT NULL,
        proposer_name TEXT NOT NULL,
        major BOOLEAN NOT NULL,
        scope TEXT NOT NULL,
        options JSON NOT NULL,
        budget_fen INTEGER,
        fund_source TEXT NOT NULL,
        risk_note TEXT NOT NULL,
        steps TEXT NOT NULL,
        submitted_on DATE,
        entitled INTEGER,
        returned_on DATE,
        withdrawn_on DATE,
        side_reason TEXT NOT NULL,
        merged_into_id BLOB,
        closed_on DATE,
        CONSTRAINT pk_proposal PRIMARY KEY (id),
        CONSTRAINT fk_proposal_merged_into_id FOREIGN KEY(merged_into_id) REFERENCES proposal (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE draft (
        user TEXT NOT NULL,
        "key" TEXT NOT NULL,
        body TEXT NOT NULL,
        CONSTRAINT pk_draft PRIMARY KEY (user, "key")
    )
    """,
    """
    CREATE TABLE volunteer (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        number TEXT NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        registered_on DATE NOT NULL,
        person_id BLOB,
        sex TEXT NOT NULL,
        id_type TEXT NOT NULL,
        id_number TEXT NOT NULL,
        birth_date DATE,
        phone TEXT NOT NULL,
        unit TEXT NOT NULL,
        skills JSON NOT NULL,
        hobbies JSON NOT NULL,
        times JSON NOT NULL,
        time_note TEXT NOT NULL,
        wishes JSON NOT NULL,
        health_note TEXT NOT NULL,
        consent TEXT NOT NULL,
        national_no TEXT NOT NULL,
        insurance_no TEXT NOT NULL,
        insurance_until DATE,
        guardian TEXT NOT NULL,
        guardian_phone TEXT NOT NULL,
        guardian_agreed_on DATE,
        opening_minutes INTEGER NOT NULL,
        admitted_on DATE,
        paused_on DATE,
        left_on DATE,
        state_reason TEXT NOT NULL,
        CONSTRAINT pk_volunteer PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE post_catalogue (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        code TEXT NOT NULL,
        class_code TEXT NOT NULL,
        class_title TEXT NOT NULL,
        title TEXT NOT NULL,
        duties TEXT NOT NULL,
        skills JSON NOT NULL,
        age_least INTEGER NOT NULL,
        age_most INTEGER NOT NULL,
        risk_level INTEGER NOT NULL,
        risk_notice TEXT NOT NULL,
        training TEXT NOT NULL,
        CONSTRAINT pk_post_catalogue PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE volunteer_export (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        columns JSON NOT NULL,
        CONSTRAINT pk_volunteer_export PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE post (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        entry TEXT NOT NULL,
        title TEXT NOT NULL,
        from_on DATE NOT NULL,
        place TEXT NOT NULL,
        area_id BLOB,
        until_on DATE,
        shifts JSON NOT NULL,
        people_needed INTEGER NOT NULL,
        skills JSON NOT NULL,
        age_least INTEGER NOT NULL,
        age_most INTEGER NOT NULL,
        training TEXT NOT NULL,
        requirements TEXT NOT NULL,
        risk_level INTEGER NOT NULL,
        risk_notice TEXT NOT NULL,
        contact_name TEXT NOT NULL,
        contact_phone TEXT NOT NULL,
        published_on DATE,
        paused_on DATE,
        cancelled_on DATE,
        state_reason TEXT NOT NULL,
        CONSTRAINT pk_post PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE office (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        body_id BLOB NOT NULL,
        person_id BLOB NOT NULL,
        from_on DATE NOT NULL,
        person_name TEXT NOT NULL,
        sex TEXT NOT NULL,
        phone TEXT NOT NULL,
        phone_public BOOLEAN NOT NULL,
        title TEXT NOT NULL,
        produced_by TEXT NOT NULL,
        until_on DATE,
        end_reason TEXT NOT NULL,
        area_id BLOB,
        household_id BLOB,
        constituency TEXT NOT NULL,
        number TEXT NOT NULL,
        fails INTEGER NOT NULL,
        note TEXT NOT NULL,
        CONSTRAINT pk_office PRIMARY KEY (id),
        CONSTRAINT fk_office_body_id FOREIGN KEY(body_id) REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_office_area_id FOREIGN KEY(area_id) REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_office_person_id ON office (person_id)",
    "CREATE INDEX ix_office_body_id ON office (body_id)",
    """
    CREATE TABLE project (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        name TEXT NOT NULL,
        number TEXT NOT NULL,
        kind TEXT NOT NULL,
        need TEXT NOT NULL,
        "plan" TEXT NOT NULL,
        resolution_id BLOB,
        budget_fen INTEGER NOT NULL,
        source_id BLOB,
        from_on DATE,
        until_on DATE,
        implementer_kind TEXT NOT NULL,
        implementer TEXT NOT NULL,
        selection TEXT NOT NULL,
        selection_note TEXT NOT NULL,
        steps TEXT NOT NULL,
        blocks_over_budget BOOLEAN NOT NULL,
        supervisors JSON NOT NULL,
        cleared JSON NOT NULL,
        begun_on DATE,
        settled_on DATE,
        closed_on DATE,
        stopped_on DATE,
        stop_reason TEXT NOT NULL,
        CONSTRAINT pk_project PRIMARY KEY (id),
        CONSTRAINT fk_project_source_id FOREIGN KEY(source_id) REFERENCES fund_source (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE meeting (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        planned_on DATE NOT NULL,
        begins INTEGER NOT NULL,
        number TEXT NOT NULL,
        body_id BLOB,
        assembly TEXT,
        regular BOOLEAN NOT NULL,
        ends INTEGER,
        place TEXT NOT NULL,
        convener TEXT NOT NULL,
        convene_basis TEXT NOT NULL,
        chair TEXT NOT NULL,
        recorder TEXT NOT NULL,
        series_id BLOB,
        leave_rule TEXT NOT NULL,
        contact TEXT NOT NULL,
        profile TEXT NOT NULL,
        profile_body TEXT NOT NULL,
        noticed_on DATE,
        notice_mode TEXT NOT NULL,
        special_reason TEXT NOT NULL,
        roll_on DATE,
        roll_basis TEXT NOT NULL,
        entitled INTEGER,
        opened_on DATE,
        opened INTEGER,
        present_at_opening INTEGER,
        closed INTEGER,
        way TEXT,
        outcome TEXT,
        side_reason TEXT NOT NULL,
        postponed_to DATE,
        fence INTEGER,
        CONSTRAINT pk_meeting PRIMARY KEY (id),
        CONSTRAINT fk_meeting_series_id FOREIGN KEY(series_id) REFERENCES meeting_series (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_meeting_planned_on ON meeting (planned_on)",
    """
    CREATE TABLE endorsement (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        proposal_id BLOB NOT NULL,
        counted_as TEXT NOT NULL,
        person_id BLOB NOT NULL,
        name TEXT NOT NULL,
        signed_on DATE NOT NULL,
        household_id BLOB,
        withdrawn_on DATE,
        CONSTRAINT pk_endorsement PRIMARY KEY (id),
        CONSTRAINT fk_endorsement_proposal_id FOREIGN KEY(proposal_id) REFERENCES proposal (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_endorsement_proposal_id ON endorsement (proposal_id)",
    """
    CREATE TABLE step_record (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        proposal_id BLOB NOT NULL,
        step TEXT NOT NULL,
        held_on DATE NOT NULL,
        place TEXT NOT NULL,
        chair TEXT NOT NULL,
        should INTEGER,
        present INTEGER,
        votes_for INTEGER,
        against INTEGER,
        abstained INTEGER,
        opinion TEXT NOT NULL,
        supervisor TEXT NOT NULL,
        supervised_on DATE,
        meeting_id BLOB,
        CONSTRAINT pk_step_record PRIMARY KEY (id),
        CONSTRAINT fk_step_record_proposal_id FOREIGN KEY(proposal_id) REFERENCES proposal (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_step_record_proposal_id ON step_record (proposal_id)",
    """
    CREATE TABLE service_record (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        volunteer_id BLOB NOT NULL,
        post_id BLOB NOT NULL,
        "on" DATE NOT NULL,
        begins INTEGER NOT NULL,
        ends INTEGER NOT NULL,
        break_minutes INTEGER NOT NULL,
        content TEXT NOT NULL,
        households INTEGER NOT NULL,
        people INTEGER NOT NULL,
        solved INTEGER NOT NULL,
        served_household_id BLOB,
        entered_by TEXT NOT NULL,
        confirmed_by TEXT NOT NULL,
        confirmed_on DATE,
        disputed_on DATE,
        voided_on DATE,
        void_reason TEXT NOT NULL,
        CONSTRAINT pk_service_record PRIMARY KEY (id),
        CONSTRAINT fk_service_record_volunteer_id FOREIGN KEY(volunteer_id) REFERENCES volunteer (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_service_record_post_id FOREIGN KEY(post_id) REFERENCES post (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    'CREATE INDEX ix_service_record_volunteer_id_on ON service_record (volunteer_id, "on")',
    """
    CREATE TABLE certificate (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        volunteer_id BLOB NOT NULL,
        from_on DATE NOT NULL,
        until_on DATE NOT NULL,
        handler TEXT NOT NULL,
        responsible TEXT NOT NULL,
        phone TEXT NOT NULL,
        note TEXT NOT NULL,
        publicity_days INTEGER NOT NULL,
        number TEXT NOT NULL,
        volunteer_name TEXT NOT NULL,
        volunteer_no TEXT NOT NULL,
        id_type TEXT NOT NULL,
        id_number TEXT NOT NULL,
        minutes INTEGER NOT NULL,
        lines JSON NOT NULL,
        public_from DATE,
        public_until DATE,
        issued_on DATE,
        voided_on DATE,
        void_reason TEXT NOT NULL,
        replaces_id BLOB,
        proof TEXT NOT NULL,
        CONSTRAINT pk_certificate PRIMARY KEY (id),
        CONSTRAINT fk_certificate_volunteer_id FOREIGN KEY(volunteer_id) REFERENCES volunteer (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_certificate_replaces_id FOREIGN KEY(replaces_id) REFERENCES certificate (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_certificate_volunteer_id ON certificate (volunteer_id)",
    """
    CREATE TABLE volunteer_event (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        volunteer_id BLOB NOT NULL,
        kind TEXT NOT NULL,
        "on" DATE NOT NULL,
        title TEXT NOT NULL,
        issuer TEXT NOT NULL,
        valid_until DATE,
        CONSTRAINT pk_volunteer_event PRIMARY KEY (id),
        CONSTRAINT fk_volunteer_event_volunteer_id FOREIGN KEY(volunteer_id) REFERENCES volunteer (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_volunteer_event_volunteer_id ON volunteer_event (volunteer_id)",
    """
    CREATE TABLE claim (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        post_id BLOB NOT NULL,
        volunteer_id BLOB NOT NULL,
        mode TEXT NOT NULL,
        claimed_on DATE NOT NULL,
        from_on DATE NOT NULL,
        until_on DATE,
        shifts JSON NOT NULL,
        renews_id BLOB,
        takes_over_id BLOB,
        accepted_on DATE,
        ended_on DATE,
        ended_by_volunteer BOOLEAN NOT NULL,
        end_reason TEXT NOT NULL,
        CONSTRAINT pk_claim PRIMARY KEY (id),
        CONSTRAINT fk_claim_post_id FOREIGN KEY(post_id) REFERENCES post (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_claim_volunteer_id FOREIGN KEY(volunteer_id) REFERENCES volunteer (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_claim_renews_id FOREIGN KEY(renews_id) REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_claim_takes_over_id FOREIGN KEY(takes_over_id) REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_claim_post_id ON claim (post_id)",
    """
    CREATE TABLE shift_change (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        post_id BLOB NOT NULL,
        "on" DATE NOT NULL,
        begins INTEGER NOT NULL,
        cancelled BOOLEAN NOT NULL,
        new_begins INTEGER,
        new_ends INTEGER,
        stand_in_id BLOB,
        note TEXT NOT NULL,
        CONSTRAINT pk_shift_change PRIMARY KEY (id),
        CONSTRAINT fk_shift_change_post_id FOREIGN KEY(post_id) REFERENCES post (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_shift_change_stand_in_id FOREIGN KEY(stand_in_id) REFERENCES volunteer (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_shift_change_post_id ON shift_change (post_id)",
    """
    CREATE TABLE representative_link (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        office_id BLOB NOT NULL,
        household_id BLOB NOT NULL,
        from_on DATE NOT NULL,
        until_on DATE,
        CONSTRAINT pk_representative_link PRIMARY KEY (id),
        CONSTRAINT fk_representative_link_office_id FOREIGN KEY(office_id) REFERENCES office (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_representative_link_office_id ON representative_link (office_id)",
    """
    CREATE TABLE disclosure (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        since DATE NOT NULL,
        until DATE NOT NULL,
        made_on DATE NOT NULL,
        content_hash TEXT NOT NULL,
        size INTEGER NOT NULL,
        pages INTEGER NOT NULL,
        content JSON NOT NULL,
        period_label TEXT NOT NULL,
        scheme TEXT NOT NULL,
        item TEXT NOT NULL,
        scope TEXT NOT NULL,
        place TEXT NOT NULL,
        source_ids JSON NOT NULL,
        project_id BLOB,
        made_by TEXT NOT NULL,
        corrects_id BLOB,
        reason TEXT NOT NULL,
        notice_id BLOB,
        CONSTRAINT pk_disclosure PRIMARY KEY (id),
        CONSTRAINT fk_disclosure_project_id FOREIGN KEY(project_id) REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_disclosure_corrects_id FOREIGN KEY(corrects_id) REFERENCES disclosure (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE voucher (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        "on" DATE NOT NULL,
        account TEXT NOT NULL,
        direction TEXT NOT NULL,
        summary TEXT NOT NULL,
        source_id BLOB NOT NULL,
        amount_fen INTEGER NOT NULL,
        category TEXT NOT NULL,
        to_source_id BLOB,
        project_id BLOB,
        invoices INTEGER NOT NULL,
        counterparty TEXT NOT NULL,
        is_resident BOOLEAN NOT NULL,
        handler TEXT NOT NULL,
        witness TEXT NOT NULL,
        approver TEXT NOT NULL,
        note TEXT NOT NULL,
        number INTEGER,
        recorded_by TEXT NOT NULL,
        checked_by TEXT NOT NULL,
        checked_on DATE,
        posted_by TEXT NOT NULL,
        posted_on DATE,
        reverses_id BLOB,
        reason TEXT NOT NULL,
        CONSTRAINT pk_voucher PRIMARY KEY (id),
        CONSTRAINT fk_voucher_source_id FOREIGN KEY(source_id) REFERENCES fund_source (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_voucher_to_source_id FOREIGN KEY(to_source_id) REFERENCES fund_source (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_voucher_project_id FOREIGN KEY(project_id) REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_voucher_reverses_id FOREIGN KEY(reverses_id) REFERENCES voucher (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    'CREATE INDEX ix_voucher_journal ON voucher ("on", account, number, direction, amount_fen, reverses_id, deleted_at, source_id, to_source_id, project_id, category, checked_on)',
    'CREATE INDEX ix_voucher_words ON voucher ("on", summary, counterparty)',
    """
    CREATE TABLE project_step (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        project_id BLOB NOT NULL,
        step TEXT NOT NULL,
        "on" DATE NOT NULL,
        body TEXT NOT NULL,
        finding TEXT NOT NULL,
        signers JSON NOT NULL,
        progress INTEGER,
        acceptance TEXT,
        ratings JSON NOT NULL,
        CONSTRAINT pk_project_step PRIMARY KEY (id),
        CONSTRAINT fk_project_step_project_id FOREIGN KEY(project_id) REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_project_step_project_id ON project_step (project_id)",
    """
    CREATE TABLE attendance (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        meeting_id BLOB NOT NULL,
        name TEXT NOT NULL,
        capacity TEXT NOT NULL,
        person_id BLOB,
        household_id BLOB,
        initials TEXT NOT NULL,
        door TEXT NOT NULL,
        group_name TEXT NOT NULL,
        presence TEXT NOT NULL,
        proxy TEXT NOT NULL,
        stays JSON NOT NULL,
        notified_on DATE,
        notified_by TEXT NOT NULL,
        receipt TEXT NOT NULL,
        note TEXT NOT NULL,
        proxy_id BLOB,
        title TEXT NOT NULL,
        CONSTRAINT pk_attendance PRIMARY KEY (id),
        CONSTRAINT fk_attendance_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_attendance_proxy_id FOREIGN KEY(proxy_id) REFERENCES attendance (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_attendance_meeting_id ON attendance (meeting_id)",
    """
    CREATE TABLE agenda_item (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        meeting_id BLOB NOT NULL,
        seq INTEGER NOT NULL,
        title TEXT NOT NULL,
        kind TEXT NOT NULL,
        parent_id BLOB,
        proposal_id BLOB,
        authorised_by_id BLOB,
        reporter TEXT NOT NULL,
        minutes INTEGER,
        materials TEXT NOT NULL,
        party_studied_on DATE,
        begun INTEGER,
        ended INTEGER,
        discussion TEXT NOT NULL,
        decision TEXT NOT NULL,
        CONSTRAINT pk_agenda_item PRIMARY KEY (id),
        CONSTRAINT fk_agenda_item_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_agenda_item_parent_id FOREIGN KEY(parent_id) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_agenda_item_proposal_id FOREIGN KEY(proposal_id) REFERENCES proposal (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_agenda_item_meeting_id ON agenda_item (meeting_id)",
    """
    CREATE TABLE minutes (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        meeting_id BLOB NOT NULL,
        form TEXT NOT NULL,
        version INTEGER NOT NULL,
        body TEXT NOT NULL,
        reason TEXT NOT NULL,
        signers JSON NOT NULL,
        signed_on DATE,
        sealed_on DATE,
        sealed_by TEXT NOT NULL,
        seal TEXT NOT NULL,
        numbers TEXT NOT NULL,
        CONSTRAINT pk_minutes PRIMARY KEY (id),
        CONSTRAINT fk_minutes_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_minutes_meeting_id ON minutes (meeting_id)",
    """
    CREATE TABLE service_correction (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        record_id BLOB NOT NULL,
        "on" DATE NOT NULL,
        by_name TEXT NOT NULL,
        reason TEXT NOT NULL,
        asked_by_volunteer BOOLEAN NOT NULL,
        "before" JSON NOT NULL,
        CONSTRAINT pk_service_correction PRIMARY KEY (id),
        CONSTRAINT fk_service_correction_record_id FOREIGN KEY(record_id) REFERENCES service_record (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_service_correction_record_id ON service_correction (record_id)",
    """
    CREATE TABLE bank_line (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        "on" DATE NOT NULL,
        summary TEXT NOT NULL,
        counterparty TEXT NOT NULL,
        in_fen INTEGER NOT NULL,
        out_fen INTEGER NOT NULL,
        balance_fen INTEGER,
        voucher_id BLOB,
        CONSTRAINT pk_bank_line PRIMARY KEY (id),
        CONSTRAINT fk_bank_line_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    'CREATE INDEX ix_bank_line_on ON bank_line ("on")',
    """
    CREATE TABLE speech (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        item_id BLOB NOT NULL,
        seq INTEGER NOT NULL,
        speaker TEXT NOT NULL,
        body TEXT NOT NULL,
        is_opinion BOOLEAN NOT NULL,
        CONSTRAINT pk_speech PRIMARY KEY (id),
        CONSTRAINT fk_speech_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_speech_item_id ON speech (item_id)",
    """
    CREATE TABLE meeting_task (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        item_id BLOB NOT NULL,
        body TEXT NOT NULL,
        owner TEXT NOT NULL,
        due_on DATE,
        done_on DATE,
        result TEXT NOT NULL,
        CONSTRAINT pk_meeting_task PRIMARY KEY (id),
        CONSTRAINT fk_meeting_task_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_meeting_task_item_id ON meeting_task (item_id)",
    """
    CREATE TABLE vote (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        item_id BLOB NOT NULL,
        question TEXT NOT NULL,
        form TEXT NOT NULL,
        method TEXT NOT NULL,
        entitled INTEGER NOT NULL,
        present INTEGER NOT NULL,
        opened INTEGER NOT NULL,
        options JSON NOT NULL,
        choose_most INTEGER NOT NULL,
        seats INTEGER NOT NULL,
        round INTEGER NOT NULL,
        closed INTEGER,
        tellers JSON NOT NULL,
        checkers JSON NOT NULL,
        void_reason TEXT NOT NULL,
        grades JSON NOT NULL,
        CONSTRAINT pk_vote PRIMARY KEY (id),
        CONSTRAINT fk_vote_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_vote_item_id ON vote (item_id)",
    """
    CREATE TABLE resolution (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        year INTEGER NOT NULL,
        number INTEGER NOT NULL,
        meeting_id BLOB NOT NULL,
        item_id BLOB NOT NULL,
        vote_id BLOB NOT NULL,
        title TEXT NOT NULL,
        adopted_on DATE NOT NULL,
        proposal_id BLOB,
        body TEXT NOT NULL,
        legal_basis TEXT NOT NULL,
        effective_on DATE,
        authorised_by_id BLOB,
        authorises TEXT NOT NULL,
        "plan" TEXT NOT NULL,
        owner TEXT NOT NULL,
        due_on DATE,
        board_from DATE,
        board_until DATE,
        board_down_on DATE,
        board_early_reason TEXT NOT NULL,
        begun_on DATE,
        done_on DATE,
        result_body TEXT NOT NULL,
        result_from DATE,
        result_until DATE,
        result_down_on DATE,
        filed_with TEXT NOT NULL,
        filed_on DATE,
        revoked_on DATE,
        revoked_by TEXT NOT NULL,
        revoke_reason TEXT NOT NULL,
        corrected_on DATE,
        correction TEXT NOT NULL,
        closed_on DATE,
        result_early_reason TEXT NOT NULL,
        revoked_by_id BLOB,
        CONSTRAINT pk_resolution PRIMARY KEY (id),
        CONSTRAINT fk_resolution_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_resolution_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_resolution_vote_id FOREIGN KEY(vote_id) REFERENCES vote (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_resolution_proposal_id FOREIGN KEY(proposal_id) REFERENCES proposal (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_resolution_authorised_by_id FOREIGN KEY(authorised_by_id) REFERENCES resolution (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_resolution_revoked_by_id FOREIGN KEY(revoked_by_id) REFERENCES resolution (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_resolution_meeting_id ON resolution (meeting_id)",
    """
    CREATE TABLE count_entry (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        vote_id BLOB NOT NULL,
        turn INTEGER NOT NULL,
        by_name TEXT NOT NULL,
        issued INTEGER NOT NULL,
        returned INTEGER NOT NULL,
        invalid INTEGER NOT NULL,
        votes_for INTEGER NOT NULL,
        against INTEGER NOT NULL,
        abstained INTEGER NOT NULL,
        choices JSON NOT NULL,
        reason TEXT NOT NULL,
        entered_ms INTEGER NOT NULL,
        CONSTRAINT pk_count_entry PRIMARY KEY (id),
        CONSTRAINT fk_count_entry_vote_id FOREIGN KEY(vote_id) REFERENCES vote (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_count_entry_vote_id ON count_entry (vote_id)",
    """
    CREATE TABLE resolution_objection (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        resolution_id BLOB NOT NULL,
        received_on DATE NOT NULL,
        name TEXT NOT NULL,
        phone TEXT NOT NULL,
        body TEXT NOT NULL,
        answer TEXT NOT NULL,
        answered_on DATE,
        adopted BOOLEAN NOT NULL,
        CONSTRAINT pk_resolution_objection PRIMARY KEY (id),
        CONSTRAINT fk_resolution_objection_resolution_id FOREIGN KEY(resolution_id) REFERENCES resolution (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_resolution_objection_resolution_id ON resolution_objection (resolution_id)",
    """
    CREATE TABLE resolution_progress (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        resolution_id BLOB NOT NULL,
        "on" DATE NOT NULL,
        body TEXT NOT NULL,
        spent_fen INTEGER,
        CONSTRAINT pk_resolution_progress PRIMARY KEY (id),
        CONSTRAINT fk_resolution_progress_resolution_id FOREIGN KEY(resolution_id) REFERENCES resolution (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_resolution_progress_resolution_id ON resolution_progress (resolution_id)",
    """
    CREATE TABLE rule_document (
        id BLOB NOT NULL,
        deleted_at INTEGER,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        version INTEGER NOT NULL,
        body TEXT NOT NULL,
        adopted_by_id BLOB,
        adopted_on DATE,
        filed_with TEXT NOT NULL,
        filed_on DATE,
        replaces_id BLOB,
        CONSTRAINT pk_rule_document PRIMARY KEY (id),
        CONSTRAINT fk_rule_document_adopted_by_id FOREIGN KEY(adopted_by_id) REFERENCES resolution (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_rule_document_replaces_id FOREIGN KEY(replaces_id) REFERENCES rule_document (id) DEFERRABLE INITIALLY DEFERRED
    )
     WITHOUT ROWID
    """,
)


def upgrade() -> None:
    """Lay out the tables that this edition adds."""
    for statement in _STATEMENTS:
        op.execute(statement)
    install_sync(op.get_bind())
