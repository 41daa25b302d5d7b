//! A reference wrapped to be nullable accepts null; the schema that it wraps does not. Either way,
//! the type is that of the schema.

use reference_wrapped::operations::SetParcel;
use reference_wrapped::types::parcel::Only;
use reference_wrapped::types::{Car, Level, Name, Parcel, Size};
use reference_wrapped::{Credentials, Fake, Client};

#[test]
fn null_is_accepted_if_the_wrapper_is_nullable() {
    let read = |text: &str| serde_json::from_str::<Car>(text);
    let car = read(r#"{"owner":{"id":1},"driver":null,"buyer":null,"seller":null}"#);
    let car = car.expect("deserializes");
    assert_eq!(
        (car.driver, car.buyer, car.seller),
        (None, None, None)
    );
    assert!(read(r#"{"owner":null,"driver":null}"#).is_err());
    assert!(read(r#"{"owner":{"id":1}}"#).is_err());
}

#[test]
fn a_value_from_a_response_fits_the_next_request() {
    let read = |text: &str| serde_json::from_str::<Parcel>(text).expect("deserializes");
    let nulls = r#"{"size":"s","all_of":null,"one_of":null,"any_of":null,"list":[null],"owner":{"id":1}}"#;
    let values = r#"{"all_of":"s","one_of":2,"any_of":"m","list":["abc"],"described":"s","limited":"m","listed":1}"#;
    let fake = Fake::new().reply(read(nulls)).reply(read(values));
    let client = Client::with_transport(fake.clone(), Credentials::none()).expect("is a client");
    let old = client.call(SetParcel::new(Parcel::new())).send().expect("is valid").into_body();
    assert!(["all_of", "one_of", "any_of"].iter().all(|name| old.is_null(name)));
    let size: Size = old.size.clone().expect("is there");
    let mut next = old;
    next.all_of = Some(size.clone());
    next.described = Some(size.clone());
    next.limited = Some(size.clone());
    next.typed = Some(Name::from_static("abc"));
    next.only = Some(Only::S);
    let new = client.call(SetParcel::new(next).size(size)).send().expect("is valid").into_body();
    let level: Level = new.listed.expect("is there");
    assert_eq!((level, new.one_of), (Level::N1, Some(Level::N2)));
    assert_eq!(new.list, Some(vec![Some(Name::from_static("abc"))]));
    let request = &fake.requests()[1];
    assert_eq!(request.uri().query(), Some("size=s"));
    assert_eq!(
        request.body(),
        r#"{"size":"s","all_of":"s","one_of":null,"any_of":null,"list":[null],"described":"s","typed":"abc","limited":"s","owner":{"id":1},"only":"s"}"#
    );
}
