//! Lists in pages.

use api::operations::{Otherwise, Stated, Steady, Whole};
use api::{Client, Config, Credentials, Fake, PagedOperation};
use serde_json::json;

/// Reads the items of a list with two pages.
fn items<O: PagedOperation<Item = String>>(request: O) -> Vec<String> {
    let fake = Fake::new()
        .reply(json!({"items": ["a"], "next_page_token": "1", "more": "?page_token=1"}))
        .reply(json!({"items": ["b"]}));
    let config = Config::new("https://a.example", Credentials::none());
    let client = Client::with_transport(fake.clone(), config).expect("is set up");
    let items = client.call(request).items();
    let items = items.map(|item| item.ok().expect("is one")).collect();
    let requests = fake.requests();
    assert_eq!(requests[1].uri().query(), Some("page_token=1"));
    items
}

#[test]
fn inferred_pagination_stated() {
    assert_eq!(items(Stated::new()), ["a", "b"]);
}

#[test]
fn pagination_changed() {
    assert_eq!(items(Otherwise::new()), ["a", "b"]);
}

#[test]
fn list_given_pages() {
    let fake = Fake::new().reply(json!({"items": ["a"]}));
    let config = Config::new("https://a.example", Credentials::none());
    let client = Client::with_transport(fake, config).expect("is set up");
    let page = client.call(Whole::new()).send().ok().expect("is read");
    assert_eq!(page.items.iter().flatten().count(), 1);
}

#[test]
fn array_added_to_stated_page() {
    assert_eq!(items(Steady::new()), ["a", "b"]);
}
