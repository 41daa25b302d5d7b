//! Form bodies, as any parser reads them.

use crate::runtime::request::form::Form;

fn body(write: impl FnOnce(&mut Form)) -> String {
    let mut form = Form::new();
    write(&mut form);
    String::from_utf8(form.finish().to_vec()).unwrap()
}

fn pairs(body: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(body.as_bytes())
        .into_owned()
        .collect()
}

#[test]
fn every_character_is_read_back() {
    let scalars = (0..=0x7FF).chain(0xD7F0..=0xE010).chain(0x1F600..=0x1F60F);
    for c in scalars.filter_map(char::from_u32) {
        let text = format!("a{c}b");
        let body = body(|form| form.field(&text, &text));
        assert!(body.is_ascii());
        assert_eq!(pairs(&body), [(text.clone(), text)]);
    }
}

#[test]
fn forms_are_serialized_as_in_the_whatwg_standard() {
    let body = body(|form| {
        form.field("a b", &"*-._~ +&=%".to_owned());
        form.field("ü", &"\r\n".to_owned());
    });
    assert_eq!(body, "a+b=*-._%7E+%2B%26%3D%25&%C3%BC=%0D%0A");
}

#[test]
fn absent_values_are_omitted_and_empty_ones_are_not() {
    let body = body(|form| {
        form.field("absent", &None::<String>);
        form.field("none", &Vec::<String>::new());
        form.field("empty", &String::new());
        form.field("yes", &Some(true));
        form.field("many", &vec![Some(2_i64), None, Some(1)]);
        form.field("fraction", &0.1_f64);
        form.field("large", &1e21_f64);
        form.field("least", &i64::MIN);
    });
    let wanted = "empty=&yes=true&many=2&many=1&fraction=0.1\
                  &large=1e21&least=-9223372036854775808";
    assert_eq!(body, wanted);
    assert_eq!(self::body(|_| ()), "");
}
