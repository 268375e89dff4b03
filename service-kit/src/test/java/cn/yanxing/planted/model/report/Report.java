package cn.yanxing.planted.model.report;

import jakarta.persistence.Entity;

@Entity
public class Report {
    private long id;
}
