//! The sequence of the pages of a list, without input and output: which page is next, and when there
//! is none.

use std::collections::HashSet;

use bytes::Bytes;
use http::{HeaderMap, StatusCode, Uri};

use crate::runtime::client::page_request::{Target, without_secrets};
use crate::runtime::client::page_url::{self, Origin, Refusal};
use crate::runtime::client::paged_operation::{CursorPlace, NextPage};
use crate::runtime::client::security::Requirements;
use crate::runtime::json::cursor::Cursor;
use crate::runtime::json::deviation::{Deviation, DeviationKind};
use crate::runtime::json::value_at::{items, scalar_at, value_at};
use crate::runtime::response::error_response::DecodeError;
use crate::runtime::response::link_header;

/// What comes next.
#[derive(Debug)]
enum Next {
    /// This page.
    Page(Target),
    /// An error: the last page leads to one that is not requested.
    Refused(Box<DecodeError>),
    /// Nothing.
    End,
}

/// The sequence of the pages of a list.
#[derive(Debug)]
pub(crate) struct PageSequence {
    next: Next,
    /// The URLs, or the values of the parameter, of all pages so far. None of them comes twice.
    seen: HashSet<String>,
    /// The body of the last page.
    last: Option<Bytes>,
}

/// A page as it was received.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ReceivedPage<'r> {
    /// Its URL, without secrets.
    pub(crate) url: &'r Uri,
    pub(crate) security: Requirements,
    pub(crate) status: StatusCode,
    pub(crate) headers: &'r HeaderMap,
    pub(crate) raw: &'r Bytes,
    /// Whether the body may have secrets.
    pub(crate) has_secrets: bool,
}

/// How a page refers to the next one.
enum Reference {
    /// By its URL, which may be relative, and is at this place in the body.
    Url(String, &'static str),
    /// By the value of a query parameter.
    Parameter(&'static str, String),
}

impl PageSequence {
    /// Begins with the first page.
    pub(crate) fn first() -> Self {
        Self {
            next: Next::Page(Target::First),
            seen: HashSet::new(),
            last: None,
        }
    }

    /// Returns the next page, if there is one.
    pub(crate) fn target(&self) -> Option<&Target> {
        match &self.next {
            Next::Page(target) => Some(target),
            Next::Refused(_) | Next::End => None,
        }
    }

    /// Ends the sequence. Returns the error that it ends with, if there is one.
    pub(crate) fn end(&mut self) -> Option<Box<DecodeError>> {
        match std::mem::replace(&mut self.next, Next::End) {
            Next::Refused(error) => Some(error),
            Next::Page(_) | Next::End => None,
        }
    }

    /// Looks for the next page, by the place of the items and that of the next page. Returns whether
    /// this page belongs to the list: a server that does not know a parameter returns the last page
    /// again, and one whose list is over returns nothing.
    pub(crate) fn receive(
        &mut self,
        page: ReceivedPage<'_>,
        items_at: &'static str,
        rule: NextPage,
    ) -> bool {
        let text = String::from_utf8_lossy(page.raw);
        let body = Cursor::new(text.trim_start_matches('\u{feff}'), false);
        let items = match rule {
            // A large body is not read again for nothing.
            NextPage::Url(_)
            | NextPage::Link
            | NextPage::Cursor {
                cursor: CursorPlace::Body(_),
                ..
            } => (0, None),
            _ => value_at(body, items_at).map(items).unwrap_or_default(),
        };
        let last = self.last.replace(page.raw.clone());
        let is_same = last.as_ref() == Some(page.raw);
        let is_numbered = matches!(rule, NextPage::Offset { .. } | NextPage::Number { .. });
        self.next = Next::End;
        if is_numbered && (is_same || (last.is_some() && items.0 == 0)) {
            return false;
        }
        let Some(reference) = reference(page, body, items, rule) else {
            return true;
        };
        match self.follow(page, reference) {
            Ok(Some(target)) => self.next = Next::Page(target),
            Ok(None) => return !is_same,
            Err(error) => self.next = Next::Refused(error),
        }
        true
    }

    /// Returns the page that another one refers to, unless that has been requested already.
    fn follow(
        &mut self,
        page: ReceivedPage<'_>,
        reference: Reference,
    ) -> Result<Option<Target>, Box<DecodeError>> {
        match reference {
            Reference::Url(reference, pointer) => {
                self.seen.insert(page.url.to_string());
                let url = page_url::resolved(page.url, &reference)
                    .map_err(|refusal| refused(page, pointer, &refusal))?;
                let public = without_secrets(url.to_string(), page.security);
                let is_new = self.seen.insert(public);
                Ok(is_new.then_some(Target::Url(url)))
            }
            Reference::Parameter(name, value) => {
                self.seen.extend(page_url::parameter(page.url, name));
                let is_new = self.seen.insert(value.clone());
                Ok(is_new.then_some(Target::Parameter(name, value)))
            }
        }
    }
}

/// Returns how a page, with this number of items and the last of them, refers to the next one.
fn reference(
    page: ReceivedPage<'_>,
    body: Cursor<'_>,
    (count, last_item): (u64, Option<Cursor<'_>>),
    rule: NextPage,
) -> Option<Reference> {
    let text_at = |from, pointer: &str| {
        let text = scalar_at(from, pointer)?;
        (!text.is_empty()).then(|| text.into_owned())
    };
    let (parameter, more, value) = match rule {
        NextPage::Url(pointer) => return Some(Reference::Url(text_at(body, pointer)?, pointer)),
        NextPage::Link => return Some(Reference::Url(link_header::next(page.headers)?, "")),
        NextPage::Cursor {
            parameter,
            cursor,
            more,
        } => {
            let cursor = match cursor {
                CursorPlace::Body(pointer) => text_at(body, pointer)?,
                CursorPlace::LastItem(pointer) => text_at(last_item?, pointer)?,
            };
            (parameter, more, cursor)
        }
        NextPage::Offset {
            parameter,
            total,
            more,
        } => {
            let total = total.and_then(|pointer| text_at(body, pointer)?.parse().ok());
            let next = number(page.url, parameter, 0)?.checked_add(count)?;
            let is_last = count == 0 || total.is_some_and(|total: u64| next >= total);
            (parameter, more, (!is_last).then(|| next.to_string())?)
        }
        NextPage::Number {
            parameter,
            first,
            more,
        } => {
            let next = number(page.url, parameter, first)?.checked_add(1)?;
            (parameter, more, (count > 0).then(|| next.to_string())?)
        }
    };
    let more = more.and_then(|pointer| text_at(body, pointer));
    (more.as_deref() != Some("false")).then_some(Reference::Parameter(parameter, value))
}

/// Returns the value of a query parameter that is a number, or `first` if it was not sent.
fn number(url: &Uri, parameter: &str, first: u64) -> Option<u64> {
    match page_url::parameter(url, parameter) {
        Some(number) => number.parse().ok(),
        None => Some(first),
    }
}

/// Returns the error of a page that leads to one that is not requested.
fn refused(page: ReceivedPage<'_>, pointer: &'static str, refusal: &Refusal) -> Box<DecodeError> {
    let origin = Origin::of(page.url).map(|origin| origin.to_string());
    let expected = format!("the URL of a page at {}", origin.unwrap_or_default());
    let found = match refusal {
        Refusal::Origin(origin) => format!("one at {origin}, which is not requested"),
        Refusal::Invalid => "an invalid URL".to_owned(),
    };
    let mut response = http::Response::new(page.raw.clone());
    *response.status_mut() = page.status;
    response.headers_mut().clone_from(page.headers);
    let deviation = Deviation::new(pointer, DeviationKind::Mismatch, expected, found);
    Box::new(DecodeError::new(response, deviation, page.has_secrets))
}
