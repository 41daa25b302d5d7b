//! Types and fields with names that Rust uses itself do not shadow them.

use names_reserved::Validate;
use names_reserved::types::{OptionType, ResultType, SomeType, Types};

#[test]
fn each_name_on_the_wire_is_kept() {
    let text = r#"{"type":"a","self":"b","Self":"c","fn":1,"fields":"d","key":"e","read":"f","found":"g","at":"h"}"#;
    let read: ResultType = serde_json::from_str(text).expect("deserializes");
    assert_eq!((read.r#type.as_str(), read.r#fn), ("a", 1));
    assert_eq!(read.validate(), Ok(()));
    assert_eq!(serde_json::to_string(&read).expect("serializes"), text);
    let read: OptionType = serde_json::from_str(r#"{"None":"x","some":"Self"}"#).expect("deserializes");
    assert_eq!(read.some, Some(SomeType::SelfValue));
    assert_eq!("Error".parse(), Ok(Types::Error));
}
