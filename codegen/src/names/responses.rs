//! The names of response bodies that differ by status: an enum for the successes, and one for
//! the failures.
//!
//! Imports `ident`, `operation_ids`, `scope`, `variants`, and `ir`.

use super::ident::Ident;
use super::operation_ids;
use super::scope::Scope;
use super::variants;
use crate::ir::{Operation, ResponseBodies, ResponseBody, ResponseVariant};

/// The bodies of an operation's successes or failures.
pub(crate) enum NamedBodies<'a> {
    /// All have the same body, or none has one.
    Same(Option<&'a ResponseBody>),
    /// They differ.
    Several(NamedResponses<'a>),
}

/// Responses with different bodies, as an enum.
pub(crate) struct NamedResponses<'a> {
    /// The enum.
    pub(crate) ident: Ident,
    /// The responses, each a variant.
    pub(crate) responses: Vec<NamedResponse<'a>>,
}

/// One of several responses.
pub(crate) struct NamedResponse<'a> {
    pub(crate) variant: ResponseVariant<'a>,
    pub(crate) ident: Ident,
}

impl<'a> NamedBodies<'a> {
    /// The enum, if there is one.
    pub(crate) fn several(&self) -> Option<&NamedResponses<'a>> {
        match self {
            Self::Same(_) => None,
            Self::Several(responses) => Some(responses),
        }
    }
}

/// Names the bodies of an operation's successes.
pub(super) fn success<'a>(operation: &'a Operation, scope: &mut Scope) -> NamedBodies<'a> {
    named(operation, "success", operation.success_bodies(), scope)
}

/// Names the bodies of an operation's failures.
pub(super) fn failure<'a>(operation: &'a Operation, scope: &mut Scope) -> NamedBodies<'a> {
    named(operation, "failure", operation.failure_bodies(), scope)
}

fn named<'a>(
    operation: &Operation,
    word: &str,
    bodies: ResponseBodies<'a>,
    scope: &mut Scope,
) -> NamedBodies<'a> {
    let variants = match bodies {
        ResponseBodies::Same(body) => return NamedBodies::Same(body),
        ResponseBodies::Several(variants) => variants,
    };
    let words = operation_ids::words(&operation.id).with(word.to_owned());
    let responses = variants::claim(variants.into_iter(), phrase).into_iter();
    let responses = responses.map(|(variant, ident)| NamedResponse { variant, ident });
    NamedBodies::Several(NamedResponses {
        ident: scope.claim(&words).ident,
        responses: responses.collect(),
    })
}

fn phrase(variant: &ResponseVariant<'_>) -> String {
    let phrase = variant.response.status.phrase();
    match variant.is_events_instead() {
        true => phrase + " events",
        false => phrase,
    }
}
