//! Money.

use generated_client::models::Money;
use generated_client::rust_decimal::Decimal;

#[test]
fn money_is_exact() {
    let money: Money = serde_json::from_str(r#"{"amount": 1234567890123456.789, "currency": "EUR"}"#).expect("money");
    assert_eq!(money.amount, "1234567890123456.789".parse::<Decimal>().expect("a decimal"));
    assert!(serde_json::to_string(&money).expect("JSON").contains("1234567890123456.789"));
}
