-- What papers, printing and scans need, for an office that was founded before they were there.

INSERT OR IGNORE INTO parameter (name, scope, value, valid_from, source, set_by, set_at)
SELECT given.column1, given.column2, given.column3, '2015-01-01', '程序建议值，请本局按规定调整', 'shuangsuiji', founded_at
FROM office, (VALUES ('print.job.pages', '', '60'),
    ('paper.address', '', '（请填写地址）'), ('paper.reconsideration', '', '（请填写行政复议机关）'),
    ('paper.court', '', '（请填写人民法院）'), ('paper.mark', 'RECTIFICATION_ORDER', '市监责改'),
    ('paper.mark', 'LEAD_REFERRAL', '市监案移'), ('paper.mark', 'NOTIFICATION_LETTER', '市监抄告'),
    ('paper.mark', 'CRIMINAL_REFERRAL', '市监罪移')) AS given;
