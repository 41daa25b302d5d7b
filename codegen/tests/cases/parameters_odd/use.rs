//! A path template with a query string, and values nested too deeply for their style.

use parameters_odd::operations::{Find, GetStyles, GetThings, List};
use parameters_odd::types::Place;
use parameters_odd::{Config, Credentials, Operation};

fn url(request: &impl Operation) -> Result<String, String> {
    let config = Config::new("http://localhost/v1", Credentials::none());
    let context = config.request_context().expect("is a URL");
    let request = request.to_http(&context);
    let request = request.map_err(|found| found.to_string())?;
    Ok(request.uri().to_string().replace("http://localhost", ""))
}

#[test]
fn a_query_of_the_path_comes_first() {
    assert_eq!(url(&GetThings::new()).as_deref(), Ok("/v1/things?type=a%20b&beta"));
    let wanted = "/v1/things?type=a%20b&beta&page=2";
    assert_eq!(url(&GetThings::new().page(2)).as_deref(), Ok(wanted));
    assert_eq!(url(&Find::new("a&b")).as_deref(), Ok("/v1/found?q=a%26b"));
    assert_eq!(url(&List::new()).as_deref(), Ok("/v1/listed"));
    assert_eq!(url(&List::new().size(5)).as_deref(), Ok("/v1/listed?size=5"));
}

#[test]
fn a_value_nested_too_deeply_is_reported_and_not_sent() {
    let request = GetStyles::new().grid(vec![vec![1]]).places([Place::default()]);
    let found = url(&request).unwrap_err();
    assert!(found.contains("grid: ") && found.contains("places: "), "{found}");
    let mut place = Place::default();
    place.names = Some(vec!["a".to_owned(), "b".to_owned()]);
    let wanted = "/v1/styles?names=a&names=b";
    assert_eq!(url(&GetStyles::new().place(place.clone())).as_deref(), Ok(wanted));
    let mut outer = Place::default();
    outer.inside = Some(Box::new(place));
    assert!(url(&GetStyles::new().place(outer)).is_err());
}
