#!/usr/bin/env python3
"""核对一次“双随机”抽取的记录。只用 Python 自带的库，与抽取程序没有任何共用的代码。

    python3 verify.py 记录文件夹        一致则退出码为 0；有不一致，逐条说明，退出码为 1
"""
import csv, hashlib, io, json, pathlib, sys
from fractions import Fraction
from itertools import zip_longest
from math import ceil, floor

folder, wrong = pathlib.Path(sys.argv[1] if len(sys.argv) == 2 else sys.exit(__doc__)), []
read = lambda name: (folder / name).read_bytes().decode("utf-8")
rows = lambda name: list(csv.DictReader(io.StringIO(read(name), newline="")))
sha256 = lambda text: hashlib.sha256(text.encode("utf-8")).hexdigest()
check = lambda holds, sentence: holds or wrong.append(sentence)


def quota(size, rule):
    """一组应抽几户：写明户数的照户数，写明比例的按分数精确计算；都不超过这一组的户数。"""
    if "count" in rule:
        return min(rule["count"], size)
    ratio = rule["ratio"]
    exact = size * (Fraction(ratio[:-1]) / 100 if ratio.endswith("%") else Fraction(ratio))
    whole = {"UP": ceil, "DOWN": floor, "HALF_UP": lambda x: floor(x + Fraction(1, 2))}[rule.get("rounding", "UP")](exact)
    whole = max(whole, rule.get("min", 0)) if size else whole
    return min(whole, size, rule.get("max", size))


def verify_draw(plan, seed, result):
    # 第一步：名单和人员在承诺（plan.json 的摘要）里写明了摘要，之后一个字也不能改。
    check(sha256(read("population.csv")) == plan["populationSha256"], "抽取名单 population.csv 在承诺之后被改动过。")
    if "inspectorsSha256" in plan:
        check(sha256(read("inspectors.csv")) == plan["inspectorsSha256"], "人员名单 inspectors.csv 在承诺之后被改动过。")
    if plan.get("sealedSha256"):
        check(sha256(seed.get("sealed", "")) == plan["sealedSha256"], "开封的密封数不是当初密封的那个数。")
    # 第二步：种子由承诺和现场数字算出。
    digits = seed["digits"]
    check(digits.isascii() and digits.isdigit() and 20 <= len(digits) <= 200, "现场数字不是 20 至 200 位数字。")
    number = sha256(f"double-random-seed/1\ncommitment={sha256(read('plan.json'))}\ndigits={digits}\n"
                    f"sealed={seed.get('sealed', '')}\npublic={seed.get('public', '')}\n")
    check(result["seed"] == number, "公布的种子不是由承诺和现场数字算出的。")
    # 第三步：每户一个抽签号，由种子和代码算出；每组（事项 × 分组）中号最小的中签。
    population = rows("population.csv")
    codes = [row["id"] for row in population]
    check(codes == sorted(set(codes)), "抽取名单没有按代码排列，或有重复。")
    ticket = {code: sha256(f"{number},{code}") for code in codes}
    cells = []
    for item in sorted(plan["items"]):
        for stratum in sorted(plan["items"][item]):
            members = sorted((row["id"] for row in population if row["stratum"] == stratum
                              and item in row["items"].split("|")), key=lambda code: (ticket[code], code))
            q = quota(len(members), plan["items"][item][stratum])
            cells.append({"item": item, "stratum": stratum, "population": len(members), "quota": q,
                          "selected": members[:q], "lastIn": ticket[members[q - 1]] if q else None,
                          "firstOut": ticket[members[q]] if q < len(members) else None})
    for mine, theirs in zip_longest(cells, result["cells"]):
        check(mine == theirs, "事项 {item} 分组 {stratum} 的结果不一致。".format(**(mine or theirs)))
    check(all(row["stratum"] in plan["items"].get(item, {}) for row in population for item in row["items"].split("|")),
          "名单中有对象的事项或分组没有抽取规则。")
    everybody = lambda chosen: sorted({code for cell in cells if chosen(cell) for code in cell["selected"]})
    check(result["visits"] == everybody(lambda cell: True), "应检查对象的名单不一致。")
    # 第四步：方案写明先抽事项、先抽区域的，用同一个种子抽，也是号小的中签；只检查抽出的事项和区域。
    areas = plan.get("stratumAreas", {})
    first = {"item": list(plan["items"]), "area": sorted(set(areas.values()))}
    for kind, field, word in (("item", "Items", "事项"), ("area", "Areas", "区域")):
        named = None
        if f"{kind}sDrawn" in plan:
            order = sorted(first[kind], key=lambda name: (sha256(f"{number},{kind}:{name}"), name))
            named = first[kind] = order[:plan[f"{kind}sDrawn"]]
        check(result.get(f"drawn{field}") == named, f"先抽出的{word}不一致。")
    if "itemsDrawn" not in plan and "areasDrawn" not in plan:
        check("drawnVisits" not in result, "方案没有先抽事项或区域，结果中却有 drawnVisits。")
        return result["visits"]
    visits = everybody(lambda cell: cell["item"] in first["item"]
                       and ("areasDrawn" not in plan or areas.get(cell["stratum"]) in first["area"]))
    check(result.get("drawnVisits") == visits, "抽出的事项和区域中应检查对象的名单不一致。")
    return visits


def verify_teams(plan, visits):
    # 第五步：公布派员以后，记录中的文件都有摘要；每户至少两名不同的人，证件有效，没有应当回避的人。
    assignment = json.loads(read("assignment.json"))
    for name in ("inspectors.csv", "plan.json", "population.csv", "result.json", "seed.json"):
        check(assignment["files"].get(name) == sha256(read(name)), f"文件 {name} 在派员结果公布之后被改动过。")
    people = {row["code"]: row for row in rows("inspectors.csv")}
    check(sorted(assignment["visits"]) == visits, "派员的对象与应检查的对象不一致。")
    ends = min(period.split("/")[1] for period in plan["assignment"]["periods"])
    for visit, team in assignment["visits"].items():
        check(len(set(team)) == len(team) >= 2, f"{visit} 的检查人员不是两名以上不同的人。")
        for person in team:
            check(person in people, f"{visit} 的检查人员 {person} 不在人员名单中。")
            row = people.get(person, {"recusedFrom": "", "certificateUntil": ends})
            check(visit not in row["recusedFrom"].split("|"), f"{visit} 的检查人员 {person} 应当回避。")
            check(row["certificateUntil"] >= ends, f"{visit} 的检查人员 {person} 的证件在检查时段结束前到期。")


try:
    plan = json.loads(read("plan.json"))
    visits = verify_draw(plan, json.loads(read("seed.json")), json.loads(read("result.json")))
    if "assignment" in plan or (folder / "assignment.json").exists():
        verify_teams(plan, visits)
except FileNotFoundError as missing:
    wrong.append(f"记录中缺少文件 {pathlib.Path(missing.filename).name}。")
except Exception as broken:  # 文件里写着什么都有可能，读不下去也是不一致
    wrong.append(f"记录内容残缺或格式不对，不能继续核对（{broken!r}）。")
print("\n".join(wrong) if wrong else f"与公布一致：应检查 {len(visits)} 户，全部重新算出，一一相同。")
print("具体派谁（人选）由 certificate.html 和本程序的 verify 命令重新计算。")
sys.exit(1 if wrong else 0)
