//! Values have the names that the document gives them, and are sent as they are.

use enum_names::types::{Kind, Known, Level, Mode, Route, Unit};
use serde_json::json;

#[test]
fn variants_are_named_by_the_document() {
    for (level, value) in [(Level::Low, 0), (Level::Mid, 1), (Level::High, 2)] {
        assert_eq!(serde_json::to_value(&level).unwrap(), json!(value));
        assert_eq!(serde_json::from_value::<Level>(json!(value)).unwrap(), level);
    }
    assert_eq!(serde_json::to_value(Route::Air).unwrap(), json!("10"));
    assert_eq!(serde_json::to_value(Mode::Backward).unwrap(), json!("b"));
    assert_eq!(serde_json::to_value(Kind::TextChannel).unwrap(), json!(0));
    assert_eq!(serde_json::to_value(Kind::News).unwrap(), json!(5));
    assert_eq!(serde_json::to_value(Known::First).unwrap(), json!("1"));
    let unit: Unit = serde_json::from_value(json!("half")).unwrap();
    assert_eq!(unit, Unit::Half);
}
