package cn.yanxing.planted.service;

public class Service {}
