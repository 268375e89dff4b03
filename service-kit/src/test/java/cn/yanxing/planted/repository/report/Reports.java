package cn.yanxing.planted.repository.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

public abstract class Reports implements PanacheRepositoryBase<Object, Long> {}
