//! What matches each kind of expression, and that it matches what ECMA 262 says, by the very
//! code that is shipped.

use regex_syntax::hir::{Class, Hir, HirKind};

use super::*;
use crate::ir::{CharSet, Matcher, Pattern, Step, Steps};

#[allow(
    dead_code,
    unreachable_pub,
    unused_macros,
    unused_imports,
    reason = "shipped"
)]
#[path = "../../../runtime/validation/pattern.rs"]
mod runtime;

fn compile(source: &str) -> Result<Pattern, Refusal> {
    Compiled::new(source).map(|compiled| compiled.pattern().clone())
}

fn steps(source: &str) -> Steps {
    match compile(source).unwrap().matcher {
        Matcher::Steps(steps) => steps,
        other => panic!("{source}: {other:?}"),
    }
}

fn repeat(ranges: &[(char, char)], min: u32, max: u32) -> Step {
    let set = CharSet::new(ranges.to_vec());
    Step::Repeat { set, min, max }
}

#[test]
fn a_sid_is_a_literal_and_a_counted_class() {
    let steps = steps("^IS[0-9a-fA-F]{32}$");
    assert!(steps.from_start && steps.to_end);
    let hex = repeat(&[('0', '9'), ('A', 'F'), ('a', 'f')], 32, 32);
    assert_eq!(steps.steps, [Step::Literal("IS".to_owned()), hex]);
}

#[test]
fn quantifiers_and_escapes_have_steps() {
    assert_eq!(
        steps(r"a\.b?[\d-]{1,3}(?:é)\x41{2,3}$").steps,
        [
            Step::Literal("a.".to_owned()),
            repeat(&[('b', 'b')], 0, 1),
            repeat(&[('-', '-'), ('0', '9')], 1, 3),
            Step::Literal("é".to_owned()),
            repeat(&[('A', 'A')], 2, 3),
        ]
        .as_slice()
    );
    // What follows an open end is not looked at.
    assert_eq!(steps(r"^\d{4,}").steps, [repeat(&[('0', '9')], 4, 4)]);
    assert_eq!(steps("^do:.*").steps, [Step::Literal("do:".to_owned())]);
}

#[test]
fn alternatives_of_literals_are_a_step() {
    let all = ["SM", "MM"].map(str::to_owned);
    let steps = steps("^(SM|MM)[0-9]{2}$").steps;
    assert_eq!(steps.first(), Some(&Step::OneOf(all.to_vec())));
}

#[test]
fn what_would_need_a_second_try_has_no_steps() {
    for source in ["^a*ab$", "^[a-z]+x$", "^(a|ab)c$", "xa+b", r"^(ab)+$"] {
        let matcher = compile(source).unwrap().matcher;
        assert!(
            matches!(matcher, Matcher::Automaton(_)),
            "{source}: {matcher:?}"
        );
    }
}

#[test]
fn what_no_automaton_matches_takes_an_engine() {
    for source in [r"^(a)\1$", "a(?=b)", "(?<=a)b", r"\Ba"] {
        let matcher = compile(source).unwrap().matcher;
        assert_eq!(matcher, Matcher::Backtracking, "{source}");
    }
    let matcher = compile("^(?:[ab]*a[ab]{12})$").unwrap().matcher;
    assert!(matches!(matcher, Matcher::Linear(_)), "{matcher:?}");
    assert_eq!(compile("^(?:[ab]{1000}){1000}$"), Err(Refusal::TooLarge));
}

#[test]
fn lookaheads_at_the_start_are_conditions_of_their_own() {
    let matcher = compile("^(?!sink_)(?=.*1)[a-z0-9_]+$").unwrap().matcher;
    let Matcher::All(all) = matcher else {
        panic!("{matcher:?}")
    };
    let wanted: Vec<_> = all.iter().map(|(is_wanted, _)| *is_wanted).collect();
    assert_eq!(wanted, [false, true, true]);
}

#[test]
fn an_engine_can_take_long_where_repetitions_have_no_end() {
    for (source, expected) in [
        (r"(?<=a)b*", true),
        (r"(?<=a)b{2,}", true),
        (r"(?<=a)[*]\+b{2,3}", false),
        (r"(a*)*b", false),
    ] {
        let compiled = Compiled::new(source).unwrap();
        assert_eq!(compiled.can_take_long(), expected, "{source}");
    }
}

#[test]
fn malformed_expressions_are_invalid() {
    for source in [
        "(",
        "[z-a]",
        "a{2,1}",
        "*",
        "^[[:alpha:]]$",
        "/^a$/",
        "/^a$/i",
    ] {
        let refusal = compile(source).unwrap_err();
        assert!(
            matches!(refusal, Refusal::Invalid(_)),
            "{source}: {refusal:?}"
        );
    }
}

/// Expressions of all kinds; that of each line is of the kind that is named.
const ALL: [(&str, &[&str]); 5] = [
    (
        "steps",
        &[
            "",
            "^$",
            "^IS[0-9a-fA-F]{32}$",
            "^(SM|MM)[0-9a-f]{4}$",
            r"^\d{5}",
            r"[A-Z]{2,3}$",
            r"x\S+y?",
            "^.{2,5}$",
            "^[^/]{1,4}$",
            r"^\u{1F600}?[à-ü]+$",
            r"^\uD83D\uDE00$",
            r"^[\w-]+$",
            r"^[\w\-]{1,3}:$",
            r"^[\s]{1,2}a$",
            r"^\cA\x41\u0042\t$",
            r"^\p{Lu}\P{Lu}*$",
            r"^\p{Script=Greek}{2}$",
            "^a{0}b{2,}$",
            r"^[^\uD800-\uDFFF]$",
            r"[\b]",
            r"\/\_\@",
            "^[^]$",
        ],
    ),
    (
        "automaton",
        &[
            "^[]$",
            "ab|a",
            "^a|b$",
            ".^",
            "^pc[0-9]+(\\.[0-9]+)?$",
            "^[a-z]+z$",
            "^(0|[1-9]\\d*)$",
            r"^$|^((25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(25[0-5]|2[0-4]\d|[01]?\d\d?)$",
            "^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$",
            r"\bid\b",
            r"^.+/.+$",
            "^(?:é|èà)+$",
            "(?<year>[0-9]{4})(?:-x)?$",
            "^(a*)*$",
            "a[^b]*?c",
        ],
    ),
    (
        "all",
        &[
            "^(?!sink_)[a-z_]+$",
            "^(?=.*[a-z])(?=.*[0-9]).{3,8}$",
            "^(?!a|b$)(?=c)cd*",
        ],
    ),
    (
        "linear",
        &[
            "^[ab]*a[ab]{12}$",
            r"^[a-z]{1,150}\w?:?\s?é$",
            r"^(\w{1,255}-[0-9]{1,255}x){1,2}$",
        ],
    ),
    (
        "backtracking",
        &[r"^(a+)-\1$", "a(?=b)", "(?<!a)b", r"a\B", "(?:x(?!y))+"],
    ),
];

fn kind(matcher: &Matcher) -> &'static str {
    match matcher {
        Matcher::Steps(_) => "steps",
        Matcher::Automaton(_) => "automaton",
        Matcher::All(_) => "all",
        Matcher::Linear(_) => "linear",
        Matcher::Backtracking => "backtracking",
    }
}

#[test]
fn each_expression_means_what_it_means_in_ecma_262() {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    for (kind_of_all, sources) in ALL {
        for source in sources {
            let pattern = compile(source).unwrap();
            assert_eq!(kind(&pattern.matcher), kind_of_all, "{source}");
            let (judge, shipped) = (regress_of(source), shipped_verdict(&pattern));
            let mut verdicts = [0, 0];
            for text in texts(source, &mut random) {
                let expected = judge.find(&text).is_some();
                assert_eq!(shipped(&text), expected, "{source}: {text:?}");
                verdicts[usize::from(expected)] += 1;
            }
            // Some take every text, or none.
            let is_sure = ["", ".^", "^[]$", "[\\b]"].contains(source);
            assert!(is_sure || !verdicts.contains(&0), "{source}: {verdicts:?}");
        }
    }
}

/// The matcher in the form in which it is emitted, for as long as the test runs.
fn shipped(matcher: &Matcher, source: &str) -> runtime::Matcher {
    fn leaked<T>(all: impl Iterator<Item = T>) -> &'static [T] {
        Vec::leak(all.collect())
    }
    fn bytes(text: &str) -> &'static [u8] {
        leaked(text.bytes())
    }
    match matcher {
        Matcher::Steps(all) => {
            let steps = all.steps.iter().map(|step| match step {
                Step::Literal(literal) => runtime::Step::Literal(bytes(literal)),
                Step::OneOf(literals) => {
                    runtime::Step::OneOf(leaked(literals.iter().map(|one| bytes(one))))
                }
                Step::Repeat { set, min, max } if set.is_ascii() => {
                    let ends = set.ranges().iter().flat_map(|(low, high)| [low, high]);
                    let ends = leaked(ends.map(|c| u8::try_from(*c).unwrap()));
                    runtime::Step::Repeat(ends, *min, *max)
                }
                Step::Repeat { set, min, max } => {
                    runtime::Step::RepeatChars(leaked(set.ranges().iter().copied()), *min, *max)
                }
            });
            let start = all.from_start.then_some(runtime::Step::Start);
            let end = all.to_end.then_some(runtime::Step::End);
            runtime::Matcher::Steps(leaked(start.into_iter().chain(steps).chain(end)))
        }
        Matcher::Automaton(automaton) => {
            let states = automaton.0.iter();
            runtime::Matcher::States(leaked(
                states.map(|state| (state.accepts, leaked(state.next.iter().copied()))),
            ))
        }
        Matcher::All(all) => runtime::Matcher::All(leaked(
            all.iter()
                .map(|(is_wanted, one)| (*is_wanted, shipped(one, source))),
        )),
        Matcher::Linear(_) | Matcher::Backtracking => panic!("an engine matches {source}"),
    }
}

/// What an emitted crate does.
fn shipped_verdict(pattern: &Pattern) -> Box<dyn Fn(&str) -> bool> {
    match &pattern.matcher {
        Matcher::Linear(translated) => {
            let regex = regex::Regex::new(translated).unwrap();
            Box::new(move |text| regex.is_match(text))
        }
        Matcher::Backtracking => {
            let regex = regress_of(&pattern.source);
            Box::new(move |text| regex.find(text).is_some())
        }
        matcher => {
            let matcher = shipped(matcher, &pattern.source);
            let pattern = runtime::Pattern {
                source: "",
                matcher,
            };
            Box::new(move |text| {
                let matches = pattern.matches(text);
                assert_eq!(pattern.verdict(text), Some(matches), "{text:?}");
                matches
            })
        }
    }
}

fn regress_of(source: &str) -> regress::Regex {
    let with_u = regress::Regex::with_flags(source, "u");
    with_u.or_else(|_| regress::Regex::new(source)).unwrap()
}

/// Texts that match, texts that nearly do, and others.
fn texts(source: &str, random: &mut Random) -> Vec<String> {
    let with_u = regress::Regex::with_flags(source, "u").is_ok();
    let tree = ecma::parse(source, with_u)
        .ok()
        .and_then(|mut all| all.pop());
    let mut letters: Vec<char> = source.chars().collect();
    letters.extend("aZ09_-. \n\u{2028}é😀αΩ\u{A0}\u{FEFF}".chars());
    let known = ["", "aa-aa", "aa-a", "ab", "cb", "aé", "aac", "x", "xy"];
    let mut texts: Vec<String> = known.map(str::to_owned).to_vec();
    for _ in 0..60 {
        let mut text = String::new();
        match &tree {
            Some((_, tree)) if random.below(4) > 0 => sample(tree, random, &mut text),
            _ => (0..random.below(9)).for_each(|_| text.push(random.of(&letters))),
        }
        texts.push(text.clone());
        let mut chars: Vec<char> = text.chars().collect();
        let at = random.below(chars.len() + 1);
        match random.below(3) {
            0 => chars.insert(at, random.of(&letters)),
            1 => chars.truncate(at),
            _ => drop(chars.splice(..at.min(1), [random.of(&letters)])),
        }
        texts.push(chars.into_iter().collect());
    }
    texts
}

/// A text that an expression matches, but for its assertions.
fn sample(tree: &Hir, random: &mut Random, out: &mut String) {
    match tree.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => out.push_str(std::str::from_utf8(&literal.0).unwrap()),
        HirKind::Class(Class::Unicode(class)) => {
            let range = class.ranges().get(random.below(class.ranges().len()));
            out.extend(range.and_then(|range| {
                let (low, high) = (u32::from(range.start()), u32::from(range.end()));
                let offset = random.below(usize::try_from(high - low).unwrap() + 1);
                char::from_u32(low + u32::try_from(offset).unwrap())
            }));
        }
        HirKind::Class(Class::Bytes(class)) => {
            out.extend(
                class
                    .ranges()
                    .first()
                    .map(|range| char::from(range.start())),
            );
        }
        HirKind::Repetition(repeated) => {
            let most = repeated.max.unwrap_or(repeated.min + 3) - repeated.min;
            let count = repeated.min as usize + random.below(most as usize + 1);
            (0..count).for_each(|_| sample(&repeated.sub, random, out));
        }
        HirKind::Capture(capture) => sample(&capture.sub, random, out),
        HirKind::Concat(all) => all.iter().for_each(|each| sample(each, random, out)),
        HirKind::Alternation(all) => sample(&all[random.below(all.len())], random, out),
    }
}

/// Numbers without a visible rule (xorshift), the same in each run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end.max(1) as u64).unwrap()
    }

    fn of(&mut self, all: &[char]) -> char {
        all[self.below(all.len())]
    }
}
