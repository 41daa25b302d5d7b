//! Regular expressions that are matched by steps.
//!
//! These are sequences of literals and repeated classes in which no repetition can take what
//! a later step needs: then the greedy match is the only one, and nothing is tried twice.
//!
//! Imports `ir`.

use regex_syntax::hir::{Class, Hir, HirKind, Literal, Look};

use crate::ir::{CharSet, Step, Steps};

/// The maximum length of a match that is not anchored at the start, since it is tried at each
/// position.
const LONGEST_TRY: u64 = 64;

/// The maximum number of alternatives; an automaton is faster for more, since it reads each
/// byte once.
const MOST_ALTERNATIVES: usize = 16;

/// The steps of an expression, if it can be matched by steps.
pub(super) fn steps(tree: &Hir) -> Option<Steps> {
    let mut all = Steps::default();
    for part in parts(tree) {
        match part.kind() {
            HirKind::Empty => {}
            HirKind::Look(Look::Start) if all.steps.is_empty() && !all.to_end => {
                all.from_start = true;
            }
            HirKind::Look(Look::End) => all.to_end = true,
            // Only the end can follow the end.
            _ if all.to_end => return None,
            _ => push(part, &mut all.steps)?,
        }
    }
    shorten(&mut all);
    let is_short = all.from_start || longest(&all.steps) <= LONGEST_TRY;
    (is_short && is_greedy_safe(&all.steps)).then_some(all)
}

fn parts(tree: &Hir) -> &[Hir] {
    match tree.kind() {
        HirKind::Concat(parts) => parts,
        _ => std::slice::from_ref(tree),
    }
}

fn push(part: &Hir, steps: &mut Vec<Step>) -> Option<()> {
    let step = match part.kind() {
        HirKind::Literal(bytes) => Step::Literal(text(bytes)?),
        HirKind::Class(class) => Step::Repeat {
            set: set(class)?,
            min: 1,
            max: 1,
        },
        HirKind::Repetition(repeated) => Step::Repeat {
            set: match repeated.sub.kind() {
                HirKind::Class(class) => set(class)?,
                HirKind::Literal(bytes) => one_char(&text(bytes)?)?,
                _ => return None,
            },
            min: repeated.min,
            max: repeated.max.unwrap_or(u32::MAX),
        },
        HirKind::Alternation(all) => one_of(all)?,
        _ => return None,
    };
    match (steps.last_mut(), step) {
        (Some(Step::Literal(before)), Step::Literal(text)) => before.push_str(&text),
        (_, step) => steps.push(step),
    }
    Some(())
}

/// Alternatives of which at most one can match, so that the first match is the only one.
fn one_of(all: &[Hir]) -> Option<Step> {
    let literals = all.iter().map(|each| match each.kind() {
        HirKind::Literal(bytes) => text(bytes),
        _ => None,
    });
    let literals: Vec<String> = literals.collect::<Option<_>>()?;
    let is_apart = |(index, literal): (usize, &String)| {
        let mut others = literals.iter().enumerate();
        others.all(|(other, prefix)| other == index || !literal.starts_with(prefix))
    };
    let is_few = literals.len() <= MOST_ALTERNATIVES;
    (is_few && literals.iter().enumerate().all(is_apart)).then_some(Step::OneOf(literals))
}

fn set(class: &Class) -> Option<CharSet> {
    let Class::Unicode(class) = class else {
        return None;
    };
    let ranges = class.ranges().iter();
    Some(CharSet::new(
        ranges.map(|range| (range.start(), range.end())).collect(),
    ))
}

/// The text of a literal.
fn text(literal: &Literal) -> Option<String> {
    String::from_utf8(literal.0.to_vec()).ok()
}

/// The set of one character, if the text is one.
fn one_char(text: &str) -> Option<CharSet> {
    let mut chars = text.chars();
    let c = chars.next().filter(|_| chars.next().is_none())?;
    Some(CharSet::new(vec![(c, c)]))
}

/// A repetition at an end that is not anchored takes its minimum.
fn shorten(all: &mut Steps) {
    let (is_from_start, is_to_end) = (all.from_start, all.to_end);
    while !is_to_end && all.steps.last_mut().is_some_and(takes_nothing) {
        all.steps.pop();
    }
    while !is_from_start && all.steps.first_mut().is_some_and(takes_nothing) {
        all.steps.remove(0);
    }
}

/// Makes a repetition take its minimum; returns whether that is nothing.
fn takes_nothing(step: &mut Step) -> bool {
    match step {
        Step::Literal(_) | Step::OneOf(_) => false,
        Step::Repeat { min, max, .. } => {
            *max = *min;
            *min == 0
        }
    }
}

/// The maximum number of characters that the steps take.
fn longest(steps: &[Step]) -> u64 {
    let each = steps.iter().map(|step| match step {
        Step::Literal(text) => text.len() as u64,
        Step::OneOf(literals) => literals.iter().map(String::len).max().unwrap_or(0) as u64,
        Step::Repeat { max, .. } => u64::from(*max),
    });
    each.sum()
}

/// Whether no repetition of variable length can take a character that a later step needs.
fn is_greedy_safe(steps: &[Step]) -> bool {
    steps.iter().enumerate().all(|(index, step)| match step {
        Step::Repeat { set, min, max } if min != max => {
            let followers = steps.get(index + 1..).unwrap_or_default();
            !can_begin_with(followers, set)
        }
        _ => true,
    })
}

fn can_begin_with(steps: &[Step], set: &CharSet) -> bool {
    for step in steps {
        match step {
            Step::Literal(text) => return begins_in(set, text),
            Step::OneOf(literals) => return literals.iter().any(|text| begins_in(set, text)),
            Step::Repeat {
                set: other, min, ..
            } => {
                if other.intersects(set) {
                    return true;
                }
                if *min > 0 {
                    return false;
                }
            }
        }
    }
    false
}

fn begins_in(set: &CharSet, literal: &str) -> bool {
    literal
        .chars()
        .next()
        .is_none_or(|first| set.contains(first))
}
