//! The rules for well-known shapes of pages. They are strict: the response has exactly one array, at
//! its top, and the names and the types of all parts are those of a convention. A list that is read
//! as one page is a lesser evil than an operation that is called again and again for no reason.
//!
//! Imports `ir`, and from this folder `listing`.

use super::listing::{Listing, ValueKind};
use crate::ir::{CursorPlace, NextPage, Operation, Pagination};

/// The objects in a response body that have its metadata; the body itself comes first.
const CONTAINERS: &[&str] = &[
    "",
    "/meta",
    "/metadata",
    "/pagination",
    "/paging",
    "/page_info",
    "/pageInfo",
    "/response_metadata",
    "/links",
];

/// Properties whose name says that they have the URL of the next page (Twilio, Lob, Azure).
const URLS: &[&str] = &[
    "next_page_url",
    "next_page_uri",
    "next_url",
    "next_link",
    "nextPageUrl",
    "nextPageUri",
    "nextUrl",
    "nextLink",
    "@odata.nextLink",
];

/// Query parameters of lists whose next page is in the header `Link` (GitHub, Okta).
const PAGE_PARAMETERS: &[&str] = &[
    "page",
    "per_page",
    "page_token",
    "page_size",
    "after",
    "cursor",
];

/// Query parameters for a cursor, each with the properties that have that of the next page: Google
/// (AIP-158) and dropshot, Amazon, Slack and Notion, Box, Stripe's search, Kubernetes.
const CURSORS: &[(&str, &[&str])] = &[
    ("page_token", &["next_page_token", "next_page"]),
    ("pageToken", &["nextPageToken"]),
    ("PageToken", &["nextToken"]),
    ("next_token", &["next_token"]),
    ("nextToken", &["nextToken"]),
    ("pagination_token", &["next_token"]),
    ("cursor", &["next_cursor", "nextCursor"]),
    ("start_cursor", &["next_cursor"]),
    ("marker", &["next_marker", "nextMarker"]),
    ("page", &["next_page"]),
    ("continue", &["continue"]),
];

/// Query parameters for a number of items to skip, each with that for the size of a page (Spotify, Jira).
/// An index of the first item, such as `startIndex` in SCIM, may as well begin with 1.
const OFFSETS: &[(&str, &str)] = &[("offset", "limit"), ("startAt", "maxResults")];

/// Properties with the number of items of all pages.
const TOTALS: &[&str] = &["total", "total_count", "totalCount"];

/// The pagination of an operation, if a rule is for its shape.
pub(super) fn pagination(listing: &Listing<'_>) -> Option<Pagination> {
    let mut arrays = listing.arrays().into_iter();
    let (Some(items), None) = (arrays.next(), arrays.next()) else {
        return None;
    };
    let next = url(listing)
        .or_else(|| link(listing.operation))
        .or_else(|| cursor(listing))
        .or_else(|| last_item(listing, &items))
        .or_else(|| offset(listing))?;
    Some(Pagination { items, next })
}

/// The response body has the URL of the next page.
fn url(listing: &Listing<'_>) -> Option<NextPage> {
    let pointer = value(listing, URLS, &[ValueKind::Text, ValueKind::Url])?;
    Some(NextPage::Url(pointer))
}

/// The response has the header `Link`, and the request has a parameter for pages.
fn link(operation: &Operation) -> Option<NextPage> {
    let mut headers = operation.successes().flat_map(|it| &it.headers);
    let has_header = headers.any(|header| header.name.eq_ignore_ascii_case("link"));
    let mut parameters = operation.parameters.iter();
    let has_parameter = parameters.any(|it| PAGE_PARAMETERS.contains(&it.name.as_str()));
    (has_header && has_parameter).then_some(NextPage::Link)
}

/// The response has a cursor, and the request a parameter for it. The cursor of a `page`, which might
/// as well be a number or a URL, is one only if the response also says whether there is another page.
fn cursor(listing: &Listing<'_>) -> Option<NextPage> {
    let more = value(listing, &["has_more"], &[ValueKind::Boolean]);
    let mut found = CURSORS.iter().filter_map(|(parameter, properties)| {
        let parameter = parameter_of(listing, parameter, ValueKind::Text)?;
        let pointer = value(listing, properties, &[ValueKind::Text])?;
        (parameter != "page" || more.is_some()).then_some((parameter, pointer))
    });
    let (parameter, pointer) = found.next()?;
    Some(NextPage::Cursor {
        parameter,
        cursor: CursorPlace::Body(pointer),
        more,
    })
}

/// The last item is the cursor (Stripe), or its id is in the response (OpenAI); and the response says
/// whether there is another page.
fn last_item(listing: &Listing<'_>, items: &str) -> Option<NextPage> {
    let more = Some(value(listing, &["has_more"], &[ValueKind::Boolean])?);
    let after = |name| parameter_of(listing, name, ValueKind::Text);
    let has_id = || listing.is(&listing.in_item(items, "/id"), &[ValueKind::Text]);
    if let Some(parameter) = after("starting_after").filter(|_| has_id()) {
        let cursor = CursorPlace::LastItem("/id".to_owned());
        return Some(NextPage::Cursor {
            parameter,
            cursor,
            more,
        });
    }
    let parameter = after("after")?;
    let cursor = CursorPlace::Body(value(listing, &["last_id"], &[ValueKind::Text])?);
    Some(NextPage::Cursor {
        parameter,
        cursor,
        more,
    })
}

/// The request has an offset, which the response repeats with the number of all items.
fn offset(listing: &Listing<'_>) -> Option<NextPage> {
    let mut found = OFFSETS.iter().filter_map(|(offset, size)| {
        parameter_of(listing, size, ValueKind::Integer)?;
        value(listing, &[offset], &[ValueKind::Integer])?;
        parameter_of(listing, offset, ValueKind::Integer)
    });
    let parameter = found.next()?;
    Some(NextPage::Offset {
        parameter,
        total: Some(value(listing, TOTALS, &[ValueKind::Integer])?),
        more: None,
    })
}

/// The place of the first of these properties that is of these kinds, in the body or in its metadata.
fn value(listing: &Listing<'_>, names: &[&str], kinds: &[ValueKind]) -> Option<String> {
    let pointers = CONTAINERS.iter().flat_map(|container| {
        let names = names.iter();
        names.map(move |name| format!("{container}/{name}"))
    });
    let mut pointers = pointers.filter(|pointer| listing.is(&listing.at(pointer), kinds));
    pointers.next()
}

/// The name of an optional query parameter of this kind.
fn parameter_of(listing: &Listing<'_>, name: &str, kind: ValueKind) -> Option<String> {
    let mut parameters = listing.parameters();
    let parameter = parameters.find(|parameter| parameter.name == name)?;
    let fits = !parameter.required && listing.kind(&parameter.ty) == kind;
    fits.then(|| parameter.name.clone())
}
