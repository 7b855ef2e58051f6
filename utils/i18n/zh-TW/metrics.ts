import type { MetricsWords } from '../ja/metrics';

export const metrics: MetricsWords = {
  figures: {
    contacts: {
      name: '加入好友人數',
      short: '好友',
      definition: '到當天為止加入好友的累計人數，被封鎖也不會減少。不可逐日加總，請看前後的差。加總多個帳號時，同一人在每個帳號各計一次。',
    },
    targetReaches: {
      name: '目標好友數',
      short: '目標好友',
      definition: '以性別、年齡或地區篩選的訊息可觸及的人數，為當天結束時的數值，會增也會減，不可逐日加總。未滿 20 人時 LINE 不顯示。',
    },
    blocks: {
      name: '封鎖數',
      short: '封鎖數',
      definition: '當天結束時封鎖帳號的人數，解除封鎖後會減少，不可逐日加總。',
    },
    newFriends: { name: '當天加入好友人數', short: '當天加入', definition: '匯入的檔案所列、當天加入好友的人數，可逐日加總。' },
    messagesSent: { name: '訊息則數', short: '則數', definition: '當天（日本時間）傳送的訊息則數，可逐日加總。' },
    messagesReceived: { name: '收到的訊息數', short: '收到', definition: '當天在聊天中收到的訊息數，可逐日加總。' },
    chatReplies: { name: '聊天傳送的訊息數', short: '聊天傳送', definition: '當天在聊天中傳送的訊息數，可逐日加總。' },
    activeChats: { name: '活躍聊天室數', short: '聊天室', definition: '當天有訊息往來的聊天室數。同一聊天室可能在多天被計入，因此不可逐日加總。' },
    reachable: {
      name: '可傳送人數（最多）',
      short: '可傳送',
      definition: '加入好友人數減去封鎖數。其中仍包含已刪除 LINE 帳號的人，實際可傳送的人數會更少。不可逐日加總。',
    },
    adds: {
      name: '期間內加入好友人數',
      short: '加入',
      definition: '期間內最後的加入好友累計，減去期間之前最後的累計。相鄰的期間之間、帳號之間可以加總。',
    },
    blockChange: {
      name: '封鎖增減',
      short: '封鎖增減',
      definition: '期間最後的封鎖數，減去期間之前最後的封鎖數。已扣除解除封鎖的人，因此不是新的封鎖數。',
    },
    blockRate: { name: '封鎖率', short: '封鎖率', definition: '封鎖數除以加入好友人數。加總多個帳號時以合計相除，不取平均。' },
    change: {
      name: '可傳送人數的增減',
      short: '增減',
      definition: '期間最後的可傳送人數，減去期間之前最後的可傳送人數。相鄰的期間之間、帳號之間可以加總。',
    },
    changeRate: {
      name: '可傳送人數的增減率',
      short: '增減率',
      definition: '可傳送人數的增減，除以期間之前的可傳送人數。沒有之前的數字或為 0 時不顯示。',
    },
  },
  units: { people: '人', messages: '則', chats: '個', percent: '%' },
  withheld: '不顯示',
  missing: '不明',
  unfinished: '未確定',
  notes: {
    withheld: '不顯示：因未滿 20 人等原因，LINE 未提供的數字。不當作 0，也不計入合計。',
    missing: '不明：沒有當天的數字。不當作 0，也不計入合計。',
    unfinished: '未確定：今天的數字，以及日本時間中午以前的昨天的數字，仍可能變動。',
    upperBound: '可傳送人數是上限，仍包含已刪除 LINE 帳號的人。',
    jstDay: '一天從日本時間 0 點開始，數字為當天結束時的數值。',
    sumOverAccounts: '合計中，一個人在每個加為好友的帳號各計一次。',
    ratioOfSums: '合計的比率，是兩個數字都齊全的帳號合計相除的結果。',
    notOverTime: '累計與當時的人數不可逐日加總。',
  },
};
