//! Finite automata of regular expressions, built by `regex-automata`.
//!
//! Imports `ir`.

use indexmap::IndexSet;
use regex_automata::dfa::{Automaton as _, StartKind, dense};
use regex_automata::nfa::thompson::{Compiler, Config, NFA, WhichCaptures};
use regex_automata::util::{primitives::StateID, start};
use regex_automata::{Anchored, MatchKind};
use regex_syntax::hir::Hir;

use crate::ir::{Automaton, State};

/// The maximum size of an emitted automaton: a larger one is not worth a page of numbers.
const MOST_STATES: usize = 100;
const MOST_RANGES: usize = 400;

/// The maximum number of bytes of an automaton while it is built.
const MOST_BYTES: usize = 1 << 18;

/// The maximum number of bytes of an expression for the crate `regex`, whose own default limit
/// is ten million.
const MOST_BYTES_OF_NFA: usize = 5_000_000;

/// Whether an engine that matches in linear time accepts the expression.
pub(super) fn is_linear(tree: &Hir) -> bool {
    nfa(tree, MOST_BYTES_OF_NFA).is_some()
}

fn nfa(tree: &Hir, most: usize) -> Option<NFA> {
    let config = Config::new()
        .which_captures(WhichCaptures::None)
        .nfa_size_limit(Some(most));
    let mut compiler = Compiler::new();
    compiler.configure(config).build_from_hir(tree).ok()
}

/// The minimal automaton that finds the expression in a text, unless it is large.
pub(super) fn automaton(tree: &Hir) -> Option<Automaton> {
    let nfa = nfa(tree, MOST_BYTES)?;
    let config = dense::Config::new()
        .accelerate(false)
        .dfa_size_limit(Some(MOST_BYTES))
        .determinize_size_limit(Some(MOST_BYTES))
        .match_kind(MatchKind::All)
        .start_kind(StartKind::Unanchored);
    let dfa = dense::Builder::new()
        .configure(config)
        .build_from_nfa(&nfa)
        .ok()?;
    let start = start::Config::new().anchored(Anchored::No);
    let states = smallest(&states(&dfa, dfa.start_state(&start).ok()?)?);
    let ranges: usize = states.iter().map(|state| state.next.len()).sum();
    (states.len() <= MOST_STATES && ranges <= MOST_RANGES).then_some(Automaton(states))
}

/// Whether a text matches.
pub(super) fn accepts(automaton: &Automaton, text: &str) -> bool {
    let mut state = automaton.0.first();
    for byte in text.bytes() {
        let next = state.and_then(|state| {
            let mut ranges = state.next.iter();
            ranges.find(|(low, high, _)| (*low..=*high).contains(&byte))
        });
        state = next.and_then(|(_, _, place)| automaton.0.get(usize::from(*place)));
    }
    state.is_some_and(|state| state.accepts)
}

/// The numbered states. `regex-automata` reports a match one byte late, by states of their own.
/// A match stays one whatever follows, so that all of these are the state `Found`.
fn states(dfa: &dense::DFA<Vec<u32>>, start: StateID) -> Option<Vec<State>> {
    let mut known = IndexSet::from([Place::At(start)]);
    let mut states = Vec::new();
    while let Some(place) = known.get_index(states.len()) {
        let mut state = State::default();
        let after: Box<dyn Fn(u8) -> Place> = match *place {
            Place::Found => {
                state.accepts = true;
                Box::new(|_| Place::Found)
            }
            Place::At(id) => {
                state.accepts = dfa.is_match_state(dfa.next_eoi_state(id));
                Box::new(move |byte| match dfa.next_state(id, byte) {
                    next if dfa.is_match_state(next) => Place::Found,
                    next => Place::At(next),
                })
            }
        };
        for byte in 0..=u8::MAX {
            let next = after(byte);
            if matches!(next, Place::At(id) if dfa.is_dead_state(id)) {
                continue;
            }
            let (number, _) = known.insert_full(next);
            add(&mut state, byte, byte, u16::try_from(number).ok()?);
        }
        states.push(state);
    }
    Some(states)
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Place {
    At(StateID),
    Found,
}

/// Adds a range; it extends the one before it if they touch.
fn add(state: &mut State, low: u8, high: u8, place: u16) {
    match state.next.last_mut() {
        Some((_, last, same)) if *same == place && last.checked_add(1) == Some(low) => *last = high,
        _ => state.next.push((low, high, place)),
    }
}

/// The minimal equivalent automaton (Moore's algorithm): states are equal until their
/// successors differ.
fn smallest(states: &[State]) -> Vec<State> {
    let mut groups: Vec<u16> = states
        .iter()
        .map(|state| u16::from(state.accepts))
        .collect();
    let mut count = 0;
    loop {
        let mut kinds = IndexSet::new();
        let next = states.iter().zip(&groups);
        let next = next.map(|(state, group)| {
            let (number, _) = kinds.insert_full((*group, renumbered(state, &groups)));
            u16::try_from(number).unwrap_or(u16::MAX)
        });
        groups = next.collect();
        if kinds.len() == count {
            let kinds = kinds.into_iter();
            return kinds.map(|(_, state)| state).collect();
        }
        count = kinds.len();
    }
}

fn renumbered(state: &State, numbers: &[u16]) -> State {
    let mut out = State {
        accepts: state.accepts,
        next: Vec::new(),
    };
    for (low, high, place) in &state.next {
        let number = numbers.get(usize::from(*place)).copied();
        add(&mut out, *low, *high, number.unwrap_or_default());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::ecma;
    use super::*;

    fn automaton_of(source: &str) -> Option<Automaton> {
        let all = ecma::parse(source, true).unwrap();
        let [(true, tree)] = all.as_slice() else {
            panic!("{source} has several conditions")
        };
        automaton(tree)
    }

    #[test]
    fn automata_are_minimal() {
        let letter = |c: u8, next| (c, c, next);
        let ends = State {
            accepts: true,
            next: Vec::new(),
        };
        let state = |next: &[(u8, u8, u16)]| State {
            accepts: false,
            next: next.to_vec(),
        };
        assert_eq!(
            automaton_of("^(ab|cb)$").unwrap().0,
            [
                state(&[letter(b'a', 1), letter(b'c', 1)]),
                state(&[letter(b'b', 2)]),
                ends
            ]
        );
        let found = State {
            accepts: true,
            next: vec![(0, 255, 0)],
        };
        assert_eq!(automaton_of("a*|b").unwrap().0, [found]);
    }

    #[test]
    fn large_automata_are_left_to_an_engine() {
        assert_eq!(automaton_of("^(?:[ab]*a[ab]{12})$"), None);
        assert_eq!(automaton_of("^(?:ab){101}$"), None);
    }
}
