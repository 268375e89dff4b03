-- Issues of five years, spread over the district's grids; {from} and {to} are the rows, {total} is how many there will be.
insert into issue (id, version, number, status, source, catalogue_item, description, place_text, longitude, latitude,
                   street, community, grid, unit, round, reworks, reported_at, filed_at, handed_over_at, signed_at,
                   rectified_at, rectified_by, rectified_unit, closed_at, clock_unit, clock_started_at, due_at,
                   due_provisional, due_days, pauses, was_overdue, overdue_round, reporter_id)
with grid as (
    select row_number() over (order by key) as place, count(*) over () as places, body ->> 'code' as code,
           body ->> 'street' as street, body ->> 'community' as community,
           (body #>> '{outline,polygons,0,0,0,0}')::float8 as longitude,
           (body #>> '{outline,polygons,0,0,0,1}')::float8 as latitude
    from register_entry where key like 'grid/%'),
drawn as (
    select i, hashint8(i * 7919) & 1048575 as a, hashint8(i * 104729 + 1) & 1048575 as b,
           now() - interval '5 years' * ((({total} - i)::float8 + 1) / {total}) as at
    from generate_series({from}::bigint, {to}::bigint) as i),
said as (
    select drawn.*, (array['人民广场', '苗圃路', '东风路', '湘江大道', '衡州大道', '火车站', '和平小区', '向阳新村', '农贸市场', '实验小学',
                           '中心医院', '粤汉码头', '酃湖公园', '茶山坳', '建设新村', '金龙坪', '临江路', '广东路', '狮山路', '白沙洲'])[a % 20 + 1]
                    || (array['东门', '西侧', '路口', '人行道', '地下通道', '停车场', '公交站', '后巷'])[b % 8 + 1] as spot,
           (array['暴露垃圾无人清运', '路面坑洼积水', '井盖缺失', '路灯不亮', '占道经营', '违规停车', '下水道堵塞', '噪音扰民', '违章搭建', '绿化带损坏',
                  '护栏断裂', '小广告乱贴', '油烟直排', '扬尘污染', '消防通道堵塞', '健身器材损坏', '流浪犬出没', '电线低垂', '墙面脱落', '污水外溢'])
               [(a / 32) % 20 + 1]
           || (array['，已经三天', '，影响出行', '，存在安全隐患', '，多次反映未果', '，请尽快处理', '，夜间尤其严重', '，附近居民意见很大'])[(b / 16) % 7 + 1] as words,
           case when i > {total} * 0.97 then (array['REPORTED', 'FILED', 'HANDED_OVER', 'SIGNED', 'RECTIFIED'])[a % 5 + 1]
                when b % 100 < 3 then (array['REJECTED', 'DUPLICATE', 'NOT_OURS'])[a % 3 + 1]
                when b % 100 < 5 then 'SIGNED'
                else 'CLOSED' end as state
    from drawn)
select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(i::text), 1, 3) || '8'
           || substr(md5(i::text), 4, 15))::uuid,
       3, '2000-' || lpad(i::text, 7, '0'), state,
       (array['INSPECTOR', 'GRID_WORKER', 'RESIDENT', 'HOTLINE'])[b % 4 + 1],
       (array['exposed-garbage', 'road-damage', 'manhole-cover', 'street-lamp'])[(a / 8) % 4 + 1],
       spot || words, spot || (b % 300) || '号',
       longitude + (a % 1000) / 500000.0, latitude + (b % 1000) / 500000.0, street, community, grid.code,
       case when state in ('REPORTED', 'FILED', 'REJECTED', 'DUPLICATE', 'NOT_OURS') then null else street end,
       1, 0, at,
       case when state not in ('REPORTED', 'REJECTED', 'DUPLICATE', 'NOT_OURS') then at + interval '1 hour' end,
       case when state in ('HANDED_OVER', 'SIGNED', 'RECTIFIED', 'CLOSED') then at + interval '2 hours' end,
       case when state in ('SIGNED', 'RECTIFIED', 'CLOSED') then at + interval '4 hours' end,
       case when state in ('RECTIFIED', 'CLOSED') then at + interval '1 day' end, 'handler',
       case when state in ('RECTIFIED', 'CLOSED') then street end,
       case when state = 'CLOSED' then at + interval '2 days' end,
       street, at + interval '2 hours', at + interval '3 days', false, '', '', b % 10 = 0, 0, 'inspector'
from said join grid on grid.place = a % grid.places + 1
