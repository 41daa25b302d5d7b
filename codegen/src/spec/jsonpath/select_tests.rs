//! What expressions select.

use crate::spec::jsonpath::parse;
use crate::spec::testing::document;

/// The pointers of what an expression selects.
#[track_caller]
fn selected(expression: &str, text: &str) -> Vec<String> {
    let root = document(text);
    let query = parse(expression).unwrap();
    let selected = query.select(&root);
    selected.iter().map(|it| it.at.to_string()).collect()
}

const STORE: &str = "{store: {book: [{category: reference, price: 8.95, isbn: a},
    {category: fiction, price: 12}, {category: fiction, price: 8.99, isbn: b}],
    bicycle: {color: red, price: 399}}, 'a/b': {'~': [1]}}";

#[test]
fn names_wildcards_and_indices_select_children() {
    assert_eq!(selected("$", STORE), [""]);
    assert_eq!(
        selected("$.store.book[*].isbn", STORE),
        ["/store/book/0/isbn", "/store/book/2/isbn"]
    );
    assert_eq!(selected("$['a/b']['~'][-1]", STORE), ["/a~1b/~0/0"]);
    assert_eq!(
        selected("$.store.*", STORE),
        ["/store/book", "/store/bicycle"]
    );
    assert_eq!(selected("$.store[0]", STORE), [] as [&str; 0]);
    assert_eq!(selected("$.store.book.price", STORE), [] as [&str; 0]);
    assert_eq!(selected("$.store.book[-4]", STORE), [] as [&str; 0]);
}

#[test]
fn a_value_is_selected_once() {
    assert_eq!(selected("$['store','store']", STORE), ["/store"]);
    assert_eq!(selected("$..book..isbn", STORE).len(), 2);
}

#[test]
fn slices_have_two_bounds_and_a_step() {
    let list = "{l: [0, 1, 2, 3, 4]}";
    let slice = |text: &str| {
        let pointers = selected(&format!("$.l[{text}]"), list);
        let last = |it: &String| it.rsplit('/').next().map(str::to_owned);
        pointers.iter().filter_map(last).collect::<String>()
    };
    for (text, expected) in [
        ("1:3", "12"),
        ("1:", "1234"),
        (":2", "01"),
        ("::2", "024"),
        ("::-1", "43210"),
        ("-2:", "34"),
        ("3:1:-1", "32"),
        ("::0", ""),
        ("9:", ""),
        (":-9:-1", "43210"),
        ("-9:9", "01234"),
    ] {
        assert_eq!(slice(text), expected, "{text}");
    }
}

#[test]
fn descendants_come_after_their_ancestors() {
    assert_eq!(
        selected("$..price", STORE),
        [
            "/store/book/0/price",
            "/store/book/1/price",
            "/store/book/2/price",
            "/store/bicycle/price",
        ]
    );
    assert_eq!(selected("$.store..[0]", STORE), ["/store/book/0"]);
}

#[test]
fn filters_test_each_child() {
    let books = |test: &str| {
        let pointers = selected(&format!("$.store.book[?{test}]"), STORE);
        let last = |it: &String| it.rsplit('/').next().map(str::to_owned);
        pointers.iter().filter_map(last).collect::<String>()
    };
    for (test, expected) in [
        ("@.isbn", "02"),
        ("!@.isbn", "1"),
        ("@.price < 10", "02"),
        ("@.price <= 8.95", "0"),
        ("@.price > 1e1", "1"),
        ("@.price == 12.0", "1"),
        ("@.price != 12", "02"),
        ("@.category == 'fiction' && @.isbn", "2"),
        ("@.isbn == 'a' || @.price == 12", "01"),
        ("!(@.isbn == 'a' || @.price == 12)", "2"),
        ("@.isbn == @.nothing", "1"),
        ("@.isbn < 'b'", "0"),
        ("@.isbn < 5", ""),
        ("@.price >= $.store.book[1].price", "1"),
        ("length(@) == 3", "02"),
        ("length(@.category) == 9", "0"),
        ("count(@.*) == 2", "1"),
        ("value(@..isbn) == 'a'", "0"),
        ("match(@.category, 'f.*n')", "12"),
        ("match(@.category, 'f')", ""),
        ("search(@.category, 'f')", "012"),
        ("search(@.price, '8')", ""),
        ("$.store.bicycle", "012"),
    ] {
        assert_eq!(books(test), expected, "{test}");
    }
}

#[test]
fn values_are_compared_deeply() {
    let text = "{l: [{a: [1, {b: 2.0}], c: [1.0, {b: 2}]}, {a: {x: 1, y: 2}, c: {y: 2, x: 1}},
        {a: {x: 1}, c: {x: 1, y: 2}}, {a: [1], c: [1, 2]}, {a: null, c: null}]}";
    assert_eq!(selected("$.l[?@.a == @.c]", text), ["/l/0", "/l/1", "/l/4"]);
    assert_eq!(selected("$.l[?@.a == null]", text), ["/l/4"]);
}
