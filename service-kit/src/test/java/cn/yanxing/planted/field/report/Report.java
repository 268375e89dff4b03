package cn.yanxing.planted.field.report;

import jakarta.persistence.Entity;

@Entity
class Report {
    long id;
}
