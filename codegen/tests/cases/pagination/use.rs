//! Lists in pages: of each type of pagination, two pages and their items.

use pagination::operations::{
    ListCalls, ListCharges, ListDroplets, ListMessages, ListRepositories, ListTracks,
};
use pagination::{Client, Config, Credentials, Fake, PagedOperation, bytes, http};
use serde_json::{Value, json};

fn client(fake: &Fake) -> Client<Fake> {
    let config = Config::new("https://a.example", Credentials::none());
    Client::with_transport(fake.clone(), config).expect("is set up")
}

/// Returns how many items two pages have, and the target of the second request.
fn items<O: PagedOperation + Clone>(request: &O, pages: [Value; 2]) -> (usize, String) {
    // Some of the pages deviate from the document.
    let response = |page: &Value| http::Response::new(page.to_string().into());
    let replies = || pages.iter().map(response).fold(Fake::new(), Fake::reply_http);
    let fake = replies();
    let read = client(&fake).call(request).pages().filter(Result::is_ok).count();
    assert_eq!((read, fake.requests().len()), (2, 2));
    let fake = replies();
    let read = client(&fake).call(request.clone()).items().filter(Result::is_ok).count();
    (read, fake.requests()[1].uri().to_string())
}

#[test]
fn each_type_of_pagination_leads_to_the_next_page() {
    let (count, next) = items(
        &ListCalls::new().page_size(2),
        [
            json!({"calls": [{"sid": "a"}], "meta": {"next_page_url": "/calls?PageToken=b"}}),
            json!({"meta": {"next_page_url": null}}),
        ],
    );
    assert_eq!((count, &*next), (1, "https://a.example/calls?PageToken=b"));

    let (count, next) = items(
        &ListMessages::new(),
        [
            json!({"messages": ["a", null], "response_metadata": {"next/cursor": "c="}}),
            json!({"messages": null, "response_metadata": {"next/cursor": ""}}),
        ],
    );
    assert_eq!((count, &*next), (2, "https://a.example/messages?cursor=c%3D"));

    let (count, next) = items(
        &ListCharges::new(),
        [
            json!({"data": [{"id": "a", "card": ""}, {"id": "b", "bank": ""}], "has_more": true}),
            json!({"data": [{"id": "c", "card": ""}], "has_more": false}),
        ],
    );
    assert_eq!((count, &*next), (3, "https://a.example/charges?starting_after=b"));

    let (count, next) = items(
        &ListTracks::new().offset(4),
        [
            json!({"result": {"tracks": [5, 6], "total": 7}}),
            json!({"result": {"tracks": [7], "total": 7}}),
        ],
    );
    assert_eq!((count, &*next), (3, "https://a.example/tracks?offset=6"));
}

#[test]
fn numbered_pages_end_with_an_empty_one() {
    let fake = Fake::new()
        .reply(json!({"droplets": [{"name": "a"}]}))
        .reply(json!({"droplets": []}));
    let client = client(&fake);
    let droplets = client.list_droplets(ListDroplets::new()).items();
    let names: Vec<_> = droplets.map(|it| it.expect("is one").name).collect();
    assert_eq!(names, [Some("a".to_owned())]);
    let requests = fake.requests();
    assert_eq!(requests[1].uri(), "https://a.example/droplets?page=1");
}

#[test]
fn links_are_followed() {
    let page = |link: &'static str, body: &'static str| {
        let response = http::Response::builder().header("link", link);
        response.body(bytes::Bytes::from(body)).expect("is a response")
    };
    let fake = Fake::new()
        .reply_http(page("</repositories?page=2>; rel=\"next\"", r#"["a"]"#))
        .reply_http(page("</repositories>; rel=\"first\"", r#"["b"]"#));
    let client = client(&fake);
    let all = client.list_repositories(ListRepositories::new()).items();
    let all: Vec<_> = all.map(|it| it.expect("is one")).collect();
    assert_eq!(all, ["a", "b"]);
}
